"""Parts that the messages of a case share (SOP 4, 5). Plain text unless it says HTML."""

from bot.domain.case.person import PersonRow, label_of
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.domain.kit.reading import clean, cut
from bot.messages.kit.registry import OfPerson, Sight, minute_of
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import code_of, place_name
from bot.messages.ticket.shifts import is_on_duty
from storage.accounts import people
from storage.case import persons
from storage.ticket import tickets

LATE_MS = 5 * 60_000
REASON = 300  # characters of a reason that is passed on


def person_of(sight: Sight[OfPerson]) -> PersonRow | None:
    """The person whom the letter is about, as they are now; None for a reader who does not keep the case (any more)."""
    person = persons.get(sight.tx, sight.told.person)
    return person if person is not None and keeps(sight, person) else None


def keeps(sight: Sight[object], person: PersonRow) -> bool:
    """Whether the reader may see all of a case: whoever keeps it, in private, and supervisors (SOP 1, 9). A group keeps
    nothing."""
    reader = sight.letter.chat_id
    if reader < 0 or not _may_see(sight):
        return False
    return Role.SUPERVISOR in people.roles_of(sight.tx, reader) or persons.keeper_of(sight.tx, person.id) == reader


def kept_no_more(sight: Sight[object]) -> Screen:
    """What becomes of a message of a case whose reader keeps it no more: one that stands is overwritten."""
    return Screen(sight.texts.say("people.withdrawn")) if sight.letter.message_id is not None else NOTHING


def _may_see(sight: Sight[object]) -> bool:
    """The role may have been taken away since the message was queued. Where no approval is needed, being in the team's
    group is all that makes a responder."""
    reader, team = sight.letter.chat_id, people.team_chat(sight.tx)
    if people.roles_of(sight.tx, reader) & {Role.PETUGAS, Role.SUPERVISOR}:
        return True
    return team is not None and bool(people.membership(sight.tx, team, reader, 0))


def called(sight: Sight, person: PersonRow) -> str:
    """ "Mr X 8/2023", or the name for whoever keeps the case; a person with a name is "X" for anybody else."""
    name = persons.facts(sight.tx, person.id).get("name") if keeps(sight, person) else None
    return label_of(person, name)


def ticket_code_of(sight: Sight, person: PersonRow) -> str:
    """The number of the report that led to the person."""
    ticket = tickets.get(sight.tx, person.ticket_id)
    return "" if ticket is None else code_of(sight, ticket)


def heading(sight: Sight, person: PersonRow) -> dict[str, str]:
    """The fields that every message of a case begins with."""
    return {"label": called(sight, person), "code": ticket_code_of(sight, person)}


def reminder(sight: Sight, text: str, due: int, rows: tuple[tuple[Button, ...], ...]) -> Screen:
    """What a clock of a case says, with when it was `due` (UTC ms): at the hour of the procedure, which is that of a
    death. In the quiet hours it wakes nobody but who is on shift, for it asks for nothing that can be done at night."""
    quiet = sight.rules.case.quiet.holds(minute_of(sight)) and not is_on_duty(sight, sight.letter.chat_id)
    return Screen(f"{text}\n{due_words(sight, due)}", rows, silent=quiet)


def due_words(sight: Sight, due: int) -> str:
    """HTML: when a reminder was due, said to be late where it is (the bot was down)."""
    key = "case.due_late" if sight.now - due > LATE_MS else "case.due"
    return sight.texts.say(key, at=sight.at(due))


def card_button(sight: Sight, person: PersonRow, name: str, arg: str = "", style: str | None = None) -> Button:
    """A button of the person's card."""
    data = button_data(Verb.CASE_STEP, person.nonce, f"{name}.{arg}" if arg else name)
    key = f"case.button.{name}_{arg}" if arg else f"case.button.{name}"
    return Button(sight.texts.plain(key), data, style=style)


def open_button(sight: Sight, person: PersonRow) -> Button:
    """The way to the card."""
    return Button(called(sight, person), button_data(Verb.CASE_STEP, person.nonce, "open"))


def lacks(sight: Sight, codes: tuple[str, ...]) -> str:
    """What is missing, in words."""
    return ", ".join(sight.texts.plain(f"lack.{code}") for code in codes)


def reason_of(sight: Sight, note: int) -> str:
    """Somebody's words, as they are passed on."""
    return cut(clean(tickets.note_text(sight.tx, note)), REASON)


def place_of(sight: Sight, code: str | None) -> str:
    """A place's name."""
    return place_name(sight, code)
