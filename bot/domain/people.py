"""Who acts, and what each role may (SOP 1, security table of the acceptance list)."""

from dataclasses import dataclass
from enum import StrEnum

ANONYMOUS_ADMIN = 1_087_968_824  # Telegram's stand-in account for an admin who hides: nobody can be held to it


class Role(StrEnum):
    """The values stand in the database."""

    PETUGAS = "petugas"
    OPERATOR = "operator"
    SUPERVISOR = "supervisor"
    WILAYAH = "wilayah"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Who:
    """The person behind an update, as Telegram names them, and where they spoke."""

    user_id: int
    name: str
    language: str
    chat_id: int

    @property
    def private(self) -> bool:
        """True in the one-to-one chat with the bot."""
        return self.chat_id == self.user_id

    @property
    def actor(self) -> str:
        """How events name this person."""
        return f"user:{self.user_id}"
