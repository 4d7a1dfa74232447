"""From updates to commands: relatives who search, matches, public notices."""
