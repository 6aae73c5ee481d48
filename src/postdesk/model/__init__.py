"""Frozen models of PostDesk's nouns; they know no storage, screen or rule."""
