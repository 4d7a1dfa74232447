"""The dialogue in front of a move of a case: what the table asks is asked one after the other, then the move is made.

Numbers and codes of the answers stand in the open question's row; words go straight into the tables that keep them.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from bot.actions.case.case import Answer, Data, ask, close, keep_words, refresh, show_card
from bot.actions.case.moments import AHEAD_DAYS, moment
from bot.actions.case.moves import make, may_begin
from bot.actions.kit import follow_ups
from bot.actions.kit.files import own_file
from bot.actions.kit.reading import reading
from bot.actions.kit.scene import Reply, Scene
from bot.domain.case.case import Case
from bot.domain.case.death import check_death, check_hand_over
from bot.domain.case.move_checks import check_burial_at
from bot.domain.case.moves import CASE_MOVES, MOVE_OF, ends_as, next_question
from bot.domain.case.person import PersonRow, read_field
from bot.domain.case.questions import NOW, QUESTIONS, UNKNOWN, CaseQuestion, Reads
from bot.domain.case.refusals import (
    BadCost,
    BadDate,
    BadNumber,
    BadPermit,
    ButtonExpected,
    DatedBeforeDeath,
    DateInFuture,
    NoRite,
    NoSuchPlace,
    NumberTwice,
    PlaceExpected,
    ScanExpected,
)
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.kit.reading import clean, command_word
from bot.domain.kit.refusals import Refusal, StaleButton
from bot.domain.kit.understood import certain
from bot.domain.kit.when import today
from bot.domain.ticket.steps import REASON_MARK
from bot.reading.dates import read_date
from bot.reading.money import read_money
from bot.reading.names import read_paper_number
from storage.case import burials, letters, persons

LETTER_DAYS = 366  # a letter that is older is asked about
USUAL = (10_000, 20_000_000)  # rupiah that a burial costs; less or more is asked about
SHORT = {"p": "police", "c": "certificate", "h": "handover"}  # kinds of letters in the data of buttons
_OURS = ("q", "person", "move")  # what the open question's row holds beside the answers
_NEXT = {"ill": "move", "gone": "leave"}  # what follows from a health check


def begin(scene: Scene, who: Who, person: PersonRow, move: str, given: Data) -> Reply:
    """Ask the first thing that a move needs; make it where it needs nothing. Raises Refusal: what `may_begin`
    raises."""
    case = may_begin(scene, who, person, move, **given)
    if move == "record_death" and person.place is not None:
        given = {**given, "dead": 0, "where": person.place}
    if move == "correct_death" and case.death is not None:
        given = {**given, "dead": int(case.death.found_dead)}
    if move == "propose_burial":
        _draft(scene, who, case)
    return _go_on(scene, who, person, move, None, given, anew=True)


@follow_ups.family_found.acts
def identified_behind_the_burial(scene: Scene, who: Who, person_id: int, search_id: int) -> None:
    """The team accepted the search of relatives for somebody who is buried: who it was goes into the register as a
    later finding, in the words of whoever decided (SOP 5)."""
    person = persons.get(scene.tx, person_id)
    if person is not None and person.end_kind == "buried" and who.private:
        begin(scene, who, person, "add_finding", {"kind": "identified"})


def press(scene: Scene, who: Who, person: PersonRow, name: str, arg: str) -> Reply:
    """A button of the person's card that begins a move. Raises Refusal: what the move raises."""
    move = MOVE_OF[name]
    argument = CASE_MOVES[move].argument
    value = SHORT.get(arg, arg) if move in ("request_letter", "receive_letter", "correct_letter") else arg
    return begin(scene, who, person, move, {argument: value} if argument else {})


def take(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """An answer to a question of a move: read, kept, then the next question, or the move. Raises Refusal, Unsure: what
    the reading and the move raise."""
    q, move = str(data["q"]), _move_of(data)
    question, given = QUESTIONS[q], {name: value for name, value in data.items() if name not in _OURS}
    case = may_begin(scene, answer.who, person, move, **given)
    skips = question.skips and (answer.skips or command_word(answer.text) == "skip")
    value = None if skips else _READERS[question.reads](scene, case, q, given, answer)
    if question.column and move in ("correct_letter", "correct_burial"):
        given["value"] = "" if value is None else value
    elif question.column:
        _write(scene, case, answer.who, question, given, value)
    elif value is not None:
        given[question.keeps] = value
    if skips and move == "hand_over_paper":
        return close(scene, answer.who, person, InboxOutcome.HANDED)
    return _go_on(scene, answer.who, person, move, q, given, anew=answer.choice is None)


def _go_on(
    scene: Scene, who: Who, person: PersonRow, move: str, after: str | None, given: Data, *, anew: bool
) -> Reply:
    case = may_begin(scene, who, person, move, **given)
    q = next_question(move, after, case, given)
    if q is not None:
        return ask(scene, who, person, q, anew=anew, move=move, **given)
    real = ends_as(move, given)
    make(scene, who, person, real, **given)
    return _behind(scene, who, persons.get(scene.tx, person.id) or person, case, real, given, anew=anew)


def _behind(scene: Scene, who: Who, person: PersonRow, before: Case, move: str, given: Data, *, anew: bool) -> Reply:
    """What follows from a move in the chat: the next question, or the card."""
    match move:
        case "move" | "move_body" | "leave":
            return ask(scene, who, person, "handed", anew=anew, move="hand_over_paper")
        case "answer_health" if given["answer"] in _NEXT:
            return begin(scene, who, person, _NEXT[str(given["answer"])], {})
        case "answer_referral" if given["answer"] == "accepted" and before.referral is not None:
            end: Data = {"end": before.referral.kind}
            make(scene, who, person, "leave", note=before.referral.note_id, **end)
            return ask(scene, who, person, "handed", move="hand_over_paper")
        case "refer":
            show_card(scene, person, who.user_id, anew=True)
            refresh(scene, person, but=who.user_id)
            return ask(scene, who, person, "f", field="referral_reason")
        case "answer_health" | "not_the_family":
            return Reply(InboxOutcome.CASE_MOVE, "toast.case_saved", about=move)
        case "tick" | "request_letter":
            show_card(scene, person, who.user_id, anew=False)
            refresh(scene, person, but=who.user_id)
            return Reply(InboxOutcome.CASE_MOVE, "toast.case_saved", about=move)
        case "decline_burial":
            return close(scene, who, person, InboxOutcome.DECLINED)
    return close(scene, who, person, InboxOutcome.CASE_MOVE, about=move)


def _move_of(data: Data) -> str:
    """The move whose question is open; a question that was asked before they had names has one that asks it."""
    if "move" in data:
        return str(data["move"])
    if data["q"] == "handed":
        return "hand_over_paper"
    asking = [name for name, row in CASE_MOVES.items() if data["q"] in row.asks]
    return "leave" if "end" in data else asking[0]


# -- reading -----------------------------------------------------------------------------------------------------------


def _code(scene: Scene, case: Case, q: str, given: Data, answer: Answer) -> str | int:
    if answer.choice is None:
        raise Refusal(ButtonExpected())
    if answer.choice not in QUESTIONS[q].codes:
        raise Refusal(StaleButton(), audit=True)
    return int(answer.choice == "found") if q == "die" else str(answer.choice)


def _place(scene: Scene, case: Case, q: str, given: Data, answer: Answer) -> str:
    """A place by its button, name or code. Raises Refusal `no_such_place`, and what a move there raises."""
    words = answer.text.casefold().strip()
    named = (one.code for one in scene.rules.case.homes() if words in (one.code, one.name.casefold()))
    code = answer.choice or next(named, "-")
    if all(one.code != code for one in scene.rules.case.homes()):
        raise Refusal(NoSuchPlace(), audit=answer.choice is not None)
    return code


def _moment(scene: Scene, case: Case, q: str, given: Data, answer: Answer) -> int | None:
    """An instant (UTC ms); None for a body found dead of whose hour nobody knows. Raises Refusal `bad_moment`, and
    what the check of the question raises."""
    if q == "died_at" and answer.choice == UNKNOWN and given.get("dead"):
        return None
    check = _moment_check(scene, case, q, given)
    at = moment(scene, answer, check)
    check(at)
    return at


def _moment_check(scene: Scene, case: Case, q: str, given: Data) -> Callable[[int], None]:
    if q == "died_at":
        return partial(check_death, case.person, now=scene.now, found_dead=bool(given.get("dead")))
    if q == "handed_at" and case.death is not None:
        return partial(check_hand_over, case.death, case.person, now=scene.now, again="which" in given)
    return partial(check_burial_at, case, now=scene.now)


def _day(scene: Scene, case: Case, q: str, given: Data, answer: Answer) -> str:
    """An ISO date of a letter. Raises Refusal `bad_date`, `date_in_future`, `dated_before_death`, Unsure."""
    died = None if case.death is None else case.death.died_at
    here = today(scene.now, scene.rules.zone)
    if answer.choice == NOW:
        return here.isoformat()

    def check(day: date) -> None:
        if day > here:
            raise Refusal(DateInFuture())
        if died is not None and day < today(died, scene.rules.zone):
            raise Refusal(DatedBeforeDeath(since=died))

    outcome = read_date(answer.text, reading(scene, long_ago_days=LETTER_DAYS, ahead_days=AHEAD_DAYS))
    return answer.sure or certain(outcome, BadDate(), date.isoformat, check)


def _rite(scene: Scene, case: Case, q: str, given: Data, answer: Answer) -> str:
    if answer.choice is None:
        raise Refusal(ButtonExpected())
    if scene.rules.case.rite(answer.choice) is None:
        raise Refusal(StaleButton())
    return str(answer.choice)


def _note(scene: Scene, case: Case, q: str, given: Data, answer: Answer) -> int:
    """Words, kept with the ticket; the note's number. Raises Refusal `bad_words`."""
    quick = answer.choice if answer.choice in QUESTIONS[q].codes else None
    words = f"{REASON_MARK}{quick}" if quick else read_field(q, answer.text)
    if "permit_by" in given:  # stands and falls with the words that it belongs to
        words = f"{words} (no. {given['permit']}, {given['permit_by']})"
    return keep_words(scene, case.person, answer.who, words, q)


def _words(scene: Scene, case: Case, q: str, given: Data, answer: Answer) -> str:
    return read_field(q, answer.text)


def _number(scene: Scene, case: Case, q: str, given: Data, answer: Answer) -> str:
    """The number of a letter. Raises Refusal `bad_number`, `number_twice`, Unsure."""
    number = answer.sure or certain(read_paper_number(clean(answer.text), reading(scene)), BadNumber(), str)
    if letters.with_number(scene.tx, str(given["kind"]), number) is not None:
        raise Refusal(NumberTwice())
    return number


def _permit(scene: Scene, case: Case, q: str, given: Data, answer: Answer) -> str:
    """The number of a permit; a reason in its place is asked for later. Raises Refusal `bad_permit`, Unsure."""
    return answer.sure or certain(read_paper_number(clean(answer.text), reading(scene)), BadPermit(), str)


def _money(scene: Scene, case: Case, q: str, given: Data, answer: Answer) -> int:
    """Whole rupiah. Raises Refusal `bad_cost`, Unsure."""
    if answer.sure is not None:
        return int(answer.sure)
    return int(certain(read_money(answer.text, reading(scene, least=USUAL[0], most=USUAL[1])), BadCost(), str))


def _scan(scene: Scene, case: Case, q: str, given: Data, answer: Answer) -> int:
    """A photo or a PDF, which stays at the messenger: it is kept by its id and never opened. Raises Refusal
    `scan_expected`."""
    media = None if answer.heard is None else answer.heard.media
    if media is None or not (media.picture or media.mime == "application/pdf"):
        raise Refusal(ScanExpected())
    number = own_file(scene, answer.who, media, None)
    if number is None:
        raise Refusal(StaleButton())
    return number


def _pin(scene: Scene, case: Case, q: str, given: Data, answer: Answer) -> str:
    """A pin, as it is kept. Raises Refusal `place_expected`."""
    pin = None if answer.heard is None else answer.heard.pin
    if pin is None:
        raise Refusal(PlaceExpected())
    return f"{pin[0]},{pin[1]}"


Reader = Callable[[Scene, Case, str, Data, Answer], str | int | None]
_READERS: Mapping[Reads, Reader] = {
    Reads.CODE: _code,
    Reads.PLACE: _place,
    Reads.MOMENT: _moment,
    Reads.DAY: _day,
    Reads.RITE: _rite,
    Reads.NOTE: _note,
    Reads.WORDS: _words,
    Reads.NUMBER: _number,
    Reads.PERMIT: _permit,
    Reads.MONEY: _money,
    Reads.SCAN: _scan,
    Reads.PIN: _pin,
}


# -- what is typed of a letter or a burial -----------------------------------------------------------------------------


def _write(scene: Scene, case: Case, who: Who, question: CaseQuestion, given: Data, value: str | int | None) -> None:
    if _burial_column(question):
        burial = case.burial
        if burial is None or burial.written_by != who.user_id:
            raise Refusal(StaleButton())  # somebody else began to write it down meanwhile
        if value is not None:
            burials.write(scene.tx, burial.id, question.column, value)
    elif value is not None and case.death is not None:
        letter = letters.open_(scene.tx, case.death.id, str(given["kind"]))
        letters.write(scene.tx, letter.id, question.column, str(value))


def _burial_column(question: CaseQuestion) -> bool:
    return question.column in burials.TYPED


def _draft(scene: Scene, who: Who, case: Case) -> None:
    rite = scene.rules.case.rite(case.rite)
    if case.death is None or rite is None:
        raise Refusal(NoRite())
    burials.draft(
        scene.tx, death_id=case.death.id, nonce=new_nonce(), cemetery=rite.cemetery, by=who.user_id, now=scene.now
    )
