"""What people say of marks and clothes, taken apart: which mark, where on the body, on which side; which piece of
clothing in which colour. Words are compared by meaning ("tai lalat", "tahi lalat", "andeng-andeng"), with one wrong,
missing or exchanged letter forgiven. Words that say nothing known are kept and compared as they are."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

# Mark → how it is written. Several words are looked for first.
_MARKS: Mapping[str, str] = {
    "tattoo": "tato tatto tatoo tattoo bertato rajah",
    "mole": "tahi_lalat tai_lalat tahilalat tailalat andeng_andeng andeng mole",
    "scar": "bekas_luka luka_bekas bekas_jahitan bekas_operasi bekas_sayatan parut codet jahitan keloid scar stitches",
    "burn": "luka_bakar bekas_bakar bekas_terbakar burn",
    "birthmark": "tanda_lahir tompel toh birthmark",
    "limp": "pincang timpang pengkor jalan_pincang kaki_pendek_sebelah limp limps limping",
    "amputee": "buntung diamputasi amputasi terpotong putus missing amputated",
    "blind": "buta katarak tidak_melihat tunanetra blind cataract",
    "deaf": "tuli budek tunarungu deaf",
    "mute": "bisu gagu tunawicara tidak_bisa_bicara mute",
    "stammer": "gagap stammers",
    "toothless": "ompong gigi_hilang gigi_tanggal gigi_copot tidak_bergigi toothless",
    "gold_tooth": "gigi_emas gold_tooth",
    "false_teeth": "gigi_palsu dentures",
    "snaggle_tooth": "gingsul gigi_tonggos tonggos",
    "bald": "botak gundul plontos bald",
    "grey": "uban beruban ubanan rambut_putih rambut_abu gray grey",
    "long_hair": "gondrong rambut_panjang gimbal long_hair",
    "curly": "keriting ikal kribo curly",
    "moustache": "kumis berkumis kumisan moustache mustache",
    "beard": "jenggot berjenggot brewok berewok jenggotan beard",
    "piercing": "tindik ditindik bertindik anting beranting pierced",
    "glasses": "kacamata kaca_mata berkacamata glasses",
    "hunched": "bungkuk bongkok hunched",
    "paralysed": "lumpuh stroke setengah_lumpuh paralysed",
    "lump": "benjolan benjol gondok kutil daging_tumbuh tumor lump wart",
    "pale_patch": "belang panu vitiligo bercak_putih",
    "cleft_lip": "sumbing bibir_sumbing cleft",
    "squint": "juling squint",
    "tremor": "gemetar tremor gemeteran shaking",
    "ring": "cincin akik ring",
    "thin": "kurus ceking thin skinny",
    "stout": "gemuk gendut stout fat",
    "sturdy": "kekar tegap berotot sturdy",
    "dark": "hitam_manis kulit_hitam kulit_gelap berkulit_gelap gelap dark",
    "tan": "sawo_matang coklat_sawo",
    "fair": "kulit_putih kuning_langsat berkulit_putih putih_bersih fair",
}
# How many bits a shared mark says: half of all old men have grey hair, hardly anybody has lost an arm.
RARITY: Mapping[str, float] = {
    "tattoo": 3.0, "mole": 2.2, "scar": 2.2, "burn": 3.5, "birthmark": 3.5, "limp": 3.2, "amputee": 4.5, "blind": 3.5,
    "deaf": 3.5, "mute": 3.5, "stammer": 3.5, "toothless": 1.5, "gold_tooth": 4.0, "false_teeth": 3.0,
    "snaggle_tooth": 3.0, "bald": 1.8, "grey": 0.8, "long_hair": 1.3, "curly": 1.3, "moustache": 1.2, "beard": 1.4,
    "piercing": 1.8, "glasses": 1.5, "hunched": 2.5, "paralysed": 3.0, "lump": 3.5, "pale_patch": 3.5,
    "cleft_lip": 5.0, "squint": 4.0, "tremor": 2.8, "ring": 2.0, "thin": 0.4, "stout": 1.0, "sturdy": 1.0,
    "dark": 0.5, "tan": 0.3, "fair": 0.8,
}  # fmt: skip
SAME_PART, SAME_SIDE, SAME_WORDS = 1.6, 1.15, 1.5
SAME_COLOUR, NO_COLOUR = 2.0, 0.4  # of the same piece of clothing; `NO_COLOUR`: one side names none
_PARTS: Mapping[str, str] = {
    "head": "kepala ubun head",
    "forehead": "dahi kening jidat forehead",
    "cheek": "pipi cheek",
    "chin": "dagu janggut chin",
    "nose": "hidung nose",
    "lip": "bibir mulut lip",
    "ear": "telinga kuping ear",
    "eye": "mata pelipis alis eye",
    "neck": "leher tengkuk neck",
    "shoulder": "bahu pundak shoulder",
    "arm": "lengan tangan siku pergelangan arm hand wrist",
    "finger": "jari telunjuk kelingking jempol finger",
    "chest": "dada chest",
    "belly": "perut pusar belly",
    "back": "punggung pinggang back",
    "leg": "kaki betis paha lutut tumit mata_kaki leg knee foot",
}
_SIDES: Mapping[str, str] = {"left": "kiri ki left", "right": "kanan ka right"}
_GARMENTS: Mapping[str, str] = {
    "shirt": "kemeja hem batik koko baju shirt",
    "t_shirt": "kaos kaus tshirt oblong singlet",
    "jacket": "jaket sweater hoodie jacket",
    "dress": "daster gamis rok kebaya dress skirt",
    "trousers": "celana jeans jins levis training trousers pants",
    "sarong": "sarung kain sarong",
    "hat": "topi peci kopiah hat cap",
    "veil": "jilbab kerudung hijab veil",
    "footwear": "sandal sendal sepatu sandals shoes",
    "bag": "tas ransel bag",
}
_COLOURS: Mapping[str, str] = {
    "red": "merah marun maroon red",
    "blue": "biru dongker navy blue",
    "green": "hijau ijo green",
    "yellow": "kuning yellow",
    "black": "hitam item black",
    "white": "putih white",
    "grey_": "abu abuabu kelabu",
    "brown": "coklat cokelat krem brown",
    "orange": "oranye oren jingga orange",
    "purple": "ungu purple",
    "pink": "pink merah_muda merah_jambu",
    "striped": "garis bergaris lurik striped",
    "checked": "kotak kotak_kotak checked",
    "floral": "bunga kembang motif floral",
}
_FILLER = frozenset(
    """di ada yang dan pada sebelah bagian dengan gambar bergambar kecil besar agak ke dari nya seperti warna bekas
    pakai memakai bagian sedikit sisi rambut gigi kulit badan muka wajah punya atas bawah depan belakang a the on of in
    with and has small big""".split()
)
_DENIES = frozenset("tidak tak tdk tanpa bukan belum ga gak nggak ngga no not without none".split())
_LONGEST_TEXT = 2_000
# Descriptions are many, the clauses that they are put together from are few ("rambut pendek", "kulit sawo matang").
_TEXTS, _CLAUSES = 1_024, 8_192
_BETWEEN = re.compile(r"[,.;:/\n()]+|\bdan\b|\band\b|\bserta\b")


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark. `part` and `side` None where nothing is said; `words`: what else is said of it (a tattoo's picture)."""

    kind: str
    part: str | None = None
    side: str | None = None
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Garment:
    """One piece of clothing with its colours."""

    kind: str
    colours: frozenset[str]


@lru_cache(maxsize=_TEXTS)
def read_marks(text: str) -> tuple[Mark, ...]:
    """The marks in a description, each kind and part once; what is denied ("tidak bertato") is none."""
    return tuple(dict.fromkeys(mark for clause in _clauses(text) for mark in _marks_in(clause)))


@lru_cache(maxsize=_TEXTS)
def read_clothes(text: str) -> tuple[Garment, ...]:
    """The pieces of clothing in a description; a colour belongs to the piece before it, or to the one that follows."""
    return tuple(piece for clause in _clauses(text) for piece in _pieces_in(clause))


def same_marks(ours: Iterable[Mark], theirs: Iterable[Mark]) -> tuple[float, float]:
    """(bits that the shared marks say, bits of the strongest one). A mark on the other side of the body says little: it
    may be a slip, or the mirror. One that only one of the two names says nothing: who looked may not have seen it."""
    left = list(theirs)
    total = strongest = 0.0
    for mark in ours:
        best = max(left, key=lambda other: _mark_bits(mark, other), default=None)
        if best is None or (bits := _mark_bits(mark, best)) <= 0:
            continue
        left.remove(best)
        total += bits
        strongest = max(strongest, bits)
    return total, strongest


ROUNDING = 1e-9  # bits: the same fractions in another order (and from Python 3.12 on in `sum`) differ by less


def most_of_marks(ours: Iterable[Mark]) -> float:
    """No marks of anybody say more together with these."""
    return sum(map(_most_of_mark, ours)) + ROUNDING


def same_clothes(ours: Iterable[Garment], theirs: Iterable[Garment]) -> float:
    """Bits that the shared clothes say; the same piece in another colour says a little against."""
    left = list(theirs)
    total = 0.0
    for piece in ours:
        best = max(left, key=lambda other: _garment_bits(piece, other), default=None)
        if best is not None and best.kind == piece.kind:
            left.remove(best)
            total += _garment_bits(piece, best)
    return total


def kinds_of_marks(marks: Iterable[Mark]) -> int:
    """Which kinds of marks somebody has, a bit each (63 at most)."""
    return sum({_KIND_BITS[mark.kind] for mark in marks})


def most_by_kind(ours: Iterable[Mark]) -> dict[int, float]:
    """Kind of mark (`kinds_of_marks`) → what anybody's marks of that kind say at most together with ours."""
    found: dict[int, float] = {}
    for mark in ours:
        kind = _KIND_BITS[mark.kind]
        found[kind] = found.get(kind, 0.0) + _most_of_mark(mark)
    return found


def kinds_of_clothes(clothes: Iterable[Garment]) -> int:
    """Which pieces and which colours somebody wears, a bit each (63 at most)."""
    bits = {_PIECE_BITS[piece.kind] for piece in clothes}
    return sum(bits | {_COLOUR_BITS[colour] for piece in clothes for colour in piece.colours})


def most_by_piece(ours: Iterable[Garment]) -> list[tuple[int, int]]:
    """Each piece with its colours (`kinds_of_clothes`): worn by anybody it says `SAME_COLOUR` at most, and `NO_COLOUR`
    where they wear none of the colours."""
    return [(_PIECE_BITS[piece.kind], sum(_COLOUR_BITS[colour] for colour in piece.colours)) for piece in ours]


@lru_cache(maxsize=_CLAUSES)
def _marks_in(clause: str) -> tuple[Mark, ...]:
    words = _canonical(clause, _TOKENS, _REACH)
    denied = next((at for at, word in enumerate(words) if word in _DENIES), len(words))
    tokens = [_TOKENS.get(word, ("", word)) for word in words[:denied]]
    kinds = [code for kind, code in tokens if kind == "mark"]
    parts = [code for kind, code in tokens if kind == "part"]
    sides = [code for kind, code in tokens if kind == "side"]
    rest = frozenset(word for kind, word in tokens if kind == "" and len(word) > 2 and word not in _FILLER)
    part, side = next(iter(parts), None), next(iter(sides), None)
    return tuple(Mark(kind, part, side, rest) for kind in dict.fromkeys(kinds))


@lru_cache(maxsize=_CLAUSES)
def _pieces_in(clause: str) -> tuple[Garment, ...]:
    waiting: set[str] = set()
    here: list[tuple[str, set[str]]] = []
    for word in _canonical(clause, _CLOTHES, _CLOTHES_REACH):
        kind, code = _CLOTHES.get(word, ("", word))
        if kind == "garment" and here and here[-1][0] == code:
            continue  # "celana jeans" is one piece
        if kind == "garment":
            here.append((code, waiting if not here else set()))
        elif kind == "colour":
            (here[-1][1] if here else waiting).add(code)
    return tuple(Garment(kind, frozenset(colours)) for kind, colours in here)


def _mark_bits(one: Mark, other: Mark) -> float:
    if one.kind != other.kind:
        return 0.0
    bits = RARITY[one.kind]
    if one.part and other.part:
        bits = bits * SAME_PART if one.part == other.part else bits * 0.15
        if one.part == other.part and one.side and other.side:
            bits = bits * SAME_SIDE if one.side == other.side else bits * 0.6
    if one.words and other.words and one.words & other.words:
        bits += SAME_WORDS
    return bits


def _most_of_mark(mark: Mark) -> float:
    bits = RARITY[mark.kind]
    if mark.part:
        bits = bits * SAME_PART * SAME_SIDE if mark.side else bits * SAME_PART
    return bits + (SAME_WORDS if mark.words else 0.0)


def _garment_bits(one: Garment, other: Garment) -> float:
    if one.kind != other.kind:
        return -1.0
    if one.colours and other.colours:
        return SAME_COLOUR if one.colours & other.colours else -0.6
    return NO_COLOUR


def _clauses(text: str) -> list[str]:
    return [part for part in _BETWEEN.split(text[:_LONGEST_TEXT].lower()) if part]


def _canonical(clause: str, known: Mapping[str, tuple[str, str]], reach: Mapping[str, str]) -> list[str]:
    """The words of a clause, those that belong together joined ("tahi_lalat"), slips of one letter put right."""
    words = re.findall(r"[^\W_]+", clause)
    out: list[str] = []
    at = 0
    while at < len(words):
        for length in (3, 2):
            joined = "_".join(words[at : at + length])
            if length <= len(words) - at and joined in known:
                out.append(joined)
                at += length
                break
        else:
            word = words[at].removesuffix("nya") if len(words[at]) > 5 else words[at]
            out.append(word if word in known else _near(word, reach))
            at += 1
    return out


def _near(word: str, reach: Mapping[str, str]) -> str:
    if len(word) < 5:
        return word
    return next((reach[one] for one in (word, *_less_one(word)) if one in reach), word)


def _less_one(word: str) -> Iterable[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _table(kind: str, words: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    return {word: (kind, code) for code, listed in words.items() for word in listed.split()}


def _reachable(known: Mapping[str, tuple[str, str]]) -> dict[str, str]:
    """Every word of five letters or more, and what is left of it when one letter is gone: two words that differ by one
    slip have one of these in common. A form that two words share belongs to neither."""
    reach: dict[str, str] = {}
    shared: set[str] = set()
    for word in known:
        if len(word) < 5 or "_" in word:
            continue
        for one in dict.fromkeys((word, *_less_one(word))):
            if reach.setdefault(one, word) != word:
                shared.add(one)
    return {one: word for one, word in reach.items() if one not in shared or one == word}


_TOKENS = {**_table("part", _PARTS), **_table("side", _SIDES), **_table("mark", _MARKS)}
_CLOTHES = {**_table("garment", _GARMENTS), **_table("colour", _COLOURS)}
_REACH, _CLOTHES_REACH = _reachable(_TOKENS), _reachable(_CLOTHES)
_KIND_BITS = {kind: 1 << at for at, kind in enumerate(_MARKS)}
_PIECE_BITS = {kind: 1 << at for at, kind in enumerate(_GARMENTS)}
_COLOUR_BITS = {colour: 1 << at for at, colour in enumerate(_COLOURS, len(_GARMENTS))}
