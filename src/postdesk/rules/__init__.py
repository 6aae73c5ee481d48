"""What a rule pack means: from coded facts to flags with their reasons."""
