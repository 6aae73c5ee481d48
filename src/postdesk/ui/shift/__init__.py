"""The shift page: what to do before the relief comes."""
