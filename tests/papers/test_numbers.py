"""Numbers and versions of papers: no gap, no double, nothing changed behind anybody's back."""

import asyncio
import re
import sqlite3
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.domain.case.papers import SHORT, Paper, PaperKind, file_name
from storage.case import papers
from storage.kit.database import Database
from storage.kit.sqlite import Tx
from tests.case.ward import Ward, open_ward
from tests.support.stage import open_stage


@pytest.fixture
async def ward(tmp_path: Path) -> AsyncIterator[Ward]:
    """A team on a real file."""
    stage = await open_stage(tmp_path)
    yield await open_ward(stage)
    await stage.database.close()


def issuing(person: int, ticket: int, kind: PaperKind, year: int = 2023) -> Callable[[Tx], Paper]:
    """A new version, as a transaction."""

    def work(tx: Tx) -> Paper:
        return papers.issue(
            tx, ticket_id=ticket, person_id=person, kind=kind, year=year, printed=lambda number: f"460/{number:03}",
            salt="s", digest="d", by=1, now=1_000,
        )  # fmt: skip

    return work


async def test_numbers_under_many_at_once_have_no_gap_and_no_double(ward: Ward) -> None:
    ticket = await ward.brought()
    people = [await ward.recorded(ticket) for _ in range(8)]
    wanted = [(one.id, kind) for one in people for kind in PaperKind]
    jobs = [ward.stage.write(issuing(person, ticket.id, kind)) for person, kind in wanted for _ in range(2)]
    made = await asyncio.gather(*jobs)
    first = [paper for paper in made if paper.version == 1]
    assert sorted(paper.number for paper in first) == list(range(1, len(wanted) + 1))
    for paper in made:
        [begun] = [one for one in first if (one.person_id, one.kind) == (paper.person_id, paper.kind)]
        assert (paper.number, paper.printed, paper.year) == (begun.number, begun.printed, begun.year)
    assert sorted(paper.version for paper in made) == [1] * len(wanted) + [2] * len(wanted)


async def test_a_number_of_a_transaction_that_failed_is_given_to_the_next(ward: Ward) -> None:
    ticket = await ward.brought()
    one = await ward.recorded(ticket)

    def failing(tx: Tx) -> None:
        issuing(one.id, ticket.id, PaperKind.REFERRAL)(tx)
        raise LookupError

    with pytest.raises(LookupError):
        await ward.stage.write(failing)
    paper = await ward.stage.write(issuing(one.id, ticket.id, PaperKind.CASE_REPORT))
    assert paper.number == 1


async def test_each_year_begins_with_one_and_a_paper_keeps_its_year(ward: Ward) -> None:
    ticket = await ward.brought()
    one, two = await ward.recorded(ticket), await ward.recorded(ticket)
    old = await ward.stage.write(issuing(one.id, ticket.id, PaperKind.REFERRAL, 2023))
    new = await ward.stage.write(issuing(two.id, ticket.id, PaperKind.REFERRAL, 2024))
    later = await ward.stage.write(issuing(one.id, ticket.id, PaperKind.REFERRAL, 2024))
    assert [(paper.year, paper.number, paper.version) for paper in (old, new, later)] == [
        (2023, 1, 1), (2024, 1, 1), (2023, 1, 2),
    ]  # fmt: skip


@pytest.mark.parametrize("change", ["UPDATE paper SET number = 9", "DELETE FROM paper"])
async def test_a_paper_that_was_made_stays(ward: Ward, change: str) -> None:
    ticket = await ward.brought()
    one = await ward.recorded(ticket)
    await ward.stage.write(issuing(one.id, ticket.id, PaperKind.REFERRAL))

    def work(tx: Tx) -> None:
        tx.run(change)  # type: ignore[arg-type]

    with pytest.raises(sqlite3.IntegrityError):
        await ward.stage.write(work)
    found = await read(ward.stage.database, one.id)
    assert found[PaperKind.REFERRAL].number == 1


async def read(database: Database, person_id: int) -> dict[PaperKind, Paper]:
    """The newest papers of a person."""
    return await database.read(lambda tx: papers.of_person(tx, person_id))


PATHS = [
    *("../" * n + "etc/passwd" for n in range(1, 6)),
    *("..\\" * n + "windows\\win.ini" for n in range(1, 6)),
    *(f"/{name}" for name in ("etc/shadow", "dev/null", "proc/self/environ", "root/.ssh/id", "tmp/x")),
    *(f"{drive}:\\x" for drive in "CDEFG"),
    *("a/b", "a\\b", "a:b", "a\x00b", "a\nb", "~/x", "$HOME", "`id`", "%2e%2e%2f", "..", ".", "con", "nul.pdf", " x"),
    *(
        "\u202efdp.exe",
        "x.pdf.exe",
        "x\u200b/../y",
        "file:///etc/passwd",
        "\\\\host\\share",
        "....//",
        "..%00/",
        "-rf",
        "*",
    ),
]


@pytest.mark.parametrize("text", PATHS)
def test_f45_no_words_become_a_file_name(text: str) -> None:
    """F45: a pattern of numbers or a label may look like a path; the file is named by codes and numbers."""
    paper = Paper(1, 1, 1, PaperKind.REFERRAL, 2023, 7, text, 2, "s", "d", 0, 1)
    assert file_name(paper) == "referral-2023-007-v2.pdf"


def test_f45_the_paths_are_enough() -> None:
    assert len(set(PATHS)) >= 40


def test_file_names_are_plain() -> None:
    for kind in PaperKind:
        name = file_name(Paper(1, 1, 1, kind, 2023, 1_234, "x", 11, "s", "d", 0, 1))
        assert re.fullmatch(r"[a-z_]+-\d{4}-\d{3,}-v\d+\.pdf", name)
    assert set(SHORT.values()) == set(PaperKind)
