"""How messages about who people are and what they may look."""
