"""Accounts, in the shape of the Bot API's User."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(slots=True, eq=False)
class User:
    """An account. ``blocked`` and ``started`` speak of its private chat with the bot; who is not ``online`` gets no
    message that is shown to one person alone."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    blocked: bool = False
    deleted: bool = False
    started: bool = False
    online: bool = True
    phone: str = ""
    _json: Json | None = None

    def as_json(self) -> Json:
        """The Bot API object User (shared: do not change it)."""
        if self._json is None:
            given = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
            base: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
            self._json = base | {key: value for key, value in given.items() if value is not None}
        return self._json
