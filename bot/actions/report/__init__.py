"""What people and the clock do with reports, from the first message to the ticket and what follows."""
