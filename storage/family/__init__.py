"""What is remembered of relatives who search, matches, public notices."""
