"""[clock]: a clock that demos and tests may set."""

from collections.abc import Iterator
from pathlib import Path

from bot.checked import Part

CLOCK_BYTES = 8


class ClockPart(Part):
    """[clock]: for demos and tests only; refused against the real Telegram."""

    offset_file: Path | None = None


def unusable_clock(path: Path, real: bool) -> Iterator[str]:
    """What is wrong with the file that sets the clock; `real`: the bot speaks with the real Telegram."""
    if real:
        yield "clock.offset_file: only for demos and tests, not with the real Telegram"
    elif not path.is_file() or path.stat().st_size < CLOCK_BYTES:
        yield f"clock.offset_file: is no file of {CLOCK_BYTES} bytes"
