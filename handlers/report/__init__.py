"""From updates to commands: reports, from the first message to the ticket and what follows."""
