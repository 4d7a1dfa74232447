"""Makes the files of a job, in whatever process calls it: the command `export`, or a child of the bot."""

import shutil
import tempfile
import zipfile
from io import BytesIO
from pathlib import Path

from bot.domain.figures.edition import FILES, Edition, EditionForm, EditionJob
from bot.export.gather import Setting, edition
from bot.papers import words
from bot.papers.charts import draw
from bot.papers.csv_files import csv_files
from bot.papers.workbook import workbook
from storage.system.glance import glance

PREFIX = ".sigap-export-"


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


def content(database: Path, job: EditionJob, setting: Setting) -> bytes:
    """The one file of a job, or its files in a ZIP. Raises what `make` raises."""
    # Beside the database, which only its owner can read. One child works at a time, so what lies there was left by one
    # that was killed.
    for left in database.parent.glob(f"{PREFIX}*"):
        shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=PREFIX, dir=database.parent) as folder:
        made = make(database, job, setting, Path(folder))
        return made[0].read_bytes() if len(made) == 1 else _together(made)


def _together(made: list[Path]) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as bundle:
        for path in made:
            bundle.write(path, path.name)
    return stream.getvalue()


def stem(found: Edition) -> str:
    """Made of dates and codes alone (F45): sigap-2023-07-01-2023-07-31; with `-pribadi` where names stand in it, so
    that nobody passes it on for the other."""
    period = found.job.period
    first = words.local(period.first, found.zone).date()
    last = words.local(max(period.first, period.until - 1), found.zone).date()
    area = f"-{found.job.area_code.replace('.', '')}" if found.job.area_code else ""
    personal = "-pribadi" if found.job.personal and found.job.form in FILES else ""
    return f"sigap-{first}-{last}{area}{personal}"
