"""What somebody wants who writes: to report, to search, to ask after a report, to withdraw it, ...

A few things are said beyond doubt; the rest is weighed (bot/reading/weighing.py) by its words and by the rules that it
meets. Where two wishes weigh about the same, both are said, so that the dialogue can ask.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.reading.danger import Danger, read_danger
from bot.reading.normal import Normal, normal
from bot.reading.rules import SaidRule, WordRule, met_in, said
from bot.reading.weighing import signals_of_danger, signals_of_order, weighed
from bot.reading.words.wishes import (
    ADDITION,
    ADDITION_SURE,
    ASKS_FOR,
    AT_HOME,
    BEASTS,
    CALL,
    GREETING,
    INSULT,
    JOKE,
    KIN_SEARCH,
    OTHER,
    OURS,
    PERSON,
    QUESTION,
    SEARCH,
    SIGHTING,
    SPAM,
    STATUS,
    THANKS,
    WITHDRAW,
)  # fmt: skip

INTENTS = "report search status withdraw addition sighting other_service greeting thanks nonsense question".split()
LONGEST_WISH = 15  # words of a message that does nothing but ask for a gift
SURE_APART = 0.3  # how much likelier the first wish has to be than the second (0 to 1)
_CALM = frozenset(("greeting", "thanks", "nonsense", "question", "withdraw"))  # no answer to somebody in danger


@dataclass(frozen=True, slots=True)
class ReadIntent:
    """One of INTENTS. `sure` is False where another is about as likely (`other`)."""

    code: str
    sure: bool = True
    other: str = ""


_ONLY_GREETING = frozenset(GREETING.split())
_ONLY_THANKS = frozenset(THANKS.split())
_CALLING = frozenset("lapor tolong bantu cepat ingin dong segera".split())  # with nothing else: a report begins
_GREETING_OR_CALLING = _ONLY_GREETING | _CALLING
_THANKS_OR_GREETING = _ONLY_THANKS | _ONLY_GREETING
_ASKED_AFTER = frozenset(
    """laporan lapor petugas tim kapan bagaimana kabar sampai belum mana jadi masih sudah tunggu lama datang proses
    update status jemput kok report viral janji zonk balas hasil""".split()
)
_CALLS = frozenset(("lapor", "tolong", "bantu"))
_SPOKEN_TO = frozenset(("lu", "loe", "bot", "kamu", "dasar", "lo"))
_REPEATED = re.compile(r"(.)\1+")  # "haloo", "PPPP"
_SHORT = 8
_JOKES_ARE_SHORTER = 12  # words
_THANKING = said(r"makasih|terima kasih|jazakallah|jazakumullah|alhamdulillah|siap|oke|ok|sip|mantap|nuhun|👍|🙏")
_WITHDRAW, _SIGHTING, _OTHER, _STATUS = said(WITHDRAW), said(SIGHTING), said(OTHER), said(STATUS)
_KIN_SEARCH = said(KIN_SEARCH)
_PERSON, _SPAM, _INSULT, _JOKE = said(PERSON), said(SPAM), said(INSULT), said(JOKE)
_ASKS_FOR, _AT_HOME, _NEEDS_US = said(ASKS_FOR), said(AT_HOME), said(OURS)
# "Ybs melintas di depan pasar": not where the team has them, nor where nobody was.
_SEEN_BY_TEAM = SaidRule(
    r" ketemu | (?:lihat|temu|pantau) (?:\S+ ){0,2}(?:ybs|klien|target|bersangkutan) "
    r"|^(?!.* (?:tidak|belum|nihil|tolak|dibawa|rujuk\S*|evakuasi|amankan|kami|sudah) )"
    r".* (?:ybs|klien|target|mr x|mrs x|bersangkutan|sesuai ciri|ciri sesuai|odgj)(?: \S+){0,4}"
    r" (?:lintas|melintas|lewat|lihat|muncul|berada|ada di|temu|pantau|terpantau|nongol|duduk di|tidur di|jalan ke"
    r"|menuju|arah)(?= )"
)
_UNSEEN = SaidRule(r" (?:tidak|belum|nihil) (?:\S+ )?(?:ketemu|temu|lihat|muncul)(?= )")
_ADDITION_SURE, _BEASTS = said(ADDITION_SURE), said(BEASTS)
_CODE = re.compile(r"\b[a-z]{2,8}-(?:\d{1,3}-)?\d{4,9}\b|\b(?:trc|lap) ?\d+|#\s?\d+", re.IGNORECASE)
_LINK = re.compile(r"https?://|bit\.ly|wa\.me|t\.me/", re.IGNORECASE)
# Rules that a text is weighed by: over its plain words, and over its own.
_LINE_RULES: dict[str, SaidRule] = {
    "status": _STATUS,
    "withdraw": _WITHDRAW,
    "search": said(SEARCH),
    "kin": _KIN_SEARCH,
    "sighting": _SIGHTING,
    "team": _SEEN_BY_TEAM,
    "unseen": _UNSEEN,
    "question": said(QUESTION),
    "other": _OTHER,
    "addition": said(ADDITION),
    "person": _PERSON,
    "call": said(CALL),
    "needs": _NEEDS_US,
    "thanked": said("makasih|terima kasih"),
    "thanking": _THANKING,
    "back": said("batal|tidak (?:usah|jadi|perlu)|hapus|cabut|tarik|tutup|salah|jangan"),
    "case": said("odgj|gelandangan|terlantar|bayi|mayat"),
    "reports": said("mau lapor|lapor ada|ingin lapor|jadi lapor"),
    "where": said(
        r"nanti (?:\S+ )?(?:di)?apa|nanti (?:\S+ )?diapain|"
        r"(?:dibawa|taruh|ditaruh|tampung|ditampung|kirim) (?:\S+ )?(?:ke ?)?mana"
    ),
}
_OF_IT = (
    r"\s*(?!tanya|punya|adanya|hanya|biasanya|katanya|kayaknya|kayanya|kynya|soalnya|harusnya|sepertinya|infonya|maunya)"
    r"[a-z]{2,}nya\b(?!.*\?)"
)
# "orangnya ...", "pak dia ...", "umurnya ...": goes on with what was said.
_GOES_ON = (
    r"\s*(?:(?:pak|bu|bang|kak|min|mas|mbak|eh|oh|ya|oya|oiya|iya|o|maaf|tp|tapi|"
    r"trus|terus|update|skrg|sekarang|skrng|tadi|td|udah|udh|agak|ternyata|tnyata|btw|info)[\s,.:]+)*"
    r"(?:(?:tenang|diem|aman|kabur|pergi|lari)\s+(?:pak\s+)?)?"
    r"(?:orang ?nya|org ?nya|dia|ybs|doi|beliau|(?:umur|usia|nama|ciri2?|baju|celana|rambut|muka|kaki|alamat)"
    r" ?nya|(?:tinggi|warna|kondisi|posisi|patokan|lokasi|badan|anak|ibu|bapak|kakek|nenek) ?nya)\b"
)
_TEXT_RULES: dict[str, re.Pattern[str]] = {
    "them": re.compile(r"\b(?:orang ?nya|org ?nya|dia|ybs|doi|beliau|si ?dia|manehna)\b", re.IGNORECASE),
    "it": re.compile(rf"^{_OF_IT}", re.IGNORECASE),
    "goes": re.compile(rf"^{_GOES_ON}", re.IGNORECASE),
}


_OWN_KIN = "(?:suami|istri|anak|ibu|bapak|kakak|adik|saudara|lansia|bibi|paman|pak de|pakde|cucu|keponakan)"
_SEEKS_OWN = SaidRule(
    rf" (?:saya|kami) (?:lagi |sedang |mau |masih )?cari {_OWN_KIN} (?:saya|kami) "
    rf"|^ (?:(?:tolong|bantu|mau|lagi|sedang|halo|pak|permisi|,) )*cari {_OWN_KIN}(?: (?:saya|kami) | $)"
)
_TAKEN_OWN = WordRule(
    rf" {_OWN_KIN} (?:\S+ )?(?:saya|kami) (?:\S+ ){{0,3}}(?:dibawa|dijemput|angkut|diangkut|evakuasi|diamankan"
    r"|ditangkap|terjaring|kena razia) (?:(?!jam |kapan )\S+ ){0,8}(?:mana|kemana) "
)
_ASTRAY = SaidRule(  # whoever writes, and not one of theirs
    r"^ (?:(?:halo|tolong|permisi|pak|kak|min|bu|,) )*(?:saya|kami) (?:lagi |ini |sedang )?(?:nyasar|hilang arah)"
    r"(?! (?:\S+ )*(?:hati\S*|cinta\S*) )(?= )"
)
_MAY_NAME_KIN = frozenset({"search", "report", "status", "withdraw", "question", "sighting"})
_ASKED_WHERE = frozenset({"search", "question", "other_service", "addition"})
_JAVANESE_GREETING = re.compile(r"\W*kul[oa] ?nuwun\W*", re.IGNORECASE)  # word by word it would be "I thank"


def read_intent(
    text: str | Normal, who: str = "resident", danger: Danger | None = None, placed: bool = False
) -> ReadIntent:
    """What the text wants; `who`: resident, relative, responder or operator; `placed`: it says where."""
    words = normal(text) if isinstance(text, str) else text
    danger = read_danger(words) if danger is None else danger
    coded = _CODE.search(words.text) is not None
    certain = _certain(words, who, danger, placed, coded)
    if certain:
        return ReadIntent(certain)
    first, second, apart = weighed(words.plain, _beside_words(words, who, danger, placed, coded))
    out_of_place = _CALM | {"other_service"} if danger.kinds & _OURS else _CALM
    if danger and first in out_of_place:
        first, second = (second, first) if second not in out_of_place else ("report", first)
    if apart < SURE_APART and "search" in (first, second) and _KIN_SEARCH.search(words):
        return ReadIntent("search")
    if (first == "search" or first not in _MAY_NAME_KIN) and _SEEKS_OWN.search(words):
        return ReadIntent("search")  # "saya cari suami saya, jangan bilang dia ya"
    asked_where = first in _ASKED_WHERE or (first == "status" and apart < SURE_APART)
    if not danger and asked_where and seeks_taken(words):
        return ReadIntent("search")
    if first == "nonsense" and len(words.plain) == 1 and _PERSON.search(words):
        return ReadIntent("report")  # "orgil", by itself
    sure = apart >= SURE_APART and (first != "status" or _asks_after(words))
    sure = sure or (first == "nonsense" and len(words.plain) == 1)  # a word by itself: "Balas"
    return ReadIntent(first, sure, "" if sure else second)


def seeks_taken(words: Normal) -> bool:
    """Whether it is asked where one of the writer's own is whom somebody took along: "adik saya dibawa, dimana ya"."""
    return _TAKEN_OWN.search(words, words.unmarked) is not None


def says_withdrawn(text: str) -> bool:
    """Whether words of taking back are said, and not only words that are often near them: "ga bisa jalan"."""
    return _WITHDRAW.search(normal(text)) is not None


def _asks_after(words: Normal) -> bool:
    """Whether anything says that a report is asked after, beside what the words weigh."""
    return bool(words.bag & _ASKED_AFTER) or _STATUS.search(words) is not None


def _certain(words: Normal, who: str, danger: Danger, placed: bool, coded: bool) -> str:
    """What the words say beyond doubt; "" where they have to be weighed."""
    line = words.line
    plain = words.plain
    if _JAVANESE_GREETING.fullmatch(words.text):
        return "greeting"
    spoken = [word for word in plain if word != "🙏"]  # "selamat sore 🙏" thanks for nothing
    if (
        spoken
        and " ada kabar " not in line
        and all(word in _ONLY_GREETING or _REPEATED.sub(r"\1", word) in _ONLY_GREETING for word in spoken)
    ):
        return "greeting"
    if len(plain) <= _SHORT and words.bag & _CALLS and all(word in _GREETING_OR_CALLING for word in plain):
        return "report"
    if _is_nonsense(words, plain, danger, tells=placed and len(plain) > _JOKES_ARE_SHORTER):
        return "nonsense"
    if all(word in _THANKS_OR_GREETING for word in plain) and _THANKING.search(words):
        return "thanks"
    if _ASTRAY.search(words) and not _WITHDRAW.search(words):
        return "report"  # "saya kesasar pak ga tau ini dimana"
    if _ADDITION_SURE.search(words):
        return "addition"
    if _is_service(words, danger):
        return "other_service"
    numbered = who != "operator" and coded  # what a call-taker writes down has a number of its own
    return "status" if numbered and not _WITHDRAW.search(words) else ""


def signals_of(words: Normal, who: str, danger: Danger, placed: bool) -> Iterator[str]:
    """What a text is weighed by (bot/reading/weighing.py): its words and pairs of words, and which rules it meets."""
    yield from signals_of_danger(words.plain)
    yield from _beside_words(words, who, danger, placed, _CODE.search(words.text) is not None)


def _beside_words(words: Normal, who: str, danger: Danger, placed: bool, coded: bool) -> Iterator[str]:
    yield from signals_of_order(words.plain)
    yield f"@who={who}"
    if danger:
        yield "@danger"
    if placed:
        yield "@placed"
    if "?" in words.text:
        yield "@?"
    if coded:
        yield "@code"
    met = met_in(words)
    yield from [f"@{name}" for name, rule in _LINE_RULES.items() if rule in met]
    yield from (f"@{name}" for name, rule in _TEXT_RULES.items() if rule.search(words.text))


# Somebody's life is at stake: what they need first is not another office.
_OURS = frozenset(
    "suicide birth drowning unconscious breath bleeding child body crowd poison injured ill traffic".split()
)


def _is_service(words: Normal, danger: Danger) -> bool:
    """Violence at home, or what other offices give asked for: not where somebody's life is at stake first."""
    if _NEEDS_US.search(words):
        return False
    if _AT_HOME.search(words):
        return True
    wished = _ASKS_FOR.search(words) is not None and words.line.count(" ") <= LONGEST_WISH
    return wished and not danger.kinds & _OURS


def _is_nonsense(words: Normal, plain: list[str], danger: Danger, tells: bool) -> bool:
    """`tells`: it says much, and where. Then whoever laughs ("hehe") or says "sayang" in it means it all the same."""
    if not plain or re.fullmatch(r"\s*(\w)\1{3,}\s*", words.text):
        return True
    tells_of_nobody = not danger and not _PERSON.search(words)
    if tells_of_nobody and (_SPAM.search(words) or _INSULT.search(words) or _LINK.search(words.text)):
        return True
    if tells_of_nobody and _BEASTS.search(words) and not _SPOKEN_TO.isdisjoint(words.bag):
        return True
    laughs = "wkwk" in words.bag and not danger and not (_PERSON.search(words) and len(plain) > _SHORT)
    if tells:
        return False
    if laughs and not _WITHDRAW.search(words) and not _STATUS.search(words):
        return True
    return not danger and (_JOKE.search(words) is not None or all(_is_mash(word) for word in plain))


_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz")


def _is_mash(word: str) -> bool:
    """Letters that somebody struck without meaning: a row of keys, one letter again and again, no vowel in many."""
    if word.isdigit() or (len(set(word)) == 1 and len(word) > 1):
        return True
    if len(word) >= 4 and any(word in row for row in _ROWS):
        return True
    return len(word) >= 6 and not re.search(r"[aeiou]", word)
