"""What is kept and until when, erased with a look, held with a reason; what people ask for."""
