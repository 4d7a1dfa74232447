"""[mail]: how the bot tells what Telegram cannot."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from bot.checked import Part, key

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


class MailPart(Part):
    """[mail]: the server that takes letters; empty: no mail."""

    server: str = ""
    port: int = key(default=587, ge=1, le=65_535)
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password_file: Path | None = None
    sender: str = ""
    to: tuple[str, ...] = ()

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        if not self.server:
            return
        if not _ADDRESS.fullmatch(self.sender):
            yield "sender: must be an address such as sigap@example.go.id"
        if not self.to or not all(_ADDRESS.fullmatch(one) for one in self.to):
            yield "to: name at least one address, in a list"
        if bool(self.user) != (self.password_file is not None):
            yield "password_file: set both user and password_file, or neither"
        if self.security == "none" and self.user:
            yield "security: a password is never sent in the clear"

    def password(self) -> str:
        """The password. Raises OSError, ValueError for a file that others may read."""
        if self.password_file is None:
            return ""
        if self.password_file.stat().st_mode & 0o077:
            raise ValueError("others may read the file; chmod 600")
        return self.password_file.read_text(encoding="utf-8").strip()
