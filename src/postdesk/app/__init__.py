"""The composition root: reads settings and the system clock, builds each object once."""
