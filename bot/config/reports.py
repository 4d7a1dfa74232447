"""[reports]: how many reports one account may begin, ask about and send."""

from typing import Literal

from pydantic import Field, model_validator

from bot.config.parts import Part, Whole, agree

Way = Literal["telephone", "whatsapp", "laksa", "112", "sp4n_lapor", "walk_in", "patrol", "satpol_pp", "tangerang_live"]
WAYS: tuple[Way, ...] = (
    "telephone", "whatsapp", "laksa", "112", "sp4n_lapor", "walk_in", "patrol", "satpol_pp", "tangerang_live",
)  # fmt: skip


class Reports(Part):
    """[reports]: how many one account may open, and by which ways others' reports come to a call-taker."""

    per_hour: Whole = Field(default=3, ge=1)
    per_day: Whole = Field(default=10, ge=1)
    open: Whole = Field(default=3, ge=1)
    begun_per_hour: Whole = Field(default=10, ge=1)
    questions_per_hour: Whole = Field(default=3, ge=0)

    false_reports: Whole = Field(default=2, ge=1)
    newcomer_reports: Whole = Field(default=15, ge=0)
    newcomer_min: Whole = Field(default=10, ge=1, le=1_440)
    newcomer_hours: Whole = Field(default=72, ge=1)
    review_remind_min: Whole = Field(default=10, ge=1)
    review_release_min: Whole = Field(default=60, ge=1)

    channels: tuple[Way, ...] = Field(default=WAYS, min_length=1)

    @model_validator(mode="after")
    def _ordered(self) -> "Reports":
        wrong = self.per_hour > self.per_day
        return agree(self, ["per_hour: must not be more than per_day"] if wrong else [])
