"""Reminders and ladders."""
