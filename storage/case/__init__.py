"""What is remembered of the person after the pick-up: places, death, letters, burial, papers."""
