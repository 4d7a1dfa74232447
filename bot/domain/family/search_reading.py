"""What relatives write in answer to the short questions, read: names, an age, a height, a day."""

import re
from datetime import date, timedelta

_NICK = re.compile(
    r"[,;/()\n]+|\b(?:biasa\s+)?(?:di)?panggil(?:an)?(?:nya)?\b|\balias\b|\batau\b|\bnama\b|\bnickname\b|\bcalled\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"sekitar|kira|kurang lebih|k?lebih|±|\+-|about|around|hampir|mungkin|an\b")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january",
            "februari feb pebruari february",
            "maret mar march",
            "april apr",
            "mei may",
            "juni jun june",
            "juli jul july",
            "agustus agu agt aug august",
            "september sep sept",
            "oktober okt oct october",
            "november nov nopember",
            "desember des dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_DAYS = {
    name: number
    for number, names in enumerate(
        (
            "senin monday",
            "selasa tuesday",
            "rabu wednesday",
            "kamis thursday",
            "jumat jum'at friday",
            "sabtu saturday",
            "minggu ahad sunday",
        )
    )
    for name in names.split()
}
_NUMBERS = {
    **{word: number for number, word in enumerate("nol satu dua tiga empat lima enam tujuh delapan sembilan".split())},
    "sepuluh": 10,
    "sebelas": 11,
    "dua belas": 12,
    "se": 1,
    "beberapa": 4,
    "one": 1,
    "two": 2,
    "three": 3,
}
_UNITS = {"hari": 1, "day": 1, "days": 1, "minggu": 7, "pekan": 7, "week": 7, "weeks": 7}
_UNITS |= {"bulan": 30, "month": 30, "months": 30, "tahun": 365, "year": 365, "years": 365}
OLDEST_YEARS = 60
_AGO = re.compile(r"(?<![\d.,])(\d{1,3}|[a-z]+)\s+(hari|minggu|pekan|bulan|tahun|days?|weeks?|months?|years?)\b")
_SINCE_ONE = re.compile(r"\bse(hari|minggu|pekan|bulan|tahun)\b")
_NUMERIC = re.compile(r"\b(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{2,4}))?\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_WRITTEN = re.compile(r"\b(?:(\d{1,2})\s+)?([a-z]+)(?:\s+(\d{4}))?\b")
_YEAR = re.compile(r"\b(19\d\d|20\d\d)\b")


def read_names(text: str) -> tuple[str, ...]:
    """ "Suryanto, biasa dipanggil Yanto" as both names, each once."""
    parts = (" ".join(part.split()).strip(" .:-\"'") for part in _NICK.split(text))
    return tuple(dict.fromkeys(part for part in parts if any(ch.isalpha() for ch in part)))[:6]


def read_sex(text: str) -> str | None:
    """`male`, `female`, None where it says neither."""
    words = text.lower()
    if re.search(r"\b(perempuan|wanita|cewek|cewe|ibu|nenek|female|woman|girl|p)\b", words):
        return "female"
    return "male" if re.search(r"\b(laki|pria|lelaki|cowok|cowo|bapak|kakek|male|man|boy|l)\b", words) else None


def read_age(text: str) -> tuple[int, int] | None:
    """Years, from and to: "62", "sekitar 60 tahun", "60-65", "60an", "8 bulan"."""
    words = text.lower()
    numbers = [int(one) for one in re.findall(r"\d{1,3}", words)][:2]
    if not numbers or any(one > 120 for one in numbers):
        return None
    if re.search(r"\bbulan\b|\bbln\b|\bmonths?\b", words) and not re.search(r"tahun|thn|year", words):
        return 0, max(1, numbers[0] // 12 + 1)
    if len(numbers) == 2 and numbers[0] < numbers[1] and re.search(r"\d\s*(-|–|sampai|s/d|sd|to|atau)\s*\d", words):
        return numbers[0], numbers[1]
    years = numbers[0]
    if re.search(r"\d\s*-?\s*an\b", words):
        return years, years + 9
    slack = (4 if years > 15 else 2) if _ABOUT.search(words) else 1
    return max(0, years - slack), years + slack


def read_height(text: str) -> tuple[int, int] | None:
    """Centimetres, from and to: "165", "sekitar 165 cm", "1,65 m"; None for what is no height."""
    words = text.lower().replace(",", ".")
    metres = re.search(r"\b([12])[.m]\s?(\d{1,2})\s?m?\b", words)
    if metres:
        middle = int(metres[1]) * 100 + int(metres[2].ljust(2, "0"))
    elif number := re.search(r"\b(\d{2,3})\b", words):
        middle = int(number[1])
    else:
        return None
    slack = 6 if _ABOUT.search(words) else 4
    return (middle - slack, middle + slack) if 45 <= middle <= 220 else None


def read_day(text: str, today: date) -> tuple[date, date] | None:
    """The first and the last day that may be meant; None where no day is named, or one that has not come yet."""
    words = " ".join(text.lower().split())
    span = _relative(words, today) or _dated(words, today)
    if span is None or span[0] > today or (today - span[0]).days > OLDEST_YEARS * 366:
        return None
    return span[0], min(span[1], today)


def _relative(words: str, today: date) -> tuple[date, date] | None:
    if re.search(r"hari ini|tadi|barusan|today|this morning", words):
        return today, today
    if re.search(r"kemarin lusa|kemaren lusa|kemarin dulu", words):
        return today - timedelta(3), today - timedelta(1)
    if re.search(r"kemarin|kemaren|semalam|yesterday|last night", words) and not _AGO.search(words):
        return today - timedelta(1), today - timedelta(1)
    if found := _AGO.search(words):
        count = int(found[1]) if found[1].isdigit() else _NUMBERS.get(found[1])
        if count is not None:
            return _ago(count, _UNITS[found[2]], today)
    if found := _SINCE_ONE.search(words):
        return _ago(1, _UNITS[found[1]], today)
    if re.search(r"(minggu|pekan) (lalu|kemarin|yang lalu)|last week", words):
        return today - timedelta(14), today - timedelta(4)
    if re.search(r"bulan (lalu|kemarin|yang lalu)|last month", words):
        return today - timedelta(62), today - timedelta(15)
    if re.search(r"tahun (lalu|kemarin|yang lalu)|last year", words):
        return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
    return next((_weekday(number, today) for name, number in _DAYS.items() if re.search(rf"\b{name}\b", words)), None)


def _ago(count: int, unit: int, today: date) -> tuple[date, date] | None:
    """ "Two weeks ago" may be a few days more or less; the larger the unit, the less sure."""
    if count * unit > OLDEST_YEARS * 365:
        return None
    middle, slack = today - timedelta(count * unit), max(1 if unit == 1 else unit // 2, count * unit // 8)
    return middle - timedelta(slack), middle + timedelta(slack)


def _weekday(number: int, today: date) -> tuple[date, date]:
    day = today - timedelta((today.weekday() - number) % 7)
    return day, day


def _dated(words: str, today: date) -> tuple[date, date] | None:
    if found := _ISO.search(words):
        return _day(int(found[3]), int(found[2]), int(found[1]))
    if found := _NUMERIC.search(words):
        year = int(found[3]) if found[3] else None
        if year is not None and year < 100:
            year += 2000
        return _day(int(found[1]), int(found[2]), year) if year else _latest(int(found[1]), int(found[2]), today)
    for found in _WRITTEN.finditer(words):
        month = _MONTHS.get(found[2])
        if month is None:
            continue
        if found[1]:
            day = int(found[1])
            return _day(day, month, int(found[3])) if found[3] else _latest(day, month, today)
        return _month(month, int(found[3]) if found[3] else today.year - (month > today.month))
    if found := _YEAR.search(words):
        return date(int(found[1]), 1, 1), date(int(found[1]), 12, 31)
    return None


def _latest(day: int, month: int, today: date) -> tuple[date, date] | None:
    """The last time that this day came."""
    span = _day(day, month, today.year)
    return span if span is None or span[0] <= today else _day(day, month, today.year - 1)


def _day(day: int, month: int, year: int) -> tuple[date, date] | None:
    try:
        return date(year, month, day), date(year, month, day)
    except ValueError:
        return None


def _month(month: int, year: int) -> tuple[date, date]:
    first = date(year, month, 1)
    following = date(year + month // 12, month % 12 + 1, 1)
    return first, following - timedelta(1)
