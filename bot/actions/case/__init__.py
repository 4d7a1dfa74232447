"""What people and the clock do with the person after the pick-up: places, death, letters, burial, papers."""
