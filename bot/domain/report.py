"""A report in the making (SOP 2): what is known, what is still missing, what to ask next."""

import json
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
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


class Ask(StrEnum):
    """The questions in their order; REVIEW is "check and send"."""

    KIND = "kind"
    PLACE = "place"
    CONDITION = "condition"
    LANDMARK = "landmark"
    PHOTO = "photo"
    CONTACT = "contact"
    REVIEW = "review"


ORDER = (Ask.KIND, Ask.PLACE, Ask.CONDITION, Ask.LANDMARK, Ask.PHOTO, Ask.CONTACT)
OPTIONAL = frozenset({Ask.CONDITION, Ask.LANDMARK, Ask.PHOTO, Ask.CONTACT})


@dataclass(frozen=True, slots=True)
class Answers:
    """What is known so far. Coordinates are WGS84 degrees × 1e6; `skipped` lists the questions passed over."""

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
    contact: str | None = None
    caller_phone: str | None = None
    skipped: tuple[str, ...] = ()

    @property
    def has_place(self) -> bool:
        """A pin, or a place in words."""
        return self.lat_e6 is not None or self.place_text is not None

    @property
    def urgent(self) -> bool:
        """Life may be at stake: shown first, and sent to the team before the report is complete."""
        return self.kind in URGENT_KINDS or bool({"injured", "danger", "child"} & set(self.signs))

    def with_(self, **known: object) -> Self:
        """A copy that knows more."""
        return replace(self, **known)  # type: ignore[arg-type]

    def dump(self) -> str:
        """As JSON, without what is unknown."""
        empty = Answers()
        known = {name: value for name, value in asdict(self).items() if value != getattr(empty, name)}
        return json.dumps(known, separators=(",", ":"), ensure_ascii=False)

    @classmethod
    def load(cls, text: str) -> "Answers":
        """From `dump`; fields of a later release are left out."""
        names = {field.name for field in fields(cls)}
        known = {name: value for name, value in json.loads(text).items() if name in names}
        for name in ("signs", "skipped"):
            if name in known:
                known[name] = tuple(known[name])
        return cls(**known)


def next_question(answers: Answers) -> Ask:
    """The first question that is neither answered nor skipped; REVIEW when nothing is missing."""
    for ask in ORDER:
        if not _settled(answers, ask):
            return ask
    return Ask.REVIEW


def ready_for_team(answers: Answers) -> bool:
    """An urgent report goes out as soon as kind and place are known (SOP 2)."""
    return answers.urgent and answers.kind is not None and answers.has_place


def _settled(answers: Answers, ask: Ask) -> bool:
    if ask in answers.skipped:
        return True
    match ask:
        case Ask.KIND:
            return answers.kind is not None
        case Ask.PLACE:
            return answers.has_place
        case Ask.CONDITION:
            return answers.words is not None
        case Ask.LANDMARK:
            return answers.landmark is not None
        case Ask.PHOTO:
            return answers.photos > 0
        case Ask.CONTACT:
            return answers.contact is not None
    return False
