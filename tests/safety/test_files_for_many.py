"""A file that many keep, in the team's group, says what kind of outcome and never where somebody is; whoever is not to be
disclosed stands in no list of any file (SOP 9)."""

import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from bot.domain.figures.edition import EditionForm, EditionJob
from bot.domain.figures.messages import ExportFile
from bot.domain.kit.people import Role
from bot.export.gather import Setting
from bot.export.make import make
from storage.kit import outbox
from storage.kit.sqlite import Tx
from tests.figures.test_agreement import counted, job, setting, written, year  # noqa: F401 (two are fixtures)
from tests.support.stage import TEAM, Stage, person

HOMES = ("RPS", "Rumah Singgah", "RSUD", "RSJ", "Diantar ke")


def everything(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8-sig") for path in folder.iterdir())


def test_for_the_group_no_table_says_where_anybody_is(year: Path, setting: Setting, tmp_path: Path) -> None:  # noqa: F811
    (theirs := tmp_path / "group").mkdir()
    (full := tmp_path / "supervisor").mkdir()
    other = tmp_path / "sigap.db"
    shutil.copyfile(year, other)
    with closing(sqlite3.connect(other)) as db, db:
        db.execute(
            "UPDATE person SET place = 'rps', since = found_at, state = 'alive', ended_at = NULL, end_kind = NULL"
        )
    make(other, replace(job(EditionForm.TABLES), whereabouts=False), setting, theirs)
    make(other, job(EditionForm.TABLES), setting, full)
    for rows, here in (("klien", "Berada di"), ("tiket", "Perjalanan")):
        assert any(row[here] for row in written(full, rows))
        assert len(written(theirs, rows)) == len(written(full, rows)) and not any(
            row[here] for row in written(theirs, rows)
        )
    said = {row["Hasil"] for row in written(theirs, "tiket")}
    assert said and not [one for one in said for home in HOMES if home in one]


def test_who_is_not_to_be_disclosed_is_in_no_list_and_is_counted(
    year: Path,  # noqa: F811
    setting: Setting,  # noqa: F811
    tmp_path: Path,
) -> None:
    other = tmp_path / "sigap.db"
    shutil.copyfile(year, other)
    (before := tmp_path / "before").mkdir()
    (after := tmp_path / "after").mkdir()
    make(other, job(EditionForm.TABLES, personal=True), setting, before)
    listed = written(before, "klien")
    code = next(row["No. laporan"] for row in listed if row["Nama"])
    [[number]] = counted(other, "SELECT id FROM ticket WHERE id = :id", id=int(code.rpartition("-")[2]))
    with closing(sqlite3.connect(other)) as db, db:
        db.execute(
            "INSERT INTO person_hidden (person_id, by, at) SELECT id, 13, 0 FROM person WHERE ticket_id = ?", (number,)
        )
    make(other, job(EditionForm.TABLES, personal=True), setting, after)
    hidden = [row for row in listed if row["No. laporan"] == code]
    assert [row for row in written(after, "klien") if row["No. laporan"] == code] == []
    assert len(written(after, "klien")) == len(listed) - len(hidden)
    assert not [row["Nama"] for row in hidden if row["Nama"] and row["Nama"] in everything(after)]
    assert len(written(after, "tiket")) == len(written(before, "tiket"))
    ages = [{row["Kelompok usia"]: int(row["Orang"]) for row in written(at, "kelompok-usia")} for at in (before, after)]
    assert [sum(one.values()) for one in ages] == [len(listed)] * 2
    moved = Counter(row["Kelompok usia"] for row in hidden)
    known = {band: count for band, count in moved.items() if band != "tidak diketahui"}
    assert known, "somebody whose age is known"
    assert all(ages[0][band] - count == ages[1][band] for band, count in known.items()), "nor in a difference"


async def test_a_supervisor_s_file_says_it_and_the_group_s_does_not(stage: Stage) -> None:
    await stage.grant(person(13, "Sari"), Role.SUPERVISOR)

    def tell(tx: Tx) -> None:
        for chat in (13, TEAM):
            told = ExportFile(
                form="workbook", area="", personal=0, first=0, until=2, former_first=0, former_until=1, at=2, quiet=0
            )
            outbox.add(
                tx, key=f"e{chat}", chat_id=chat, kind="export.file", params=told.params(), priority=3, now=stage.now
            )

    await stage.write(tell)
    for chat, told in ((13, True), (TEAM, False)):
        [screen] = await stage.screens(chat, "export.file")
        assert screen.upload is not None and isinstance(screen.upload.content, partial)
        made = screen.upload.content.args[0]
        assert isinstance(made, EditionJob) and made.whereabouts is told
