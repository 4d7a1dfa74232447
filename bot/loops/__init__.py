"""What runs all the time: the inbox, what is due, and the housekeeping."""
