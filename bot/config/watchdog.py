"""[watchdog]: how long a loop may stand still."""

from pydantic import Field

from bot.config.parts import Part


class WatchdogPart(Part):
    """[watchdog]: a loop that makes no progress for so long ends the process, and systemd starts it anew."""

    stall_s: float = Field(45.0, ge=0, le=3_600)  # 0: nothing is watched
