"""What reading a phone number may come to. The reading itself needs a numbering plan: bot/phones.py."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phone:
    """A number that can be called, as E.164."""

    e164: str


@dataclass(frozen=True, slots=True)
class NoPhone:
    """Not a number: `reason` is `no_number`, `too_short`, `too_long`, `unknown_country` or `not_in_use`."""

    reason: str


ReadPhone = Callable[[str, str], Phone | NoPhone]


def plain_phone(text: str, region: str) -> Phone | NoPhone:
    """Reading without a numbering plan, where none is wired: only a number written out with its country code."""
    digits = "".join(ch for ch in text if ch.isascii() and ch.isdigit())
    if not text.strip().startswith("+") or not 8 <= len(digits) <= 15:
        return NoPhone("unknown_country" if digits else "no_number")
    return Phone(f"+{digits}")
