"""The process that makes one file: made once for all who get the same, gone without a trace, never a broken file."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from benchmarks.made_up_year import ZONE, build
from bot.config import Config
from bot.domain.figures.edition import EditionForm, EditionJob
from bot.domain.figures.periods import Period
from bot.export.apart import Apart
from bot.export.printer import NotMade
from bot.settings import export_setting
from storage.figures import figures
from storage.system.glance import glance

UNTIL = 1_704_042_000_000  # 1 January 2024, midnight in the city
DECEMBER = Period(date(2023, 12, 1), date(2023, 12, 31))


def made_by(database: Path) -> Apart:
    """One that reads `database`."""
    config = Config.of({"telegram": {"token": f"1:{'A' * 35}"}, "database": {"path": database}})
    return Apart(database, export_setting(config))


def job(form: EditionForm, period: Period = DECEMBER) -> EditionJob:
    """What a digest of December asks for."""
    return EditionJob(form, period.stretch(ZONE), period.former.stretch(ZONE), UNTIL)


def test_one_file_for_all_readers_and_nothing_left_behind(tmp_path: Path) -> None:
    database = tmp_path / "sigap.db"
    build(database, 60, until=UNTIL)
    (tmp_path / ".sigap-export-left").mkdir()  # by a child that was killed
    with closing(made_by(database)) as apart:
        first = apart(job(EditionForm.TABLES))
        assert first[:2] == b"PK"
        assert not list(tmp_path.glob(".sigap-export-*"))
        database.rename(tmp_path / "elsewhere.db")  # made anew it would fail
        assert apart(job(EditionForm.TABLES)) is first
        with pytest.raises(NotMade):
            apart(job(EditionForm.WORKBOOK))


def test_what_shows_nothing_is_no_file(tmp_path: Path) -> None:
    database = tmp_path / "sigap.db"
    build(database, 10, until=UNTIL)
    with closing(made_by(database)) as apart, pytest.raises(NotMade, match="NothingToShow"):
        apart(job(EditionForm.MAP, Period(date(2020, 1, 1), date(2020, 1, 2))))


def test_after_closing_none_begins(tmp_path: Path) -> None:
    apart = made_by(tmp_path / "sigap.db")
    apart.close()
    with pytest.raises(NotMade, match="closed"):
        apart(job(EditionForm.WORKBOOK))


def test_counting_stops_where_it_is_enough(tmp_path: Path) -> None:
    database = tmp_path / "sigap.db"
    build(database, 50, until=UNTIL)
    year = Period(date(2022, 12, 1), date(2023, 12, 31)).stretch(ZONE)
    assert glance(database, lambda tx: figures.opened(tx, year, 1_000)) == 50
    assert glance(database, lambda tx: figures.opened(tx, year, 7)) == 7
