"""[team]: the group of the team, and what it is shown."""

from typing import Literal

from bot.checked import Part, key
from bot.config.parts import LatLng


class TeamConfig(Part):
    """[team]"""

    group_id: int | None = key(default=None, lt=0)
    topic_id: int | None = key(default=None, gt=0)
    language: Literal["id", "en"] = "id"
    approval: bool = True
    open_pin: bool = False
    reveal_in_group: bool = False
    base: LatLng | None = None
