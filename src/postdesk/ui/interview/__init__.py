"""The interview screen: one question at a time, beside the person's language."""
