"""Papers are asked for (SOP 6): who may, which number and version, and the row that sends the file. The file itself is
made at the moment of sending (bot/messages/case/papers.py)."""

from bot.actions.case.case import authorise, find, keeps, record
from bot.actions.case.person import fill as fill_in
from bot.actions.kit.requests import AskNumber, AskWith, PressOn
from bot.actions.kit.scene import Reply, Scene
from bot.clock import local
from bot.domain.case.events import PaperMadeEvent
from bot.domain.case.messages import PaperFile, PaperMenu, RegisterPdf, RegisterXlsx
from bot.domain.case.papers import SHORT, Paper, PaperKind, content_of, digest_of, fits, print_number
from bot.domain.case.person import PersonRow
from bot.domain.case.refusals import BadYear, NotDead, PapersNotYours, PapersOfWhom, PersonDead
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal, StaleButton
from storage.case import casefiles, deaths, papers, persons
from storage.case.casefiles import Around
from storage.ticket import shown

FIRST_YEAR = 2000
MANY = 10


def offer(scene: Scene, command: PressOn) -> Reply:
    """ "Surat & berkas": which papers there are, what each still lacks. Raises Refusal `private_only`, `not_allowed`,
    `no_such_person`, `papers_not_yours`."""
    authorise(scene, command.who)
    person = find(scene, command.nonce)
    check_keeper(scene, command.who, person)
    _show_menu(scene, command.who, person, anew=True)
    return Reply(InboxOutcome.PAPERS)


def offer_of_ticket(scene: Scene, command: AskNumber) -> Reply:
    """/surat N. Raises Refusal `private_only`, `not_allowed`, `papers_of_whom`, `papers_not_yours`."""
    authorise(scene, command.who)
    found = [] if command.number is None else persons.of_ticket(scene.tx, command.number)[:MANY]
    if not found:
        raise Refusal(PapersOfWhom())
    for person in found:
        check_keeper(scene, command.who, person)
        _show_menu(scene, command.who, person, anew=True)
    return Reply(InboxOutcome.PAPERS)


def make(scene: Scene, command: PressOn) -> Reply:
    """Make a paper, or a new version of it where what it prints has changed; unchanged, the same version comes again.
    The number is taken in this transaction. Raises Refusal `private_only`, `not_allowed`, `no_such_person`,
    `papers_not_yours`, `stale` (made-up data), `not_dead`, `person_dead` (nobody refers the dead)."""
    authorise(scene, command.who)
    person, kind = find(scene, command.nonce), SHORT.get(command.arg)
    if kind is None:
        raise Refusal(StaleButton(), audit=True)
    roles = check_keeper(scene, command.who, person)
    dead = deaths.of_person(scene.tx, person.id) is not None
    if not fits(kind, dead=dead) and papers.newest(scene.tx, person.id, kind) is None:
        raise Refusal(PersonDead() if dead else NotDead())
    paper = _current(scene, person, kind, command.who)
    # Taken back from the chat of whoever gives the ticket away, like everything that only its holder may see.
    taken_back = shown.subject(person.ticket_id, f"paper:{paper.id}:{scene.cause}")
    scene.tell(
        PaperFile(ticket=person.ticket_id, person=person.id, paper=paper.id),
        command.who.user_id,
        subject=None if Role.SUPERVISOR in roles else taken_back,
    )
    _show_menu(scene, command.who, person, anew=False)
    return Reply(InboxOutcome.PAPER, "toast.paper", {"number": paper.printed})


def fill(scene: Scene, command: PressOn) -> Reply:
    """ "Lengkapi isian": what a paper lacks is asked for, one thing after the other. Raises Refusal `private_only`,
    `not_allowed`, `no_such_person`, `papers_not_yours`, `stale` (made-up data)."""
    authorise(scene, command.who)
    person = find(scene, command.nonce)
    check_keeper(scene, command.who, person)
    return fill_in(scene, command.who, person, command.arg)


def register(scene: Scene, command: AskWith) -> Reply:
    """The register of a year as PDF and as Excel, for supervisors. That it was read is recorded when it arrives.
    Raises Refusal `private_only`, `not_allowed`, `bad_year`."""
    authorise(scene, command.who, Role.SUPERVISOR)
    this_year = local(scene.now, scene.rules.zone).year
    text = command.text.strip() or str(this_year)
    if not (text.isascii() and text.isdigit() and FIRST_YEAR <= int(text[:5]) <= this_year):
        raise Refusal(BadYear(first=FIRST_YEAR, last=this_year))
    scene.tell(RegisterPdf(year=int(text)), command.who.user_id)
    scene.tell(RegisterXlsx(year=int(text)), command.who.user_id)
    return Reply(InboxOutcome.REGISTER)


def check_keeper(scene: Scene, who: Who, person: PersonRow) -> frozenset[Role]:
    """The roles of `who`, who keeps this case or is a supervisor. Raises Refusal `papers_not_yours` (audited)."""
    roles = scene.require(who, Role.PETUGAS, Role.SUPERVISOR)
    if not keeps(scene, who, person, roles):
        raise Refusal(PapersNotYours(), audit=True)
    return roles


def _current(scene: Scene, person: PersonRow, kind: PaperKind, who: Who) -> Paper:
    """The version that says what is known now."""
    rules, zone = scene.rules.case, scene.rules.zone
    case = casefiles.case_file(scene.tx, person, Around(rules, scene.city, zone, scene.rules.service.prefix), scene.now)
    content = content_of(kind, case, rules.papers)
    last = papers.newest(scene.tx, person.id, kind)
    if last is not None and digest_of(last.salt, content) == last.digest:
        return last
    here, salt = local(scene.now, zone), new_nonce()
    paper = papers.issue(
        scene.tx,
        ticket_id=person.ticket_id,
        person_id=person.id,
        kind=kind,
        year=here.year,
        printed=lambda number: print_number(rules.papers.number, number, here.year, here.month),
        salt=salt,
        digest=digest_of(salt, content),
        by=who.user_id,
        now=scene.now,
    )
    record(
        scene, person, PaperMadeEvent(
            person=person.id, paper=paper.id, kind_=str(kind), number=paper.number, year=paper.year,
            version=paper.version,
        ),
    )  # fmt: skip
    return paper


def _show_menu(scene: Scene, who: Who, person: PersonRow, *, anew: bool) -> None:
    subject = f"papers:{person.id}"
    scene.tell(PaperMenu(person=person.id, ticket=person.ticket_id), who.user_id, subject=subject, rewrite=not anew)
