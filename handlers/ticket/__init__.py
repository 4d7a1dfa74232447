"""From updates to commands: tickets, from the queue to the end, and who is on duty for them."""
