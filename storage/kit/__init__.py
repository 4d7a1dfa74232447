"""What is remembered of what every area stands on."""
