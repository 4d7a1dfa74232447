"""[watchdog]: how long a loop may stand still."""

from bot.checked import Part, key


class WatchdogPart(Part):
    """[watchdog]: a loop that makes no progress for so long ends the process, and systemd starts it anew."""

    stall_s: float = key(default=45.0, ge=0, le=3_600)  # 0: nothing is watched
