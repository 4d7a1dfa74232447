"""What people and the clock do with tickets, from the queue to the end, and who is on duty for them."""
