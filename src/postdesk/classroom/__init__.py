"""Invented interviewees, played through the real desk in a vault that is thrown away."""
