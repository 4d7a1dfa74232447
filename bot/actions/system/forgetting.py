"""Forgetting by the clock (SOP 8): once a day what is older than its class allows is emptied, each class with a
count."""

import json
from collections import Counter
from datetime import date

from bot.actions.kit.scene import Scene
from bot.domain.kit.when import today
from bot.domain.system.events import DataPurgedEvent
from bot.domain.system.retention import PURGE_HOUR_MS, DataClass, RetentionRules
from storage.system import delivered, forgetting, runs
from storage.system.forgetting import Purge

LIMIT = 200  # rows of a class in one transaction
DONE = "purged_on"  # the city's date of the last complete purge
COUNTED = "purged"  # how many rows of which class the purge that goes on has emptied so far

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
    gone = _purge_classes(scene, scene.rules.retention)
    counted = gone + Counter(json.loads(runs.fact(scene.tx, COUNTED) or "{}"))
    if gone:
        runs.remember(scene.tx, COUNTED, json.dumps(counted))
        forgetting.want_wiping(scene.tx)
    else:
        for what, count in sorted(counted.items()):
            scene.record(DataPurgedEvent(class_=what, count=count))
        runs.forget(scene.tx, COUNTED)
        runs.remember(scene.tx, DONE, _day(scene).isoformat())
    return gone.total()


def _purge_classes(scene: Scene, rules: RetentionRules) -> Counter[str]:
    gone: Counter[str] = Counter()
    for what, days, empty in _PURGES:
        gone[str(what)] += empty(scene.tx, rules.before(scene.now, getattr(rules, days)), LIMIT)
    return +gone


def _day(scene: Scene) -> date:
    return today(scene.now - PURGE_HOUR_MS, scene.rules.zone)
