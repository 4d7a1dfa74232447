"""A report in the making (SOP 2): the table of its questions, and what its answers need beside the table."""

from collections.abc import Collection

from bot.domain.kit.forms import FormQuestion, QuestionRow, QuestionTable, Read
from bot.domain.ticket.answers import FULL_TEXT, KIND_OF_CODE, PIN, SIGNS, Answers, Kind
from bot.domain.ticket.partners import SYSTEMS, read_number
from bot.reading.source import read_way

# Where a report comes from that a call-taker writes down (SOP 10).
CHANNELS = ("telephone", "whatsapp", "laksa", "112", "sp4n_lapor", "walk_in", "patrol", "satpol_pp", "tangerang_live")
NEEDED = "needed"  # the hint for whoever passes over what has to be known


def _of_caller(known: Answers) -> bool:
    """Whether it is time to ask about the caller: where life may be at stake kind and place come first."""
    return known.on_behalf and (not known.urgent or (known.kind is not None and known.has_place))


def _of_reporter(known: Answers) -> bool:
    """Nobody in distress walks through what can be left out: the review offers it. A call-taker's script asks it."""
    return not known.on_behalf


def _of_system(known: Answers) -> bool:
    return _of_caller(known) and known.caller_channel in SYSTEMS


def _read_number(words: str, known: Answers, given: object) -> Read:
    """The number that the other system gave the report; what is none tells of the report."""
    number = read_number(words)
    return "no_number" if number is None else {"source_number": number}


def _read_channel(words: str, known: Answers, given: object) -> Read:
    """The way in, in words: "telpon"; what says anything else tells of the report."""
    way = read_way(words)
    return "use_buttons" if way is None else {"": way}


class ReportQuestion(FormQuestion):
    """The questions in the order of asking; REVIEW is "check and send", LEAVE is "really throw it away?"."""

    OTHER = "other", QuestionRow(shown_if=lambda known: known.beside is not None, answered=lambda known: False)
    CHANNEL = (
        "channel",
        QuestionRow("caller_channel", NEEDED, _of_caller, act="c", choices=CHANNELS, reads=_read_channel, anytime=True),
    )
    NUMBER = "number", QuestionRow("source_number", shown_if=_of_system, reads=_read_number)
    CALLER = "caller", QuestionRow("caller_phone", shown_if=_of_caller)
    KIND = (
        "kind",
        QuestionRow(
            "kind",
            NEEDED,
            act="k",
            choices=tuple(KIND_OF_CODE),
            picks=lambda code, known, given: {"": KIND_OF_CODE[code], "guessed": False},
            anytime=True,
        ),
    )
    FAMILY = (
        "family",
        QuestionRow(
            needed=NEEDED,
            shown_if=lambda known: known.kind == Kind.ODGJ_KELUARGA,
            answered=lambda known: known.still_needed,
            doubts="kind",
        ),
    )
    SWAPPED = (
        "swapped",
        QuestionRow(
            needed=NEEDED,
            shown_if=lambda known: known.doubt is not None,
            answered=lambda known: False,
            doubts="place",
        ),
    )
    PLACE = "place", QuestionRow(needed=NEEDED, answered=lambda known: known.has_place)
    OUTSIDE = (
        "outside",
        QuestionRow(
            needed=NEEDED,
            shown_if=lambda known: known.in_city is False,
            answered=lambda known: known.outside_ok,
            doubts="place",
        ),
    )
    APART = (
        "apart",
        QuestionRow(shown_if=lambda known: known.written is not None, answered=lambda known: False, doubts="place"),
    )
    SAME = "same", QuestionRow(shown_if=lambda known: bool(known.similar), answered=lambda known: False, doubts="place")
    CONDITION = (
        "condition",
        QuestionRow(answered=lambda known: known.words is not None or known.voices > 0, tells=True),
    )
    WHEN = "when", QuestionRow(shown_if=lambda known: known.odd_when)
    GONE = "gone", QuestionRow("gone_to", shown_if=lambda known: "gone" in known.signs)
    LANDMARK = "landmark", QuestionRow("landmark", offered=_of_reporter)
    PHOTO = "photo", QuestionRow(answered=lambda known: known.photos > 0, offered=_of_reporter)
    CONTACT = "contact", QuestionRow("contact", shown_if=_of_reporter, offered=_of_reporter)
    REVIEW = "review"
    LEAVE = "leave"


TABLE: QuestionTable[Answers, ReportQuestion] = QuestionTable(
    ReportQuestion, ReportQuestion.REVIEW, ReportQuestion.LEAVE
)


def ready_for_team(answers: Answers) -> bool:
    """An urgent report goes out as soon as kind and place are known (SOP 2); how a caller's came in is asked after."""
    if answers.on_behalf and answers.caller_channel is None:
        answers = answers.with_(caller_channel=CHANNELS[0])
    return answers.urgent and TABLE.sendable(answers)


def for_its_reporter(answers: Answers) -> Answers:
    """What a call-taker wrote down, for whoever goes on with it. Whose number it was is not told: a link may be handed
    on; nor which of the call-taker's messages gave what."""
    of_caller = (ReportQuestion.CHANNEL, ReportQuestion.NUMBER, ReportQuestion.CALLER)
    kept = tuple(one for one in answers.skipped if one not in of_caller)
    return answers.with_(
        on_behalf=False, passed=False, caller_channel=None, source_number=None, caller_phone=None, contact=None,
        contact_by=None, skipped=kept, said=(), similar=(), apart=(), beside=None,
    )  # fmt: skip


def typed_much(answers: Answers) -> bool:
    """Throwing it away deserves a second question."""
    given = (answers.kind, answers.has_place, answers.words, answers.photos or answers.voices, answers.landmark)
    return bool(answers.words or answers.photos or answers.landmark) or sum(map(bool, given)) >= 2


def with_sign(answers: Answers, sign: str, on: bool) -> Answers:
    """A toggle, set to what the button said: pressed twice it is still that."""
    signs = tuple(one for one in SIGNS if (on if one == sign else one in answers.signs))
    gone_to = answers.gone_to if "gone" in signs else None
    return answers.with_(signs=signs, gone_to=gone_to)


def with_signs(answers: Answers, signs: Collection[str]) -> Answers:
    """The answers with these signs too."""
    for sign in signs:
        answers = with_sign(answers, sign, True)
    return answers


def add_words(answers: Answers, text: str, message_id: int) -> Answers | None:
    """Free words about the condition, behind what was said before; None where there is no room for more."""
    before = f"{answers.words}\n" if answers.words else ""
    if len(before) + len(text) > FULL_TEXT:
        return None
    return answers.with_(words=before + text, said=(*answers.said, (message_id, "words")))


def said_in(answers: Answers, message_id: int) -> str | None:
    """Which answer a message gave, None where it gave none."""
    return dict(answers.said).get(message_id)


def revise(answers: Answers, message_id: int, text: str) -> Answers | None:
    """The message that gave an answer in words was edited. None where it gave none, or nothing changed.

    Words that came in several messages keep the earlier version and get the new one behind it: which part of them the
    edit replaces cannot be told, and nothing that was said is to be lost.
    """
    field = said_in(answers, message_id)
    if field is None or field == PIN:
        return None
    if (question := TABLE.find(field)) is not None and question in TABLE.extra:
        filled = TABLE.read(answers, question, text, None)
        return None if filled.hints or filled.known == answers else filled.known
    if getattr(answers, field) == text:
        return None
    if sum(1 for _, name in answers.said if name == field) == 1:
        return answers.with_(**{field: text})
    return answers.with_(words=f"{answers.words}\n{text}"[-FULL_TEXT:])
