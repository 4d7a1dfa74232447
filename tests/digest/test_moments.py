"""When a digest comes, and which period it counts: tables in the city's calendar."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.checked import WrongValues
from bot.config.digests import DigestPart
from bot.domain.figures.digest import (
    Cadence,
    DigestSpan,
    Rhythm,
    fits,
    missed_since,
    read_cron,
    read_hour,
    share,
    span_at,
    stretches,
)
from bot.loops.cron import calendar_of
from tests.digest.desk import instant
from tests.support.stage import ZONE

NEXT = calendar_of(ZONE)


def said(at: int) -> str:
    """A moment in the city."""
    return f"{datetime.fromtimestamp(at / 1_000, ZONE):%a %Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("line", "after", "then"),
    [
        ("0 7 * * *", "2023-07-09 06:59", "Sun 2023-07-09 07:00"),
        ("0 7 * * *", "2023-07-09 07:00", "Mon 2023-07-10 07:00"),
        ("0 7,17 * * *", "2023-07-09 07:00", "Sun 2023-07-09 17:00"),
        ("0 7,17 * * *", "2023-07-09 17:00", "Mon 2023-07-10 07:00"),
        ("0 7 * * *", "2023-12-31 23:59", "Mon 2024-01-01 07:00"),
        ("0 7 * * *", "2024-02-28 12:00", "Thu 2024-02-29 07:00"),
        ("0 7 * * mon", "2023-07-09 12:00", "Mon 2023-07-10 07:00"),
        ("0 7 * * mon", "2023-07-10 07:00", "Mon 2023-07-17 07:00"),
        ("0 7 * * sun", "2023-07-10 07:00", "Sun 2023-07-16 07:00"),  # 0 is no day's name: APScheduler's is Monday
        ("30 6 * * mon,wed,fri", "2023-07-10 06:30", "Wed 2023-07-12 06:30"),
        ("30 6 * * mon,wed,fri", "2023-12-30 07:00", "Mon 2024-01-01 06:30"),
        ("0 7 1 * *", "2023-06-30 23:00", "Sat 2023-07-01 07:00"),
        ("0 7 1 * *", "2023-12-01 07:00", "Mon 2024-01-01 07:00"),
        ("0 7 28 * *", "2023-01-28 07:00", "Tue 2023-02-28 07:00"),
        ("0 7 last * *", "2023-01-31 07:00", "Tue 2023-02-28 07:00"),
        ("0 7 last * *", "2024-02-01 07:00", "Thu 2024-02-29 07:00"),
        ("59 23 last * *", "2023-12-31 23:58", "Sun 2023-12-31 23:59"),
    ],
)
def test_the_next_moment(line: str, after: str, then: str) -> None:
    assert said(NEXT(line, instant(after))) == then


def test_a_moment_is_the_citys_and_whole() -> None:
    """07.00 WIB is 00.00 UTC; a millisecond before it, it is still to come."""
    at = NEXT("0 7 * * *", instant("2023-07-09 07:00") - 1)
    assert at == instant("2023-07-09 07:00") and at % 86_400_000 == 0
    berlin = calendar_of(ZoneInfo("Europe/Berlin"))("30 2 * * *", instant("2023-03-26 03:00"))
    assert berlin > instant("2023-03-26 03:00"), "also where that hour is left out in spring"


@pytest.mark.parametrize(
    "line",
    ["", "0 7", "0 7 * *", "60 7 * * *", "0 24 * * *", "0 7 31 * *", "0 7 0 * *", "0 7 * 1 *", "0 7 * * 1",
     "0 7 * * moon", "0 7 1 * mon", "*/5 * * * *", "0 7 * * mon;", "0 7 * * mon,", "0 17,7 * * *", "0 7,24 * * *", "0 7,17 1 * *",
     "0 7,12,17 * * *"],
)  # fmt: skip
def test_lines_that_are_none(line: str) -> None:
    with pytest.raises(ValueError, match=r"must|no such|no weekday|not both|second hour"):
        read_cron(line)


def test_a_line_and_its_parts() -> None:
    for rhythm in (
        Rhythm(7),
        Rhythm(7, evening=17),
        Rhythm(6, 30, weekdays=frozenset({0, 4})),
        Rhythm(20, 15, day=0),
        Rhythm(0, 0, day=28),
    ):
        assert read_cron(rhythm.line) == rhythm
    assert [fits(one, read_cron("0 7 * * mon")) for one in Cadence] == [True, True, False]
    assert [fits(one, read_cron("0 7 1 * *")) for one in Cadence] == [False, False, True]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("7", (7, 0)), ("07.30", (7, 30)), ("18:05", (18, 5)), ("jam 6", (6, 0)), ("pukul 06.30 WIB", (6, 30)),
        ("0.00", (0, 0)), ("25.00", None), ("24", None), ("7.60", None), ("pagi", None), ("", None), ("7.30.15", None),
        ("٧", (7, 0)), ("-1", None),
    ],
)  # fmt: skip
def test_hours_as_people_type_them(text: str, hour: tuple[int, int] | None) -> None:
    assert read_hour(text) == hour


@pytest.mark.parametrize(
    ("span", "at", "counted", "former"),
    [
        (DigestSpan.DAY, "2023-07-10 07:00", ("2023-07-09", "2023-07-10"), ("2023-07-08", "2023-07-09")),
        (DigestSpan.DAY, "2024-01-01 07:00", ("2023-12-31", "2024-01-01"), ("2023-12-30", "2023-12-31")),
        (DigestSpan.WEEK, "2023-07-10 07:00", ("2023-07-03", "2023-07-10"), ("2023-06-26", "2023-07-03")),
        (DigestSpan.WEEK, "2023-07-16 23:59", ("2023-07-03", "2023-07-10"), ("2023-06-26", "2023-07-03")),
        (DigestSpan.MONTH, "2023-03-01 07:00", ("2023-02-01", "2023-03-01"), ("2023-01-01", "2023-02-01")),
        (DigestSpan.MONTH, "2024-01-01 07:00", ("2023-12-01", "2024-01-01"), ("2023-11-01", "2023-12-01")),
        (DigestSpan.TODAY, "2023-07-10 09:30", ("2023-07-10", "2023-07-10 09:30"), ("2023-07-09", "2023-07-09 09:30")),
        (
            DigestSpan.THIS_WEEK,
            "2023-07-12 09:30",
            ("2023-07-10", "2023-07-12 09:30"),
            ("2023-07-03", "2023-07-05 09:30"),
        ),
        (DigestSpan.THIS_MONTH, "2023-07-31 12:00", ("2023-07-01", "2023-07-31 12:00"), ("2023-06-01", "2023-07-01")),
    ],
)
def test_what_is_counted(span: DigestSpan, at: str, counted: tuple[str, str], former: tuple[str, str]) -> None:
    now, before = stretches(span, instant(at), ZONE)
    assert (now.first, now.until) == tuple(map(instant, counted))
    assert (before.first, before.until) == tuple(map(instant, former))


@pytest.mark.parametrize(
    ("cadence", "line", "at", "span"),
    [
        (Cadence.DAILY, "0 7,17 * * *", "2023-07-09 07:00", DigestSpan.DAY),
        (Cadence.DAILY, "0 7,17 * * *", "2023-07-09 17:00", DigestSpan.TODAY),
        (Cadence.DAILY, "0 17 * * *", "2023-07-09 17:00", DigestSpan.DAY),
        (Cadence.MONTHLY, "0 7 1 * *", "2023-07-01 07:00", DigestSpan.MONTH),
    ],
)
def test_the_second_hour_tells_of_the_day_so_far(cadence: Cadence, line: str, at: str, span: DigestSpan) -> None:
    assert span_at(cadence, line, instant(at), ZONE) is span


def test_many_missed_moments_are_one() -> None:
    due, now = instant("2023-07-05 07:00"), instant("2023-07-08 15:00")
    latest, missed, following = missed_since(due, now, "0 7 * * *", NEXT)
    assert (said(latest), missed, said(following)) == ("Sat 2023-07-08 07:00", 3, "Sun 2023-07-09 07:00")
    assert missed_since(due, due, "0 7 * * *", NEXT) == (due, 0, instant("2023-07-06 07:00"))
    long_ago = missed_since(due, due + int(timedelta(days=9_999).total_seconds()) * 1_000, "0 7 * * *", NEXT)
    assert long_ago[1] == 1_000 and long_ago[2] > due + 9_999 * 86_400_000, "bounded, and never in the past"


def test_lines_are_shared_fairly() -> None:
    assert share([5, 1, 9], 4, 3) == [2, 1, 1]
    assert share([5, 1, 9], 99, 3) == [3, 1, 3]
    assert share([5, 5], 0, 3) == [0, 0] and share([2], -3, 3) == [0]


@pytest.mark.parametrize(
    ("table", "faults"),
    [
        ({"daily": "0 7 * * 1"}, ["daily"]),
        ({"daily": "0 25 * * *"}, ["daily"]),
        ({"daily": "0 7 1 * *"}, ["daily: leave the day"]),
        ({"weekly": "0 7 * * mon,tue"}, ["weekly: name one weekday"]),
        ({"monthly": "0 7 * * mon"}, ["monthly: name a day"]),
        ({"monthly": "0 7 31 * *"}, ["monthly"]),
        ({"weekly": "0 7 * * *", "monthly": "0 7 * * *"}, ["weekly: name", "monthly: name"]),
        ({"areas_daily": "0 17,7 * * *"}, ["areas_daily", "second hour"]),
        ({"areas_monthly": "0 7,17 1 * *"}, ["areas_monthly: only a daily"]),
        ({"unclaimed_min": 0}, ["unclaimed_min"]),
        ({"beds_percent": 101}, ["beds_percent"]),
    ],
)
def test_settings_that_cannot_be_meant(table: dict[str, object], faults: list[str]) -> None:
    with pytest.raises(WrongValues) as found:
        DigestPart.of(table)
    said = str(found.value)
    assert all(fault in said for fault in faults), said


def test_settings_that_can() -> None:
    part = DigestPart.of({"daily": "", "weekly": "30 6 * * fri", "monthly": "0 8 last * *"})
    assert part.defaults == {"weekly": "30 6 * * fri", "monthly": "0 8 last * *"}
    assert all(fits(Cadence(name), read_cron(line)) for name, line in DigestPart().defaults.items())
    assert all(fits(Cadence(name), read_cron(line)) for name, line in DigestPart().areas.items())
