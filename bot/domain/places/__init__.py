"""The rules of where things are. Pure."""
