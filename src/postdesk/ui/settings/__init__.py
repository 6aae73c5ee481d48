"""The settings page: how the program looks, and what somebody changes of their own access."""
