"""Whether whoever writes is a child, and says so: what is to be done is told them as one tells a child (SOP 2). Of a
child whom somebody else writes of ("anak saya 9 tahun") it says nothing. Pure."""

import re

from bot.reading.normal import normal

LEAST, GROWN_UP = 4, 18  # years: nobody writes before, and nobody is a child after
_BESIDE = "(?:ini|itu|masih|baru|umur|usia|anak|cuma|lagi|dan|perempuan|laki) "
_ME = rf"(?P<before>\S+ )?(?:saya|i am|im) (?:{_BESIDE}){{0,4}}"
# Not how long somebody has lived or waited here.
_NO_AGE = "(?! (?:tinggal|kerja|nikah|jadi|tunggu|lalu|yang lalu|lebih|di|disini|hidup|sama|dengan)(?= ))"
_YEARS = re.compile(rf"(?: |^){_ME}(?P<years>\d{{1,2}}) (?:tahun|thn|th|years?|yo)(?= ){_NO_AGE}")
_SCHOOL = re.compile(
    rf"(?: |^){_ME}kelas (?:\d{{1,2}}|[ivx]{{1,4}})(?: (?:sd|smp|mts|sma|smk))?(?= )"
    r"|(?: |^)(?P<whose>\S+ )?saya (?:(?:ini|itu|baru|cuma) ){0,2}(?:masih|anak|murid|sekolah) "
    r"(?:(?:di|sekolah|anak|kelas) ){0,2}(?:sd|smp|mts|paud|tk)(?= )"
)
_APART = re.compile(r"[\n.,;!?]+")  # "… mukulin mama" and "aku kelas 5" below it
_MINE = re.compile(r"\bumur(?:ku| ?(?:aku|saya|gue|gw))\s+(\d{1,2})\b", re.IGNORECASE)
# "Anak saya 9 tahun", "adik aku kelas 5": somebody else.
_OTHERS = frozenset(
    """anak adik kakak keponakan ponakan cucu sepupu murid tetangga teman temen bapak ibu mama papa sodara saudara
    punya putri putra dekat rumah sama dengan depan sekolah""".split()
)


def writes_as_child(text: str) -> bool:
    """Whether the words say of their writer that they are under eighteen, or at school below the university."""
    if any(LEAST < int(found[1]) < GROWN_UP for found in _MINE.finditer(text)):
        return True
    return any(map(_says_so, _APART.split(text)))


def _says_so(part: str) -> bool:
    line = normal(part).unmarked if part else " "
    for found in (*_YEARS.finditer(line), *_SCHOOL.finditer(line)):
        said = found.groupdict()
        mine = (said["before"] or said.get("whose") or "").strip() not in _OTHERS
        if mine and LEAST < int(said.get("years") or LEAST + 1) < GROWN_UP:
            return True
    return False
