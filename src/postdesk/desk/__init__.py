"""A post's use cases: what officers and supervisors do, without a screen."""
