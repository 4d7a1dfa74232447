"""How messages about the person after the pick-up: places, death, letters, burial, papers look."""
