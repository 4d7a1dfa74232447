"""What the sender tells the rest of the program: what became of each message."""

from typing import Protocol

from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx


class Aftermath(Protocol):
    """What follows from a fate, in the same transaction (bot/actions/system/deliveries.py)."""

    def arrived(self, tx: Tx, letter: OutboxRow, covers: tuple[int, ...], now: int) -> None:
        """It is with the reader."""

    def uploaded(self, tx: Tx, letter: OutboxRow, digest: str, now: int) -> None:
        """With it went a file that was made for it; `digest`: SHA-256 of its bytes."""

    def refused(self, tx: Tx, letter: OutboxRow, reason: str, blocked: bool, now: int) -> None:
        """It never will be."""

    def doubted(self, tx: Tx, letter: OutboxRow, now: int) -> bool:
        """It was refused in words that nobody knows; True where the chat may be at fault, so that it is to go later."""

    def moved(self, tx: Tx, old: int, new: int, now: int) -> None:
        """The group has another id."""

    def held(self, tx: Tx, letter: OutboxRow, now: int) -> None:
        """It waits for its reader's next word."""

    def reached(self, tx: Tx, letter: OutboxRow, read: bool, now: int) -> None:
        """It is on its reader's phone, or was read there."""

    def halted(self, tx: Tx, channel: str, about: str, now: int) -> None:
        """A messenger takes nothing from us, or not what a template carries, until `about` is mended."""

    def mended(self, tx: Tx, channel: str, about: str, now: int) -> bool:
        """That is over; False where nothing was wrong."""

    def still_halted(self, tx: Tx) -> list[str]:
        """The messengers that took nothing when last heard of."""
