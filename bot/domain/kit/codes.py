"""The number that people read, write and say aloud for a ticket, and the secret in its buttons."""

import re
import secrets

_CODE = re.compile(r"(?:trc[\s-]*)?(?:(\d{1,3})-)?0*(\d{1,9})", re.IGNORECASE)
NONCE_BYTES = 12  # 96 bits: a button from before a restore can never act on another ticket


def ticket_code(ticket_id: int, epoch: int = 1) -> str:
    """`TRC-0012`; after a restore from a backup the epoch goes before: `TRC-2-0012`."""
    return f"TRC-{ticket_id:04d}" if epoch == 1 else f"TRC-{epoch}-{ticket_id:04d}"


def read_ticket_code(text: str) -> int | None:
    """The ticket id that a person wrote as "12", "0012", "TRC-0012" or "trc 12"; None where it is no code."""
    match = _CODE.fullmatch(text.strip())
    return int(match[2]) if match else None


def new_nonce() -> str:
    """16 url-safe characters, never guessable."""
    return secrets.token_urlsafe(NONCE_BYTES)
