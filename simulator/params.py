"""Parameters of one request, whatever body they came in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from simulator.errors import bad_request
from simulator.jsonio import decode

_TRUE = frozenset({"true", "yes", "1"})


@dataclass(slots=True, frozen=True)
class ReceivedFile:
    """A file that came in a multipart body."""

    name: str
    filename: str
    content_type: str
    content: bytes


class Params:
    """Typed access to the raw fields; form bodies bring everything as text, nested objects as JSON text."""

    __slots__ = ("raw",)

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw

    def has(self, name: str) -> bool:
        """True where the field was sent and is not empty."""
        return self.raw.get(name) not in (None, "")

    def text(self, name: str, default: str = "") -> str:
        """The field as text; numbers and booleans are written out."""
        value = self.raw.get(name)
        if value is None:
            return default
        return value if isinstance(value, str) else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        """The field as a whole number; what is not a number counts as 0, as at Telegram."""
        value = self.raw.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError, OverflowError):
            return 0

    def number(self, name: str) -> float:
        """A coordinate or the like. Raises ApiError 400 where it is missing or not a number."""
        if not self.has(name):
            raise bad_request(f"{name} is empty")
        try:
            return float(self.raw[name])
        except (TypeError, ValueError) as error:
            raise bad_request(f"{name} is invalid") from error

    def flag(self, name: str) -> bool:
        """The field as a boolean."""
        value = self.raw.get(name)
        return value is True or (value is not None and str(value).strip().lower() in _TRUE)

    def tree(self, name: str) -> Any:
        """The field as a JSON value, decoded where it came as text. Raises ApiError 400 for bad JSON."""
        value = self.raw.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return decode(value)
        except ValueError as error:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from error

    def upload(self, name: str) -> ReceivedFile | None:
        """The uploaded file of that name."""
        value = self.raw.get(name)
        return value if isinstance(value, ReceivedFile) else None

    def chat_number(self) -> int | None:
        """``chat_id`` as a number where it is one."""
        value = self.raw.get("chat_id")
        if isinstance(value, int):
            return value
        try:
            return int(value) if value else None
        except (TypeError, ValueError):
            return None
