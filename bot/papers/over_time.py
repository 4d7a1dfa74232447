"""Reports in the stretches of a period, by jenis: its days, and of a long one its months."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.figures.edition import Edition
from bot.domain.figures.figures import Course, by
from bot.papers import words
from bot.papers.table import Cell, Sheet, Table, TableColumn

LONG_DAYS = 62  # of a longer period months are counted too


def kind_name(course: Course) -> str:
    """The jenis in words."""
    return words.CASES.get(course.kind, course.kind)


def by_time(edition: Edition) -> tuple[Sheet, ...]:
    """Reports by day; of a long period by month as well, which the chart then shows: a year has too many days."""
    daily = days(edition)
    if len(daily.rows) <= LONG_DAYS:
        return (Sheet("Per hari", (daily,)),)
    return Sheet("Per bulan", (_months(edition),)), Sheet("Per hari", (replace(daily, chart=None),))


def days(edition: Edition) -> Table:
    """Reports by day and jenis: every day of the period, also those without any."""
    begins = TableColumn("Tanggal", "date", 12)
    return _over_time(edition, "per-hari", "Per hari", begins, {day: day for day in _each_day(edition)})


def _months(edition: Edition) -> Table:
    begins = TableColumn("Bulan", width=18)
    named: dict[date, Cell] = {day: words.written(day, "MMMM yyyy") for day in _each_day(edition)}
    return _over_time(edition, "per-bulan", "Per bulan", begins, named)


def _over_time(edition: Edition, name: str, title: str, begins: TableColumn, stretches: Mapping[date, Cell]) -> Table:
    """Reports by jenis in each of the `stretches` that the days of the period belong to."""
    kinds = list(by(edition.courses, kind_name))
    counts = Counter(
        (stretches[words.local(one.opened_at, edition.zone).date()], kind_name(one)) for one in edition.courses
    )
    rows: list[tuple[Cell, ...]] = [
        (one, sum(counts[one, kind] for kind in kinds), *(counts[one, kind] for kind in kinds))
        for one in dict.fromkeys(stretches.values())
    ]
    columns = (
        begins,
        TableColumn("Masuk", "number", 10),
        *(TableColumn(kind, "number", 12) for kind in kinds),
    )
    return Table(name, title, columns, rows, "column")


def _each_day(edition: Edition) -> Iterator[date]:
    period = edition.job.period
    day = words.local(period.first, edition.zone).date()
    last = words.local(max(period.first, period.until - 1), edition.zone).date()
    while day <= last:
        yield day
        day += timedelta(days=1)
