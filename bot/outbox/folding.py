"""When more new tickets wait for the group than may be sent, they share one summary card that grows by edits."""

from collections.abc import Mapping

from bot.clock import MINUTE
from bot.domain.kit.priority import Priority
from bot.outbox.pace import Pace
from storage.kit import outbox, sendable
from storage.kit.sqlite import Tx
from storage.ticket import folds

ROOM = 300  # tickets that one summary card can name within Telegram's 4,096 characters
FRESH_MS = 10 * MINUTE
AT_ONCE = 2_000


def fold_flood(tx: Tx, team: int, pace: Pace, pauses: Mapping[int, int], now: int, monotonic: float) -> None:
    """Put waiting cards of the team's group on its summary card if they cannot all go one by one now."""
    tokens = 0 if team in pauses else pace.group_tokens(team, monotonic)
    # One card more than there are tokens is already a queue; a single card that waits for its token is not.
    waiting = sendable.waiting_alerts(tx, team, now, AT_ONCE)
    if len(waiting) <= max(tokens, 1):
        return
    for outbox_id, ticket_id in waiting:
        fold = folds.current(tx, team, now - FRESH_MS, ROOM) or folds.begin(tx, team, now)
        folds.put(tx, fold, ticket_id)
        outbox.fold(tx, outbox_id)
        outbox.add(
            tx,
            key=f"fold:{fold}:{outbox_id}",
            chat_id=team,
            kind="team.fold",
            params={"fold": fold},
            priority=Priority.ALERT,
            now=now,
            subject=f"fold:{fold}",
            rewrite=True,
        )
