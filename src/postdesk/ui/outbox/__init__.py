"""What waits to leave, and writing it to a stick."""
