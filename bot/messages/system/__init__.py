"""How messages about the bot itself look."""
