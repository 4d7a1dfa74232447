"""[open311] and [[partners]]: the door of other systems; off unless a port is named."""

import base64
import binascii
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from bot.checked import Part, Within, key
from bot.config.addresses import is_public_or_local
from bot.config.doors import DoorPart
from bot.config.secrets import read_secret

KEY_LENGTH = 20
SECRET = "whsec_"  # noqa: S105 (how a secret of Standard Webhooks begins)


class Open311Part(DoorPart):
    """[open311]: the GeoReport v2 server. `url` is the public address of its root, as partners have it."""

    jurisdiction: Annotated[str, Within(pattern=r"^[a-z0-9.-]{1,64}$", like="1 to 64 of a-z, 0-9, . and -")] = (
        "tangerangkota.go.id"
    )
    per_minute: int = key(default=600, ge=1, le=100_000)
    posts_per_hour: int = key(default=120, ge=1, le=100_000)


class PartnerPart(Part):
    """[[partners]]: a system that passes reports on and hears of them. `key_file` holds the key of its requests,
    `webhook_secret_file` the secret (whsec_...) by which its webhook is signed."""

    name: Annotated[str, Within(pattern=r"^[a-z0-9][a-z0-9_]{0,31}$", like="1 to 32 of a-z, 0-9 and _")]
    title: Annotated[str, Within(min_length=1, max_length=40)]
    key_file: Path | None = None
    webhook_url: str = ""
    webhook_secret_file: Path | None = None
    plain_statuses: bool = False

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        if self.webhook_url and not is_public_or_local(self.webhook_url):
            yield "webhook_url: must begin with https://"
        if bool(self.webhook_url) != (self.webhook_secret_file is not None):
            yield "webhook_secret_file: goes with webhook_url"

    def key(self) -> str:
        """The key of its requests; empty where it makes none. Raises OSError, ValueError for a file that cannot be
        used."""
        key = read_secret(self.key_file)
        if key and len(key) < KEY_LENGTH:
            raise ValueError(f"holds fewer than {KEY_LENGTH} characters")
        return key

    def webhook_secret(self) -> bytes:
        """What its webhook is signed with. Raises OSError, ValueError for a file that cannot be used."""
        text = read_secret(self.webhook_secret_file)
        if not text:
            return b""
        try:
            secret = base64.b64decode(text.removeprefix(SECRET) + "==", validate=False)
        except binascii.Error:
            secret = b""
        if not text.startswith(SECRET) or not 24 <= len(secret) <= 64:
            raise ValueError(f"holds no secret of 24 to 64 bytes that begins with {SECRET}")
        return secret
