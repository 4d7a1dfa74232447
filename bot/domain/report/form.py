"""A report in the making (SOP 2): what is still missing, what to ask next."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.ticket.answers import FULL_TEXT, PIN, SIGNS, Answers, Kind


class Ask(StrEnum):
    """The questions; REVIEW is "check and send", LEAVE is "really throw it away?"."""

    CHANNEL = "channel"
    CALLER = "caller"
    KIND = "kind"
    FAMILY = "family"
    PLACE = "place"
    SWAPPED = "swapped"
    OUTSIDE = "outside"
    SAME = "same"
    CONDITION = "condition"
    GONE = "gone"
    LANDMARK = "landmark"
    PHOTO = "photo"
    CONTACT = "contact"
    REVIEW = "review"
    LEAVE = "leave"


ORDER = (
    Ask.CHANNEL,
    Ask.CALLER,
    Ask.KIND,
    Ask.FAMILY,
    Ask.SWAPPED,
    Ask.PLACE,
    Ask.OUTSIDE,
    Ask.SAME,
    Ask.CONDITION,
    Ask.GONE,
    Ask.LANDMARK,
    Ask.PHOTO,
    Ask.CONTACT,
)
OPTIONAL = frozenset({Ask.SAME, Ask.CALLER, Ask.CONDITION, Ask.GONE, Ask.LANDMARK, Ask.PHOTO, Ask.CONTACT})
# Doubts belong to the question that raised them: "back" goes to that question.
DOUBTS = {Ask.FAMILY: Ask.KIND, Ask.SWAPPED: Ask.PLACE, Ask.OUTSIDE: Ask.PLACE, Ask.SAME: Ask.PLACE}


@dataclass(frozen=True, slots=True)
class Open:
    """The open question with what has to be said about it ("that is no phone number"). Kept as one word in the
    draft's row, so that a form drawn after a restart says the same."""

    ask: Ask
    hints: tuple[str, ...] = ()

    def dump(self) -> str:
        """`place`, or `place:null,late`."""
        return f"{self.ask}:{','.join(self.hints)}".rstrip(":")

    @classmethod
    def load(cls, text: str) -> "Open":
        """From `dump`."""
        ask, _, hints = text.partition(":")
        return cls(Ask(ask), tuple(hint for hint in hints.split(",") if hint))


def next_question(answers: Answers) -> Ask:
    """The first question that is neither answered nor skipped; REVIEW when nothing is missing."""
    return next((ask for ask in ORDER if not settled(answers, ask)), Ask.REVIEW)


def sendable(answers: Answers) -> bool:
    """Kind and place are known and no doubt is open: "send" may be offered."""
    needed = (Ask.CHANNEL, Ask.KIND, Ask.FAMILY, Ask.SWAPPED, Ask.PLACE, Ask.OUTSIDE)
    return all(settled(answers, ask) for ask in needed)


def ready_for_team(answers: Answers) -> bool:
    """An urgent report goes out as soon as kind and place are known (SOP 2)."""
    return answers.urgent and sendable(answers)


def previous(answers: Answers, ask: Ask) -> Ask | None:
    """Where "back" leads from `ask`; None at the first question."""
    if ask in DOUBTS:
        return DOUBTS[ask]
    if ask is Ask.LEAVE:
        return next_question(answers)
    path = [one for one in (*ORDER, Ask.REVIEW) if one not in DOUBTS and _applies(answers, one)]
    place = path.index(ask) if ask in path else 0
    return path[place - 1] if place > 0 else None


def typed_much(answers: Answers) -> bool:
    """Throwing it away deserves a second question."""
    given = (answers.kind, answers.has_place, answers.words, answers.photos or answers.voices, answers.landmark)
    return bool(answers.words or answers.photos or answers.landmark) or sum(map(bool, given)) >= 2


def settled(answers: Answers, ask: Ask) -> bool:
    """Whether `ask` is answered, passed over, or does not arise."""
    return not _applies(answers, ask) or ask in answers.skipped or _answered(answers, ask)


def _applies(answers: Answers, ask: Ask) -> bool:
    match ask:
        case Ask.CHANNEL | Ask.CALLER:
            return answers.on_behalf
        case Ask.FAMILY:
            return answers.kind == Kind.ODGJ_KELUARGA
        case Ask.SWAPPED:
            return answers.doubt is not None
        case Ask.OUTSIDE:
            return answers.in_city is False
        case Ask.SAME:
            return bool(answers.similar)
        case Ask.GONE:
            return "gone" in answers.signs
        case Ask.CONTACT:
            return not answers.on_behalf
    return True


def _answered(answers: Answers, ask: Ask) -> bool:
    match ask:
        case Ask.CHANNEL:
            return answers.caller_channel is not None
        case Ask.CALLER:
            return answers.caller_phone is not None
        case Ask.KIND:
            return answers.kind is not None
        case Ask.FAMILY:
            return answers.still_needed
        case Ask.PLACE:
            return answers.has_place
        case Ask.OUTSIDE:
            return answers.outside_ok
        case Ask.CONDITION:
            return answers.words is not None or answers.voices > 0
        case Ask.GONE:
            return answers.gone_to is not None
        case Ask.LANDMARK:
            return answers.landmark is not None
        case Ask.PHOTO:
            return answers.photos > 0
        case Ask.CONTACT:
            return answers.contact is not None
    return False


def pass_over(answers: Answers, ask: Ask) -> Answers:
    """The person goes on without an answer to an optional question."""
    return answers if ask in answers.skipped else answers.with_(skipped=(*answers.skipped, str(ask)))


def with_sign(answers: Answers, sign: str, on: bool) -> Answers:
    """A toggle, set to what the button said: pressed twice it is still that."""
    signs = tuple(one for one in SIGNS if (on if one == sign else one in answers.signs))
    gone_to = answers.gone_to if "gone" in signs else None
    return answers.with_(signs=signs, gone_to=gone_to)


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
    if field is None or field == PIN or getattr(answers, field) == text:
        return None
    if sum(1 for _, name in answers.said if name == field) == 1:
        return answers.with_(**{field: text})
    return answers.with_(words=f"{answers.words}\n{text}"[-FULL_TEXT:])
