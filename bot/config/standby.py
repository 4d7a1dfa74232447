"""[standby]: a second machine that can take over."""

import re
from collections.abc import Iterator
from pathlib import Path

from bot.checked import Part, key


class StandbyPart(Part):
    """[standby]: the control socket of the Litestream that copies this database (none: no second machine); the folder
    that it copies to, and that `take-over` takes from; how long Telegram is kept from forgetting an update that the
    copy does not hold yet; the program."""

    socket: Path | None = None
    replica: str = ""
    patience_s: int = key(default=5, ge=1, le=60)
    litestream: str = key(default="litestream", min_length=1)

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        if self.socket is not None and not self.replica:
            yield "replica: name the folder that Litestream copies to"
        if not re.fullmatch(r"[\w./-]*", self.replica):  # Litestream takes it as an address, and decodes nothing
            yield "replica: must be a folder, named by letters, digits and - _ . /"
