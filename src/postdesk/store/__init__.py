"""What a workspace keeps: the encrypted vault and one repository a noun."""
