"""What is remembered of where things are."""
