"""From updates to commands: the person after the pick-up: places, death, letters, burial, papers."""
