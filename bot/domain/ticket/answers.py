"""What is known of a report and, from its sending on, of its ticket (SOP 2): kind, place, signs, words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Self

from bot.domain.ticket.young import writes_as_child
from bot.reading.unheard import cannot_call


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


UNRECORDED_MIN = 60  # from the handing in of a body until its death is asked after; then each day (SOP 5)
URGENT_KINDS = frozenset({Kind.ANAK, Kind.ODGJ_AMUK, Kind.JENAZAH})
SIGNS = ("injured", "danger", "child", "elderly", "gone")
STAKE_SIGNS = frozenset({"injured", "danger"})
PIN = "pin"  # in `said`: the message gave coordinates and nothing else
FULL_TEXT = 20_000  # characters that one answer can grow to; Telegram's own messages end at 4,096

# Button data is short (acceptance list F42), so the two long kinds travel under a short name.
KIND_CODES = {str(kind): str(kind) for kind in Kind} | {"odgj_amuk": "amuk", "odgj_keluarga": "keluarga"}
KIND_OF_CODE = {code: kind for kind, code in KIND_CODES.items()}


@dataclass(frozen=True)  # without slots: a copy that differs in one field is then one copy of a small dict
class Answers:
    """What is known so far. Coordinates are WGS84 degrees × 1e6.

    `skipped` lists the questions passed over; `said` pairs the id of a message with the answer it gave, so that an
    edit of the message finds it; `live` is the id of a live location's message; `doubt` is a pin that makes sense only
    with latitude and longitude exchanged; `late`: the first message was written long before, or after, it came;
    `gave_up`: the reporter broke off after the team was alerted. `on_behalf`: a call-taker fills it in for a caller.
    `areas`: codes of the kelurahan that may be meant, the likeliest first, as long as it is not certain which;
    `options`: places (lat_e6, lng_e6, name) that a map service found for the words; `street`: what it calls the street
    at the pin; `link`: a map link that could not be opened; `similar`: open tickets that may be about the same
    person, the likeliest first; `apart`: those that are about another one. `more`: (question, answer) of the questions
    of the form that have no field here. `likely`: kinds that the words may tell of, the likeliest first, as long as
    none was chosen; `seen_at`: when it was seen (UTC ms), where the words say so. `withdrawn`: its
    reporter has taken the report back, and the team has to decide. `beside`: the open ticket of the same reporter, as
    long as it is asked whether this is somebody else. `by_itself`: it was sent as it stood, without a last tap.
    `contact_by`: the account that shared the number later, None where it stands in the report itself.
    `source_number`: the number that the system by which it came gave it. `passed`: a call-taker handed it on, for
    the caller to go on. `written`: the kelurahan that the words named, or '' where they name none for certain, as
    long as it is asked whether the pin or the words say where it is. `odd_when`: the words name days that cannot all
    be right. `guessed`: nobody chose the kind and no words named it (bot/domain/report/told.py: with_guess). `spoken`:
    where it is was said in a voice message.
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
    contact_by: int | None = None
    on_behalf: bool = False
    caller_channel: str | None = None
    caller_phone: str | None = None
    source_number: str | None = None
    skipped: tuple[str, ...] = ()
    still_needed: bool = False
    outside_ok: bool = False
    doubt: tuple[int, int] | None = None
    live: int | None = None
    late: bool = False
    gave_up: bool = False
    withdrawn: bool = False
    areas: tuple[str, ...] = ()
    options: tuple[tuple[int, int, str], ...] = ()
    street: str | None = None
    link: str | None = None
    said: tuple[tuple[int, str], ...] = ()
    similar: tuple[int, ...] = ()
    apart: tuple[int, ...] = ()
    more: tuple[tuple[str, str], ...] = ()
    likely: tuple[str, ...] = ()
    seen_at: int | None = None
    beside: int | None = None
    by_itself: bool = False
    passed: bool = False
    written: str | None = None
    odd_when: bool = False
    guessed: bool = False
    spoken: bool = False

    @property
    def has_place(self) -> bool:
        """A pin, a place in words, or one that is said in a voice message."""
        return self.lat_e6 is not None or self.place_text is not None or self.spoken

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
    def cannot_call(self) -> bool:
        """Its reporter cannot telephone, and is told another way than to call 112. Read where a screen is drawn."""
        return not self.on_behalf and cannot_call(self.words or "")

    @property
    def of_child(self) -> bool:
        """Its reporter is a child, and is told what to do as one tells a child. Read where a screen is drawn."""
        return not self.on_behalf and writes_as_child(self.words or "")

    def with_(self, **known: object) -> Self:
        """A copy that knows more. Raises TypeError for a field that there is not."""
        if strange := known.keys() - _BLANK.keys():
            raise TypeError(f"no such answers: {sorted(strange)}")
        copy = object.__new__(type(self))
        vars(copy).update(vars(self), **known)
        return copy

    def known(self) -> dict[str, Any]:
        """Field by field, without what is unknown."""
        return {name: value for name, value in vars(self).items() if value != _BLANK[name]}

    @staticmethod
    def of(known: Mapping[str, Any]) -> "Answers":
        """From `known`, or from JSON of it, where lists stand for tuples; fields of a later release are left out."""
        answers = object.__new__(Answers)  # what is unknown is said by the class: a dozen fields instead of 45
        vars(answers).update((name, _made(name, value)) for name, value in known.items() if name in _BLANK)
        return answers


_BLANK = {field.name: field.default for field in fields(Answers)}
# The fields that JSON keeps as lists.
_MADE: Mapping[str, Callable[[Any], object]] = {
    **dict.fromkeys(("signs", "skipped", "doubt", "areas", "similar", "apart", "likely"), tuple),
    "options": lambda found: tuple((int(lat), int(lng), str(name)) for lat, lng, name in found),
    "more": lambda pairs: tuple((str(question), str(answer)) for question, answer in pairs),
    "said": lambda pairs: tuple((int(message), str(field)) for message, field in pairs),
}


def _made(name: str, value: Any) -> object:
    return _MADE[name](value) if value is not None and name in _MADE else value
