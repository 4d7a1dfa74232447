"""The rules of who people are and what they may. Pure."""
