"""What somebody wants who answers no question and replies to nothing: a greeting, thanks, "is this a bot?", the status,
a relative, another office (SOP 5, 10). Whatever is none of these for certain is a report, or more of one."""

import re

from bot.actions.family.search import BeginSearch, found_again, give_up
from bot.actions.family.search import begin as begin_search
from bot.actions.family.search import mine as own_searches
from bot.actions.kit.forms import PressForm
from bot.actions.kit.heard import Heard
from bot.actions.kit.requests import AskNumber, Request
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import which
from bot.actions.report.answers import begin_with
from bot.actions.report.filling import FORM
from bot.actions.report.follow import status
from bot.actions.report.form import keep
from bot.actions.report.withdrawing import withdraw
from bot.actions.system import own_data, staff
from bot.actions.system.sent_on import for_whom, goes_on_with_danger
from bot.actions.ticket.area_words import LookAtTicket, area_of
from bot.actions.ticket.area_words import look as look_at
from bot.actions.ticket.lookup import show as show_ticket
from bot.domain.family.asking import asks_for_press, asks_officially
from bot.domain.family.correcting import wants_to_change
from bot.domain.family.search_reading import Kin, read_kin
from bot.domain.kit.codes import read_ticket_code
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role
from bot.domain.kit.reading import command_word, is_greeting, is_thanks
from bot.domain.report.form import TABLE, add_words
from bot.domain.report.messages import ReporterReceipt, ReportLost, ReportStatus, ReportThanks
from bot.domain.report.told import is_story
from bot.domain.system.meant import Meant, asks, is_elsewhere, is_stranded, meant_by, tells_of_writer
from bot.domain.system.messages import TalkAnswer, TalkElsewhere
from bot.domain.system.offices import asks_who_answers, matter_of
from bot.domain.system.staff_words import goes_home, removes_member, wants_data
from bot.domain.ticket.area_words import asks_who_reported, introduces_office, speaks_of_work
from bot.domain.ticket.moves import Ticket
from bot.reading.agreeing import leaves, says_send
from bot.reading.bereaved import asks_for_ones_dead
from bot.reading.declining import adds_nothing
from bot.reading.hiding import asks_not_to_be_found
from bot.reading.intents import says_withdrawn
from bot.reading.message import MessageFacts
from bot.reading.normal import normal
from bot.reading.outcome import Unread
from bot.reading.placing import asks_for_home
from bot.reading.pointing import traits_of
from bot.reading.unheard import cannot_call
from storage.accounts import people
from storage.family import searches
from storage.ticket import notes, tickets
from storage.ticket.drafts import Draft

SHORT = 16  # characters
FEW = 10  # words
MENU = 2  # figures of a choice, where none is offered
_SMALL_TALK = frozenset({"greeting", "thanks", "nonsense"})
# "Laporan 3", "tiket no. 12", "#6"; a bare "no 5" may be a house.
_CALLED = re.compile(r"^(?:(?:laporan|tiket|ticket|report|kode)(?: ?(?:nomor|nomer|no)\b\.?)? ?)?#?\s*", re.IGNORECASE)
_NAMED = re.compile(r"\b[a-z]{1,8}[ -]?(?:\d{1,3}-)?\d{1,9}\b", re.IGNORECASE)  # a ticket among other words
_THEIR_OWN = frozenset({"search", "status", "withdraw"})
_PERSONAL = frozenset({"greeting", "thanks", "search", "withdraw"})


def answer(scene: Scene, heard: Heard) -> Reply | None:
    """The answer to what is no report; None where it may be one."""
    if (reply := _by_number(scene, heard)) is not None:
        return reply
    facts = _facts(scene, heard)
    if facts is None:
        return None
    if (reply := own_data.answer(scene, heard, facts)) is not None:
        return reply
    if asks_not_to_be_found(heard.text) and not (facts.danger or people.roles_of(scene.tx, heard.who.user_id)):
        return _say(scene, heard, "hiding")
    if asks_officially(heard.text) and not (facts.danger or people.roles_of(scene.tx, heard.who.user_id)):
        return _say(scene, heard, "whereabouts")
    if asks_for_press(heard.text) and not people.roles_of(scene.tx, heard.who.user_id):
        scene.warned.add(heard.who.user_id)  # of a body that others have written of
        return _say(scene, heard, "contact")
    if asks_for_ones_dead(heard.text) and not people.roles_of(scene.tx, heard.who.user_id):
        scene.warned.add(heard.who.user_id)  # the answer names 112, for a body that was only just found
        return _say(scene, heard, "bereaved")
    mine = tickets.reported_by(scene.tx, heard.who.user_id, open_only=True)
    if not mine and _only_cannot_call(scene, heard, facts):
        return _say(scene, heard, "unheard")
    if _is_of_area_work(scene, heard, facts):
        return _of_area(scene, heard)
    if (reply := _by_number_among_words(scene, heard, facts, mine)) is not None:
        return reply
    if not mine and (reply := found_again(scene, heard.who, heard.text)) is not None:
        return reply
    of_work = _may_be_of_work(facts) or (_is_only_of_work(heard.text, facts) and not facts.danger.signed)
    if not mine and of_work and (reply := staff.help_with(scene, heard)) is not None:
        return reply
    if not mine and (reply := for_whom(scene, heard, facts)) is not None:
        return reply
    if not mine and goes_on_with_danger(scene, heard, facts):
        return None
    if not mine and not facts.danger and asks_for_home(heard.text):
        return _say(scene, heard, "home")
    if not mine and _wants_to_change_search(scene, heard):
        _say(scene, heard, "search_change", amid=True)
        return own_searches(scene, BeginSearch(heard.who))
    if not mine and (meant := meant_by(scene.rules.directory, facts)) is not None:
        return _send_on(scene, heard, meant, bool(facts.danger))
    if asks(heard.text) and not is_story(facts) and _heads_an_area(scene, heard):
        return _of_area(scene, heard)
    if not (facts.intent.sure or is_elsewhere(facts)):
        return None
    wish = facts.intent.code
    if wish not in _SMALL_TALK and Role.OPERATOR in people.roles_of(scene.tx, heard.who.user_id):
        return None
    if wish == "search" and _asks_after_own(scene, heard, facts):
        return own_searches(scene, BeginSearch(heard.who))
    if wish == "search":
        return begin_search(scene, BeginSearch(heard.who, heard.text))
    if mine:
        return _beside_a_ticket(scene, heard, facts, mine)
    return _without_ticket(scene, heard, facts)


def _by_number(scene: Scene, heard: Heard) -> Reply | None:
    """ "#6", "6" or the whole code: how that ticket stands, to one of its reporters, the team, the camat or lurah of
    its area. Nobody else learns whether there is one; a figure alone may be more about their own, or the answer to what
    the team asked them."""
    said = heard.text.strip()
    if said.isdigit() and _team_waits(scene, heard.who.user_id):
        return None
    number = read_ticket_code(_CALLED.sub("", said), scene.rules.service.prefix)
    if number is None or heard.media is not None:
        return None
    user_id = heard.who.user_id
    ticket = tickets.get(scene.tx, number)
    if ticket is not None and user_id in tickets.reporters(scene.tx, ticket.id):
        scene.tell(ReporterReceipt(ticket=ticket.id), user_id, subject=f"receipt:{ticket.id}")
        return Reply(InboxOutcome.STATUS)
    if ticket is not None and people.roles_of(scene.tx, user_id) & {Role.PETUGAS, Role.SUPERVISOR}:
        return show_ticket(scene, AskNumber(heard.who, ticket.id))
    if ticket is not None and (area := area_of(scene, heard.who.user_id, ticket)) is not None:
        return look_at(scene, LookAtTicket(heard.who, area, ticket.id))
    return None if said.isdigit() else _say(scene, heard, "number")


def _by_number_among_words(scene: Scene, heard: Heard, facts: MessageFacts, mine: list[Ticket]) -> Reply | None:
    """ "LAP-0012 gimana", "ganti petugas LAP-0012": as that number alone. None where the words tell more, which goes
    to the ticket, or are few that tell of their own report."""
    told = facts.danger or is_story(facts) or facts.place.span is not None
    number = None if told else _number_in(heard.text, scene.rules.service.prefix)
    if number is None:
        return None
    user_id = heard.who.user_id
    if number in [one.id for one in mine]:
        if not (facts.intent.code == "status" or asks(heard.text)):
            return None
        scene.tell(ReporterReceipt(ticket=number), user_id, subject=f"receipt:{number}")
        return Reply(InboxOutcome.STATUS)
    if people.roles_of(scene.tx, user_id) & {Role.PETUGAS, Role.SUPERVISOR}:
        return show_ticket(scene, AskNumber(heard.who, number))  # refused in words where there is none
    return None if mine else _say(scene, heard, "number")


def _number_in(text: str, prefix: str) -> int | None:
    """The one ticket that a short message names among other words, by its whole code."""
    codes = {one for one in _NAMED.findall(text) if one.lower().startswith(prefix.lower())}
    few = len(codes) == 1 and len(text.split()) <= FEW
    return read_ticket_code(codes.pop(), prefix) if few else None


def _team_waits(scene: Scene, user_id: int) -> bool:
    """Whether the last word about an open report of theirs is the team's ("Ada berapa orang?")."""
    return any(
        notes.last_between(scene.tx, one.id, user_id) == "to_reporter"
        for one in tickets.reported_by(scene.tx, user_id, open_only=True)
    )


def in_report(scene: Scene, heard: Heard, draft: Draft) -> Reply | None:
    """What is no answer to the report that is being filled in: it is given up, or was no report but a search before
    anything was said. None where the form has to read it."""
    facts = _facts(scene, heard)
    if facts is None or facts.danger or command_word(heard.text) is not None:
        return None
    if (reply := own_data.amid_report(scene, heard, facts, draft)) is not None:
        return reply
    if not facts.intent.sure:
        return None
    asking = TABLE.load(draft.asking)
    if asking.ask.declined_by(heard.text) or adds_nothing(heard.text):
        return None
    if asking.ask is TABLE.leave and leaves(heard.text) is not None:
        return None
    if facts.intent.code == "withdraw" and says_withdrawn(heard.text):
        longer = add_words(draft.answers, heard.text, heard.message_id)  # whoever goes on after all loses none of them
        kept = draft if longer is None else keep(scene, draft, longer, asking.ask, *asking.hints).row
        return FORM.ask_to_leave(scene, kept, anew=True)
    if facts.intent.code != "search" or draft.answers.on_behalf or not _is_blank(draft):
        return None
    FORM.leave(scene, draft, False)
    return begin_search(scene, BeginSearch(heard.who, heard.text))


def to_report(scene: Scene, command: PressForm) -> Reply:
    """ "No, this is a report": what was written for a search begins a report instead. Raises Refusal `not_allowed`."""
    words = give_up(scene, command)
    if not words:
        return Reply(InboxOutcome.STALE_PRESS, "family.toast.closed", alert=True)
    return begin_with(scene, Heard(command.who, 0, scene.now, text=words))


def _facts(scene: Scene, heard: Heard) -> MessageFacts | None:
    """What plain words say; None for files, places, numbers and what was passed on from somebody else."""
    plain = not (heard.media or heard.pin or heard.phone or heard.venue or heard.forwarded)
    if not plain or not heard.text:
        return None
    return scene.message(heard.text, _speaker(scene, heard.who.user_id))


def _speaker(scene: Scene, user_id: int) -> str:
    """Whoever looks for somebody and has reported nothing asks after the search."""
    searching = searches.of_person(scene.tx, user_id)
    return "relative" if searching and not tickets.reported_by(scene.tx, user_id, open_only=True) else "resident"


def _only_cannot_call(scene: Scene, heard: Heard, facts: MessageFacts) -> bool:
    """Whether the words say of whoever writes that they cannot telephone, and nothing else."""
    told = facts.danger or is_story(facts) or facts.place.span is not None
    if told or facts.intent.code in _THEIR_OWN or not cannot_call(heard.text):
        return False
    return meant_by(scene.rules.directory, facts) is None


def _is_blank(draft: Draft) -> bool:
    known = draft.answers
    given = known.kind or known.has_place or known.words or known.photos or known.voices or known.landmark
    return draft.ticket_id is None and not given and TABLE.load(draft.asking).ask in (TABLE.order[0], TABLE.next(known))


def _beside_a_ticket(scene: Scene, heard: Heard, facts: MessageFacts, mine: list[Ticket]) -> Reply | None:
    """Small talk is answered, and how it stands where that is asked; everything else is more about the open ticket, and
    goes there."""
    if facts.danger:
        return None
    if facts.intent.code == "withdraw":
        return which.pointed_out(scene, heard, mine) or withdraw(scene, heard, mine)
    if facts.intent.code == "greeting":
        return _say(scene, heard, "greeting")
    if facts.intent.code == "thanks" and is_thanks(heard.text):
        return _thank(scene, heard)
    if facts.intent.code == "question" and asks_who_answers(heard.text):
        return _say(scene, heard, "bot")
    if says_send(heard.text):  # it was sent
        _tell_how_it_stands(scene, heard, mine)
        return Reply(InboxOutcome.STATUS)
    if _is_about_another_office(heard.text, facts):
        return _send_on(
            scene, heard, meant_by(scene.rules.directory, facts) or Meant(matter=matter_of(heard.text)), False
        )
    if facts.intent.code == "status" and facts.place.span is None:
        _tell_how_it_stands(scene, heard, mine)
    return None


def _wants_to_change_search(scene: Scene, heard: Heard) -> bool:
    """ "Saya mau ubah umurnya, 75" of whoever looks for somebody and has reported nothing."""
    return wants_to_change(heard.text) and bool(searches.of_person(scene.tx, heard.who.user_id))


def _asks_after_own(scene: Scene, heard: Heard, facts: MessageFacts) -> bool:
    """Whether whoever looks for somebody already asks after them ("dimana makamnya"), and names nobody and nowhere."""
    nobody = facts.place.span is None and read_kin(heard.text) == Kin() and asks(heard.text)
    return nobody and _speaker(scene, heard.who.user_id) == "relative" and len(heard.text.split()) <= FEW


def _is_about_another_office(text: str, facts: MessageFacts) -> bool:
    """Whether somebody with an open report asks for what another office gives, and tells of nobody and nowhere."""
    nobody = facts.place.span is None and isinstance(facts.kinds, Unread)
    return facts.intent.code == "other_service" and nobody and asks(text) and is_elsewhere(facts)


def _tell_how_it_stands(scene: Scene, heard: Heard, mine: list[Ticket]) -> None:
    """Whoever asks after a report reads how it stands; that they asked goes to the ticket all the same."""
    if len(mine) > 1:
        scene.tell(ReportStatus(), heard.who.user_id)
        return
    scene.tell(ReporterReceipt(ticket=mine[0].id), heard.who.user_id, subject=f"receipt:{mine[0].id}")


def _without_ticket(scene: Scene, heard: Heard, facts: MessageFacts) -> Reply | None:
    if facts.intent.code == "other_service" and (is_stranded(facts) or tells_of_writer(facts)):
        return None
    if facts.intent.code == "other_service":
        return _send_on(scene, heard, Meant(matter=matter_of(heard.text)), bool(facts.danger))
    if facts.danger:
        return None
    match facts.intent.code:
        case "greeting":
            return _say(scene, heard, "greeting")
        case "thanks":
            return _thank(scene, heard)
        case "question" if asks(heard.text):
            return _say(scene, heard, "bot" if asks_who_answers(heard.text) else "question")
        case "status" | "withdraw" if _speaker(scene, heard.who.user_id) == "relative":
            return own_searches(scene, BeginSearch(heard.who))
        case "status" | "withdraw":
            return status(scene, Request(heard.who))
        case "nonsense" if is_greeting(heard.text) and len(heard.text) <= SHORT:  # "tes 123"
            return _say(scene, heard, "greeting")
        case "nonsense" if _says_nothing(heard.text, facts):
            scene.tell(ReportLost(), heard.who.user_id)
            return Reply(InboxOutcome.NOTHING_SAID)
    return None


def _send_on(scene: Scene, heard: Heard, meant: Meant, danger: bool) -> Reply:
    """The office that is meant, with others that may be; or where to ask, since none is listed."""
    codes = [one.code for one in meant.services]
    first = codes.pop(0) if codes and not meant.matter else ""
    unheard = cannot_call(heard.text)
    told = TalkElsewhere(meant.matter, danger, first, " ".join(codes), asked=scene.update, unheard=unheard)
    scene.tell(told, heard.who.user_id)
    if first:
        return Reply(InboxOutcome.SENT_ON, about=first)
    return Reply(InboxOutcome.UNLISTED, about=meant.matter)  # /pertanyaan finds it by that


def _says_nothing(text: str, facts: MessageFacts) -> bool:
    """No figure and no link, which may say where, no place, and nobody whom a report could be about: "bapak tua"."""
    figures = any(ch.isdigit() or ch == "/" for ch in text) and not (text.isdigit() and len(text) <= MENU)
    return not figures and facts.place.span is None and isinstance(facts.kinds, Unread)


def _may_be_of_work(facts: MessageFacts) -> bool:
    """Whether the words may be of somebody's work: of nobody, of no place, and neither a greeting nor a search."""
    return not (facts.danger.signed or facts.place.span or is_story(facts)) and facts.intent.code not in _PERSONAL


def _is_only_of_work(text: str, facts: MessageFacts) -> bool:
    """Words that from somebody at work are of nothing else, whatever person or place they name."""
    words = normal(text)
    nobody = facts.place.span is None and not traits_of(text)  # "hp kakek ini hilang" tells of somebody
    return wants_data(words) or goes_home(words) or (removes_member(text) and nobody)


def _is_of_area_work(scene: Scene, heard: Heard, facts: MessageFacts) -> bool:
    """A camat or lurah asks about the reports, or says that they looked (SOP 10): that begins no report, and no office
    has to be named for it. What tells of somebody begins one."""
    words = normal(heard.text)
    told = is_story(facts) or facts.place.landmark is not None
    of_work = speaks_of_work(words) if not is_story(facts) else False
    greets = not told and introduces_office(words)
    return (of_work or greets or asks_who_reported(words)) and not facts.danger and _heads_an_area(scene, heard)


def _of_area(scene: Scene, heard: Heard) -> Reply:
    """The ticket that is named, if it lies in their area, with what can be said of it; else where all of them stand."""
    for code in _NAMED.findall(heard.text):
        ticket = tickets.get(scene.tx, read_ticket_code(code, scene.rules.service.prefix) or 0)
        if ticket is not None and (area := area_of(scene, heard.who.user_id, ticket)) is not None:
            return look_at(scene, LookAtTicket(heard.who, area, ticket.id))
    return _say(scene, heard, "area")


def _heads_an_area(scene: Scene, heard: Heard) -> bool:
    return Role.WILAYAH in people.roles_of(scene.tx, heard.who.user_id)


def _say(scene: Scene, heard: Heard, about: str, *, amid: bool = False) -> Reply:
    scene.tell(TalkAnswer(about=about, amid=amid), heard.who.user_id)
    return Reply(InboxOutcome.ANSWERED, about=about)


def _thank(scene: Scene, heard: Heard) -> Reply:
    scene.tell(ReportThanks(), heard.who.user_id)
    return Reply(InboxOutcome.THANKED)
