"""What is remembered of the bot itself."""
