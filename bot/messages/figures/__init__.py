"""How messages about digests, figures of a period, exports look."""
