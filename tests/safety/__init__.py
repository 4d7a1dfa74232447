"""Nobody is exposed: who may do and see what, tried by whoever is not meant to."""
