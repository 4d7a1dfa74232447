"""[standby]: a second machine that can take over."""

import re
from pathlib import Path

from pydantic import Field, model_validator

from bot.config.parts import Part, Whole


class StandbyPart(Part):
    """[standby]: the control socket of the Litestream that copies this database (none: no second machine); the folder
    that it copies to, and that `take-over` takes from; how long Telegram is kept from forgetting an update that the
    copy does not hold yet; the program."""

    socket: Path | None = None
    replica: str = ""
    patience_s: Whole = Field(default=5, ge=1, le=60)
    litestream: str = Field(default="litestream", min_length=1)

    @model_validator(mode="after")
    def _usable(self) -> "StandbyPart":
        if self.socket is not None and not self.replica:
            raise ValueError("replica: name the folder that Litestream copies to")
        if not re.fullmatch(r"[\w./-]*", self.replica):  # Litestream takes it as an address, and decodes nothing
            raise ValueError("replica: must be a folder, named by letters, digits and - _ . /")
        return self
