"""Messages between offices: the list, a question to a post, a bulletin."""
