"""What forgetting must never touch, and its loop by the stage's clock."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.case.rules import CaseRules
from bot.domain.figures.digest import Stretch
from bot.loops.forgetting import Forgetting
from storage.case.casefiles import Around, register_rows
from storage.figures.figures import courses
from storage.kit.sqlite import Tx
from tests.support.planted import DAY, Life
from tests.support.stage import START, ZONE, Stage


class HandClock:
    """Shows what the stage shows."""

    right = True

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def now(self) -> int:
        """The stage's instant (UTC ms)."""
        return self._stage.now

    def monotonic(self) -> float:
        """Seconds that do not pass."""
        return 0.0

    def trust(self) -> None:
        """It always is."""


def loop(stage: Stage, *, right: bool = True) -> Forgetting:
    """The loop of forgetting on this stage; `right`: whether the clock is believed."""
    return Forgetting(stage.loops(HandClock(stage)), lambda: right)


def kept_for_ever(tx: Tx, stage: Stage, begin: int = 0, year: int = 2023) -> tuple[object, ...]:
    """The register of `year` as it is printed, and the figures from `begin` (UTC ms) on; positions to about a
    kilometre: the maps of a city."""
    stretch = Stretch(begin, max(START, stage.now) + 3_000 * DAY)
    figures = [replace(one, lat_e6=None, lng_e6=None) for one in courses(tx, stretch)]
    return register_rows(tx, year, Around(CaseRules(), stage.city, ZONE, stage.rules.service.prefix)), figures


def words(lives: Sequence[Life], *places: str) -> list[str]:
    """The words that were planted in some places of these lives."""
    return [word for life in lives for word in life.planted.of(*places)]
