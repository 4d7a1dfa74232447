"""Trying Sigap on one machine: the bot as a process beside the stand-in for Telegram."""
