"""Whether a photo was seen before."""
