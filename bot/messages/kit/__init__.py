"""How messages about what every area stands on look."""
