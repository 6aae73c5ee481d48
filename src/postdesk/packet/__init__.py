"""What travels: templates, sealed packets, receipts, kits and the sticks they travel on."""
