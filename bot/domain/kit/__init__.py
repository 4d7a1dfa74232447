"""The rules of what every area stands on. Pure."""
