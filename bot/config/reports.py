"""[reports]: how many reports one account may begin, ask about and send."""

from collections.abc import Iterator
from typing import Literal

from bot.checked import Part, key

Way = Literal["telephone", "whatsapp", "laksa", "112", "sp4n_lapor", "walk_in", "patrol", "satpol_pp", "tangerang_live"]
WAYS: tuple[Way, ...] = (
    "telephone", "whatsapp", "laksa", "112", "sp4n_lapor", "walk_in", "patrol", "satpol_pp", "tangerang_live",
)  # fmt: skip


class Reports(Part):
    """[reports]: how many one account may open, and by which ways others' reports come to a call-taker."""

    per_hour: int = key(default=3, ge=1)
    per_day: int = key(default=10, ge=1)
    open: int = key(default=3, ge=1)
    begun_per_hour: int = key(default=10, ge=1)
    questions_per_hour: int = key(default=3, ge=0)

    false_reports: int = key(default=2, ge=1)
    newcomer_reports: int = key(default=15, ge=0)
    newcomer_min: int = key(default=10, ge=1, le=1_440)
    newcomer_hours: int = key(default=72, ge=1)
    review_remind_min: int = key(default=10, ge=1)
    review_release_min: int = key(default=60, ge=1)

    channels: tuple[Way, ...] = key(default=WAYS, min_length=1)

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        if self.per_hour > self.per_day:
            yield "per_hour: must not be more than per_day"
