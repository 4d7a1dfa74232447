"""Whether words tell of children, of somebody who died, of violence, or ask for silence: then nobody outside the city's
own house is to hear that there is a report (SOP 8, 9, 10). In doubt, yes: a word that only may mean it is enough, since
what is kept back can still be told by telephone, and what was told cannot be taken back."""

import re

from bot.reading.danger import read_danger
from bot.reading.folding import folded
from bot.reading.hiding import may_hide
from bot.reading.normal import normal

ADULT = 18  # years
_KINDS = frozenset({"body", "breath", "suicide", "child", "birth", "weapon", "violence", "abuse", "threat"})
_CHILDREN = (
    r"anak\w*|bocah\w*|bocil\w*|balita\w*|bayi\w*|orok\w*|janin|batita|remaja\w*|abg|gadis|perawan|putr[ai]\w*|putera|"
    r"cucu\w*|pelajar\w*|siswa\w*|siswi\w*|murid\w*|santri\w*|(?:ke)?ponakan\w*|yatim\w*|piatu|adik\w*|adek\w*|dedek|"
    r"budak|barudak|murangkalih|lare|cilik|thole|nduk|tuyul|belia|hamil|bunting|melahirkan|lahiran|bersalin|"
    r"di bawah umur|dibawah umur|kid|kids|child\w*|baby|babies|infant|toddler|teen\w*|minor|girls?|boys?|pupil|pregnant"
)
_DEAD = (
    r"mayat|jena[sz]ah|jasad|bangkai manusia|meninggal\w*|tewas|wafat|mati|maot|almarhum\w*|tak bernyawa|m\.?d\.?|"
    r"(?:tidak|tdk|ga|gak|nggak|ngga|enggak|tak|sudah tidak|teu|ora)\s+(?:ber)?(?:nyawa|na[fp]as|gerak|napas|bergerak)|"
    r"kaku|tulang belulang|kerangka|tengkorak|bunuh diri|gantung diri|lompat|loncat|mrs?\.? x|corpse|dead|died|body"
)
_HURT = (
    r"lebam\w*|memar\w*|luka tusuk|ditusuk\w*|tusuk\w*|dibacok\w*|bacok\w*|berdarah|pisau|golok|celurit|clurit|parang|"
    r"berkelahi|kelahi|tawuran|keroyok\w*|dikeroyok\w*|dianiaya|hajar\w*|dihajar\w*|bonyok|babak belur|diinjak\w*|"
    r"diseret\w*|dijambak\w*|bullying|dirundung|perundungan|dipaksa\w*|pemaksaan|napsu|disetubuhi|knife|bruis\w*|stab\w*"
)
_SILENCE = (
    r"jangan\s+(?:\w+\s+)?(?:kasih|bilang|beri|kasi|ngomong|sampai|sebar|share|diungkap|ungkap|cerita\w*|lapor\w*)\w*|"
    r"rahasia\w*|dirahasiakan|dicari\w*|diburu\w*|mencari dia|secret|do not tell|don.?t tell"
)
_WORDS = re.compile(rf"\b(?:{_CHILDREN}|{_DEAD}|{_HURT}|{_SILENCE})\b")
_YEARS = re.compile(r"\b(\d{1,2})\s*(?:an)?\s*(?:tahun\w*|taun\w*|thn?|th|y\.?o\.?|years?)\b")
_AGED = re.compile(
    r"\b(?:umur\w*|usia\w*|berumur|berusia|umure|age[d]?|kelas)\s*:?\s*(?:se|sekitar|kira-kira|kira2|\+/-|±)?\s*(\d{1,2})\b"
)
_SPELT = re.compile(
    r"\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|"
    r"(?:dua|tiga|empat|lima|enam|tujuh) ?belas)"
    r"\s+(?:tahun\w*|taun\w*|thn?|bulan)\b"
)


def unfit_for_outside(text: str) -> bool:
    """True where a report with these words is not to be seen by another system."""
    plain = folded(text)
    if not plain:
        return False
    young = any(int(found[1]) < ADULT for rule in (_YEARS, _AGED) for found in rule.finditer(plain))
    spelt = (plain, normal(text).line)  # as typed, and with letters that were doubled, dropped or slipped put right
    told = young or any(rule.search(one) for rule in (_WORDS, _SPELT) for one in spelt)
    return told or may_hide(text) or bool(read_danger(text).kinds & _KINDS)
