"""The number that people read, write and say aloud for a ticket, and the secret in its buttons."""

import re
import secrets

SEARCH_PREFIX = "CARI"  # of searches for a relative; no service may take it for its tickets
# A report that a call-taker handed on: before its nonce in a link of Telegram, and the words of one of WhatsApp.
PASSED, PASSED_WORDS = "terus_", "Lanjutkan laporan"
_CODE = re.compile(r"(?:([a-z]{1,8})[\s-]*)?(?:(\d{1,3})-)?0*(\d{1,9})", re.IGNORECASE)
NONCE_BYTES = 12  # 96 bits: a button from before a restore can never act on another ticket


def ticket_code(prefix: str, ticket_id: int, epoch: int = 1) -> str:
    """`LAP-0012` with the service's prefix `LAP`; after a restore from a backup the epoch goes before: `LAP-2-0012`."""
    return f"{prefix}-{ticket_id:04d}" if epoch == 1 else f"{prefix}-{epoch}-{ticket_id:04d}"


def read_ticket_code(text: str, prefix: str | None = None) -> int | None:
    """The ticket id that a person wrote as "12", "0012", "LAP-0012" or "lap 12"; None where it is no code. Without a
    `prefix` any will do (behind a command nothing else is expected), but for the one of searches."""
    match = _CODE.fullmatch(text.strip())
    if match is None:
        return None
    letters = (match[1] or "").upper()
    known = not letters or letters == (prefix or letters).upper() != SEARCH_PREFIX
    return int(match[3]) if known else None


def new_nonce() -> str:
    """16 url-safe characters, never guessable."""
    return for_links(NONCE_BYTES)


def for_links(secret_bytes: int) -> str:
    """A secret in url-safe characters that may end a link: messengers leave "-" or "_" behind an address out of it, so
    the last character is a letter or a figure."""
    while not (made := secrets.token_urlsafe(secret_bytes))[-1].isalnum():
        continue
    return made
