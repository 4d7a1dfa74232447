"""What is remembered of who people are and what they may."""
