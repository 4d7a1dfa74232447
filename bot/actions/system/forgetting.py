"""Forgetting by the clock (SOP 8): once a day what is older than its class allows is emptied, each with a count."""

from datetime import date

from bot.actions.kit.scene import Scene
from bot.domain.kit.when import today
from bot.domain.system.events import DataPurgedEvent
from bot.domain.system.retention import PURGE_HOUR_MS, DataClass, RetentionRules
from storage.system import delivered, forgetting, runs
from storage.system.forgetting import Purge

LIMIT = 200  # rows of a class in one transaction
DONE = "purged_on"  # the city's date of the last complete purge

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
    """Empty a batch of what is too old; how many rows. One event for each class, with how many: no ids, so that it
    tells of nobody. With nothing left the day's purge is done."""
    gone = _purge_classes(scene, scene.rules.retention)
    if gone:
        forgetting.want_wiping(scene.tx)
    else:
        runs.remember(scene.tx, DONE, _day(scene).isoformat())
    return gone


def _purge_classes(scene: Scene, rules: RetentionRules) -> int:
    total = 0
    for what, days, empty in _PURGES:
        count = empty(scene.tx, rules.before(scene.now, getattr(rules, days)), LIMIT)
        if count:
            scene.record(DataPurgedEvent(class_=str(what), count=count))
        total += count
    return total


def _day(scene: Scene) -> date:
    return today(scene.now - PURGE_HOUR_MS, scene.rules.zone)
