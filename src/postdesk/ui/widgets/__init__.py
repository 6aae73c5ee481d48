"""Reusable widgets that know no case: each draws itself in the look of the moment."""
