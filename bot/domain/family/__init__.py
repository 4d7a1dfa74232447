"""The rules of relatives who search, matches, public notices. Pure."""
