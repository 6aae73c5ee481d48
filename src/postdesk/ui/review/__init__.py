"""The review: indicators with their reasons, decisions beside them, and what may leave."""
