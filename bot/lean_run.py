"""Imports python-telegram-bot without cryptography, before anything else imports it: megabytes of a running bot.

It imports that for Telegram Passport, which nobody asks for here, and goes on without. The sealing of copies has it.
Nor does a bot at work need its docstrings. The most of our data classes come next: what they share once they are there
leaves room for what is imported after them, where afterwards it would leave holes.
"""

import gc
from importlib import import_module

from bot.lean import hidden, unexplained
from bot.lean_classes import share

with hidden("cryptography"):
    import_module("telegram.ext")
unexplained("telegram")
import_module("bot.messages")
share()
gc.collect()
