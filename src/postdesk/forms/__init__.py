"""What an XLSForm means: its expressions, its flow, its answers and the facts they are coded to."""
