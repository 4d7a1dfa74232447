"""The bot about itself: parked updates, gaps, a group cut off."""
