"""Who acts, and what each role may (SOP 1, security table of the acceptance list)."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.kit.codes import for_links
from bot.domain.kit.reminders import ReminderKind

MINUTE_MS = 60_000
ANONYMOUS_ADMIN = 1_087_968_824  # Telegram's stand-in account for an admin who hides: nobody can be held to it
CHANNEL_AS_SENDER = 136_817_688  # the same for whoever posts in a channel's name
TELEGRAM_ITSELF = 777_000  # forwards of a linked channel
FACELESS = frozenset({ANONYMOUS_ADMIN, CHANNEL_AS_SENDER, TELEGRAM_ITSELF})

MEMBERSHIP_FRESH_MS = 10 * MINUTE_MS  # so long Telegram's word on who is in the group is good for
FIRST_ADMIN_MS = 15 * MINUTE_MS  # the link that the host's command prints
INVITE_MS = 24 * 60 * MINUTE_MS  # a link that an admin or a supervisor hands on
BINDING_MS = 15 * MINUTE_MS  # the code that is typed in the team's group
WRONG_TRIES = 5  # of one account within FIRST_ADMIN_MS
ASK_AGAIN_MS = 24 * 60 * MINUTE_MS  # who was declined may ask again after that
ERASURE = ReminderKind.DATA_REQUEST  # the reminder of a request for erasure
ERASURE_MS = 3 * 24 * 60 * MINUTE_MS  # UU 27/2022: 3 × 24 h to decide on a request
TOKEN_BYTES = 16  # 128 bits
_CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # nothing that is mistaken for something else when read aloud


class Role(StrEnum):
    """The values stand in the database."""

    PETUGAS = "petugas"
    OPERATOR = "operator"
    SUPERVISOR = "supervisor"
    WILAYAH = "wilayah"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Who:
    """The person behind an update, as Telegram names them, and where they spoke: the `topic` of a group with topics (0:
    outside all of them), None where there are none or Telegram does not say."""

    user_id: int
    name: str
    language: str
    chat_id: int
    topic: int | None = None

    @property
    def private(self) -> bool:
        """True in the one-to-one chat with the bot."""
        return self.chat_id == self.user_id

    @property
    def actor(self) -> str:
        """How events name this person."""
        return f"user:{self.user_id}"


INVITES = {
    Role.ADMIN: (Role.PETUGAS, Role.OPERATOR, Role.SUPERVISOR, Role.WILAYAH, Role.ADMIN),
    Role.SUPERVISOR: (Role.PETUGAS, Role.OPERATOR, Role.WILAYAH),
}


def may_invite(roles: frozenset[Role]) -> tuple[Role, ...]:
    """The roles that a person with `roles` may hand on by a link (SOP 1), in the order of the buttons."""
    return next((INVITES[role] for role in (Role.ADMIN, Role.SUPERVISOR) if role in roles), ())


def new_token() -> str:
    """The secret of a one-time link: 128 bits, 22 characters that a deep link takes."""
    return for_links(TOKEN_BYTES)


def link_token(key: bytes, nonce: str) -> str:
    """The secret of the link with this `nonce`. Derived, not stored: the message that carries the link can be drawn
    again after a crash, and the database alone gives no link away."""
    digest = hmac.new(key, f"invite:{nonce}".encode(), hashlib.sha256).hexdigest()
    return digest[: TOKEN_BYTES * 2]


def token_hash(token: str) -> str:
    """What is stored of a link's secret."""
    return hashlib.sha256(token.encode()).hexdigest()


def new_binding_code() -> str:
    """Eight letters and digits that can be dictated; the group is bound only after the admin's own yes."""
    return "".join(secrets.choice(_CODE_LETTERS) for _ in range(8))
