"""The rules of reports, from the first message to the ticket and what follows. Pure."""
