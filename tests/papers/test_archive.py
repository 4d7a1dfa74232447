"""Papers and the register are what archives take: the rules of PDF/A-2b, looked for object by object."""

import io

import pytest
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from bot.domain.case.casefile import CaseFile
from bot.domain.case.papers import PaperKind
from bot.papers.fields import Reading
from bot.papers.letters import Issue, paper_pdf
from bot.papers.register import register_pdf
from tests.papers.archive import faults
from tests.papers.cases import EMPTY, MR_X, OFFICE, ZONE, at

ISSUE = Issue("460/007/TRC/VII/2023", 2, at("2023-07-10 09:15"))


def paper(kind: PaperKind = PaperKind.CASE_REPORT, case: CaseFile = MR_X) -> bytes:
    return paper_pdf(kind, case, ISSUE, OFFICE, Reading(ZONE, True))


@pytest.mark.parametrize("kind", list(PaperKind))
@pytest.mark.parametrize("case", [MR_X, EMPTY], ids=["full", "empty"])
def test_nothing_is_in_a_paper_that_an_archive_refuses(kind: PaperKind, case: CaseFile) -> None:
    assert faults(paper(kind, case)) == []


def test_nothing_is_in_the_register_that_an_archive_refuses() -> None:
    assert faults(register_pdf([], 2023, OFFICE, ZONE, at("2023-07-10 09:15"))) == []


def test_what_an_archive_refuses_is_noticed() -> None:
    """The looking itself: a script, a second program's reader and a password are found."""
    writer = PdfWriter(clone_from=io.BytesIO(paper()))
    action = DictionaryObject({NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("x")})
    writer.root_object[NameObject("/OpenAction")] = action
    scripted = io.BytesIO()
    writer.write(scripted)
    assert {"catalog has /OpenAction", "action /JavaScript"} <= set(faults(scripted.getvalue()))
    plain = PdfWriter()
    plain.add_blank_page(100, 100)
    blank = io.BytesIO()
    plain.write(blank)
    found = faults(blank.getvalue())
    assert "no output intent with a colour profile" in found and "does not say that it is PDF/A-2b" in found
    behind = paper() + b"\nmore"
    assert "something behind the end" in faults(behind)
