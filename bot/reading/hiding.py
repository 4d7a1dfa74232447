"""Whether words tell of violence, of flight or of somebody who looks for the person: then the person may be hiding, and
no stranger is to learn of them (SOP 9). In doubt, yes: what was long ago, denied or only feared counts too."""

import re

from bot.reading.danger import read_danger
from bot.reading.folding import folded
from bot.reading.normal import normal

_KINDS = frozenset({"violence", "abuse", "threat"})
_WORDS = re.compile(
    r"\b(?:kdrt|kekerasan|aniaya|dianiaya|menganiaya|penganiayaan|siksa\w*|disiksa|menyiksa|"
    r"pukul(?:i|an|in)?(?!\s*\d)|dipukul\w*|memukul\w*|dipukuli|tampar\w*|ditampar|tendang\w*|ditendang|gebuk\w*|digebuk\w*|"
    r"disundut|dicekik|dibakar|disiram|diancam|ancam\w*|mengancam|perkosa\w*|diperkosa|leceh\w*|dilecehkan|"
    r"cabul\w*|dicabuli|pencabulan|sekap\w*|disekap|dikurung|dipasung|pasung|dijual|perdagangan|trafficking|tppo|"
    r"mucikari|germo|culik\w*|diculik|korban|trauma|kabur|minggat|melarikan|pelarian|sembunyi|bersembunyi|ngumpet|"
    r"umpet\w*|diusir|dikejar\w*|ketakutan|takut|abuse\w*|violence|beaten|raped?|hiding|"
    r"escaped?|fled|flee\w*|trafficked|stalk\w*|assault\w*|threat\w*|kidnapp?\w*)\b|"
    r"\b(?:lari|pergi|keluar)\s+dari\s+(?:rumah|suami\w*|istri\w*|bapak\w*|ayah\w*|keluarga|majikan|bos\w*|pacar\w*)|"
    r"\b(?:suami|istri|pacar|majikan|mantan|keluarga)(?:nya)?\s+(?:jahat|kejam|galak|kasar|ngamuk|mencari|nyari)"
)


def may_hide(text: str) -> bool:
    """True where the words are a reason to tell no stranger of the person."""
    return bool(text) and (_WORDS.search(folded(text)) is not None or bool(read_danger(text).kinds & _KINDS))


# Over plain words; within a clause, so that a comma or a stop ends what belongs together.
_KIN = (
    r"(?:suami|istri|bapak|ibu|keluarga|orang tua|mantan|pacar|anak|kakak|adik|saudara|paman|majikan|bos|dia|mereka"
    r"|boyfriend)"
)
_W = r"(?:(?!lapor)[^\s,.]+ )"
_NOT = r"(?:jangan|tidak (?:mau|boleh|usah|ingin)|jangan sampai)"
_TELL = r"(?:(?:di ?)?(?:kasih|beri) tahu|kata|bilang\S*|sebut\S*|tahu|ketemu|temu|kasih|beri|tell)"
_PLACED = r"(?:di \S+|di ?(?:mana|sini|situ)|mana|dmn|tinggal|sembunyi|umpet|ngumpet)"
_PARTNER = r"(?:suami|istri|mantan|pacar|majikan)"
_HUNTS = rf"(?:saya )?{_W}{{0,3}}(?:cari|kejar|buru|uber) (?:\S+ )?saya"
_OF_ME = r"(?:alamat|tempat|keberadaan|lokasi|posisi|info|informasi|data|kabar|nomor)"
_HIDDEN = tuple(
    re.compile(rule)
    for rule in (
        rf" {_NOT} {_W}{{0,4}}{_TELL} {_W}{{0,6}}saya {_W}{{0,2}}{_PLACED}(?= )",
        rf" {_NOT} {_W}{{0,4}}(?:di ?)?mana saya(?= )",
        rf" tidak tell {_W}{{0,4}}(?:where saya|saya am)(?= )",
        rf" {_NOT} {_W}{{0,3}}{_TELL} {_W}{{0,4}}{_OF_ME} (?:tinggal |tentang |kalau )?saya(?= )",
        r" (?:rahasia\S*|sembunyi\S*|umpet\S*|tutup\S*) (?:alamat|tempat|keberadaan|lokasi|posisi)(?= )",
        r" (?:tolong|bantu|minta) (?:rahasia|sembunyi|umpet)\S* saya(?= )",
        r" (?:kata|bilang) (?:aja |saja )?(?:kalau )?saya (?:tidak|bukan) (?:ada|di sini|di situ)(?= )",
        rf" (?:takut|jangan sampai|tidak mau) (?:di)?(?:ketemu|temu|cari|jemput)\S* {_W}{{0,2}}{_KIN}(?= )",
        rf" jangan sampai {_W}{{0,2}}{_KIN} {_W}{{0,2}}(?:temu|ketemu|cari|tahu) {_W}{{0,1}}saya(?= )",
        rf" (?:{_PARTNER}|bapak|keluarga|dia) {_HUNTS} .*?{_NOT} (?:di)?(?:kasih|beri|bilang)\S* ",
        rf" takut .*?{_PARTNER} {_HUNTS}(?= )",
        rf" (?:cari|nyari) saya {_W}{{0,3}}(?:ngaku|aku|samar)\S* [^.]*jangan (?:percaya|kasih|bilang)",
    )
)
_OF_KIN = re.compile(rf" {_KIN}(?: |ku|nya)")


def asks_not_to_be_found(text: str) -> bool:
    """Whether somebody asks that one of their own does not learn where they are (SOP 9)."""
    words = normal(text)
    # "Ayahku" is read as "bapak": whose it is stands in the typed word.
    own = _OF_KIN.search(words.line) is not None
    return own and any(rule.search(words.line) for rule in _HIDDEN)
