"""The papers of a case and the register as files (SOP 6). A file is described here, in the storage thread, from the
state of this moment, and made later in a thread of its own."""

from functools import partial

from bot.domain.case.casefile import CaseFile, RegisterRow
from bot.domain.case.messages import PaperFailed, PaperFile, PaperMenu, RegisterPdf, RegisterXlsx
from bot.domain.case.papers import (
    SHORT,
    Paper,
    PaperKind,
    content_of,
    digest_of,
    file_name,
    fits,
    next_asked,
    sees_restricted,
)
from bot.domain.case.person import PersonRow
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.messages.case.parts import heading, kept_no_more, person_of
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen, UploadFile
from bot.messages.ticket.parts import fit
from bot.papers.fields import Reading
from bot.papers.letters import Issue, all_missing, missing_of, paper_pdf
from bot.papers.register import register_pdf, register_xlsx
from storage.accounts import people
from storage.case import casefiles, deaths, papers
from storage.case.casefiles import Around

NAMED = 3  # missing fields that a message names
PDF = "application/pdf"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def papers_button(sight: Sight, person: PersonRow) -> Button:
    """The way from a person's card to their papers."""
    return Button(sight.texts.plain("paper.button.open"), button_data(Verb.PAPERS, person.nonce))


@draws(PaperMenu)
def menu(sight: Sight[PaperMenu]) -> Screen:
    """Each paper that fits: its number and version, what it still lacks; a button to make it."""
    person = person_of(sight)
    if person is None:
        return kept_no_more(sight)
    made = papers.of_person(sight.tx, person.id)
    kinds = [(short, kind) for short, kind in SHORT.items() if kind in made or _fits(sight, person, kind)]
    head = sight.texts.say("paper.menu", **heading(sight, person))
    lacking = all_missing([kind for _, kind in kinds], _case(sight, person), sight.rules.case.papers, sight.rules.zone)
    lines = [_line(sight, kind, made.get(kind), lacks) for kind, lacks in lacking.items()]
    known = casefiles.needless(sight.tx, person)
    rows = tuple(_row(sight, person, short, kind, known) for short, kind in kinds)
    return Screen(fit(lambda _: "\n\n".join([head, *lines])), rows, protect=True)


@draws(PaperFile)
def file(sight: Sight[PaperFile]) -> Screen:
    """The paper itself. Where something that it prints was changed since it was asked for, nothing is sent that would
    bear a wrong version: it is a button away."""
    person, paper = person_of(sight), papers.get(sight.tx, sight.told.paper)
    if person is None or paper is None or paper.person_id != person.id:
        return NOTHING
    case, rules = _case(sight, person), sight.rules.case.papers
    short = next(one for one, kind in SHORT.items() if kind is paper.kind)
    if digest_of(paper.salt, content_of(paper.kind, case, rules)) != paper.digest:
        again = Button(sight.texts.plain(f"paper.button.{paper.kind}"), button_data(Verb.PAPER, person.nonce, short))
        return Screen(sight.texts.say("paper.changed", number=paper.printed), ((again,),))
    restricted = sees_restricted(paper.kind, people.roles_of(sight.tx, sight.letter.chat_id))
    issue = Issue(paper.printed, paper.version, paper.made_at, sight.rules.service.prefix)
    make = partial(
        sight.rules.printer, paper_pdf, paper.kind, case, issue, rules, Reading(sight.rules.zone, restricted)
    )
    return Screen(_caption(sight, paper, case), upload=UploadFile("document", file_name(paper), make, PDF))


@draws(PaperFailed)
def failed(sight: Sight[PaperFailed]) -> Screen:
    """The file could not be made: who asked is not left waiting."""
    return Screen(sight.texts.say("paper.failed"))


@draws(RegisterPdf)
def register_to_read(sight: Sight[RegisterPdf]) -> Screen:
    """The register of a year as PDF."""
    if not _supervises(sight):
        return NOTHING
    year, rows = sight.told.year, _rows(sight)
    before = sight.rules.case.register_before.get(year, 0)
    make = partial(
        sight.rules.printer, register_pdf, rows, year, sight.rules.case.papers, sight.rules.zone, sight.now, before
    )
    counted = sum(row.counts for row in rows)
    text = sight.texts.say("paper.register", year=year, count=counted)
    if counted < len(rows):
        text += "\n" + sight.texts.say("paper.register_annulled", count=len(rows) - counted)
    if before:
        text += "\n" + sight.texts.say("paper.register_before", last=before)
    return Screen(text, upload=UploadFile("document", f"register-{year}.pdf", make, PDF))


@draws(RegisterXlsx)
def register_to_work(sight: Sight[RegisterXlsx]) -> Screen:
    """The same as Excel."""
    if not _supervises(sight):
        return NOTHING
    year = sight.told.year
    make = partial(sight.rules.printer, register_xlsx, _rows(sight), year, sight.rules.zone, sight.now)
    return Screen(upload=UploadFile("document", f"register-{year}.xlsx", make, XLSX))


def _case(sight: Sight, person: PersonRow) -> CaseFile:
    return casefiles.case_file(sight.tx, person, _around(sight), sight.now)


def _around(sight: Sight) -> Around:
    return Around(sight.rules.case, sight.city, sight.rules.zone, sight.rules.service.prefix)


def _rows(sight: Sight[RegisterPdf | RegisterXlsx]) -> list[RegisterRow]:
    return casefiles.register_rows(sight.tx, sight.told.year, _around(sight))


def _row(sight: Sight, person: PersonRow, short: str, kind: PaperKind, known: frozenset[str]) -> tuple[Button, ...]:
    make = Button(sight.texts.plain(f"paper.button.{kind}"), button_data(Verb.PAPER, person.nonce, short))
    if next_asked(kind, known, None) is None:
        return (make,)
    return make, Button(sight.texts.plain("paper.button.fill"), button_data(Verb.PAPER_FILL, person.nonce, short))


def _fits(sight: Sight, person: PersonRow, kind: PaperKind) -> bool:
    return fits(kind, dead=deaths.of_person(sight.tx, person.id) is not None)


def _line(sight: Sight, kind: PaperKind, paper: Paper | None, lacking: list[str]) -> str:
    title = sight.texts.plain(f"paper.kind.{kind}")
    if paper is None:
        first = sight.texts.say("paper.not_made", title=title)
    else:
        at = sight.at(paper.made_at)
        first = sight.texts.say("paper.made", title=title, number=paper.printed, version=paper.version, at=at)
    rest = sight.texts.say("paper.lacks", lacks=_some(sight, lacking)) if lacking else sight.texts.say("paper.complete")
    return f"{first}\n{rest}"


def _some(sight: Sight, lacking: list[str]) -> str:
    """What is missing, in words: the first few, and how many more; the paper itself names them all."""
    if len(lacking) <= NAMED + 1:
        return ", ".join(lacking)
    first = ", ".join(lacking[:NAMED])
    return sight.texts.plain("paper.and_more", first=first, count=len(lacking) - NAMED)


def _caption(sight: Sight, paper: Paper, case: CaseFile) -> str:
    lacking = missing_of(paper.kind, case, sight.rules.case.papers, sight.rules.zone)
    title = sight.texts.plain(f"paper.kind.{paper.kind}")
    text = sight.texts.say("paper.caption", title=title, number=paper.printed, version=paper.version)
    return f"{text}\n{sight.texts.say('paper.draft', lacks=_some(sight, lacking))}" if lacking else text


def _supervises(sight: Sight) -> bool:
    return Role.SUPERVISOR in people.roles_of(sight.tx, sight.letter.chat_id)
