"""Stories: whole cases as people live them, played through real HTTP. They know of the bot only what people see."""

from simulator.stories.cases import CASES
from simulator.stories.digest import DIGEST
from simulator.stories.family import FAMILY
from simulator.stories.findable import FINDABLE
from simulator.stories.first_day import FIRST_DAY
from simulator.stories.mr_x import MR_X
from simulator.stories.opening import OPENING
from simulator.stories.shifts import SHIFTS
from simulator.stories.storms import FLOOD, OUTAGE
from simulator.stories.theatre import Story, StoryFailed
from simulator.stories.trouble import KILLED, NOT_FOUND, RELAY, TWO_CLAIM, URGENT_EARLY, WRONG_STEP

STORIES = (
    FIRST_DAY,
    OPENING,
    TWO_CLAIM,
    NOT_FOUND,
    WRONG_STEP,
    URGENT_EARLY,
    KILLED,
    RELAY,
    FINDABLE,
    MR_X,
    *CASES,
    FAMILY,
    DIGEST,
    SHIFTS,
    FLOOD,
    OUTAGE,
)

__all__ = ["STORIES", "Story", "StoryFailed"]
