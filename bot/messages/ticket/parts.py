"""Parts that the team's and the claimer's messages share. Plain text unless it says HTML."""

from collections.abc import Callable
from typing import Any

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.domain.kit.reading import clean
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.ending import gravest
from bot.domain.ticket.moves import Ticket, is_over
from bot.domain.ticket.steps import REASON_MARK
from bot.messages.kit.registry import OfTicket, Sight
from bot.messages.kit.screen import TEXT_LIMIT, Button
from bot.messages.ticket.places import kelurahan
from storage.accounts import people
from storage.ticket import endings, tickets
from storage.ticket.notes import Note

Rows = tuple[tuple[Button, ...], ...]


def ticket_of(sight: Sight[OfTicket]) -> Ticket | None:
    """The ticket that the letter is about, as it is now."""
    return tickets.get(sight.tx, sight.told.ticket)


def code_of(sight: Sight, ticket: Ticket) -> str:
    """`LAP-0012`, with the prefix of the service."""
    return sight.rules.service.code(ticket.id, ticket.epoch)


def kind_of(sight: Sight, ticket: Ticket) -> str:
    """The kind in words, and that it is a guess where nobody chose it."""
    return kind_words(sight, ticket.kind, guessed=ticket.answers.guessed)


def kind_words(sight: Sight, kind: str, *, guessed: bool) -> str:
    """A kind in words; `guessed`: nobody chose it, and no words named it."""
    said = sight.texts.plain(f"kind.{kind}")
    return sight.texts.plain("ticket.guess", area=said) if guessed else said


def brought(sight: Sight, ticket: Ticket) -> str:
    """Where it ended (the grave, the family, the panti) or where the person is, in brackets behind the state, with the
    places before; empty where nobody was brought anywhere, or the outcome says something else."""
    if ticket.outcome is not None and ticket.outcome.isdecimal():
        return ""
    ended = ended_words(sight, ticket)
    if ended or not ticket.outcome:
        return f" ({ended})" if ended else ""
    return f" ({place_name(sight, ticket.outcome)})"


def ended_words(sight: Sight, ticket: Ticket) -> str:
    """How it stands with whoever was met: plain words, empty where nobody was recorded or brought anywhere."""
    end = gravest(endings.of_ticket(sight.tx, ticket.id))
    if end is None or not (end.how or end.place):
        return ""
    last = "" if end.place is None else place_name(sight, end.place)
    if not end.how:
        said = last
    elif end.how == "buried" and last:
        said = sight.texts.plain("ending.buried_at", place=last)
    else:
        said = sight.texts.plain(f"ending.{end.how}")
    way = [place_name(sight, code) for code in end.way if end.how or code != end.place]
    before = [one for one in way if one != last]
    return said if not before else sight.texts.plain("ending.after", end=said, way=" → ".join(before))


def state_of(sight: Sight, ticket: Ticket) -> str:
    """The state in words."""
    return sight.texts.plain(f"state.{ticket.state}")


def name_of(sight: Sight, user_id: int | None) -> str:
    """A colleague's name; never used towards reporters."""
    return people.name_of(sight.tx, user_id or 0) or sight.texts.plain("ticket.somebody")


def area_of(sight: Sight, ticket: Ticket) -> str:
    """The kelurahan, or that it is known in words only."""
    return kelurahan(sight, ticket) or sight.texts.plain("ticket.no_area")


def map_link(lat_e6: int, lng_e6: int, digits: int) -> str:
    """A link to a map; three digits are about 100 m, five about 1 m."""
    return f"https://maps.google.com/?q={lat_e6 / 1e6:.{digits}f},{lng_e6 / 1e6:.{digits}f}"


def place_name(sight: Sight, code: str | None) -> str:
    """Where somebody was brought, or which office a case was referred to: the name behind a code."""
    if code is None:
        return ""
    named = next((place.name for place in sight.rules.case.places if place.code == code), None)
    if named is not None:
        return named
    key = f"place.{code}"
    return sight.texts.plain(key) if key in sight.texts else code.upper()


def words_of(sight: Sight, note: Note) -> str:
    """A note's words; a quick answer's code in the reader's language."""
    key = f"reason.{note.text.removeprefix(REASON_MARK)}"
    if note.kind == "reason" and note.text.startswith(REASON_MARK) and key in sight.texts:
        return sight.texts.plain(key)
    return clean(note.text)


def more_of(sight: Sight[Any], answers: Answers) -> list[tuple[str, str]]:
    """(Question, answer) in words of the questions that are nothing but a row of the report's table."""
    found = []
    for question, answer in answers.more:
        if (key := f"report.ask.{question}") in sight.texts:  # else it is no longer asked
            choice = f"report.choice.{answer}"
            said = sight.texts.plain(choice) if choice in sight.texts else answer
            found.append((sight.texts.raw(key), said))
    return found


def may_see_details(sight: Sight, ticket: Ticket) -> bool:
    """The reader holds the ticket, and it was not closed long ago; or they are a supervisor."""
    reader = sight.reader
    holds = ticket.holder == reader and not is_over(ticket, sight.now)
    return holds or Role.SUPERVISOR in people.roles_of(sight.tx, reader)


def may_record(sight: Sight, ticket: Ticket) -> bool:
    """The reader may write down whom the report led to: they hold it, or are a supervisor."""
    return ticket.holder == sight.letter.chat_id or Role.SUPERVISOR in people.roles_of(sight.tx, sight.letter.chat_id)


def help_button(sight: Sight, ticket: Ticket) -> tuple[Button, ...]:
    """ "Tawarkan bantuan", for a colleague while somebody else has the ticket; else nothing."""
    reader = sight.letter.chat_id
    if reader < 0 or ticket.holder in (None, reader):
        return ()
    return (Button(sight.texts.plain("help.button.offer"), button_data(Verb.OFFER_HELP, ticket.nonce)),)


def step_button(sight: Sight, ticket: Ticket, step: str, style: str | None = None) -> Button:
    """A button for one step of the holder."""
    return Button(sight.texts.plain(f"work.button.{step}"), button_data(Verb.STEP, ticket.nonce, step), style=style)


def claim_button(sight: Sight, ticket: Ticket, label: str) -> Button:
    """ "Ambil", red where it is urgent."""
    return Button(label, button_data(Verb.CLAIM, ticket.nonce), style="danger" if ticket.urgent else "success")


def fit(draw: Callable[[int], str], limit: int = TEXT_LIMIT) -> str:
    """A text that Telegram takes: `draw(divisor)` shows less of people's words the larger the divisor. Emoji count
    twice, so that what fits in letters may not fit in them."""
    text = draw(1)
    for divisor in (2, 4, 8, 16):
        if measured(text) <= limit:
            break
        text = draw(divisor)
    return text


def measured(text: str) -> int:
    """The length as Telegram may count it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
