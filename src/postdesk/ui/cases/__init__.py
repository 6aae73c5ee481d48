"""The interviews of the post, by code."""
