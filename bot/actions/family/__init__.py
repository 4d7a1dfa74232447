"""What people and the clock do with relatives who search, matches, public notices."""
