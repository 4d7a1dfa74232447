"""Systems beside ours that pass reports on to the team and hear of them (SOP 10)."""

import hashlib
import re
import secrets
from dataclasses import dataclass

from bot.domain.ticket.answers import Kind

# Systems of this city whose reports are also typed in by call-takers or come as tables; each has words of its own.
SYSTEMS = ("laksa", "112", "sp4n_lapor", "tangerang_live")
OTHER = "open311"  # how a report of any other partner came in
_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # nothing that is mistaken for something else when read aloud
CODE_LENGTH = 12  # 60 bits: to know one is to have been told
_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/#-]{0,63}")
_BEFORE = re.compile(
    r"^(?:(?:laksa|sp4n(?:[- ]?lapor!?)?|tangerang ?live|tiket|ticket|laporan|aduan|nomor|nomer|no|id)\b[.:#!-]*\s*"
    r"|#\s*)+",
    re.IGNORECASE,
)
SAID = "s:"  # how the cause of everything begins that another system says of a report after the first time
WORDS = 3  # "2023 / 8817", not "the man at number 8817"
DIGEST_MS = 24 * 3_600_000  # so long the same words of one system, without a number, are one report

# What a partner may report, and the kind that it is where the words say nothing graver. What children, bodies and
# violence are about is no service: in danger people telephone.
SERVICES = {
    "terlantar": Kind.OT,
    "lansia": Kind.LANSIA,
    "bekal": Kind.BEKAL,
    "sosial": Kind.LAINNYA,
}
GENERAL = "sosial"
GRAVE = frozenset({Kind.ANAK, Kind.ODGJ_AMUK, Kind.JENAZAH})  # what the words say comes before the service


# What tables call the kinds of a report where they name one and say nothing else.
_KINDS = {
    Kind.OT: "ot|orang terlantar|terlantar|homeless person in need",
    Kind.LANSIA: "lansia|lansia terlantar|lanjut usia terlantar|elderly person in need",
    Kind.ANAK: "anak|anak terlantar|bayi terlantar|anak bayi terlantar|child or baby left alone",
    Kind.ODGJ: "odgj|odgj tenang|odgj terlantar|person with mental illness calm",
    Kind.ODGJ_AMUK: (
        "amuk|odgj amuk|odgj mengamuk|odgj mengamuk membawa benda berbahaya|person with mental illness violent or armed"
    ),
    Kind.ODGJ_KELUARGA: "keluarga|odgj keluarga|odgj bersama keluarga|person with mental illness with family",
    Kind.BEKAL: "bekal|kehabisan bekal|kehabisan bekal di perjalanan|stranded traveller without money",
    Kind.JENAZAH: "jenazah|mayat|orang meninggal|menemukan orang meninggal|found somebody dead",
    Kind.LAINNYA: "lainnya|lain lain|lain|something else",
}
_KIND_OF = {words: kind for kind, names in _KINDS.items() for words in names.split("|")}


@dataclass(frozen=True, slots=True)
class Partner:
    """A system with an agreement: `name` as `source` has it, `title` as people call it; `hook`: it is told of each
    step by a webhook; `fine`: it understands more than open and closed."""

    name: str
    title: str
    hook: bool = False
    fine: bool = True


def title_of(partners: tuple[Partner, ...], name: str) -> str | None:
    """What people call a partner; None for one that is named in the texts alone."""
    return next((one.title for one in partners if one.name == name), None)


def read_number(text: str) -> str | None:
    """The number that another system gave a report, as it is kept, in capitals; None where the text is none. The name
    of the system, "no." and "#" before it are nothing of it; a story with a figure in it is none."""
    bare = _BEFORE.sub("", text.strip()).upper()
    if len(bare.split()) > WORDS:
        return None
    bare = "".join(bare.split())
    return bare if _NUMBER.fullmatch(bare) and any(ch.isdigit() for ch in bare) else None


def plain_kind(text: str) -> Kind | None:
    """The kind that a cell of a table names; None for free words, which are to be read like all others."""
    return _KIND_OF.get(" ".join(re.sub(r"[^a-z]+", " ", text.lower()).split()))


def service_of(kind: Kind | None) -> str:
    """What a report of this kind is called as a service; the general one where there is none of its own."""
    return next((code for code, one in SERVICES.items() if one is kind), GENERAL)


def new_code() -> str:
    """What a report is called towards another system."""
    return "".join(secrets.choice(_LETTERS) for _ in range(CODE_LENGTH))


def digest_of(*parts: str) -> str:
    """A short name for what was said, whatever the order it came in and however its lines end."""
    said = "\n".join(" ".join(part.split()).casefold() for part in parts)
    return hashlib.sha256(said.encode()).hexdigest()[:32]
