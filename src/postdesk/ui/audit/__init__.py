"""The audit trail, verified and told in plain words."""
