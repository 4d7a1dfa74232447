"""Tables of other systems: what spreadsheets make of them is read, each line has its fate, and again is nothing twice."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.actions.kit.scene import Scene
from bot.actions.system.errands import perform
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.domain.kit.people import Role
from bot.domain.ticket.answers import Kind
from bot.domain.ticket.partners import plain_kind
from bot.exchange.fates import LineFate, counted, settle_lines, write_fates
from bot.exchange.news import gather_news, write_news
from bot.exchange.table_in import NotATable, read_table
from bot.texts.catalog import LANGUAGES, texts
from storage.kit.sqlite import Tx
from tests.support.stage import ZONE, Stage, person

HEAD = "No. Laporan;Isi Laporan;Alamat;Latitude;Longitude;No HP;Nama Pelapor"
ROWS = [
    "8817;Bapak tua tidur di halte;Jl. Jenderal Sudirman, Cikokol;-6,20872;106,63202;0812 3456 7890;Ratih",
    "8818;Ibu membawa dua koper, kehabisan ongkos;Terminal Poris Plawad;;;;Budi",
    "8817;Bapak tua tidur di halte;Jl. Jenderal Sudirman, Cikokol;-6,20872;106,63202;0812 3456 7890;Ratih",
    ";Tanpa nomor;Cikokol;;;;",
    "8,81E+11;Nomor dibulatkan;Cikokol;;;;",
    "8819;Di Bandung;;-6,9;107,6;;",
    "8820;Orang sakit;;;;;",
    '8821;"Kalimat ""dikutip""; dengan\ntitik koma";Kel. Neglasari;;;;',
    "8822;;Cikokol;;;;",
    "8823;Koordinat rusak;;abc;106,6;;",
    ";;;;;;",
]
FATES = ["new", "new", "again", "no_number", "rounded", "outside", "no_place", "new", "no_words", "bad_pin"]


def table(tmp_path: Path, encoding: str = "utf-8-sig", separator: str = ";") -> Path:
    text = "\r\n".join([HEAD, *ROWS]) + "\r\n"
    path = tmp_path / "laksa.csv"
    path.write_bytes((text if separator == ";" else text.replace(";", separator)).encode(encoding))
    return path


def asking(stage: Stage, *, apply: bool) -> tuple[Callable[[Tx], list[LineFate]], Callable[[Path], None]]:
    """The command's own way through the errand, in one transaction of the test."""
    lines = []

    def read(path: Path) -> None:
        lines[:] = read_table(path)

    def work(tx: Tx) -> list[LineFate]:
        def ask(batch: str) -> str:
            scene = Scene(tx, stage.now, f"host:{stage.now}", "host", stage.rules, stage.city)
            return perform(scene, {"kind": "import_reports", "system": "laksa", "apply": int(apply), "lines": batch})

        return settle_lines(lines, ask)

    return work, read


async def fates(stage: Stage, path: Path, *, apply: bool) -> list[LineFate]:
    work, read = asking(stage, apply=apply)
    read(path)
    return await stage.write(work)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [";", "\t"])
async def test_what_a_spreadsheet_saves_is_read(stage: Stage, tmp_path: Path, encoding: str, separator: str) -> None:
    found = await fates(stage, table(tmp_path, encoding, separator), apply=False)
    assert [one.fate for one in found] == FATES
    assert await stage.write(lambda tx: tx.all("SELECT 1 FROM ticket UNION ALL SELECT 1 FROM source")) == []


async def test_applied_once_and_again_nothing_is_there_twice(stage: Stage, tmp_path: Path) -> None:
    path = table(tmp_path)
    first = await fates(stage, path, apply=True)
    assert [one.fate for one in first] == FATES
    stage.now += 5 * 86_400_000
    second = await fates(stage, path, apply=True)
    assert counted(second)["known"] == 3 and not counted(second).get("new")
    assert [one.ticket for one in second if one.fate == "known"] == ["TRC-0001", "TRC-0002", "TRC-0003"]
    rows = await stage.write(lambda tx: tx.all("SELECT answers, channel FROM ticket ORDER BY id"))
    assert len(rows) == 3 and {row["channel"] for row in rows} == {"laksa"}
    said = json.loads(rows[0]["answers"])
    assert (said["lat_e6"], said["lng_e6"]) == (-6_208_720, 106_632_020)
    assert "Ratih" not in "".join(row["answers"] for row in rows)


async def test_a_line_with_other_words_is_kept_with_its_ticket(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "laksa.csv"
    path.write_text("nomor,isi,alamat\n1,Bapak di halte,Cikokol\n")
    await fates(stage, path, apply=True)
    path.write_text("nomor,isi,alamat\n1,Bapak di halte pingsan,Cikokol\n")
    assert [one.fate for one in await fates(stage, path, apply=False)] == ["changed"]
    assert [one.fate for one in await fates(stage, path, apply=True)] == ["changed"]
    [row] = await stage.write(lambda tx: tx.all("SELECT urgent FROM ticket"))
    assert row["urgent"] == 1


@pytest.mark.parametrize(
    ("above", "head", "line"),
    [
        ("sep=;", "nomor;isi laporan;koordinat", "12;Bapak, tua, di halte;-6.2087 106.632"),
        ("Laporan LAKSA, November 2026", "nomor;isi laporan;koordinat", "12;Bapak;(-6.2087, 106.632)"),
        ("Periode;1-30 November;;\r\n;;", "nomor;isi laporan;koordinat", '12;Bapak;"-6.2087;106.632"'),
        ("", "nomor,isi laporan,koordinat", '12,"a;b;c;d",-6.2087 106.632'),
    ],
)
def test_what_stands_above_the_headings_is_passed_over(tmp_path: Path, above: str, head: str, line: str) -> None:
    path = tmp_path / "laksa.csv"
    path.write_text("\r\n".join(filter(None, (above, head, line))) + "\r\n", encoding="utf-8", newline="")
    [found] = read_table(path)
    assert found.number == "12" and found.line == 2 + len(above.splitlines())
    assert found.report is not None and found.report.words


def test_the_number_is_the_reports_and_never_that_of_the_line(tmp_path: Path) -> None:
    """The next month's table counts from 1 again: its reports are others."""
    path = tmp_path / "laksa.csv"
    for head, numbers in {
        "No;No. Laporan;Isi;Alamat": ["LKS-77", "LKS-78"],
        "No.;Nomor Tiket;Uraian Laporan;Lokasi Kejadian": ["LKS-77", "LKS-78"],
        "No;Tracking ID;Isi Pengaduan;Lokasi": ["LKS-77", "LKS-78"],
    }.items():
        path.write_text(f"{head}\n1;LKS-77;Bapak di halte;Cikokol\n2;LKS-78;Ibu sendirian;Cikokol\n")
        assert [one.number for one in read_table(path)] == numbers
    path.write_text("No;Isi;Alamat\n1;Bapak di halte;Cikokol\n2;Ibu sendirian;Cikokol\n")
    with pytest.raises(NotATable, match="only counts the lines"):
        read_table(path)
    path.write_text("No;Isi;Alamat\n8817;Bapak di halte;Cikokol\n8818;Ibu sendirian;Cikokol\n")
    assert [one.number for one in read_table(path)] == ["8817", "8818"]


async def test_when_it_was_and_the_kelurahan_reach_the_team(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "laksa.csv"
    rows = "8817;29/11/2026 08.30;Bapak tidur di halte;Jl. Sudirman;Cikokol\n8818;;Ibu sendirian;Cikokol;Kel. Cikokol\n"
    path.write_text(f"Nomor;Tanggal;Isi;Alamat;Kelurahan\n{rows}")
    assert [one.fate for one in await fates(stage, path, apply=True)] == ["new", "new"]
    found = await stage.write(lambda tx: tx.all("SELECT answers FROM ticket ORDER BY id"))
    first, second = (json.loads(row[0]) for row in found)
    assert first["words"] == "Bapak tidur di halte\nTanggal: 29/11/2026 08.30"
    assert (first["place_text"], second["place_text"]) == ("Jl. Sudirman, Kel. Cikokol", "Cikokol")
    path.write_text(f"Nomor;Tanggal;Isi;Alamat;Kelurahan\n{rows}".replace("29/11/2026 08.30", "2026-11-29 08:30:00"))
    assert [one.fate for one in await fates(stage, path, apply=True)] == ["known", "known"]


@pytest.mark.parametrize(
    ("heading", "cell", "words", "kind", "kept"),
    [
        ("Jenis", "Bapak tua tidur di depan ruko", "Mohon bantuannya", "lansia", "tidur di depan ruko"),
        ("Kategori Laporan", "orang gila keluyuran", "Mohon ditindaklanjuti", "odgj", "keluyuran"),
        ("Layanan", "Nenek sendirian di emperan", "Mohon bantuannya", "lansia", "emperan"),
        ("Jenis", "", "Bapak tua tidur di depan ruko", "lansia", ""),
        ("Kategori", "Sosial", "Ibu kehabisan ongkos di terminal", "bekal", ""),
        ("Jenis", "Lansia", "Bapak tidur di halte", "lansia", ""),
        ("Jenis Laporan", "Lansia Terlantar", "Bapak tidur di halte", "lansia", ""),
        ("Jenis", "ODGJ, tenang", "Bapak tua tidur di depan ruko", "odgj", ""),
        ("jenis", "ODGJ-Tenang", "Kehabisan ongkos di terminal", "odgj", ""),
        ("Jenis", "Lainnya", "Bapak tua tidur di depan ruko", "lainnya", ""),
        ("Jenis", "Orang terlantar", "Bayi dibuang di depan masjid", "anak", ""),
        ("Jenis", "Jenazah", "Mohon segera", "jenazah", ""),
        ("Jenis", "Infrastruktur", "Mohon bantuannya", "lainnya", "Infrastruktur"),
    ],
)
async def test_the_kind_is_what_is_named_or_what_the_words_say(
    stage: Stage, tmp_path: Path, heading: str, cell: str, words: str, kind: str, kept: str
) -> None:
    path = tmp_path / "laksa.csv"
    path.write_text(f'Nomor;{heading};Isi;Alamat\n1;"{cell}";"{words}";Cikokol\n')
    assert [one.fate for one in await fates(stage, path, apply=True)] == ["new"]
    assert [one.fate for one in await fates(stage, path, apply=True)] == ["known"]
    [row] = await stage.write(lambda tx: tx.all("SELECT kind, answers FROM ticket"))
    said = json.loads(row["answers"])["words"]
    assert row["kind"] == kind and words in said and kept in said
    assert kept or cell not in said or cell in words, "a kind that is named is no word of the report"


def test_a_kind_may_be_named_as_the_bot_names_it() -> None:
    for language in LANGUAGES:
        for kind in Kind:
            assert plain_kind(texts(language).plain(f"kind.{kind}")) is kind
            assert plain_kind(str(kind)) is kind
    assert plain_kind("lansia di halte") is plain_kind("") is None


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"nomor;isi\n12;" + b"x" * 200_000, "field larger"),
        (b"PK\x03\x04rest", "workbook"),
        (b"nomor,isi\x00,alamat\n", "no text"),
        (b"nama,umur\nAni,3\n", "no column"),
        (b"", "no column"),
        (b'nomor,isi,alamat\n1,"ohne Ende,Cikokol\n', "line"),
    ],
)
def test_what_is_no_table_is_said_to_be_none(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "laksa.csv"
    path.write_bytes(content)
    with pytest.raises(NotATable, match=words):
        read_table(path)


async def test_the_fate_of_each_line_stands_beside_the_table(stage: Stage, tmp_path: Path) -> None:
    path = table(tmp_path)
    out = write_fates(path, await fates(stage, path, apply=True), texts("id"))
    assert out.name == "laksa.hasil.csv" and out.stat().st_mode & 0o077 == 0
    rows = list(csv.reader(io.StringIO(out.read_text("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Baris", "Nomor asal", "Hasil", "Tiket", "Kode laporan"]
    assert rows[1][:4] == ["2", "8817", "baru: menjadi tiket", "TRC-0001"]
    assert len(rows) == 11 and "Bandung" not in out.read_text("utf-8-sig")


async def test_the_news_of_a_system_is_a_table_too(stage: Stage, tmp_path: Path) -> None:
    await fates(stage, table(tmp_path), apply=True)
    ani = await stage.grant(person(7, "Ani"), Role.PETUGAS)
    for move in ("claim", "depart", "arrive"):
        stage.now += 60_000
        await stage.act(ani, move_ticket, MoveTicket(ani, move, number=1))
    told = await stage.write(lambda tx: gather_news(tx, "laksa", 0, stage.now + 1, stage.city, texts("id")))
    assert await stage.write(lambda tx: gather_news(tx, "112", 0, stage.now + 1, stage.city, texts("id"))) == []
    out = tmp_path / "kabar.csv"
    write_news(out, told, ZONE, texts("id"))
    rows = list(csv.reader(io.StringIO(out.read_text("utf-8-sig")), delimiter=";"))
    assert [row[0] for row in rows] == ["Nomor asal", "8817", "8817"]
    assert [row[4] for row in rows[1:]] == [texts("id").plain("public.taken"), texts("id").plain("public.on_site")]
    assert rows[1][2] == "2023-06-28T08:51:00+07:00" and rows[1][5] == "Cikokol"
