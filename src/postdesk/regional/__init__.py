"""A regional office's use cases: take packets in, answer, find, count, equip posts."""
