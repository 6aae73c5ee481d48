"""Keys, seals and signatures over bytes in memory; no policy, no file names."""
