"""The claimer's private side: the work card, pin, files, relay."""
