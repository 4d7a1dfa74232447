"""What every door for others has in the configuration: off unless a port is named."""

from collections.abc import Iterator

from pydantic import Field, model_validator

from bot.config.addresses import is_public_or_local
from bot.config.parts import Part, Whole, agree


class DoorPart(Part):
    """A server behind a proxy: where it listens, and `url`, the public address of its root."""

    port: Whole = Field(default=0, ge=0, le=65_535)
    listen: str = Field(default="127.0.0.1", min_length=1)
    url: str = ""

    @property
    def on(self) -> bool:
        """Whether there is a port."""
        return self.port > 0

    @model_validator(mode="after")
    def _consistent(self) -> "DoorPart":
        return agree(self, self._contradictions()) if self.on else self

    def _contradictions(self) -> Iterator[str]:
        if not is_public_or_local(self.url) or not self.url.endswith("/"):
            yield "url: the public address of the root, beginning with https:// and ending in /"
