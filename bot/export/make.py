"""Makes the files of a job, in whatever process calls it: the command `export`, or a child of the bot."""

from pathlib import Path

from bot.domain.figures.edition import FILES, Edition, EditionForm, EditionJob
from bot.export.gather import Setting, edition
from bot.papers import words
from bot.papers.charts import draw
from bot.papers.csv_files import csv_files
from bot.papers.workbook import workbook
from storage.system.glance import glance


class NothingToShow(Exception):
    """Nothing happened in the period: no file is made."""


def make(database: Path, job: EditionJob, setting: Setting, folder: Path) -> list[Path]:
    """Read the database (which may be at work) and write the files into the folder; their paths. Raises NothingToShow,
    OSError, sqlite3.Error."""
    found = glance(database, lambda tx: edition(tx, job, setting))
    if found.empty:
        raise NothingToShow
    if job.form is EditionForm.TABLES:
        return csv_files(found, folder, stem(found))
    if job.form is EditionForm.WORKBOOK:
        path = folder / f"{stem(found)}.xlsx"
        workbook(found, path)
        return [path]
    picture = draw(found)
    if picture is None:
        raise NothingToShow
    path = folder / f"{stem(found)}-{job.form}.png"
    path.write_bytes(picture)
    return [path]


def stem(found: Edition) -> str:
    """Made of dates and codes alone (F45): sigap-2023-07-01-2023-07-31; with `-pribadi` where names stand in it, so
    that nobody passes it on for the other."""
    period = found.job.period
    first = words.local(period.first, found.zone).date()
    last = words.local(max(period.first, period.until - 1), found.zone).date()
    area = f"-{found.job.area_code.replace('.', '')}" if found.job.area_code else ""
    personal = "-pribadi" if found.job.personal and found.job.form in FILES else ""
    return f"sigap-{first}-{last}{area}{personal}"
