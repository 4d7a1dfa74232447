"""Which office a message is meant for that is not the team's (SOP 10): the kind of matter, by its words. Pure."""

import re

from bot.reading.normal import Normal, normal

_KIN = "suami|istri|pacar|mantan|mertua"
_STRIKES = "(?:di)?(?:pukul|cekik|siksa|ancam)"
# Asked in this order: danger first, then help that is asked for, whatever else the message names.
_MATTERS = {
    "fire": "damkar|pemadam|kebakaran|bakar|gas|tawon|ular|biawak|buaya|monyet|sarang",
    "crime": """
        maling|begal|rampok|jambret|curi|pencuri|copet|tawuran|narkoba|tipu|penipu\\w*|polisi|pungli|calo|judi|judol
        balap liar|prostitusi|miras
    """,
    "home": rf"""
        kdrt|(?:{_KIN}) (?:\S+ ){{0,3}}{_STRIKES}|{_STRIKES} (?:\S+ )?(?:{_KIN})
    """,
    "aid": """
        bansos|blt|pkh|bpnt|dtks|sembako|beras|santunan|kursi roda|kaki palsu|alat bantu\\w*|tongkat|sktm
        surat (?:tidak mampu|miskin)|bantu (?:sosial|modal|usaha)|zakat|kip
    """,
    "house": r"""
        bedah rumah|rtlh|rutilahu|renovasi
        (?<!depan )rumah (?:\S+ ){0,2}(?:rusak|ambruk|bocor|retak|tidak layak)
    """,
    "papers": """
        ktp|kk|kartu keluarga|e-ktp|akta|akte|domisili
        surat (?:pindah|domisili|kematian|keterangan|pengantar)
    """,
    "jobs": "lowong\\w*|loker|kerja|disnaker|phk|upah|gaji|pra ?kerja|magang",
    "school": "sekolah|kuliah|beasiswa|ijazah|ppdb|zonasi|guru|paud",
    "health": """
        bpjs|jkn|kis|jamkes\\w*|puskesmas|vaksin|imunisasi|posyandu|fogging|nyamuk|dbd|rabies|stunting|ambulans
        rumah sakit|rs|khitan
    """,
    "food": "formalin|makanan|kadaluarsa",
    "power": "pln|listrik|mati lampu|lampu (?:\\S+ ){0,3}mati|lampu jalan|pju|kabel|tiang",
    "water": "pdam|air|ledeng",
    "roads": """
        jalan|lubang|aspal|trotoar|jembatan|banjir|drainase|selokan|got|mampet|sampah|pohon|macet|parkir|taman
    """,
}
_RULES = tuple(
    (code, re.compile(f" (?:{'|'.join(line.strip() for line in words.strip().splitlines())})(?= )"))
    for code, words in _MATTERS.items()
)
MATTERS = (*_MATTERS, "other")
_BOT = re.compile(r"\b(?:bot|robot|mesin|admin|orang (?:asli|beneran)|manusia|ai)\b", re.IGNORECASE)
SHORT = 8  # words


def matter_of(text: str | Normal) -> str:
    """One of MATTERS: what a message wants that is not the team's; `other` where its words name nothing known."""
    line = (normal(text) if isinstance(text, str) else text).line
    return next((code for code, rule in _RULES if rule.search(line)), "other")


def asks_who_answers(text: str) -> bool:
    """Whether somebody asks if a machine answers here."""
    return len(text.split()) <= SHORT and _BOT.search(text) is not None
