"""What every door for others has in the configuration: off unless a port is named."""

from collections.abc import Iterator

from bot.checked import Part, key
from bot.config.addresses import is_public_or_local


class DoorPart(Part):
    """A server behind a proxy: where it listens, and `url`, the public address of its root."""

    port: int = key(default=0, ge=0, le=65_535)
    listen: str = key(default="127.0.0.1", min_length=1)
    url: str = ""

    @property
    def on(self) -> bool:
        """Whether there is a port."""
        return self.port > 0

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        if not self.on:
            return
        if not is_public_or_local(self.url) or not self.url.endswith("/"):
            yield "url: the public address of the root, beginning with https:// and ending in /"
