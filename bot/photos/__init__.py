"""Whether a photo was seen before."""

MAX_BYTES = 8_000_000  # a larger file is not looked at
