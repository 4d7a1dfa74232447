"""A person is recorded, described, corrected, shown (SOP 4). All by buttons and short answers in the private chat."""

from bot.actions.case import dialogue
from bot.actions.case.case import Answer, Data, ask, authorise, close, keep_photo, keeps, record, settle, show_card
from bot.actions.case.moments import moment
from bot.actions.case.moves import make
from bot.actions.kit import follow_ups, prompts
from bot.actions.kit.files import show_files
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers, stands
from bot.actions.kit.reading import reading
from bot.actions.kit.requests import AskNumber, PressOn
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.tickets import authorise as may_work
from bot.actions.ticket.tickets import find as find_ticket
from bot.actions.ticket.words import keep_pending
from bot.clock import local
from bot.domain.case.events import (
    PersonDisclosedEvent,
    PersonFactEvent,
    PersonHiddenEvent,
    PersonNamedEvent,
    PersonRecordedEvent,
)
from bot.domain.case.messages import CaseList, CaseNew, CasePeople, PaperMenu, PersonGlance
from bot.domain.case.papers import SHORT, next_asked
from bot.domain.case.person import CHOICES, MOMENTS, MORE, SEX_OF, CaseState, Label, PersonRow, next_field, read_fact
from bot.domain.case.refusals import NoName, NoSuchPerson, NotMetYet, PhotoExpected
from bot.domain.case.rules import HOMES, Whereto
from bot.domain.kit.buttons import DIED, WHO_IS_THERE
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.messages import Message
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import command_word
from bot.domain.kit.refusals import Refusal, StaleButton
from bot.domain.ticket.answers import Kind
from bot.domain.ticket.moves import Ticket, not_yours
from bot.domain.ticket.step_words import steps_meant
from bot.domain.ticket.table import MET, WORKED_ON, By
from bot.reading.nameless import read_nameless
from storage.accounts import people
from storage.case import casefiles, persons
from storage.kit import prompts as open_prompts
from storage.kit.prompts import Prompt

FILES = 10  # pictures that are shown at once


def look(scene: Scene, command: AskNumber) -> Reply:
    """/orang N: everybody whom this report led to, each a button, and a button for one more. Raises Refusal
    `private_only`, `not_allowed`, `which_ticket`, `no_such_ticket`."""
    authorise(scene, command.who)
    if command.number is None:
        scene.tell(CaseList(), command.who.user_id)
        return Reply(InboxOutcome.CASES)
    ticket = find_ticket(scene, None, command.number)
    scene.tell(CasePeople(ticket=ticket.id), command.who.user_id)
    return Reply(InboxOutcome.PEOPLE)


def begin(scene: Scene, command: PressOn) -> Reply:
    """ "Catat orangnya" on a ticket; with a label in `arg`, the answer to it; or "Orangnya". Raises Refusal
    `private_only`, `not_allowed`, `not_yours`, `no_such_ticket`, `not_met_yet`, `stale` (a second tap: one person is
    recorded)."""
    if command.arg == WHO_IS_THERE:
        ticket = _kept(scene, command.who, command.nonce)
        scene.tell(CasePeople(ticket=ticket.id), command.who.user_id)
        return Reply(InboxOutcome.PEOPLE)
    ticket = _met(scene, command.who, command.nonce)
    name, _, note = command.arg.partition(".")
    if name == DIED:
        return _has_died(scene, command.who, ticket, note)
    if command.arg:
        return _answered(scene, command.who, ticket, command.arg)
    return _ask_who(scene, command.who, ticket)


def _ask_who(scene: Scene, who: Who, ticket: Ticket, **about: int) -> Reply:
    prompts.ask(
        scene, who.user_id, PromptQuestion.PERSON, CaseNew(ticket=ticket.id),
        ticket=ticket.id, about=about, subject=f"newperson:{ticket.id}",
    )  # fmt: skip
    return Reply(InboxOutcome.ASKED_WHO)


def _has_died(scene: Scene, who: Who, ticket: Ticket, note: str) -> Reply:
    """Words that told of a death (`note`) stay with the ticket, and it is recorded: of the one person on record; of
    whoever is chosen where there are several; where there is nobody yet, who it was is asked first."""
    keep_pending(scene, who, ticket, int(note) if note.isdecimal() and len(note) <= 16 else 0)
    alive = [one for one in persons.of_ticket(scene.tx, ticket.id) if one.state is CaseState.ALIVE]
    if not persons.of_ticket(scene.tx, ticket.id):
        return _ask_who(scene, who, ticket, died=1)
    if len(alive) == 1:
        return dialogue.begin(scene, who, alive[0], "record_death", {})
    scene.tell(CasePeople(ticket=ticket.id), who.user_id)
    return Reply(InboxOutcome.PEOPLE)


@stands(PromptQuestion.PERSON)
def _asked(prompt: Prompt) -> tuple[Message, str]:
    number = prompt.ticket_id or 0
    return CaseNew(ticket=number), f"newperson:{number}"


FEW = 2  # words
_UNNAMED = {"male": Label.MR, "female": Label.MRS, "": Label.UNKNOWN}


@answers(PromptQuestion.PERSON)
def take_name(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """A name instead of a button; that none is known, in words. Raises Refusal `bad_words`, and `no_name` for a word of
    the work: nobody is called "selesai" or "otw"."""
    ticket = _met(scene, heard.who, None, prompt.ticket_id)
    sex = read_nameless(heard.text)
    died = "died" in prompt.data
    if sex is not None:
        return _create(scene, heard.who, ticket, _UNNAMED[sex], None, died=died)
    if command_word(heard.text) is not None or _is_of_work(heard.text):
        raise Refusal(NoName())
    name = read_fact("name", heard.text, reading(scene))
    return _create(scene, heard.who, ticket, Label.KNOWN, name, died=died)


def _is_of_work(text: str) -> bool:
    """A word or two that mean a step of the ticket, and nothing of anybody."""
    return len(text.split()) <= FEW and any(steps_meant(text, state) for state in WORKED_ON)


def _met(scene: Scene, who: Who, nonce: str | None, number: int | None = None) -> Ticket:
    ticket = _kept(scene, who, nonce, number)
    if ticket.state not in MET:
        raise Refusal(NotMetYet(ticket=ticket.id, state=str(ticket.state)))
    return ticket


def _kept(scene: Scene, who: Who, nonce: str | None, number: int | None = None) -> Ticket:
    authorise(scene, who)
    ticket = find_ticket(scene, nonce, number)
    may_work(scene, ticket, who, By.HOLDER)
    if ticket.holder != who.user_id and Role.SUPERVISOR not in people.roles_of(scene.tx, who.user_id):
        raise not_yours(ticket)
    return ticket


def _answered(scene: Scene, who: Who, ticket: Ticket, arg: str) -> Reply:
    asked = open_prompts.open_(scene.tx, who.user_id, PromptQuestion.PERSON, ticket=ticket.id)
    if asked is None:
        raise Refusal(StaleButton())
    prompts.leave(scene, who.user_id)
    if arg == "x":
        return Reply(InboxOutcome.CANCELLED, "toast.dropped")
    if arg not in set(Label) - {Label.KNOWN}:
        raise Refusal(StaleButton(), audit=True)
    return _create(scene, who, ticket, Label(arg), None, died="died" in asked.data)


def _create(scene: Scene, who: Who, ticket: Ticket, label: Label, name: str | None, *, died: bool = False) -> Reply:
    year = local(scene.now, scene.rules.zone).year
    person = persons.add(
        scene.tx,
        nonce=new_nonce(),
        source=scene.cause,
        ticket_id=ticket.id,
        label=label,
        year=year,
        before=scene.rules.case.unnamed_before.get(year, 0),
        found_at=ticket.opened_at,
        by=who.user_id,
        now=scene.now,
    )
    record(
        scene,
        person,
        PersonRecordedEvent(person=person.id, label=str(label), number=person.label_number, year=person.label_year),
    )
    if name is None:
        follow_ups.person_changed(scene, person.id)
    else:
        _say(scene, who, person, "name", name)
    scene.tell(CaseNew(ticket=ticket.id), who.user_id, subject=f"newperson:{ticket.id}", rewrite=True)
    place = scene.rules.case.place(ticket.outcome)
    if died:
        show_card(scene, person, who.user_id, anew=True)
        return dialogue.begin(scene, who, person, "record_death", {})
    if ticket.kind == Kind.JENAZAH:
        return _found_dead(scene, who, person, place)
    if place is not None and place.kind in HOMES:
        person = make(scene, who, person, "move", to=place.code).person
    show_card(scene, person, who.user_id, anew=True)
    return _next(scene, who, person, None, anew=True)


def _found_dead(scene: Scene, who: Who, person: PersonRow, place: Whereto | None) -> Reply:
    """Of a body what its death opens comes before its description (SOP 5)."""
    show_card(scene, person, who.user_id, anew=True)
    known: Data = {"dead": 1}
    if place is not None and place.kind in HOMES:
        known["where"] = place.code
    return dialogue.begin(scene, who, person, "record_death", known)


# -- what is known -----------------------------------------------------------------------------------------------------


def describe(scene: Scene, who: Who, person: PersonRow, arg: str) -> Reply:
    """ "Lengkapi data": every field that can be said or corrected; with a field in `arg`, that one. Raises Refusal
    `stale`."""
    if not arg:
        return ask(scene, who, person, "field")
    if arg == "photo":
        return ask(scene, who, person, "photo")
    if arg not in MORE:
        raise Refusal(StaleButton(), audit=True)
    return ask(scene, who, person, "f", field=arg)


def take_which(scene: Scene, person: PersonRow, data: dict[str, str | int], answer: Answer) -> Reply:
    """Which field is to be said or corrected."""
    return describe(scene, answer.who, person, answer.choice or "-")


def take_photo(scene: Scene, person: PersonRow, data: dict[str, str | int], answer: Answer) -> Reply:
    """A photo of the person; restricted. Raises Refusal `photo_expected`."""
    if not answer.skips and not keep_photo(scene, person, answer):
        raise Refusal(PhotoExpected())
    return close(scene, answer.who, person, InboxOutcome.PHOTO)


def take_field(scene: Scene, person: PersonRow, data: dict[str, str | int], answer: Answer) -> Reply:
    """The answer about one field; what was said before stays in the record. A photo is kept and the question stays.
    Raises Refusal `bad_moment` and what `read_field` raises."""
    field, flow, paper = str(data["field"]), bool(data.get("flow")), data.get("paper")
    if keep_photo(scene, person, answer) and not answer.text:
        return ask(scene, answer.who, person, "f", field=field, flow=int(flow), paper=paper)
    skips = answer.skips or command_word(answer.text) == "skip"
    if not skips:
        _say(scene, answer.who, person, field, _value(scene, person, field, answer))
    if not flow and paper is None:
        return close(scene, answer.who, person, InboxOutcome.DESCRIBED)
    now = persons.get(scene.tx, person.id) or person
    if paper is not None:
        return fill(scene, answer.who, now, str(paper), field, anew=answer.choice is None)
    return _next(scene, answer.who, now, field, anew=answer.choice is None)


def fill(
    scene: Scene, who: Who, person: PersonRow, paper: str, after: str | None = None, *, anew: bool = True
) -> Reply:
    """The next thing that a paper (its letter in buttons) lacks; where nothing is left, its menu anew. Raises Refusal
    `stale` for a made-up paper."""
    kind = SHORT.get(paper)
    if kind is None:
        raise Refusal(StaleButton(), audit=True)
    field = next_asked(kind, casefiles.needless(scene.tx, person), after)
    if field is not None:
        ask(scene, who, person, "f", anew=anew, field=field, paper=paper)
        return Reply(InboxOutcome.ASKED, "toast.case_saved" if after else None, about=field)
    reply = close(scene, who, person, InboxOutcome.DESCRIBED)
    scene.tell(PaperMenu(person=person.id, ticket=person.ticket_id), who.user_id, subject=f"papers:{person.id}")
    return reply


def _value(scene: Scene, person: PersonRow, field: str, answer: Answer) -> str:
    if answer.sure is not None:
        return answer.sure
    if field in MOMENTS:
        return str(moment(scene, answer, future=True))  # a paper may be made ready before its day
    if answer.choice is None:
        return read_fact(field, answer.text, reading(scene, adult=_grown(scene, person)))
    quick = CHOICES.get(field, ())
    if not answer.choice.isdecimal() or int(answer.choice) >= len(quick):
        raise Refusal(StaleButton(), audit=True)
    return quick[int(answer.choice)]


def _grown(scene: Scene, person: PersonRow) -> bool:
    """Somebody whose age says so, or who is no child by anything that is known."""
    low = persons.facts(scene.tx, person.id).get("age", "").partition("-")[0]
    return not low or int(low) >= 16


def _next(scene: Scene, who: Who, person: PersonRow, after: str | None, *, anew: bool) -> Reply:
    field = next_field(persons.facts(scene.tx, person.id), after, person.label_kind)
    if field is None:
        return close(scene, who, person, InboxOutcome.DESCRIBED)
    ask(scene, who, person, "f", anew=anew, field=field, flow=1)
    return Reply(InboxOutcome.ASKED, "toast.case_saved", about=field)


def _say(scene: Scene, who: Who, person: PersonRow, field: str, value: str) -> None:
    persons.say(scene.tx, person.id, field, value, by=who.user_id, now=scene.now)
    record(scene, person, PersonFactEvent(person=person.id, field=field))
    _rename(scene, person, field, value)
    follow_ups.person_changed(scene, person.id)  # relatives may be looking for them (SOP 5.1)


def _rename(scene: Scene, person: PersonRow, field: str, value: str) -> None:
    if field == "name" and person.label_kind is not Label.KNOWN:
        persons.rename(scene.tx, person.id, Label.KNOWN)  # the number of the year stays theirs
        record(scene, person, PersonNamedEvent(person=person.id, number=person.label_number, year=person.label_year))
    elif field == "sex" and person.label_kind is not Label.KNOWN:
        label = next(one for one, sex in SEX_OF.items() if sex == value)
        persons.rename(scene.tx, person.id, label)


def end_questions(scene: Scene, who: Who, person: PersonRow) -> Reply:
    """The rest is said another time."""
    settle(scene, who, person)
    show_card(scene, person, who.user_id, anew=True)
    return Reply(InboxOutcome.CANCELLED, "toast.dropped")


def show_photos(scene: Scene, who: Who, person: PersonRow, _: str) -> Reply:
    """The photos of the person, the latest of many. Raises Refusal `no_photo`."""
    found = [one.id for one in persons.photos(scene.tx, person.id)]
    return show_files(scene, who, person.id, person.ticket_id, found[-FILES:])


def show_scans(scene: Scene, who: Who, person: PersonRow, _: str) -> Reply:
    """The letters and the grave, the latest of many. Raises Refusal `no_photo`."""
    found = list(persons.scans(scene.tx, person.id))
    return show_files(scene, who, person.id, person.ticket_id, found[-FILES:], "scan")


def hide(scene: Scene, who: Who, person: PersonRow, arg: str) -> Reply:
    """ "Jangan diungkap" (SOP 9), for supervisors: compared with nobody, published nowhere, told to nobody; with `off`
    that ends. Raises Refusal `not_allowed` (audited)."""
    scene.require(who, Role.SUPERVISOR)
    if arg == "off":
        if persons.disclose(scene.tx, person.id):
            record(scene, person, PersonDisclosedEvent(person=person.id))
            follow_ups.person_changed(scene, person.id)
    elif persons.hide(scene.tx, person.id, who.user_id, scene.now):
        record(scene, person, PersonHiddenEvent(person=person.id))
        follow_ups.person_hidden(scene, person.id)
    show_card(scene, person, who.user_id, anew=False)
    return Reply(InboxOutcome.HIDDEN, "toast.case_saved")


def open_card(scene: Scene, who: Who, person: PersonRow) -> Reply:
    """The card anew; for whoever of the team does not keep the case its label, place and state. Raises Refusal
    `private_only`, `not_allowed`, `no_such_person`."""
    roles = authorise(scene, who)
    if keeps(scene, who, person, roles):
        show_card(scene, person, who.user_id, anew=True)
    elif persons.is_hidden(scene.tx, person.id):
        raise Refusal(NoSuchPerson(), audit=True)
    else:
        scene.tell(PersonGlance(person=person.id, ticket=person.ticket_id), who.user_id)
    return Reply(InboxOutcome.CARD)
