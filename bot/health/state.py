"""What is known of the running bot at one instant, and which of it is a fault: pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.clock import HOUR, SECOND
from storage.system.vitals import Vitals

QUIET_S = 90.0  # Telegram answers a poll after 25 s at the latest
UNWRITTEN_S = 10.0  # the sweep commits every second
INBOX_MS = 60 * SECOND
OUTBOX_MS = 120 * SECOND
REPLICA_S = 60.0


class HealthFault(StrEnum):
    """What can be wrong. The word stands in /ready, in the metrics and in the log."""

    STALLED = "stalled"
    DISK = "disk"
    SPACE = "space"
    SCHEMA = "schema"
    TELEGRAM = "telegram"
    TOKEN_TAKEN = "token_taken"  # noqa: S105 (the name of a fault)
    CLOCK = "clock"
    INBOX = "inbox"
    OUTBOX = "outbox"
    BACKUP = "backup"
    REPLICA = "replica"
    DAMAGED = "damaged"
    CHANGED = "changed"


LIFE = frozenset({HealthFault.STALLED})  # /healthz
READY = frozenset(HealthFault) - {
    HealthFault.BACKUP,
    HealthFault.REPLICA,
    HealthFault.TOKEN_TAKEN,
    HealthFault.CHANGED,
}  # /ready


@dataclass(frozen=True, slots=True)
class HealthLimits:
    """From when on it is a fault. `backup_ms` 0: nobody looks for copies."""

    stall_s: float
    schema: int
    free_bytes: int
    backup_ms: int = 24 * HOUR


@dataclass(frozen=True, slots=True)
class HealthState:
    """One look at everything. `now`, `conflict_at`, `backup_at`, `started_at` in UTC ms; what ends in `_s` are seconds
    that something has lasted, by a clock that never jumps."""

    now: int
    started_at: int
    vitals: Vitals
    idle_s: Mapping[str, float]  # by loop: how long beyond its own round it has made no progress
    unwritten_s: float
    unheard_s: float
    clock_right: bool
    free_bytes: int
    changed: bool = False
    backup_at: int | None = None
    replica_behind_s: float = 0.0
    conflict_s: float | None = None  # since when somebody else uses the token
    commits: int = 0
    commit_s: float = 0.0
    sends: Mapping[str, int] = field(default_factory=dict)
    partners: Mapping[tuple[str, int], int] = field(default_factory=dict)  # by whose key ("": none) and status


def faults(state: HealthState, limits: HealthLimits) -> frozenset[HealthFault]:
    """Everything that is wrong in `state`."""
    vitals, now = state.vitals, state.now
    backup = state.backup_at if state.backup_at is not None else state.started_at
    late = [one.oldest for priority, one in vitals.outbox.items() if priority <= 1 and one.oldest is not None]
    found = {
        HealthFault.STALLED: any(idle > limits.stall_s for idle in state.idle_s.values()) if limits.stall_s else False,
        HealthFault.DISK: state.unwritten_s > UNWRITTEN_S,
        HealthFault.SPACE: state.free_bytes < limits.free_bytes,
        HealthFault.SCHEMA: vitals.schema != limits.schema,
        HealthFault.TELEGRAM: state.unheard_s > QUIET_S,
        HealthFault.TOKEN_TAKEN: state.conflict_s is not None,
        HealthFault.CLOCK: not state.clock_right,
        HealthFault.CHANGED: state.changed,
        HealthFault.INBOX: vitals.inbox.oldest is not None and now - vitals.inbox.oldest > INBOX_MS,
        HealthFault.OUTBOX: any(now - oldest > OUTBOX_MS for oldest in late),
        HealthFault.BACKUP: limits.backup_ms > 0 and now - backup > limits.backup_ms,
        HealthFault.REPLICA: state.replica_behind_s > REPLICA_S,
    }
    return frozenset(fault for fault, wrong in found.items() if wrong)
