"""The papers of the police and of the hospital: asked for, then received with number, date, office and officer
(SOP 5). What was typed stands in the letter's row, so a dialogue goes on where it was left."""

from datetime import date

from bot.actions.case.case import Answer, Data, ask, close, record, refresh, show_card
from bot.actions.case.death import death_of, unlock
from bot.actions.case.moments import AHEAD_DAYS
from bot.actions.kit.reading import reading
from bot.actions.kit.scene import Reply, Scene
from bot.domain.case.death import LETTERS, SUB_TYPES
from bot.domain.case.person import PersonRow, read_field
from bot.domain.case.questions import NOW
from bot.domain.kit.people import Who
from bot.domain.kit.reading import clean, command_word
from bot.domain.kit.refusals import Refusal
from bot.domain.kit.understood import certain
from bot.domain.kit.when import today
from bot.reading.dates import read_date
from bot.reading.names import read_paper_number
from storage.case import letters
from storage.case.letters import LetterRow

LETTER_DAYS = 366  # a letter that is older is asked about
SHORT = {"p": "police", "c": "certificate", "h": "handover"}  # in the data of buttons
# What is typed of a letter, in this order: question → column.
QUESTIONS = {
    "l_type": "sub_type",
    "l_number": "number",
    "l_date": "dated",
    "l_office": "office",
    "l_officer": "officer",
}


def request(scene: Scene, who: Who, person: PersonRow, short: str) -> Reply:
    """A letter was asked for. Raises Refusal `stale`, `requested_already`, `letter_in`, `not_dead`, `person_ended`."""
    letter = _letter(scene, person, SHORT.get(short, ""))
    if not letters.request(scene.tx, letter.id, by=who.user_id, now=scene.now):
        raise Refusal("requested_already", since=letter.requested_at or 0)
    record(scene, person, "letter.requested", letter=letter.id, kind=letter.kind)
    show_card(scene, person, who.user_id, anew=False)
    refresh(scene, person, but=who.user_id)
    return Reply("requested", "toast.case_saved")


def begin(scene: Scene, who: Who, person: PersonRow, short: str) -> Reply:
    """A letter came: what stands on it? Raises Refusal `stale`, `letter_in`, `not_dead`, `person_ended`."""
    letter = _letter(scene, person, SHORT.get(short, ""))
    return ask(scene, who, person, "l_type" if letter.kind == "police" else "l_number", kind=letter.kind)


def take(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """One thing that stands on the letter; the last one makes it received. Raises Refusal `number_twice`,
    `in_future`, `bad_date`, `bad_words`, `stale`, `letter_in`."""
    q, letter = str(data["q"]), _letter(scene, person, str(data["kind"]))
    value = _read(scene, q, letter, answer)
    if value:
        letters.write(scene.tx, letter.id, QUESTIONS[q], value)
    order = list(QUESTIONS)
    if q != order[-1]:
        return ask(scene, answer.who, person, order[order.index(q) + 1], anew=answer.choice is None, kind=letter.kind)
    return _receive(scene, answer.who, person, letter)


def _receive(scene: Scene, who: Who, person: PersonRow, letter: LetterRow) -> Reply:
    now = letters.open_(scene.tx, letter.death_id, letter.kind)
    if not (now.number and now.dated and now.office):
        return begin(scene, who, person, now.kind[0])
    if letters.with_number(scene.tx, now.kind, now.number) is not None:  # another came with it meanwhile
        raise Refusal("number_twice")
    letters.receive(scene.tx, now.id, by=who.user_id, now=scene.now)
    record(scene, person, "letter.received", letter=now.id, kind=now.kind)
    unlock(scene, person)
    return close(scene, who, person, "letter received")


def _read(scene: Scene, q: str, letter: LetterRow, answer: Answer) -> str:
    skips = answer.skips or command_word(answer.text) == "skip"
    match q:
        case "l_type":
            if answer.choice not in SUB_TYPES:
                raise Refusal("stale")
            return str(answer.choice)
        case "l_number":
            return _number(scene, letter, answer)
        case "l_date":
            return _date(scene, answer)
        case "l_officer" if skips:
            return ""
    return read_field(q, answer.text)


def _number(scene: Scene, letter: LetterRow, answer: Answer) -> str:
    number = answer.sure or certain(read_paper_number(clean(answer.text), reading(scene)), "number", str)
    if letters.with_number(scene.tx, letter.kind, number) is not None:
        raise Refusal("number_twice")
    return number


def _date(scene: Scene, answer: Answer) -> str:
    here = today(scene.now, scene.rules.zone)
    if answer.choice == NOW:
        return here.isoformat()

    def check(day: date) -> None:
        if day > here:
            raise Refusal("date_in_future")

    outcome = read_date(answer.text, reading(scene, long_ago_days=LETTER_DAYS, ahead_days=AHEAD_DAYS))
    return answer.sure or certain(outcome, "date", date.isoformat, check)


def _letter(scene: Scene, person: PersonRow, kind: str) -> LetterRow:
    if kind not in LETTERS:
        raise Refusal("stale", audit=True)
    letter = letters.open_(scene.tx, death_of(scene, person).id, kind)
    if letter.received_at is not None:
        raise Refusal("letter_in", since=letter.received_at)
    return letter
