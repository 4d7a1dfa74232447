"""How messages about reports, from the first message to the ticket and what follows look."""
