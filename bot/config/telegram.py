"""[telegram]: the token, the address, polling or webhook."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from bot.checked import Part, Secret, key
from bot.config.addresses import is_public_or_local, url_of

TOKEN = re.compile(r"\d{6,}:[\w-]{30,}", re.ASCII)
WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")
NO_TOKEN = "set token, or token_file with the path of a file that holds it"  # noqa: S105 (a sentence)


class WebhookConfig(Part):
    """[telegram.webhook]"""

    url: str = ""
    listen: str = "127.0.0.1"
    port: int = key(default=8443, ge=1, le=65_535)
    secret: Secret = Secret("")


class PaceConfig(Part):
    """[telegram.pace]: Telegram's limits; off only against a stand-in without limits."""

    enabled: bool = True


class Telegram(Part):
    """[telegram]"""

    token: Secret = Secret("")
    token_file: Path | None = None
    api_base_url: str = "https://api.telegram.org"
    mode: Literal["polling", "webhook"] = "polling"
    webhook: WebhookConfig = WebhookConfig()
    pace: PaceConfig = PaceConfig()

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        has_token = bool(self.token.value)
        if has_token and self.token_file is not None:
            yield "token: set either token or token_file, not both"
        api = url_of(self.api_base_url)
        if api.scheme not in ("https", "http") or not api.hostname:
            yield "api_base_url: must look like https://api.telegram.org"
        if self.mode == "webhook":
            yield from self._webhook_contradictions()

    def _webhook_contradictions(self) -> Iterator[str]:
        if not is_public_or_local(self.webhook.url):
            yield 'webhook.url: mode = "webhook" needs the public address, beginning with https://'
        if not WEBHOOK_SECRET.fullmatch(self.webhook.secret.value):
            yield 'webhook.secret: mode = "webhook" needs 16 to 256 letters, digits, _ or -'

    @property
    def is_real(self) -> bool:
        """True where the bot speaks to Telegram itself and not to a server of our own."""
        host = (url_of(self.api_base_url).hostname or "").lower()
        return host == "telegram.org" or host.endswith(".telegram.org")

    def secret_token(self) -> str:
        """The bot's token. Raises ValueError, OSError for an unusable one; the value is in no message."""
        if self.token_file is None:
            value = self.token.value
            if not value:
                raise ValueError(NO_TOKEN)
        else:
            if self.token_file.stat().st_mode & 0o077:
                raise ValueError("others may read the file; chmod 600")
            # An editor may put a byte order mark in front.
            value = self.token_file.read_bytes().decode("utf-8-sig", "replace").strip()
        if not TOKEN.fullmatch(value):
            raise ValueError("does not look like a bot's token (123456789:AA…)")
        return value
