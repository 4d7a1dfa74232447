"""From Telegram's updates to commands: what came, from whom, and which one action it asks for."""
