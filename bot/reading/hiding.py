"""Whether words tell of violence, of flight or of somebody who looks for the person: then the person may be hiding, and
no stranger is to learn of them (SOP 9). In doubt, yes: what was long ago, denied or only feared counts too."""

import re

from bot.reading.danger import read_danger
from bot.reading.folding import folded

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


_NOT_TO_TELL = re.compile(
    r"\b(?:jangan|jgn|(?:ga|gak|nggak|tidak) mau)\b.{0,30}\b(?:(?:kasih?|beri|di ?beri) ?(?:tau|tahu)|bilang\w*"
    r"|sebut\w*|tau|tahu|ketemu|ditemukan)\b.{0,40}\b(?:saya|sy|aku|gue|gw)\b"
    r".{0,15}\b(?:di ?mana|ada di|tinggal di|sembunyi)\b"
)
_FROM = re.compile(r"\b(?:suami|istri|bapak|ayah|ibu|keluarga|ortu|orang ?tua|mantan|pacar|anak|kakak|majikan)\b")


def asks_not_to_be_found(text: str) -> bool:
    """Whether somebody asks that one of their own does not learn where they are."""
    words = folded(text)
    return _NOT_TO_TELL.search(words) is not None and _FROM.search(words) is not None
