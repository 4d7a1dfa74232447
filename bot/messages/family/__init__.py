"""How messages about relatives who search, matches, public notices look."""
