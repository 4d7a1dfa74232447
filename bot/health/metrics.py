"""The metrics in Prometheus's text format. Labels are loops, priorities, outcomes; never a person, a chat, a ticket."""

from collections.abc import Iterator, Mapping

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.clock import SECOND
from bot.domain.kit.priority import Priority
from bot.health.state import HealthFault, HealthState
from storage.system.vitals import QueueState


class _Snapshot(Collector):
    """The metrics of the state that was looked at last."""

    def __init__(self) -> None:
        self.state: HealthState | None = None
        self.faults: frozenset[HealthFault] = frozenset()

    def collect(self) -> Iterator[Metric]:
        if self.state is not None:
            yield from _queues(self.state)
            yield from _machine(self.state)
            yield _by(
                "sigap_fault",
                "1 while this is wrong.",
                "fault",
                {str(one): float(one in self.faults) for one in HealthFault},
            )


class Metrics:
    """`show` takes a new state in, `text` is what is scraped: no query, no waiting."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._snapshot = _Snapshot()
        self._registry.register(self._snapshot)
        ProcessCollector(registry=self._registry)

    def show(self, state: HealthState, faults: frozenset[HealthFault]) -> None:
        """From now on this is what is told."""
        self._snapshot.state, self._snapshot.faults = state, faults

    def text(self) -> bytes:
        """Everything, in the text format 0.0.4."""
        return generate_latest(self._registry)


def _queues(state: HealthState) -> Iterator[Metric]:
    vitals, now = state.vitals, state.now
    yield _gauge("sigap_inbox_waiting", "Updates that wait to be handled.", vitals.inbox.waiting)
    yield _gauge("sigap_inbox_oldest_age_seconds", "Age of the first of them.", _age(vitals.inbox, now))
    yield _gauge(
        "sigap_inbox_set_aside", "Updates that nobody could handle; `requeue` brings them back.", vitals.set_aside
    )
    lines = {one.name.lower(): vitals.outbox.get(one, QueueState()) for one in Priority}
    waiting = {name: float(line.waiting) for name, line in lines.items()}
    yield _by("sigap_outbox_waiting", "Messages that may go and have not gone.", "priority", waiting)
    ages = {name: _age(line, now) for name, line in lines.items()}
    yield _by("sigap_outbox_oldest_age_seconds", "Age of the first of them.", "priority", ages)
    yield _gauge("sigap_outbox_held", "Messages held until somebody decides or the group is back.", vitals.held)
    yield _gauge("sigap_outbox_refused", "Messages that Telegram refused for good.", vitals.refused)
    yield _gauge("sigap_reminders_waiting", "Reminders whose moment is still to come, or has come.", vitals.reminders)
    yield _gauge(
        "sigap_reminders_due", "Reminders whose moment has come and that have not rung.", vitals.reminders_due.waiting
    )
    yield _gauge("sigap_reminders_late_seconds", "How late the first of them is.", _age(vitals.reminders_due, now))
    yield _gauge("sigap_reminders_held", "1 while reminders are held for a wrong clock.", vitals.clock_held)
    yield CounterMetricFamily("sigap_updates_lost", "Updates that Telegram dropped unfetched.", value=vitals.lost)


def _machine(state: HealthState) -> Iterator[Metric]:
    sends = CounterMetricFamily(
        "sigap_sends", "Calls that were to deliver a message, by what came of them.", labels=["outcome"]
    )
    for outcome, count in sorted(state.sends.items()):
        sends.add_metric([outcome], count)
    yield sends
    yield _partners(state.partners)
    yield CounterMetricFamily("sigap_commits", "Transactions of the writer.", value=state.commits)
    yield CounterMetricFamily("sigap_commit_seconds", "What they took, together.", value=state.commit_s)
    yield _by("sigap_loop_idle_seconds", "Since when a loop has made no progress.", "loop", state.idle_s)
    yield _gauge("sigap_telegram_unheard_seconds", "Since when Telegram has not answered.", state.unheard_s)
    yield _gauge("sigap_unwritten_seconds", "Since when nothing could be committed.", state.unwritten_s)
    yield _gauge("sigap_free_bytes", "Free space where the database lies.", state.free_bytes)
    yield _gauge("sigap_schema_version", "The database's version.", state.vitals.schema)
    if state.backup_at is not None:
        yield _gauge("sigap_backup_age_seconds", "Age of the newest copy.", (state.now - state.backup_at) / SECOND)
    if state.vitals.verified_at is not None:
        seconds = state.vitals.verified_at / SECOND
        yield _gauge(
            "sigap_verified_timestamp_seconds", "When pages and chain were last looked at and found whole.", seconds
        )


def _partners(answers: Mapping[tuple[str, int], int]) -> Metric:
    family = CounterMetricFamily(
        "sigap_partner_requests", "What other systems asked, by whose key and status.", labels=["partner", "status"]
    )
    for (partner, status), count in sorted(answers.items()):
        family.add_metric([partner, str(status)], count)
    return family


def _gauge(name: str, words: str, value: float) -> Metric:
    return GaugeMetricFamily(name, words, value=float(value))


def _by(name: str, words: str, label: str, values: Mapping[str, float]) -> Metric:
    family = GaugeMetricFamily(name, words, labels=[label])
    for one, value in values.items():
        family.add_metric([str(one)], float(value))
    return family


def _age(line: QueueState, now: int) -> float:
    return 0.0 if line.oldest is None else max(0.0, (now - line.oldest) / SECOND)
