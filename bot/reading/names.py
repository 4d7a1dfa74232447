"""Names and numbers of papers as people write them: what they are called ("Suryanto, biasa dipanggil Yanto"), a NIK,
the number of a letter ("B/123/VI/2023/Reskrim")."""

import re
import unicodedata
from datetime import date

from bot.reading.almanac import MONTHS, PARTS, WEEKDAYS
from bot.reading.context import ReadingContext
from bot.reading.day_forms import FORMS, NoSuchDay, weekdays
from bot.reading.folding import LONGEST, folded
from bot.reading.outcome import Doubt, Outcome, Span, Unread, Why, settle

MOST_NAMES = 6
LONGEST_NUMBER = 80
# Letters by their category that show nothing: Hangul fillers.
_BLANK = frozenset("\u115f\u1160\u3164\uffa0")
_PART = re.compile(
    r"[,;/()\n]+|\b(?:biasa\s+)?(?:di)?panggil(?:an)?(?:nya)?\b|\balias\b|\ba\.?k\.?a\b|\batau\b|\bnickname\b|\bcalled\b|\bdan\b"
)
_LEAD = re.compile(
    r"\s*(?:(?:nama(?:nya)?|namae|namina|naminipun|jenenge|jenengku|asmane|ngaranna|ngarana|name|is|adalah|saya|lengkap|asli"
    r"|itu|kata(?:nya)?|ktnya)\b[\s:.=-]*)+"
)
# Behind a comma, and no second name: S.Pd, S.H., A.Md.Kep, M.Si.
_DEGREE = re.compile(r"\s*(?:[sm]\.\s?[a-z]{1,5}|a\.?md|ph\.?d|sp\.[a-z]{1,3})(?:\.[a-z]{1,4})*\.?\s*")
_UNKNOWN = re.compile(
    r"\s*(?:(?:saya|sy|aku)\s+)?(?:tidak|tdk|gak|ga|nggak|ngga|enggak|kagak|kurang|belum|blm|nda)\s*"
    r"(?:tahu|tau|taw|diketahui|ada|dikenal|ketahuan|inget|ingat|paham)(?:\s+(?:nama(?:nya)?|pak|bu|kak))*\s*[.!?]*\s*"
)
# Words that no name holds: whoever writes them is not sure, or names more than one.
_NO_NAME = re.compile(
    r"\b(?:tapi|tp|tidak|tdk|gak|ga|nggak|ngga|kagak|kurang|yakin|lupa|mungkin|kayak(?:nya)?|kaya(?:nya)?|kynya|"
    r"sepertinya|kalo|kalau|klo|entah|antara|umur|usia|tinggal|orang|asal|dari)\b"
)
_UNITS = """jam menit mnt detik hari hr minggu pekan bulan bln tahun thn taun cm meter kg juta jt ribu rb miliar am pm
wib wita wit kemarin kemaren tadi besok lalu barusan""".split()
SHORTEST_TIME = 4  # letters: "Min", "Sen" and "Kam" are names more often than days
# Said of a time or a measure: in a name or a number they were meant to stand beside it. A day or a month may begin a
# name ("Jum'ah", "Juni Susanti"), and a year may belong to a number ("12 Tahun 2023").
_DAYS = frozenset(one for one in WEEKDAYS if len(one) >= SHORTEST_TIME)
_TIMES = frozenset((*_UNITS, *(one for one in PARTS if len(one) >= SHORTEST_TIME)))
_OF_YEAR = re.compile(r"\b(?:tahun|thn)\s+(?:19|20)\d\d\b")
_TWO_NUMBERS = re.compile(r"\w\s*[,;&]\s+\S*\d|\b(?:dan|serta|and|&)\b")
_NUMBER_LEAD = re.compile(r"\s*(?:(?:surat|nomor|nomer|no|nmr|number|num)\b[\s.:#]*)+")


def visible(text: str) -> bool:
    """Whether a letter can be seen: U+3164 and marks alone make a label blank."""
    return any(ch.isalpha() and ch not in _BLANK and unicodedata.category(ch) != "Lm" for ch in text)


def says_unknown(text: str) -> bool:
    """Whether the words are only that nobody knows the name."""
    return _UNKNOWN.fullmatch(_said(folded(text[:LONGEST]))) is not None


def _said(words: str) -> str:
    begins = _LEAD.match(words)
    return words if begins is None else words[begins.end() :]


def read_names(text: str, context: ReadingContext) -> Outcome[tuple[str, ...]]:
    """What somebody is called, the main name first, each once; titles, "bin" and "binti" belong to a name. Digits do
    not: they stay unread. Reason: `no_name`."""
    words = folded(text[:LONGEST])
    if not visible(text) or _UNKNOWN.fullmatch(_said(words)):
        return Unread(text, "no_name")
    spans: list[Span] = []
    names: list[str] = []
    for start, end, following in _parts(words):
        lead, (at, stop) = _name_in(words, start, end)
        name = " ".join(text[at:stop].split()).strip(" .:?!-\"'")
        if names and _DEGREE.fullmatch(words[at:stop]):
            names[-1] += ", " + text[at:stop].strip()
        elif visible(name):
            names.append(name)
        spans += [lead, (at, stop), (end, following)]
    unique = tuple(dict.fromkeys(names))
    if not unique:
        return Unread(text, "no_name")
    doubts = [Doubt(Why.TWO)] if len(unique) > MOST_NAMES or re.search(r"\bdan\b", words) else []
    doubts += [Doubt(Why.EITHER)] if "?" in words or _NO_NAME.search(words) else []
    doubts += [Doubt(Why.EITHER, one) for at, one in enumerate(unique) if _holds_a_time(folded(one), at == 0)]
    return settle(text, unique[:MOST_NAMES], spans, doubts)


def _holds_a_time(name: str, main: bool) -> bool:
    """ "Suryanto senin", "Suryanto, juni": whether words of a time were taken for a name, or for a part of one."""
    said = re.findall(r"[^\W\d_]+", name.replace("'", ""))
    return any(one in _TIMES for one in said) or any(one in MONTHS or one in _DAYS for one in said[main:])


def _parts(words: str) -> list[tuple[int, int, int]]:
    """From where to where each part goes, and where the next begins."""
    marks = [found.span() for found in _PART.finditer(words)] + [(len(words), len(words))]
    starts = [0, *(end for _, end in marks)]
    return [(start, *mark) for start, mark in zip(starts, marks, strict=False)]


def _name_in(words: str, start: int, end: int) -> tuple[Span, Span]:
    """ "nama saya" before a name, and the name; a digit ends it."""
    lead = _LEAD.match(words, start, end)
    at = lead.end() if lead else start
    digits = re.search(r"\S*\d", words[at:end])
    return (start, at), (at, end if digits is None else at + digits.start())


def read_nik(text: str, context: ReadingContext) -> Outcome[str]:
    """Sixteen digits; the day of birth within them has to be a day (a woman's has 40 added). Reason: `bad_nik`."""
    words = folded(text[:LONGEST])
    found = re.search(r"(?<![\d.-])\d(?:[ .\-]?\d){15}(?![ .\-]?\d)", words)
    if found is None:
        return Unread(text, "bad_nik")
    digits = re.sub(r"\D", "", found[0])
    doubts = [] if _born(digits, context) else [Doubt(Why.EITHER, digits[6:12])]
    return settle(text, digits, [found.span()], doubts, frozenset({"nik", "ktp", "no", "nomor", "nomer"}))


def _born(nik: str, context: ReadingContext) -> bool:
    day, month, year = int(nik[6:8]), int(nik[8:10]), int(nik[10:12])
    for century in (1900, 2000):
        try:
            if date(century + year, month, day - 40 if day > 40 else day) <= context.today:
                return True
        except ValueError:
            continue
    return False


def read_paper_number(text: str, context: ReadingContext) -> Outcome[str]:
    """The number of a letter as it stands on it; a date beside it stays unread. Reason: `bad_number`."""
    words = folded(text[:LONGEST])
    lead = _NUMBER_LEAD.match(words)
    start = lead.end() if lead else 0
    day = _day_behind(words, start, context)
    end = len(words.rstrip(" .,;")) if day is None else _trimmed(words, start, day)
    number = " ".join(text[start:end].split()).strip(" .,;:")
    number = re.sub(r"\s*([/\\])\s*", r"\1", number)
    if not any(ch.isdigit() for ch in number) or len(number) > LONGEST_NUMBER:
        return Unread(text, "bad_number")
    # Several words with a digit are a sentence; a number of its own has at most a word before it.
    odd = [Doubt(Why.EITHER, number)] if number.count(" ") > 2 else []
    odd += [Doubt(Why.TWO, number)] if _TWO_NUMBERS.search(folded(number)) or _has_two_parts(folded(number)) else []
    return settle(text, number, [(0, start), (start, end)], odd)


def _has_two_parts(number: str) -> bool:
    """Whether a time, a measure or a figure of its own stands beside the number: "senin B/12", "B/12 2 hari"."""
    parts = _OF_YEAR.sub("", number).split()
    figures = sum(any(ch.isdigit() for ch in part) for part in parts)
    return figures > 1 or any(part.replace(".", "").strip(",;:()") in {*_TIMES, *_DAYS, *MONTHS} for part in parts)


def _day_behind(words: str, start: int, context: ReadingContext) -> int | None:
    """Where a date begins that stands behind the number: "B/12/VI/2023 tgl 26 Juni 2023"."""
    places = [named.span[0] for named in weekdays(words, last=False)]
    for form in FORMS:
        for found in form.pattern.finditer(words, start):
            try:
                apart = found.start() > start and words[found.start() - 1] in " ,(" and form.read(found, context)
            except NoSuchDay:
                apart = None
            if apart and any(ch.isalpha() for ch in found[0]):
                places.append(found.start())
    places += [found.start() for found in re.finditer(r"(?<![^\s,(])(?:tanggal|tgl|tertanggal|dated)\b", words)]
    behind = [one for one in places if one > start]
    return min(behind, default=None)


def _trimmed(words: str, start: int, end: int) -> int:
    return start + len(words[start:end].rstrip(" .,;("))
