"""[health]: what watches the bot from outside."""

from urllib.parse import urlsplit

from pydantic import Field, SecretStr, model_validator

from bot.config.parts import Part, Whole


class HealthPart(Part):
    """[health]: a port for monitoring (0: none), and the address of a dead man's ping (empty: none)."""

    port: Whole = Field(default=0, ge=0, le=65_535)
    listen: str = Field(default="127.0.0.1", min_length=1)
    ping_url: SecretStr = SecretStr("")
    ping_every_s: Whole = Field(default=60, ge=5, le=3_600)
    backup_hours: Whole = Field(default=24, ge=0, le=8_760)
    free_mb: Whole = Field(default=500, ge=0, le=1_000_000)

    @model_validator(mode="after")
    def _usable(self) -> "HealthPart":
        if (url := self.ping_url.get_secret_value()) and not _is_address(url):
            raise ValueError("ping_url: must begin with https:// (or http:// on this machine)")
        return self


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.hostname) and (
        parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost", "::1"))
    )
