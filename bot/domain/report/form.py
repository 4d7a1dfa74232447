"""A report in the making (SOP 2): what is known, what is still missing, what to ask next."""

import json
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import lru_cache
from typing import Self


class Kind(StrEnum):
    """Jenis (SOP 2); the words are `kind.<value>` in the texts."""

    OT = "ot"
    LANSIA = "lansia"
    ANAK = "anak"
    ODGJ = "odgj"
    ODGJ_AMUK = "odgj_amuk"
    ODGJ_KELUARGA = "odgj_keluarga"
    BEKAL = "bekal"
    JENAZAH = "jenazah"
    LAINNYA = "lainnya"


URGENT_KINDS = frozenset({Kind.ANAK, Kind.ODGJ_AMUK, Kind.JENAZAH})
SIGNS = ("injured", "danger", "child", "elderly", "gone")
STAKE_SIGNS = frozenset({"injured", "danger"})
PIN = "pin"  # in `said`: the message gave coordinates and nothing else
FULL_TEXT = 20_000  # characters that one answer can grow to; Telegram's own messages end at 4,096

# Button data is short (acceptance list F42), so the two long kinds travel under a short name.
KIND_CODES = {str(kind): str(kind) for kind in Kind} | {"odgj_amuk": "amuk", "odgj_keluarga": "keluarga"}
KIND_OF_CODE = {code: kind for kind, code in KIND_CODES.items()}


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


@dataclass(frozen=True)  # without slots: a copy that differs in one field is then one copy of a dict
class Answers:
    """What is known so far. Coordinates are WGS84 degrees × 1e6.

    `skipped` lists the questions passed over; `said` pairs the id of a message with the answer it gave, so that an
    edit of the message finds it; `live` is the id of a live location's message; `doubt` is a pin that makes sense only
    with latitude and longitude exchanged; `late`: the first message was written long before, or after, it came;
    `gave_up`: the reporter broke off after the team was alerted. `on_behalf`: a call-taker fills it in for a caller.
    `areas`: codes of the kelurahan that may be meant, the likeliest first, as long as it is not certain which;
    `options`: places (lat_e6, lng_e6, name) that a map service found for the words; `street`: what it calls the street
    at the pin; `link`: a map link that could not be opened; `similar`: open tickets that may be about the same
    person, the likeliest first; `apart`: those that are about another one.
    """

    kind: str | None = None
    lat_e6: int | None = None
    lng_e6: int | None = None
    place_text: str | None = None
    area_code: str | None = None
    in_city: bool | None = None
    words: str | None = None
    signs: tuple[str, ...] = ()
    gone_to: str | None = None
    landmark: str | None = None
    photos: int = 0
    voices: int = 0
    contact: str | None = None
    on_behalf: bool = False
    caller_channel: str | None = None
    caller_phone: str | None = None
    skipped: tuple[str, ...] = ()
    still_needed: bool = False
    outside_ok: bool = False
    doubt: tuple[int, int] | None = None
    live: int | None = None
    late: bool = False
    gave_up: bool = False
    areas: tuple[str, ...] = ()
    options: tuple[tuple[int, int, str], ...] = ()
    street: str | None = None
    link: str | None = None
    said: tuple[tuple[int, str], ...] = ()
    similar: tuple[int, ...] = ()
    apart: tuple[int, ...] = ()

    @property
    def has_place(self) -> bool:
        """A pin, or a place in words."""
        return self.lat_e6 is not None or self.place_text is not None

    @property
    def area_estimated(self) -> bool:
        """The kelurahan is only the one whose middle is nearest to the pin."""
        return self.lat_e6 is not None and bool(self.areas)

    @property
    def urgent(self) -> bool:
        """Life may be at stake: shown first, and sent to the team before the report is complete."""
        return self.kind in URGENT_KINDS or bool({"injured", "danger", "child"} & set(self.signs))

    @property
    def at_stake(self) -> bool:
        """112 is to be shown at once, in every jenis (SOP 2)."""
        return self.kind in URGENT_KINDS or bool(STAKE_SIGNS & set(self.signs))

    @property
    def channel(self) -> str:
        """How the report came: `telegram`, or the caller's way to the call-taker."""
        return self.caller_channel or "telegram"

    def with_(self, **known: object) -> Self:
        """A copy that knows more. Raises TypeError for a field that there is not."""
        if strange := known.keys() - _BLANK.keys():
            raise TypeError(f"no such answers: {sorted(strange)}")
        copy = object.__new__(type(self))
        vars(copy).update(vars(self), **known)
        return copy

    def dump(self) -> str:
        """As JSON, without what is unknown."""
        return _ENCODE({name: value for name, value in vars(self).items() if value != _BLANK[name]})

    @staticmethod
    def load(text: str) -> "Answers":
        """From `dump`; fields of a later release are left out."""
        return _load(text)


_BLANK = {field.name: field.default for field in fields(Answers)}
_ENCODE = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode


@lru_cache(maxsize=512)  # what one step saves, the drawing of the form and the next step read again
def _load(text: str) -> Answers:
    known = {name: value for name, value in json.loads(text).items() if name in _BLANK}
    for name in ("signs", "skipped", "doubt", "areas", "similar", "apart"):
        if known.get(name) is not None:
            known[name] = tuple(known[name])
    if "options" in known:
        known["options"] = tuple((int(lat), int(lng), str(name)) for lat, lng, name in known["options"])
    if "said" in known:
        known["said"] = tuple((int(message), str(field)) for message, field in known["said"])
    return Answers(**known)


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
