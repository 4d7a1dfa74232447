"""What people write, made safe to show, and what can be read from it: words of command, danger."""

import re
import unicodedata
from functools import lru_cache

from bot.reading.danger import Danger

MARKS_CAP = 2  # combining marks on one letter; Vietnamese needs two, nobody needs thirty
CUT_MARK = " […]"
_DROP = frozenset({"Cf", "Cc", "Co", "Cs"})


def clean(text: str) -> str:
    """Text that cannot hide letters, turn the direction, pile marks on a line or fill the screen with empty lines.

    NFC, no format, control or private characters (zero width, RTL override, lone surrogates), at most two combining
    marks on a letter, at most one empty line in a row. Cleaning twice changes nothing more.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    visible = "".join(_plain_space(ch) for ch in text if ch in "\n\t\r" or unicodedata.category(ch) not in _DROP)
    capped = _cap_marks(unicodedata.normalize("NFC", visible))
    lines = "\n".join(line.rstrip() for line in capped.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip()


def cut(text: str, limit: int) -> str:
    """At most `limit` characters for the screen, with a mark where something is left out; the whole text stays
    stored."""
    short = text if text.count("\n") < 12 else "\n".join(text.split("\n")[:12]) + CUT_MARK
    return short if len(short) <= limit else short[: limit - len(CUT_MARK)].rstrip() + CUT_MARK


def _plain_space(ch: str) -> str:
    if ch == "\n" or unicodedata.category(ch) in ("Zl", "Zp"):
        return "\n"
    return " " if ch.isspace() else ch


def _cap_marks(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for ch in text:
        marks = marks + 1 if unicodedata.category(ch) in ("Mn", "Me") else 0
        if marks <= MARKS_CAP:
            kept.append(ch)
    return "".join(kept)


# -- words of command: typed, or sent by a key of the reply keyboard ----------------------------------------------

_COMMANDS = {
    "back": ("kembali", "mundur", "back"),
    "cancel": ("batal", "batalkan", "cancel", "stop"),
    "skip": (
        *(
            "lewati",
            "lewat",
            "skip",
            "lanjut",
            "lanjutkan",
            "next",
            "tidak ada",
            "tidak",
            "ga ada",
            "gak ada",
            "nggak ada",
        ),
        *("tdk ada", "tidak tahu", "ga tau", "gak tau", "none", "no", "pakai lokasi tadi", "keep this place"),
    ),
    "send": ("kirim", "kirim sekarang", "kirim laporan", "send", "send now", "send the report", "selesai"),
    "locate": ("kirim lokasi saya", "send my location"),
}
_WORD = re.compile(r"[^\W\d_]+")
_LAUGHTER = re.compile(r"(?:w+k+)+w*|(?:[hwx][aeio]){2,}h?|x+i+x+i+|awo?kw?ok\w*|(?:lo+l|lmao|rofl|ngakak)")
_COMMAND_OF = {word: command for command, words in _COMMANDS.items() for word in words}
_GREETINGS = frozenset(
    """halo hallo hai hi hello hey pagi siang sore malam selamat assalamualaikum assalamu alaikum wr wb permisi punten
    min admin kak pak bu bapak ibu mas mbak tes test cek testing bot ping p good morning afternoon evening dinsos trc
    apa kabar mau lapor ingin melaporkan melapor saya tanya info start""".split()
)
_THANKS = frozenset(
    """terima kasih terimakasih makasih makasi trims thanks thank you thx tq hatur nuhun suwun banyak ya pak bu kak
    sudah ok oke baik siap very much""".split()
)
_THANKING = frozenset(
    "terima terimakasih makasih makasi trims thanks thank thx tq nuhun suwun oke ok baik siap".split()
)


@lru_cache(maxsize=64)  # many ask for the word of the message that is being heard
def command_word(text: str) -> str | None:
    """`back`, `cancel`, `skip`, `send` or `locate` where the whole message says just that (pictures on a key and
    case do not count; a figure does: "no. 8817" is a number)."""
    command = _COMMAND_OF.get(" ".join(_letters(text)))  # first: hardly any message is one
    return None if command is None or any(ch.isdigit() for ch in text) else command


def is_laughter(text: str) -> bool:
    """Nothing but laughter: "wkwkwk", "haha"."""
    words = _letters(text)
    return bool(words) and all(map(_LAUGHTER.fullmatch, words))


def is_greeting(text: str) -> bool:
    """Nothing but a greeting: it begins a report, but says nothing about it."""
    words = _letters(text)
    return 0 < len(words) <= 8 and all(word in _GREETINGS for word in words)


def is_thanks(text: str) -> bool:
    """Nothing but thanks."""
    words = _letters(text)
    return 0 < len(words) <= 6 and bool(_THANKING & set(words)) and all(word in _THANKS for word in words)


def _letters(text: str) -> list[str]:
    return _WORD.findall(text[:200].lower())


# -- danger in words (SOP 2: show 112 at once) ----------------------------------------------------------------------

# Kinds of danger that come from outside; the others are of the body.
_THREATS = frozenset("weapon violence threat crowd suicide fire traffic robbery abuse body likely".split())


def danger_signs(danger: Danger) -> frozenset[str]:
    """`injured`, `danger`, `child`: what of that which was read may mean that life is at stake. "Tidak membawa pisau"
    does not; in doubt it does, since 112 too often is cheaper than 112 too late. A small child alone is in danger,
    too."""
    kinds = danger.kinds
    signs = {"danger" if kind in _THREATS else "injured" for kind in kinds - {"child"}}
    return frozenset(signs | ({"child", "danger"} if "child" in kinds else set()))
