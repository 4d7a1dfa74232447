"""How messages about tickets, from the queue to the end, and who is on duty for them look."""
