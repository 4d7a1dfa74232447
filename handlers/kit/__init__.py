"""From updates to commands: what every area stands on."""
