"""[health]: what watches the bot from outside."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from bot.checked import Part, Secret, key


class HealthPart(Part):
    """[health]: a port for monitoring (0: none), and the address of a dead man's ping (empty: none)."""

    port: int = key(default=0, ge=0, le=65_535)
    listen: str = key(default="127.0.0.1", min_length=1)
    ping_url: Secret = Secret("")
    ping_every_s: int = key(default=60, ge=5, le=3_600)
    backup_hours: int = key(default=24, ge=0, le=8_760)
    free_mb: int = key(default=500, ge=0, le=1_000_000)

    def faults(self) -> Iterator[str]:
        """An address that is none."""
        if (url := self.ping_url.value) and not _is_address(url):
            yield "ping_url: must begin with https:// (or http:// on this machine)"


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.hostname) and (
        parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost", "::1"))
    )
