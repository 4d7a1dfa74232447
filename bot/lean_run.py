"""Imports python-telegram-bot without cryptography, before anything else imports it: megabytes of a running bot.

It imports that for Telegram Passport, which nobody asks for here, and goes on without. The sealing of copies has it.
Nor does a bot at work need its docstrings.
"""

from importlib import import_module

from bot.lean import hidden, unexplained

with hidden("cryptography"):
    import_module("telegram.ext")
unexplained("telegram")
