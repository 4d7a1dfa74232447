"""Whether a photo was seen before."""

MAX_BYTES = 8_000_000  # a larger file is not looked at
MAX_PIXELS = 16_000_000  # nor is a larger picture
