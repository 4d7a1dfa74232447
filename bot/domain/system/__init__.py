"""The rules of the bot itself. Pure."""
