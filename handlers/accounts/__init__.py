"""From updates to commands: who people are and what they may."""
