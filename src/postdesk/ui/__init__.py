"""The only Qt code: the windows, what they look like and what they say."""
