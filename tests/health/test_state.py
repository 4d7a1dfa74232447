"""What is a fault, when an alarm is told, and that the metrics read as what they are."""

from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.clock import DAY, HOUR, MINUTE, SECOND
from bot.health.alarms import RETRY_MS, TOLD_AFTER, Alarm, Spool, follow
from bot.health.mail import Post
from bot.health.metrics import Metrics
from bot.health.state import HealthFault, HealthLimits, HealthState, faults
from bot.health.tell import Teller
from bot.texts.catalog import LANGUAGES, texts
from storage.system.vitals import QueueState, Vitals

NOW = 1_690_000_000_000
LIMITS = HealthLimits(stall_s=22.5, schema=10, free_bytes=500_000_000)
WELL = HealthState(
    now=NOW, started_at=NOW - HOUR, vitals=Vitals(schema=10), idle_s={"inbox": 0.5, "poll": 0.0}, unwritten_s=1.0,
    unheard_s=20.0, clock_right=True, free_bytes=10**10, backup_at=NOW - HOUR,
)  # fmt: skip
POST = Post("mail.example", 25, "sigap@example.go.id", ("piket@example.go.id",))


def test_a_bot_at_work_has_no_fault() -> None:
    assert faults(WELL, LIMITS) == frozenset()


@pytest.mark.parametrize(
    ("wrong", "state"),
    [
        (HealthFault.STALLED, replace(WELL, idle_s={"inbox": 23.0})),
        (HealthFault.DISK, replace(WELL, unwritten_s=11.0)),
        (HealthFault.SPACE, replace(WELL, free_bytes=499_999_999)),
        (HealthFault.SCHEMA, replace(WELL, vitals=Vitals(schema=9))),
        (HealthFault.TELEGRAM, replace(WELL, unheard_s=91.0)),
        (HealthFault.TOKEN_TAKEN, replace(WELL, conflict_s=3.0)),
        (HealthFault.CLOCK, replace(WELL, clock_right=False)),
        (HealthFault.INBOX, replace(WELL, vitals=Vitals(schema=10, inbox=QueueState(3, NOW - 61 * SECOND)))),
        (HealthFault.OUTBOX, replace(WELL, vitals=Vitals(schema=10, outbox={1: QueueState(3, NOW - 121 * SECOND)}))),
        (HealthFault.BACKUP, replace(WELL, backup_at=NOW - 25 * HOUR)),
        (HealthFault.BACKUP, replace(WELL, backup_at=None, started_at=NOW - 25 * HOUR)),
    ],
)
def test_each_fault_is_seen_alone(wrong: HealthFault, state: HealthState) -> None:
    assert faults(state, LIMITS) == {wrong}


def test_what_may_wait_is_no_fault() -> None:
    late = Vitals(schema=10, outbox={4: QueueState(50, NOW - HOUR)})
    assert faults(replace(WELL, vitals=late), LIMITS) == frozenset(), "digests come last"
    nobody = replace(LIMITS, backup_ms=0)
    assert faults(replace(WELL, backup_at=None, started_at=0), nobody) == frozenset(), "nobody looks for copies"


def test_an_alarm_is_told_once_again_after_a_day_and_when_it_is_over() -> None:
    alarm = follow(None, HealthFault.TELEGRAM, True, NOW)
    assert alarm is not None
    assert not alarm.is_due(NOW + TOLD_AFTER[HealthFault.TELEGRAM] - 1)
    assert alarm.is_due(NOW + TOLD_AFTER[HealthFault.TELEGRAM])
    told = alarm.told(NOW + HOUR)
    assert told is not None
    assert not told.is_due(NOW + HOUR + DAY - 1) and told.is_due(NOW + HOUR + DAY)
    over = follow(told, HealthFault.TELEGRAM, False, NOW + 2 * HOUR)
    assert over is not None and over.is_due(NOW + 2 * HOUR)
    assert over.told(NOW + 2 * HOUR) is None
    assert follow(alarm, HealthFault.TELEGRAM, False, NOW + 60 * SECOND) is None, "over before it was told: it was none"


def test_what_could_not_be_told_is_tried_later_and_later() -> None:
    alarm = Alarm(HealthFault.DAMAGED, NOW)
    for wait in (*RETRY_MS, RETRY_MS[-1]):
        alarm = alarm.failed(NOW)
        assert not alarm.is_due(NOW + wait - 1) and alarm.is_due(NOW + wait)


def test_letters_outlive_a_server_that_is_away(tmp_path: Path) -> None:
    sent: list[tuple[str, str]] = []
    away = [True]

    def send(post: Post, subject: str, words: str) -> None:
        if away[0]:
            raise ConnectionRefusedError
        sent.append((subject, words))

    def teller() -> Teller:  # another process each time: everything is on disk
        return Teller(Spool(tmp_path / "sigap.db"), POST, texts("id"), ZoneInfo("Asia/Jakarta"), send)

    assert teller().follow(frozenset({HealthFault.CLOCK}), NOW) == 0
    assert teller().waiting(NOW) == 1
    away[0] = False
    assert teller().tell(NOW + 1 * MINUTE - 1) == 0, "not at every look"
    assert teller().tell(NOW + 1 * MINUTE) == 1
    assert sent[0][0] == "[Sigap] Jam mesin ini salah; pengingat ditahan"
    assert "sigap trust-clock" in sent[0][1] and "WIB" in sent[0][1]
    assert teller().follow(frozenset({HealthFault.CLOCK}), NOW + HOUR) == 0
    assert teller().follow(frozenset(), NOW + 2 * HOUR) == 1
    assert sent[1][0].startswith("[Sigap] Sudah pulih")
    assert (teller().waiting(NOW + 3 * HOUR), teller().follow(frozenset(), NOW + 3 * HOUR)) == (0, 0)
    assert {file.stat().st_mode & 0o777 for file in tmp_path.rglob("*") if file.is_file()} <= {0o600}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_has_its_words_and_every_letter_says_what_to_do(language: str) -> None:
    words = texts(language)
    assert all(words.plain(f"health.fault.{fault}") for fault in HealthFault)
    assert all(words.plain(f"health.do.{fault}") for fault in TOLD_AFTER)


def test_prometheus_reads_the_metrics() -> None:
    metrics = Metrics()
    vitals = Vitals(
        schema=10, inbox=QueueState(2, NOW - 1_500), outbox={0: QueueState(1, NOW - 3_000)}, lost=7, verified_at=NOW
    )
    state = replace(
        WELL,
        vitals=vitals,
        commits=12,
        commit_s=0.5,
        sends={"sent": 4, "never": 1},
        partners={("laksa", 201): 3, ("", 403): 2},
    )
    metrics.show(state, frozenset({HealthFault.CLOCK}))
    read = {
        (sample.name, *sorted(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(metrics.text().decode())
        for sample in family.samples
    }
    assert read["sigap_inbox_oldest_age_seconds",] == 1.5
    assert read["sigap_outbox_oldest_age_seconds", ("priority", "alert")] == 3.0
    assert read["sigap_outbox_waiting", ("priority", "digest")] == 0
    assert read["sigap_updates_lost_total",] == 7
    assert read["sigap_sends_total", ("outcome", "sent")] == 4
    assert read["sigap_partner_requests_total", ("partner", "laksa"), ("status", "201")] == 3
    assert read["sigap_partner_requests_total", ("partner", ""), ("status", "403")] == 2
    assert (read["sigap_commits_total",], read["sigap_commit_seconds_total",]) == (12, 0.5)
    assert read["sigap_backup_age_seconds",] == 3_600
    assert [key[1] for key, value in read.items() if key[0] == "sigap_fault" and value] == [("fault", "clock")]
    assert read["process_resident_memory_bytes",] > 1e6
