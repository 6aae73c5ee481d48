"""The door: first run, unlocking, and what helps without unlocking."""
