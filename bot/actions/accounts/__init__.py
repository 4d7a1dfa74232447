"""What people and the clock do with who people are and what they may."""
