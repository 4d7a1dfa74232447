"""Whether a paper is one of ours: number, version, bytes; and what its QR code says."""

import asyncio
import hashlib
from pathlib import Path

from typer.testing import CliRunner

from bot.__main__ import cli
from bot.domain.case.papers import PaperKind, PaperMark, read_mark
from bot.papers.qr import qr_svg
from storage.case import paper_copies, papers
from storage.kit.sqlite import Tx
from tests.case.ward import Ward

NUMBER = "460/001/TRC/VII/2023"
FIRST, SECOND = b"%PDF first version", b"%PDF second version"
TOKEN = "123456:" + "A" * 35


async def issued(ward: Ward) -> Path:
    """A paper in two versions, both delivered; the folder with its database and a configuration."""
    one = await ward.recorded(await ward.brought())

    def work(tx: Tx) -> None:
        for version, content in enumerate((FIRST, SECOND)):
            paper = papers.issue(
                tx, ticket_id=one.ticket_id, person_id=one.id, kind=PaperKind.CASE_REPORT, year=2023,
                printed=lambda _: NUMBER, salt=f"salt{version}", digest="0" * 64, by=11, now=ward.stage.now,
            )  # fmt: skip
            paper_copies.keep(tx, paper, hashlib.sha256(content).hexdigest(), ward.stage.now)

    await ward.stage.write(work)
    return Path(await ward.stage.database.read(lambda tx: tx.all("PRAGMA database_list")[0]["file"]))


def asked(path: Path, number: str, content: bytes) -> tuple[int, str]:
    """What the command says of a number and a file."""
    file, config = path.parent / "paper.pdf", path.parent / "config.toml"
    file.write_bytes(content)
    config.write_text(f'[telegram]\ntoken = "{TOKEN}"\n[database]\npath = "{path}"\n')
    result = CliRunner().invoke(cli(), ["paper-check", number, str(file), "--config", str(config)])
    return result.exit_code, result.output


async def test_what_is_said_of_a_paper(ward: Ward) -> None:
    path = await issued(ward)
    code, words = await asyncio.to_thread(asked, path, NUMBER, SECOND)
    assert code == 0 and "issued, unaltered; case_report, version 2" in words and "newer" not in words
    code, words = await asyncio.to_thread(asked, path, NUMBER, FIRST)
    assert code == 0 and "version 1" in words and "newer one: case_report, version 2" in words
    code, words = await asyncio.to_thread(asked, path, f"sigap-surat:TRC:v2:{NUMBER}", SECOND)
    assert code == 0, "what the QR code says"
    code, words = await asyncio.to_thread(asked, path, NUMBER, SECOND + b" ")
    assert code == 6 and "altered" in words, "one byte more"
    code, words = await asyncio.to_thread(asked, path, "460/999/TRC/VII/2023", SECOND)
    assert code == 1 and "never given" in words
    code, words = await asyncio.to_thread(asked, path, f"sigap-surat:BGR:v1:{NUMBER}", SECOND)
    assert code == 1 and "another service (BGR)" in words
    for version, exit_code, said in (
        (1, 6, "do not belong together"),
        (9, 1, "version 9, as the code says, was never"),
    ):
        code, words = await asyncio.to_thread(asked, path, f"sigap-surat:TRC:v{version}:{NUMBER}", SECOND)
        assert code == exit_code and said in words, "a code from another paper"
    assert "Mr X" not in words


def test_a_mark_is_read_back_and_nothing_else_is() -> None:
    mark = PaperMark("TRC", NUMBER, 2)
    assert read_mark(mark.text) == mark
    assert [read_mark(text) for text in (NUMBER, "", "sigap-surat:TRC:2023", "x:TRC:v1:1", "sigap-surat:A:vx:1")] == [
        None, None, None, None, None,
    ]  # fmt: skip


def test_a_code_is_a_picture_of_its_own() -> None:
    assert qr_svg("a").startswith(b"<svg") and qr_svg("a") == qr_svg("a") != qr_svg("b")
