"""From updates to commands: the bot itself."""
