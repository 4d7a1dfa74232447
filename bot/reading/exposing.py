"""What in somebody's words would tell a stranger who they are, or how to reach them: numbers that can be dialled,
numbers of an identity card, addresses of accounts, and names. Whether it may be said all the same is for its writer to
decide."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

LONGEST_GAP = 3  # characters between two figures of one number
NIK = 16
PHONE = 7
# Figures in words, one behind the other: "nol delapan satu dua …".
_FIGURES = {
    "nol": "0", "kosong": "0", "satu": "1", "dua": "2", "tiga": "3", "empat": "4", "lima": "5", "enam": "6",
    "tujuh": "7", "delapan": "8", "lapan": "8", "sembilan": "9", "zero": "0", "oh": "0", "one": "1", "two": "2",
    "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_SPELLED = re.compile(rf"\b(?:{'|'.join(_FIGURES)})\b")
_RUN = re.compile(rf"\+?\d(?:[\s().,/\-–—_*•·]{{0,{LONGEST_GAP}}}\d){{{PHONE - 1},}}")
_LOOKS_LIKE = str.maketrans("oil|", "0111")
_IN_FIGURES = re.compile(r"(?<=[\d\s.\-])[oil|](?=[\d\s.\-]*\d)")
# What is a row of figures and no number to call: a day, an hour, an amount, a spot on the map.
_NONE = re.compile(
    r"\b\d{1,2}[./\-]\d{1,2}[./\-](?:19|20)?\d{2}\b|\b(?:19|20)\d{2}[./\-]\d{1,2}[./\-]\d{1,2}\b|"
    r"\b\d{1,2}[:.]\d{2}\s*(?:wib|wita|wit)\b|rp\.?\s*[\d.,]+|\b\d{1,3}(?:\.\d{3})+(?:,\d+)?\b(?![\-\s]?\d)|"
    r"-?\d{1,3}\.\d{4,}\s*,\s*-?\d{1,3}\.\d{4,}"
)
_ACCOUNT = re.compile(
    r"(?<![\w@])@\w{4,}|[\w.+\-]+@[\w\-]+\.\w{2,}|\b(?:t\.me|wa\.me|telegram\.me|api\.whatsapp\.com|instagram\.com|"
    r"facebook\.com|fb\.com|tiktok\.com)\b\S*|\btg://\S+"
)
_LEET = str.maketrans("014357@$", "oiaestas")
# Parts of names under which accounts are kept, which name nobody.
_NOBODY = frozenset(
    "petugas tim admin dinas sosial dinsos kota kecamatan kelurahan operator supervisor satgas bapak ibu pak buk kang "
    "mas mbak bang kak abang kakak haji the team trc satpol dan dari untuk yang bin binti".split()
)  # fmt: skip


def exposed(words: str, names: Iterable[str] = (), public: Iterable[str] = ()) -> tuple[str, ...]:
    """What is exposed, as codes: `nik`, `phone`, `account`, `name`. `names`: under which the writer and their
    colleagues are known; `public`: numbers that anybody may know."""
    plain = _plain(words)
    open_to_all = {_digits(one) for one in public}
    found = {_kind(run) for run in _numbers(plain) if not _is_public(run, open_to_all)}
    if _ACCOUNT.search(plain):
        found.add("account")
    if any(_says(plain, name) for name in names):
        found.add("name")
    return tuple(code for code in ("nik", "phone", "account", "name") if code in found)


def _plain(words: str) -> str:
    """Small letters without marks, every script's figures as plain ones, nothing invisible."""
    kept = []
    for ch in unicodedata.normalize("NFKD", words):
        if unicodedata.combining(ch) or unicodedata.category(ch) == "Cf":
            continue
        digit = unicodedata.digit(ch, None)
        kept.append(ch if digit is None else str(digit))
    return "".join(kept).casefold()


def _numbers(plain: str) -> Iterator[str]:
    text = _NONE.sub(" ; ", plain)
    spelled = _SPELLED.sub(lambda word: _FIGURES[word[0]], text)
    for form in {text, spelled, _IN_FIGURES.sub(lambda one: one[0].translate(_LOOKS_LIKE), text)}:
        for run in _RUN.findall(form):
            yield _digits(run)


def _kind(digits: str) -> str:
    return "nik" if len(digits) == NIK and not digits.startswith("0") else "phone"


def _is_public(digits: str, public: set[str]) -> bool:
    return any(digits == one or (len(one) >= PHONE and digits.lstrip("0") == one.lstrip("0")) for one in public)


def _digits(text: str) -> str:
    return "".join(ch for ch in text if ch.isdecimal())


def _says(plain: str, name: str) -> bool:
    """Whether a part of the name stands in the words, also drawn out, in pieces or with figures for letters."""
    joined = re.sub(r"\b(?:\w[\s.\-_*]+){2,}\w\b", lambda found: re.sub(r"[\s.\-_*]+", "", found[0]), plain)
    said = {_folded(one) for text in (plain, plain.translate(_LEET), joined) for one in re.findall(r"[^\W_]{3,}", text)}
    parts = (part for part in re.findall(r"[^\W\d_]{3,}", _plain(name)) if part not in _NOBODY)
    return any(_folded(part) in said for part in parts)


def _folded(word: str) -> str:
    """A letter that is drawn out counts once."""
    return re.sub(r"(.)\1+", r"\1", word)
