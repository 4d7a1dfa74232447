"""[team]: the group of the team, and what it is shown."""

from typing import Literal

from pydantic import Field

from bot.config.parts import LatLng, Part, Whole


class TeamConfig(Part):
    """[team]"""

    group_id: Whole | None = Field(default=None, lt=0)
    topic_id: Whole | None = Field(default=None, gt=0)
    language: Literal["id", "en"] = "id"
    approval: bool = True
    open_pin: bool = False
    reveal_in_group: bool = False
    base: LatLng | None = None
