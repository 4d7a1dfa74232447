"""Who is on duty when: a table. 28 June 2023 is a Wednesday."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.ticket.shifts import (
    DutyPlan,
    DutyRules,
    Shift,
    announced_days,
    coming,
    empty,
    next_announcement,
    on_duty,
    running,
    turn,
)

WIB = ZoneInfo("Asia/Jakarta")
RULES = DutyRules()
BUDI, CITRA, DEWI = 1, 2, 3
WEDNESDAY = date(2023, 6, 28)
WEEK = frozenset({(3, "pagi", BUDI), (3, "malam", CITRA), (4, "pagi", DEWI), (7, "malam", BUDI), (1, "pagi", CITRA)})


def at(text: str, zone: ZoneInfo = WIB) -> int:
    return int(datetime.fromisoformat(f"2023-{text}").replace(tzinfo=zone).timestamp() * 1_000)


@pytest.mark.parametrize(
    ("moment", "changes", "expected"),
    [
        ("06-28 06:59", {}, set()),  # Tuesday's night shift is nobody's
        ("06-28 07:00", {}, {BUDI}),
        ("06-28 14:59", {}, {BUDI}),
        ("06-28 15:00", {}, set()),
        ("06-28 23:00", {}, {CITRA}),
        ("06-29 00:30", {}, {CITRA}),  # Wednesday's night goes on
        ("06-29 06:59", {}, {CITRA}),
        ("06-29 07:00", {}, {DEWI}),
        ("07-02 23:30", {}, {BUDI}),  # Sunday night into Monday
        ("07-03 03:00", {}, {BUDI}),
        ("07-03 07:00", {}, {CITRA}),
        ("07-05 08:00", {}, {BUDI}),  # every week anew
        ("06-28 08:00", {(WEDNESDAY, "pagi", BUDI): False}, set()),
        ("06-28 08:00", {(WEDNESDAY, "pagi", BUDI): False, (WEDNESDAY, "pagi", DEWI): True}, {DEWI}),
        ("06-28 08:00", {(WEDNESDAY, "pagi", CITRA): True}, {BUDI, CITRA}),
        ("06-29 01:00", {(WEDNESDAY, "malam", CITRA): False}, set()),  # the exception is the night's that began on it
        ("06-29 01:00", {(date(2023, 6, 29), "malam", CITRA): False}, {CITRA}),
        ("07-05 08:00", {(WEDNESDAY, "pagi", BUDI): False}, {BUDI}),  # a date's, not every Wednesday's
    ],
)
def test_who_is_on_duty(moment: str, changes: dict[tuple[date, str, int], bool], expected: set[int]) -> None:
    assert on_duty(DutyPlan(WEEK, changes), RULES, at(moment), WIB) == expected


def test_shifts_may_overlap_and_leave_gaps() -> None:
    rules = DutyRules((Shift("a", "A", 6 * 60, 14 * 60), Shift("b", "B", 13 * 60, 20 * 60)))
    for hour, codes in (("05", ""), ("06", "a"), ("13", "ab"), ("14", "b"), ("20", "")):
        assert "".join(one.shift.code for one in running(rules, at(f"06-28 {hour}:00"), WIB)) == codes


@pytest.mark.parametrize("zone", ["Asia/Jakarta", "Asia/Jayapura", "UTC", "Europe/Berlin", "America/New_York"])
def test_each_moment_of_a_year_belongs_to_one_of_three_shifts(zone: str) -> None:
    """Also where the clocks are changed: no gap, no overlap."""
    where = ZoneInfo(zone)
    ends = None
    for one in coming(RULES, date(2023, 1, 1), 366, where):
        assert ends in (None, one.begins_at) and one.ends_at > one.begins_at
        ends = one.ends_at
        assert running(RULES, one.begins_at, where) == [turn(one.shift, one.day, where)]
        assert running(RULES, one.ends_at - 1, where) == [one]


def test_an_empty_shift_is_one_without_anybody_who_may_still_work() -> None:
    plan = DutyPlan(frozenset({(4, "pagi", BUDI), (4, "siang", DEWI)}))
    day = list(coming(RULES, date(2023, 6, 29), 1, WIB))
    able = frozenset({BUDI, CITRA})
    assert [one.shift.code for one in empty(plan, day, able, at("06-28 18:00"))] == ["siang", "malam"]
    assert [one.shift.code for one in empty(plan, day, able, at("06-29 23:00"))] == ["malam"]
    assert not DutyPlan().made and DutyPlan(exceptions={(WEDNESDAY, "pagi", BUDI): True}).made


@pytest.mark.parametrize(
    ("due", "now", "first", "days"),
    [
        ("06-28 18:00", "06-28 18:00", date(2023, 6, 29), 1),
        ("06-28 18:00", "06-29 09:00", date(2023, 6, 29), 1),  # 15 hours late
        ("06-28 18:00", "06-29 19:00", date(2023, 6, 29), 2),  # the next one was missed as well
        ("06-28 18:00", "07-01 18:00", date(2023, 6, 29), 4),
    ],
)
def test_what_a_late_announcement_is_about(due: str, now: str, first: date, days: int) -> None:
    assert announced_days(at(due), at(now), WIB) == (first, days)
    assert next_announcement(RULES, at("06-28 17:59"), WIB) == at("06-28 18:00")
    assert next_announcement(RULES, at("06-28 18:00"), WIB) == at("06-29 18:00")
