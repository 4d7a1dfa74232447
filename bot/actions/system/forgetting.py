"""Forgetting by the clock (SOP 8): once a day what is older than its class allows is emptied, each class with a
count."""

import json
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date

from bot.actions.kit.scene import Scene
from bot.domain.kit.when import today
from bot.domain.system.events import DataPurgedEvent
from bot.domain.system.retention import PURGE_HOUR_MS, DataClass
from storage.system import delivered, forgetting, runs
from storage.system.forgetting import Purge

LIMIT = 200  # rows of a class in one transaction
DONE = "purged_on"  # the city's date of the last complete purge
UNDER_WAY = "purging"  # how far the purge has come that goes on

_PURGES: tuple[tuple[DataClass, str, Purge], ...] = (
    (DataClass.RAW, "raw_days", forgetting.raw),
    (DataClass.RAW, "aside_days", forgetting.set_aside),
    (DataClass.RAW, "sent_days", delivered.messages),
    (DataClass.RAW, "sent_days", delivered.reminders),
    (DataClass.RAW, "sent_days", delivered.updates),
    (DataClass.DRAFTS, "drafts_days", forgetting.drafts),
    (DataClass.POSITIONS, "positions_days", forgetting.positions),
    (DataClass.RELAYED, "relayed_days", forgetting.relayed),
    (DataClass.FILES, "files_days", forgetting.files),
    (DataClass.REPORTS, "reports_days", forgetting.reports),
    (DataClass.CASES, "cases_days", forgetting.cases),
    (DataClass.ACCOUNT, "account_days", forgetting.accounts),
    (DataClass.ACCOUNT, "raw_days", forgetting.leaving),
    (DataClass.ACCOUNT, "relayed_days", forgetting.names),
)


def is_due(scene: Scene) -> bool:
    """Whether today's purge is still to be made; a day begins at 03.00 of the city."""
    return runs.fact(scene.tx, DONE) != _day(scene).isoformat()


def purge(scene: Scene) -> int:
    """Empty a batch of what is too old; how many rows. With nothing left the day's purge is done, and one event for
    each class says how many it was: no ids, so that it tells of nobody. Until then the count stands beside what was
    emptied, so that a purge that is cut off is told whole by the one that ends it."""
    known = _UnderWay.of(runs.fact(scene.tx, UNDER_WAY))
    gone = _empty(scene, but=known.through)
    if not any(gone.values()):
        gone = _empty(scene)  # what had nothing more may have got more by what came behind it
    if any(gone.values()):
        runs.remember(scene.tx, UNDER_WAY, json.dumps(asdict(known.and_(gone))))
        forgetting.want_wiping(scene.tx)
    else:
        for what, count in sorted(known.counted.items()):
            scene.record(DataPurgedEvent(class_=what, count=count))
        runs.forget(scene.tx, UNDER_WAY)
        runs.remember(scene.tx, DONE, _day(scene).isoformat())
    return sum(gone.values())


@dataclass(frozen=True, slots=True)
class _UnderWay:
    """A purge that goes on: how many rows of which class it emptied so far, and the names of those of `_PURGES` that
    have nothing more. They look through whole tables, and are not to do so for each batch of another one."""

    counted: dict[str, int] = field(default_factory=dict)
    through: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, kept: str | None) -> "_UnderWay":
        return cls(**json.loads(kept)) if kept else cls()

    def and_(self, gone: Mapping[str, int]) -> "_UnderWay":
        """After a batch more."""
        counted = Counter(self.counted)
        for what, _, empty in _PURGES:
            counted[str(what)] += gone.get(empty.__name__, 0)
        through = {*self.through} - gone.keys() | {name for name, count in gone.items() if count < LIMIT}
        return _UnderWay(dict(+counted), sorted(through))


def _empty(scene: Scene, but: Collection[str] = ()) -> dict[str, int]:
    """A batch of each that is not in `but`: its name and how many rows."""
    rules = scene.rules.retention
    return {
        empty.__name__: empty(scene.tx, rules.before(scene.now, getattr(rules, days)), LIMIT)
        for _, days, empty in _PURGES
        if empty.__name__ not in but
    }


def _day(scene: Scene) -> date:
    return today(scene.now - PURGE_HOUR_MS, scene.rules.zone)
