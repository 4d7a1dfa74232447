"""One made-up year: the digest's numbers, the Excel file, the CSV files and a count of one's own in SQL say the same."""

import csv
import io
import json
import sqlite3
from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from statistics import median_low

import openpyxl
import pytest
from PIL import Image

from benchmarks.made_up_year import ZONE, build
from bot.config import load
from bot.domain.figures import ages
from bot.domain.figures.digest import Tally
from bot.domain.figures.edition import EditionForm, EditionJob
from bot.domain.figures.periods import Period
from bot.export.gather import Setting, edition
from bot.export.make import NothingToShow, make
from bot.papers.charts import draw
from bot.papers.tables import main_figures
from bot.settings import export_setting
from storage.figures import tally
from storage.system.glance import glance

UNTIL = 1_704_042_000_000  # 1 January 2024, midnight in the city
JULY = Period(date(2023, 7, 1), date(2023, 7, 31))
MINUTE = 60_000


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """3,000 reports."""
    path = tmp_path_factory.mktemp("year") / "sigap.db"
    build(path, 3_000, until=UNTIL)
    return path


@pytest.fixture(scope="module")
def setting(tmp_path_factory: pytest.TempPathFactory) -> Setting:
    """The shipped city."""
    path = tmp_path_factory.mktemp("config") / "config.toml"
    path.write_text(f'[telegram]\ntoken = "123456:{"A" * 35}"\n')
    return export_setting(load(path))


def job(form: EditionForm, period: Period = JULY, *, personal: bool = False) -> EditionJob:
    return EditionJob(form, period.stretch(ZONE), period.former.stretch(ZONE), UNTIL, personal=personal)


def grid(path: Path, sheet: str) -> list[tuple[object, ...]]:
    book = openpyxl.load_workbook(path)
    return [row for row in book[sheet].iter_rows(values_only=True) if any(one is not None for one in row)]


def written(folder: Path, table: str) -> list[dict[str, str]]:
    [path] = folder.glob(f"*-{table}.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def counted(path: Path, query: str, **values: object) -> list[tuple[object, ...]]:
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return db.execute(
            query, {"first": JULY.stretch(ZONE).first, "until": JULY.stretch(ZONE).until, **values}
        ).fetchall()
    finally:
        db.close()


def test_all_say_the_same(year: Path, setting: Setting, tmp_path: Path) -> None:
    [book] = make(year, job(EditionForm.WORKBOOK), setting, tmp_path)
    make(year, job(EditionForm.TABLES), setting, tmp_path)
    digest = glance(year, lambda tx: tally.count(tx, JULY.stretch(ZONE)))
    before = glance(year, lambda tx: tally.count(tx, JULY.former.stretch(ZONE)))
    sheet = {row[0]: row[1:3] for row in grid(book, "Ringkasan")}
    table = {row["Angka"]: (int(row["Periode ini"]), int(row["Sebelumnya"])) for row in written(tmp_path, "ringkasan")}
    for name, value in main_figures(digest).items():
        assert sheet[name] == table[name] == (value, main_figures(before)[name])
    assert digest.opened > 200 and digest.not_found > 10 and before != Tally()

    [(opened, urgent)] = counted(
        year, "SELECT count(*), sum(urgent) FROM ticket WHERE date(opened_at/1000+25200,'unixepoch') LIKE '2023-07-%'"
    )
    [(done,)] = counted(
        year,
        "SELECT count(*) FROM ticket WHERE state='done' AND date(closed_at/1000+25200,'unixepoch') LIKE '2023-07-%'",
    )
    [(lost,)] = counted(
        year,
        "SELECT count(DISTINCT ticket_id) FROM event WHERE kind='ticket.not_found' AND date(at/1000+25200,'unixepoch') LIKE '2023-07-%'",
    )
    waits = [
        -(-row[0] // MINUTE)
        for row in counted(  # type: ignore[operator]
            year,
            """SELECT min(e.at) - t.opened_at FROM ticket t JOIN event e ON e.ticket_id = t.id AND e.kind = 'ticket.claim'
                 WHERE t.opened_at >= :first AND t.opened_at < :until GROUP BY t.id""",
        )
    ]
    assert (digest.opened, digest.urgent, digest.done, digest.not_found) == (opened, urgent, done, lost)
    assert digest.claim_median == median_low(waits)


def test_lists_add_up_to_the_numbers(year: Path, setting: Setting, tmp_path: Path) -> None:
    [book] = make(year, job(EditionForm.WORKBOOK), setting, tmp_path)
    make(year, job(EditionForm.TABLES), setting, tmp_path)
    tickets = grid(book, "Tiket")
    head, rows = tickets[0], [dict(zip(tickets[0], row, strict=True)) for row in tickets[1:]]
    assert (
        len(rows)
        == len(written(tmp_path, "tiket"))
        == counted(year, "SELECT count(*) FROM ticket WHERE opened_at >= :first AND opened_at < :until")[0][0]
    )
    assert all(isinstance(row["Waktu lapor"], datetime) and row["Waktu lapor"].month == 7 for row in rows)
    assert all(isinstance(row["Lapor → sampai ke tim"], int) for row in rows) and "Nama" not in head

    kinds = Counter(row["Jenis"] for row in rows)
    assert kinds == {row["Jenis"]: int(row["Masuk"]) for row in written(tmp_path, "per-jenis")}
    assert Counter(row["Hasil"] for row in rows) == {
        row["Hasil"]: int(row["Masuk"]) for row in written(tmp_path, "hasil")
    }
    assert sum(int(row["Masuk"]) for row in written(tmp_path, "wilayah")) == len(rows)
    by_day = written(tmp_path, "per-hari")
    assert len(by_day) == 31 and sum(int(row["Masuk"]) for row in by_day) == len(rows)
    for view in ("Kanal", "Kecamatan", "Giliran jaga", "Jenis"):
        found = [
            row
            for row in written(tmp_path, "waktu-respons")
            if row["Dilihat menurut"] == view and row["Langkah"] == "Lapor → diambil"
        ]
        for row in found:
            minutes = sorted(
                int(one["Lapor → diambil"])
                for one in rows
                if (one[view] or "Wilayah belum diketahui") == row["Kelompok"] and one["Lapor → diambil"] is not None
            )
            assert (int(row["Laporan"]), row["Median"], int(row["Terlama"])) == (
                len(minutes),
                str(median_low(minutes)) if len(minutes) >= 5 else "",
                minutes[-1],
            )
        assert sum(int(row["Laporan"]) for row in found) == len([row for row in rows if row["Diambil"]])


def test_the_ages_are_those_of_everybody_found(year: Path, setting: Setting, tmp_path: Path) -> None:
    make(year, job(EditionForm.TABLES), setting, tmp_path)
    bands = {"0-5": "0–5 tahun", "46-60": "46–60 tahun", "61-80": "61–80 tahun", "81-110": "di atas 80 tahun"}
    table = {row["Kelompok usia"]: int(row["Orang"]) for row in written(tmp_path, "kelompok-usia")}
    for kept, said in {**bands, "": "tidak diketahui"}.items():
        [[count]] = counted(
            year,
            """SELECT count(*) FROM person p JOIN person_fact f ON f.person_id = p.id AND f.field = 'age'
               WHERE p.found_at >= :first AND p.found_at < :until AND f.value = :kept""",
            kept=kept,
        )
        assert table[said] == count
    listed = Counter(row["Kelompok usia"] for row in written(tmp_path, "klien"))
    assert listed == {band: count for band, count in table.items() if count} and len(table) == 8


def test_ages_are_of_the_whole_city_only(year: Path, setting: Setting, tmp_path: Path) -> None:
    """In one kelurahan a band is a person."""
    everywhere = glance(year, lambda tx: edition(tx, job(EditionForm.DAYS), setting))
    assert sum(everywhere.ages.values()) > 4
    part = replace(job(EditionForm.TABLES), area_code=next(iter(everywhere.areas)))
    assert not glance(year, lambda tx: edition(tx, part, setting)).ages
    make(year, part, setting, tmp_path)
    assert list(tmp_path.glob("*-hasil.csv")) and not list(tmp_path.glob("*-kelompok-usia.csv"))


@pytest.mark.parametrize(("known", "height"), [(4, 1_280), (5, 1_740)])
def test_a_picture_shows_ages_from_five_people_on(year: Path, setting: Setting, known: int, height: int) -> None:
    found = glance(year, lambda tx: edition(tx, job(EditionForm.DAYS), setting))
    picture = draw(replace(found, ages=ages.counted([*["46-60"] * known, *[ages.UNKNOWN] * 9])))
    assert picture is not None and Image.open(io.BytesIO(picture)).size == (1_080, height)


@pytest.mark.parametrize(
    ("low", "high", "band"),
    [
        (None, None, ""), (0, 0, "0-5"), (5, 5, "0-5"), (6, None, "6-17"), (45, 45, "31-45"), (46, 46, "46-60"),
        (60, 60, "46-60"), (61, 61, "61-80"), (80, 80, "61-80"), (81, 81, "81-110"), (81, 110, "81-110"),
        (58, 63, "46-60"), (60, 63, "61-80"), (115, 115, "81-110"),
    ],
)  # fmt: skip
def test_the_band_is_that_of_the_middle(low: int | None, high: int | None, band: str) -> None:
    assert ages.band_of(low, high) == band


def test_pauses_are_taken_off(year: Path, setting: Setting, tmp_path: Path) -> None:
    """Somebody was not found, six hours pass until the re-check: they are no working time."""
    make(year, job(EditionForm.TABLES), setting, tmp_path)
    paused = [row for row in written(tmp_path, "tiket") if int(row["Jeda"]) == 360 and row["Selesai"]]
    assert len(paused) > 10
    for row in paused:
        elapsed = datetime.fromisoformat(row["Selesai"]) - datetime.fromisoformat(row["Waktu lapor"])
        assert abs(elapsed.total_seconds() / 60 - 360 - int(row["Lapor → selesai"])) <= 2


def test_personal_fields_only_where_wanted(year: Path, setting: Setting, tmp_path: Path) -> None:
    names = [row[0] for row in counted(year, "SELECT value FROM person_fact WHERE field IN ('name', 'nik')")]
    (plain := tmp_path / "plain").mkdir()
    (full := tmp_path / "full").mkdir()
    make(year, job(EditionForm.TABLES), setting, plain)
    make(year, job(EditionForm.TABLES, personal=True), setting, full)
    assert all("-pribadi" in path.name for path in full.iterdir())
    assert not any("-pribadi" in path.name for path in plain.iterdir())
    everything = "".join(path.read_text(encoding="utf-8-sig") for path in plain.iterdir())
    assert not [name for name in names if str(name) in everything]
    shown = written(full, "klien")
    assert sum(bool(row["Nama"]) for row in shown) > 3 and all(row["Sebutan"] for row in shown)
    # Numbers of sixteen digits stay texts: Excel would round them.
    [book] = make(year, job(EditionForm.WORKBOOK, personal=True), setting, full)
    clients = grid(book, "Klien")
    at = clients[0].index("NIK")
    assert all(row[at] is None or (isinstance(row[at], str) and len(row[at]) == 16) for row in clients[1:])  # type: ignore[arg-type]


def test_every_number_is_explained(year: Path, setting: Setting, tmp_path: Path) -> None:
    [book] = make(year, job(EditionForm.WORKBOOK), setting, tmp_path)
    terms = {str(row[0]) for row in grid(book, "Kamus")}
    for sheet in ("Waktu respons", "Wilayah"):
        for heading in grid(book, sheet)[0]:
            assert str(heading) in terms | {"Dilihat menurut", "Kelompok", "Langkah", "Kecamatan", "Kelurahan"}
    assert {
        "Masuk",
        "Darurat",
        "Selesai",
        "Dinyatakan tidak ditemukan",
        "Dibuka lagi",
        "Lapor → selesai",
        "Jeda",
    } <= terms


def test_nothing_and_one_point(year: Path, setting: Setting, tmp_path: Path) -> None:
    never = Period(date(2020, 1, 1), date(2020, 1, 31))
    with pytest.raises(NothingToShow):
        make(year, job(EditionForm.WORKBOOK, never), setting, tmp_path)
    assert not list(tmp_path.iterdir())
    [(at, number)] = counted(year, "SELECT opened_at, id FROM ticket WHERE opened_at >= :first ORDER BY id LIMIT 1")
    day = datetime.fromtimestamp(int(str(at)) / 1_000, ZONE).date()
    alone = glance(year, lambda tx: edition(tx, job(EditionForm.WORKBOOK, Period(day, day)), setting))
    assert any(one.ticket_id == number for one in alone.courses)
    [book] = make(year, job(EditionForm.WORKBOOK, Period(day, day)), setting, tmp_path)
    assert len(grid(book, "Tiket")) == len(alone.courses) + 1


PAYLOADS = [
    lead + body
    for lead in ("", " ", "   ", "\t", "\r", "\n")
    for body in ("=1+1", "+1+1", "-1+1", "@SUM(1)", "=HYPERLINK(\"http://x\",\"y\")", "=cmd|' /C calc'!A0", "＝1+1",
                 "{=1+1}", "=IMPORTXML(\"http://x\")", "http://x.example/", "file:///etc/passwd")
]  # fmt: skip


def test_f44_no_payload_lives_in_an_export(setting: Setting, tmp_path: Path) -> None:
    """66 names that are formulas or links, in Excel and CSV."""
    assert len(PAYLOADS) >= 60
    path = tmp_path / "sigap.db"
    build(path, 40 * 25, until=UNTIL)
    db = sqlite3.connect(path)
    db.execute("DROP TRIGGER person_fact_no_update")
    db.execute("UPDATE person SET label_kind = 'known', label_year = NULL, label_number = NULL")
    people = [row[0] for row in db.execute("SELECT id FROM person ORDER BY id")]
    told = []
    for at, payload in enumerate(PAYLOADS):
        person = people[at % len(people)]
        db.execute(
            "INSERT INTO person_fact (person_id, field, value, at, by) VALUES (?, ?, ?, 1, 1)",
            (person, "name" if at < len(people) else "nik", payload),
        )
        told.append(person)
    db.commit()
    db.close()
    whole = Period(date(2023, 1, 1), date(2023, 12, 31))
    [book] = make(path, job(EditionForm.WORKBOOK, whole, personal=True), setting, tmp_path)
    cells = [cell for sheet in openpyxl.load_workbook(book) for row in sheet.iter_rows() for cell in row]
    assert not [cell.value for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert sum("1+1" in str(cell.value) for cell in cells) > 5
    make(path, job(EditionForm.TABLES, whole, personal=True), setting, tmp_path)
    for file in tmp_path.glob("*.csv"):
        with file.open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.reader(lines, delimiter=";"):
                for text in row:
                    assert not text.lstrip().startswith(("=", "+", "@", "\t", "\r", "＝")), text
                    assert not text.startswith("-") or text.lstrip("-").replace(".", "").isdigit(), text


def test_the_same_seed_is_the_same_year(tmp_path: Path) -> None:
    dumps = []
    for name in ("one.db", "two.db"):
        build(tmp_path / name, 200, until=UNTIL)
        db = sqlite3.connect(tmp_path / name)
        dumps.append(json.dumps(db.execute("SELECT * FROM ticket").fetchall()))
        db.close()
    assert dumps[0] == dumps[1]
