"""The health page: lights of the vault and of the post, one action each."""
