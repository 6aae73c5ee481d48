"""The pages by which a post moves to another laptop."""
