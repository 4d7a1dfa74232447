"""What somebody wants who writes: to report, to search, to ask after a report, to withdraw it, ... In doubt a report:
a report too many is closed with a word, one too few leaves somebody lying in the street."""

import re
from dataclasses import dataclass

from bot.reading.danger import Danger, read_danger
from bot.reading.normal import Normal, is_known, normal
from bot.reading.words.wishes import (
    ADDITION,
    ADDITION_SURE,
    ASKS_FOR,
    AT_HOME,
    BEASTS,
    CALL,
    DETAILS,
    GREETING,
    INSULT,
    JOKE,
    KIN_SEARCH,
    OTHER,
    OURS,
    PAPERS_OF_SOMEBODY,
    PERSON,
    QUESTION,
    SEARCH,
    SIGHTING,
    SPAM,
    STATUS,
    THANKS,
    WITHDRAW,
)  # fmt: skip

LONGEST_NOTHING = 6  # words of a message that says nothing
LONGEST_NEWS = 14  # words of a message that goes on with an earlier one
INTENTS = "report search status withdraw addition sighting other_service greeting thanks nonsense question".split()


@dataclass(frozen=True, slots=True)
class ReadIntent:
    """One of INTENTS. `sure` is False where another is as likely (`other`)."""

    code: str
    sure: bool = True
    other: str = ""


_AT_US = frozenset("lu loe lo bot kamu dasar kau".split())


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(rf" (?:{pattern})(?= )")


_ONLY_GREETING = frozenset(GREETING.split())
_ONLY_THANKS = frozenset(THANKS.split())
_THANKING = re.compile(
    r" (?:makasih|terima kasih|jazakallah|jazakumullah|alhamdulillah|siap|oke|ok|sip|mantap|nuhun|👍|🙏)(?= )"
)
_STATUS, _WITHDRAW, _SEARCH, _KIN_SEARCH = _rule(STATUS), _rule(WITHDRAW), _rule(SEARCH), _rule(KIN_SEARCH)
_SIGHTING, _QUESTION, _OTHER, _ADDITION = _rule(SIGHTING), _rule(QUESTION), _rule(OTHER), _rule(ADDITION)
_PERSON, _CALL, _SPAM, _INSULT, _JOKE = _rule(PERSON), _rule(CALL), _rule(SPAM), _rule(INSULT), _rule(JOKE)
_ASKS_FOR, _AT_HOME, _NEEDS_US = _rule(ASKS_FOR), _rule(AT_HOME), _rule(OURS)
_ADDITION_SURE, _BEASTS = _rule(ADDITION_SURE), _rule(BEASTS)
_PAPERS = _rule(PAPERS_OF_SOMEBODY)
_DETAILS = frozenset(DETAILS.split())
_ASKING = frozenset("apa berapa siapa bagaimana kapan kenapa mana boleh bisa kah".split())
_OF_A_REPORT = frozenset(
    "kemarin laporan lapor petugas tim respon datang sampai tunggu proses tadi lama jemput angkut".split()
)
_USUAL = _rule("biasa(?:nya)?|apa beda|kalau (?:saya|kita|mau) lapor")
_THANKED = _rule("makasih|terima kasih")
_MORE = _rule(
    "mau lapor|lapor ada|ingin lapor|(?<!sudah )tolong|darurat|ada (?:orang|odgj|gelandangan|lansia|yang|bayi)"
)
_TAKEN_BACK = _rule("batal|tidak (?:usah|jadi|perlu)|hapus|cabut|tarik|tutup|salah|jangan")
_NEW_CASE = _rule("odgj|gelandangan|terlantar|bayi|mayat")
_OF_THEM = re.compile(r"\b(?:orang ?nya|org ?nya|dia|ybs|doi|beliau|si ?dia|manehna)\b", re.IGNORECASE)
_OF_IT = re.compile(
    r"\s*(?!tanya|punya|adanya|hanya|biasanya|katanya|kayaknya|kayanya|kynya|soalnya|harusnya|sepertinya|infonya|maunya)"
    r"[a-z]{2,}nya\b(?!.*\?)",
    re.IGNORECASE,
)
_ASKING_FIRST = re.compile(
    r" (?:(?:pak|mau|tanya|maaf|tahu|halo|punten|permisi) )*(?:kalau|apa|boleh|bisa|bagaimana|siapa|berapa|mana|kenapa|"
    r"ini|iki|jam|syarat|prosedur|biaya|(?:dinsos|trc|petugas) (?:bisa|buka|boleh|mau))\b"
)
_WHERE_TO = _rule(
    r"nanti (?:\S+ )?(?:di)?apa|nanti (?:\S+ )?diapain|"
    r"(?:dibawa|taruh|ditaruh|tampung|ditampung|kirim) (?:\S+ )?(?:ke ?)?mana"
)
_REPORTS = _rule("mau lapor|lapor ada|ingin lapor|jadi lapor")
_STATUS_OF_SEARCH = _rule(
    "laporan|pencarian|lanjut|update|progres|sudah ada kabar|ada kabar (?:belum|tidak)|sudah ketemu (?:belum|apa)"
)
# A message that goes on with what was said: "orangnya ...", "pak dia ...", "umurnya ...".
_GOES_ON = re.compile(
    r"\s*(?:(?:pak|bu|bang|kak|min|mas|mbak|eh|oh|ya|oya|oiya|iya|o|maaf|tp|tapi|"
    r"trus|terus|update|skrg|sekarang|skrng|tadi|td|udah|udh|agak|ternyata|tnyata|btw|info)[\s,.:]+)*"
    r"(?:(?:tenang|diem|aman|kabur|pergi|lari)\s+(?:pak\s+)?)?"
    r"(?:orang ?nya|org ?nya|dia|ybs|doi|beliau|(?:umur|usia|nama|ciri2?|baju|celana|rambut|muka|kaki|alamat)"
    r" ?nya|(?:tinggi|warna|kondisi|posisi|patokan|lokasi|badan|anak|ibu|bapak|kakek|nenek) ?nya)\b",
    re.IGNORECASE,
)
_CODE = re.compile(r"\b[a-z]{2,8}-(?:\d{1,3}-)?\d{4,9}\b|\b(?:trc|lap) ?\d+|#\s?\d+", re.IGNORECASE)
_LINK = re.compile(r"https?://|bit\.ly|wa\.me|t\.me/", re.IGNORECASE)


def read_intent(
    text: str | Normal, who: str = "resident", danger: Danger | None = None, placed: bool = False
) -> ReadIntent:
    """What the text wants; `who`: resident, relative, responder or operator; `placed`: it says where."""
    words = normal(text) if isinstance(text, str) else text
    danger = read_danger(words) if danger is None else danger
    plain = [word for word in words.line.split() if word not in ".,"]
    if _is_nonsense(words, plain, danger):
        return ReadIntent("nonsense")
    if all(word in _ONLY_GREETING for word in plain):
        return ReadIntent("greeting")
    if all(word in _ONLY_THANKS | _ONLY_GREETING for word in plain) and _THANKING.search(words.line):
        return ReadIntent("thanks")
    return _wish(words, who, danger, placed)


def _wish(words: Normal, who: str, danger: Danger, placed: bool) -> ReadIntent:
    line = words.line
    thanked = _is_thanks(line, danger)
    if _WITHDRAW.search(line) and not danger and not (thanked and not _TAKEN_BACK.search(line)):
        return ReadIntent("withdraw")
    if thanked:
        return ReadIntent("thanks")
    if who == "responder":
        return ReadIntent("sighting" if _SIGHTING.search(line) or " ketemu " in line else "addition")
    if _ADDITION_SURE.search(line):
        return ReadIntent("addition")
    if who != "relative" and _SIGHTING.search(line) and not danger.kinds & {"drowning"}:
        return ReadIntent("sighting")
    if _USUAL.search(line) and _is_question(words, danger):
        return ReadIntent("question")
    if _is_service(line, danger):
        return ReadIntent("other_service")
    if _is_status(words, who, danger):
        return ReadIntent("status")
    if _is_search(line, who):
        return ReadIntent("search")
    if _is_addition(words, placed):
        return ReadIntent("addition")
    if _is_question(words, danger):
        return ReadIntent("question")
    if danger or placed or _PERSON.search(line) or _CALL.search(line) or _REPORTS.search(line):
        return ReadIntent("report")
    return _of_no_case(words)


def _of_no_case(words: Normal) -> ReadIntent:
    """What nobody who reports would say: a question, a detail of what was reported before, or nothing at all."""
    bag = words.bag
    if "?" in words.text or bag & _ASKING or words.line.endswith(" tidak "):
        return ReadIntent("status" if bag & _OF_A_REPORT else "question", sure=False, other="report")
    if bag & _DETAILS:
        return ReadIntent("addition", sure=False, other="report")
    known = sum(is_known(word) for word in bag)
    nothing = len(bag) <= LONGEST_NOTHING and known * 2 <= len(bag)
    return ReadIntent("nonsense" if nothing else "report", sure=False, other="report")


# Somebody's life is at stake: what they need first is not another office.
_OURS = frozenset(
    "suicide birth drowning unconscious breath bleeding child body crowd poison injured ill traffic".split()
)


def _is_service(line: str, danger: Danger) -> bool:
    if _AT_HOME.search(line):
        return True
    if danger.kinds & _OURS:
        return False
    if _ASKS_FOR.search(line) and not _NEEDS_US.search(line):
        return True
    if not _OTHER.search(_PAPERS.sub(" ", line)):
        return False
    return not _PERSON.search(line) and not re.search(" (?:laporan|petugas|lapor ada) ", line)


def _is_question(words: Normal, danger: Danger) -> bool:
    """About the service, not about somebody who is lying somewhere now."""
    line = words.line
    if danger or not _QUESTION.search(line):
        return False
    first = _ASKING_FIRST.match(line) is not None or _WHERE_TO.search(line) is not None
    return first or not (_CALL.search(line) or _PERSON.search(line))


def _is_status(words: Normal, who: str, danger: Danger) -> bool:
    if _CODE.search(words.text):
        return True
    rule = _STATUS_OF_SEARCH if who == "relative" else _STATUS
    return bool(rule.search(words.line)) and not danger


def _is_addition(words: Normal, placed: bool) -> bool:
    if _ADDITION.search(words.line):
        return not _REPORTS.search(words.line)
    if placed or _CALL.search(words.line) or _NEW_CASE.search(words.line):
        return False
    if _OF_IT.match(words.text):
        return True
    told_of = _OF_THEM.search(words.text) is not None and not _NEEDS_US.search(words.line)
    return bool(_GOES_ON.match(words.text)) or (told_of and len(words.words) <= LONGEST_NEWS)


def _is_thanks(line: str, danger: Danger) -> bool:
    thanked = _THANKED.search(line)
    if thanked is None or danger or _MORE.search(line) or _SIGHTING.search(line) or _OTHER.search(line):
        return False
    return _PERSON.search(line) is None or line[: thanked.start()].count(" ") <= 3


def _is_search(line: str, who: str) -> bool:
    if _KIN_SEARCH.search(line):
        return True
    return who == "relative" or bool(_SEARCH.search(line))


def _is_nonsense(words: Normal, plain: list[str], danger: Danger) -> bool:
    if not plain or re.fullmatch(r"\s*(\w)\1{3,}\s*", words.text):
        return True
    if _LINK.search(words.text) and not danger and not _PERSON.search(words.line):
        return True
    if _SPAM.search(words.line) and not danger and not _PERSON.search(words.line):
        return True
    insult = _INSULT.search(words.line) or (
        _BEASTS.search(words.line) and words.bag & {"lu", "loe", "bot", "kamu", "dasar", "lo"}
    )
    if insult and not danger and not _PERSON.search(words.line):
        return True
    if "wkwk" in words.bag and not danger and not _WITHDRAW.search(words.line) and not _STATUS.search(words.line):
        return True
    return not danger and (_JOKE.search(words.line) is not None or all(_is_mash(word) for word in plain))


_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz")


def _is_mash(word: str) -> bool:
    """Letters that somebody struck without meaning: a row of keys, one letter again and again, no vowel in many."""
    if word.isdigit() or (len(set(word)) == 1 and len(word) > 1):
        return True
    if len(word) >= 4 and any(word in row for row in _ROWS):
        return True
    return len(word) >= 6 and not re.search(r"[aeiou]", word)
