"""The pre-screen and the waiting list."""
