"""A second emergency of somebody whose report is open (SOP 2): another place or another kind is a report of its own,
never a note on the first. It is written down at once; whether it is another person is its first question."""

import re

from bot.actions.kit.forms import PressForm
from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import relay
from bot.actions.report.answers import begin_with, send_as_it_stands
from bot.actions.report.filling import FORM
from bot.actions.report.form import keep, show
from bot.actions.report.same_person import propose
from bot.domain.kit.forms import Filled
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.refusals import NotAllowed, Refusal
from bot.domain.places.compass import Pin, flat_m
from bot.domain.places.pins import fault, read_place
from bot.domain.report.form import TABLE, ReportQuestion
from bot.domain.report.told import could_be_sent, is_story, names_another_place, tells_something
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.same_person import said_another, words_of
from bot.domain.ticket.sightings import told_by
from bot.domain.ticket.table import RECHECK
from bot.reading.agreeing import says_send
from bot.reading.message import MessageFacts
from bot.reading.normal import normal
from bot.reading.outcome import Read
from storage.ticket import drafts, tickets
from storage.ticket.drafts import Draft

_SOMEBODY = "orang|anak|bayi|bapak|ibu|kakek|nenek|perempuan|wanita|laki|pria|korban|mayat|odgj|pengemis|gelandangan"
# Said of whom no report is about yet; that it is somebody else is asked all the same.
_ANOTHER = re.compile(
    r" (?:ada (?:juga|lagi)|also an?|another (?:man|woman|person|one)|satu lagi|lagi satu|orang lain"
    r"|beda (?:orang|kasus)|kasus lain"
    rf"|(?:sebelah|samping|seberang|belakang) (?:(?:dia|situ|sana|rumah|jalan) )?ada (?:{_SOMEBODY})) "
)
# Said by whoever takes calls: the next caller.
_NEXT_CALL = re.compile(
    r" (?:telepon|penelepon|panggilan|laporan|kasus|pelapor) (?:lain|baru|lagi|kedua|ketiga|berikut|berikutnya)(?= )"
    r"| (?:ada|masuk) (?:\S+ )?(?:telepon|penelepon|panggilan)(?= )"
)
_BEGINS_ANEW = re.compile(
    r"^ (?:(?:pak|ibu|kak|bang|tolong|lapor|eh|terus|dan|, |maaf|ini|ben[ae]r\w*|serius|sumpah|sekarang) ?){0,6}"
    r"ada (?!di |ke |pada )"
)
APART_M = 300.0  # farther from the pin of the first than people err who point at one person


def begin(scene: Scene, heard: Heard, mine: list[Ticket]) -> Reply | None:
    """A report of its own where the message is about nobody of the open reports `mine`; None where it may be."""
    facts = scene.message(heard.text) if heard.text else None
    if not all(_is_another(heard, facts, ticket) for ticket in mine):
        return None
    reply = begin_with(scene, heard, beside=mine[0].id)
    if reply.outcome is not InboxOutcome.LIMITED:
        return reply
    return relay.from_reporter(scene, heard, mine[0])  # no report more is taken: at least nothing is lost


def _is_another(heard: Heard, facts: MessageFacts | None, ticket: Ticket) -> bool:
    """Whether the message is probably about somebody else. Who was looked for in vain may be seen anywhere."""
    if facts is not None and ticket.state not in RECHECK and _says_another(heard.text) and is_story(facts):
        return True
    if ticket.state in RECHECK or (facts is not None and facts.intent.code in ("addition", "sighting")):
        return False
    pin = _pin_of(heard)
    if pin is not None and ticket.lat_e6 is not None and ticket.lng_e6 is not None:
        return flat_m((ticket.lat_e6, ticket.lng_e6), pin) > APART_M
    if facts is None or facts.intent.code != "report":
        return False
    match facts.kinds:
        case Read((kind, *_)) if kind != ticket.kind:
            return True
    return told_by(heard.text) is None and names_another_place(facts, ticket.answers)


def _says_another(text: str) -> bool:
    return _ANOTHER.search(normal(text).line) is not None


def tells_of_another(scene: Scene, heard: Heard, known: Answers) -> bool:
    """Whether a call-taker's words within a report are the next caller's: they say so, of somebody elsewhere; or that
    somebody else calls, of somebody at a place."""
    if heard.media or heard.pin or heard.phone:
        return False
    line = normal(heard.text).line
    next_call = _NEXT_CALL.search(line) is not None
    begins = known.has_place and line.startswith(" ada ")  # told anew from the beginning, of another place
    if not (next_call or begins or _says_another(heard.text)):
        return False
    facts = scene.message(heard.text, "operator")
    return is_story(facts) and (names_another_place(facts, known) or (next_call and facts.place.span is not None))


def while_open(scene: Scene, heard: Heard, draft: Draft) -> Reply | None:
    """A resident tells of somebody at another place while a report is open ("ada juga orang ketabrak di …"): the first
    is sent as it stands, and this becomes a report of its own, which asks whether it is another person. Put into the
    first, it would send the team to the wrong place. None where it may be more of the first."""
    known, line = draft.answers, normal(heard.text).line
    if known.on_behalf or heard.media or heard.pin or heard.phone or heard.forwarded:
        return None
    if _BEGINS_ANEW.match(line) is None and not _says_another(heard.text):
        return None
    if not (known.has_place and tells_something(known) and could_be_sent(known)) or told_by(heard.text) is not None:
        return None
    facts = scene.message(heard.text)
    if not (is_story(facts) and names_another_place(facts, known)):
        return None
    first = send_as_it_stands(scene, draft)
    reply = begin_with(scene, heard, beside=first)
    ticket = None if first is None else tickets.get(scene.tx, first)
    if reply.outcome is not InboxOutcome.LIMITED or ticket is None:
        return reply
    return relay.from_reporter(scene, heard, ticket)  # no report more is taken: at least nothing is lost


def _pin_of(heard: Heard) -> Pin | None:
    found = read_place(heard.text) if heard.pin is None and heard.text else None
    pin = heard.pin if found is None else found.pin
    return None if pin is None or fault(pin) is not None else pin


def answer(scene: Scene, command: PressForm) -> Reply:
    """`y`: another person, the report goes on; `n`: the same one, and what was said goes to the first ticket. Raises
    Refusal `not_allowed`."""
    draft = drafts.by_nonce(scene.tx, command.nonce)
    if draft is None or draft.user_id != command.who.user_id:
        raise Refusal(NotAllowed(), audit=True)
    first = None if draft.answers.beside is None else tickets.get(scene.tx, draft.answers.beside)
    if draft.state != "open" or first is None:
        return FORM.same(draft)
    if command.value == "y":
        return FORM.go_on(scene, draft, command, Filled(draft.answers.with_(beside=None)))
    if draft.ticket_id is not None:  # the team has it already: it decides
        propose(scene, draft, first)
        return FORM.go_on(scene, draft, command, Filled(draft.answers.with_(beside=None)))
    return _add_to(scene, draft, first, command)


def answer_in_words(scene: Scene, heard: Heard, draft: Draft) -> Reply | None:
    """A typed "ya", "bukan, orang yang sama" or "kirim" where it is asked whether it is another person; None where
    that is not asked, or more is said."""
    if TABLE.load(draft.asking).ask is not ReportQuestion.OTHER or not heard.text or heard.forwarded:
        return None
    if heard.media or heard.pin or heard.phone:
        return None
    if says_send(heard.text):  # sent without an answer, as by the key that passes it over
        passed = TABLE.pass_over(draft.answers, ReportQuestion.OTHER)
        return FORM.hear(scene, heard, keep(scene, draft, passed).row)
    said = said_another(heard.text)
    return None if said is None else answer(scene, PressForm(heard.who, draft.nonce, "o", "y" if said else "n"))


def _add_to(scene: Scene, draft: Draft, first: Ticket, command: PressForm) -> Reply:
    """What was said is more about the first ticket; the form says so where it stands."""
    known = draft.answers
    if not drafts.close(scene.tx, draft.id, "sent", first.id, scene.now):
        return FORM.same(draft)
    show(scene, draft, anew=not FORM.stands(scene, draft, command.message_id))
    tickets.adopt_attachments(scene.tx, draft.id, first.id)
    pin = None if known.lat_e6 is None or known.lng_e6 is None else (known.lat_e6, known.lng_e6)
    words = known.words or words_of(known)
    if not words and pin is None:
        return Reply(InboxOutcome.RELAYED)
    return relay.from_reporter(scene, Heard(command.who, 0, scene.now, text=words, pin=pin), first)
