"""Papers and the register are what archives take: the rules of PDF/A-2b, looked for object by object, and by a validator
of somebody else's."""

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from bot.domain.case.casefile import CaseFile
from bot.domain.case.papers import PaperKind
from bot.papers.fields import Reading
from bot.papers.letters import Issue, paper_pdf
from bot.papers.register import register_pdf
from tests.papers.archive import faults, refused
from tests.papers.cases import EMPTY, MR_X, OFFICE, ZONE, at, row

ISSUE = Issue("460/007/TRC/VII/2023", 2, at("2023-07-10 09:15"))


def paper(kind: PaperKind = PaperKind.CASE_REPORT, case: CaseFile = MR_X) -> bytes:
    return paper_pdf(kind, case, ISSUE, OFFICE, Reading(ZONE, True))


def register() -> bytes:
    rows = [row(number) for number in range(1, 13)]
    return register_pdf(rows, 2023, OFFICE, ZONE, at("2023-07-10 09:15"))


@pytest.mark.parametrize("kind", list(PaperKind))
@pytest.mark.parametrize(
    "case",
    [
        MR_X,
        EMPTY,
        replace(MR_X, name="إبراهيم زين", label="إبراهيم زين"),
        replace(MR_X, name="陈伟 🙂", label="陈伟 🙂"),
    ],
    ids=["full", "empty", "arabic", "signs"],
)
def test_nothing_is_in_a_paper_that_an_archive_refuses(kind: PaperKind, case: CaseFile) -> None:
    content = paper(kind, case)
    assert (faults(content), refused(content)) == ([], [])


@pytest.mark.parametrize("rows", [0, 12])
def test_nothing_is_in_the_register_that_an_archive_refuses(rows: int) -> None:
    content = register() if rows else register_pdf([], 2023, OFFICE, ZONE, at("2023-07-10 09:15"))
    assert (faults(content), refused(content)) == ([], [])


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
    assert any("ID" in one for one in refused(blank.getvalue())) and refused(scripted.getvalue())
    short = re.sub(rb"/Length (\d+)", lambda found: b"/Length %d" % (int(found[1]) - 1), paper(), count=1)
    assert any("bytes long" in one for one in refused(short))
    behind = paper() + b"\nmore"
    assert "something behind the end" in faults(behind)
