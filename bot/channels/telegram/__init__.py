"""Telegram: its calls, their limits, and what became of each."""
