"""What kind of report words tell of (jenis, SOP 2): sure, or the kinds to choose from, the likeliest first.

Rules find the kinds; what the words weigh together (bot/reading/weighing.py) adds the likely ones that no rule found,
and has a kind asked about that a rule alone is sure of.
"""

import re
from collections.abc import Collection, Iterator

from bot.reading.danger import LIKELY, Danger, read_danger
from bot.reading.despair import is_own_despair
from bot.reading.normal import Normal, normal
from bot.reading.outcome import Doubt, Outcome, Partly, Read, Span, Unread, Why
from bot.reading.rules import SaidRule, met_in, said
from bot.reading.weighing import signals_of_danger, weighed_kinds
from bot.reading.words.persons import KIN, PERSONS

Kinds = tuple[str, ...]
_PERSONS = {kind: said(rule) for kind, rule in PERSONS}
_KIN = said(KIN)
_RAGING = frozenset({"weapon", "violence", "threat", "fire"})
_VICTIM = frozenset(
    {"crowd", "abuse", "drowning", "traffic", "unconscious", "bleeding", "ill", "breath", "injured", "body"}
)
_CRISES = frozenset({"suicide", "birth", "drowning", "poison", "robbery", "traffic"})
_MAY_BE_DEAD = frozenset({"unconscious", "breath", "drowning"})
_YOUNG = said(r"anak|bocah|siswa|murid|pelajar")
# A family in need, no child by itself.
_FAMILY = said(
    r"keluarga|saudara (?:tinggal|tidur|hidup|diam)|suami istri"
    r"|(?:ibu|bapak|orang tua|perempuan|istri)(?: \S+){0,2}"
    r" (?:bawa|gendong|dan|sama|dengan|punya|beserta|berikut)(?: \S+){0,2} (?:anak|bayi|balita|bocah)"
    r"|(?:jual\S*|ngamen|minta|gelandangan)(?: \S+){0,3} gendong(?: \S+)? (?:anak|bayi|balita|bocah)"
    r"|(?:ada|sama|bawa|punya) (?:bayi|anak|balita)(?: nya)? juga"
)
# Without money, and on the way: without the second they may be anybody who is poor.
_TRAVELS = said(
    r"ongkos|bekal|pulang|kembali|balik|jalanan|mudik|tiket|bus|kereta|travel|kapal|pesawat|terminal"
    r"|stasiun|bandara|agen|rest|hilang|copet|jambret|maling|ke \S+"
)
_UNBORN = re.compile(r"\b(?:orok|janin)", re.IGNORECASE)  # alive or not: the words do not say
_ONLY_THROWS = SaidRule(r" lempar (?!\S* ?(?:batu|botol|kaca|besi|kayu|kursi|bata))")
# "Saya bingung mulai dari mana": who writes, not who is found.
_LOST_ONLY = said("linglung")
_MAY_NOT_LIVE_THERE = frozenset(("mabuk", "banjir", "pengungsi", "ngungsi"))  # drunk, or fled from a flood
_ILL_TOO = frozenset(("demam", "gemeter", "gigil", "kedinginan"))  # without clothes, and perhaps not by their mind
_IN_THE_STREET = said(r"gelandangan|terlantar|tidur|tinggal|tergeletak|kedinginan|gerobak|tidak punya")
_WITH_YOUNG = SaidRule(
    r" lansia(?: \S+)? (?:dan|dengan|bawa|gendong)(?: \S+)? (?:cucu\S*|anak|bayi|balita|bocah|saudara)(?= )"
)
# Somebody died where others saw to it, and nobody buries them: no danger any more, but a body all the same.
_TO_BURY = SaidRule(
    r" (?:mayat|meninggal|almarhum\S*|wafat)(?= )(?:.* )?(?:makam|kubur\S*|pemakaman\S*|penguburan\S*|kain kafan)(?= )"
    r"| (?:kamar|ruang) mayat(?= )"
)
_RAGE = said(r"amuk|lepas kendali|hilang kendali|banting")
# They are the ones who suffer it: "orang gila ditimpukin anak2".
_SUFFERS = SaidRule(
    r" di(?:siram|pukul|lempar|bacok|tusuk|tembak|serang|keroyok|cekik|ancam|bunuh|ikat|sekap)(?= )"
    r"(?! (?:dia|sama dia|odgj))"
)


_ALSO = 0.05  # of the weight of all kinds: from it a kind is offered as well
_AGREED = 0.15  # below it the words do not bear out what a rule is sure of


def read_kinds(text: str | Normal, danger: Danger | None = None) -> Outcome[Kinds]:
    """The codes that the words may mean. `Read`: one, sure. `Partly`: several, to be asked about. Reason: `no_kind`."""
    words = normal(text) if isinstance(text, str) else text
    danger = read_danger(words) if danger is None else danger
    met = met_in(words)
    found = {kind: words.span_of(*met[rule].span()) for kind, rule in _PERSONS.items() if rule in met}
    ranked = _ranked(words, found, danger)
    if not ranked:
        return Unread(words.text, "no_kind")
    spans = tuple(sorted(found.values()))
    if is_own_despair(words, danger):
        return Read(("lainnya",), tuple(sign.span for sign in danger.signs))  # nobody chooses what they are themselves
    shares = weighed_kinds(words.plain, _beside_words(words, danger, found))
    agreed = shares[ranked[0]] >= _AGREED
    if not _may_be_other(words, ranked[0], danger) and agreed and _is_sure(ranked, found, danger):
        return Read(ranked[:1], spans)
    likely = sorted((kind for kind in shares if shares[kind] >= _ALSO), key=lambda kind: -shares[kind])
    ranked = tuple(dict.fromkeys((*ranked, *likely)))
    return Partly(ranked, spans, "", tuple(Doubt(Why.EITHER, kind) for kind in ranked))


def signals_of_kind(words: Normal, danger: Danger) -> Iterator[str]:
    """What the kind of a report is weighed by: its words and pairs of them, the signs of danger, which persons the
    rules find, and whether they are the writer's own."""
    yield from signals_of_danger(words.plain)
    yield from _beside_words(words, danger, [kind for kind, rule in _PERSONS.items() if rule.search(words)])


def _beside_words(words: Normal, danger: Danger, found: Collection[str]) -> Iterator[str]:
    if danger:
        yield "@danger"
    yield from (f"@{kind}" for kind in danger.kinds)
    yield from (f"@is={kind}" for kind in found)
    if _KIN.search(words):
        yield "@kin"


def _may_be_other(words: Normal, kind: str, danger: Danger) -> bool:
    """A family with a child, an unborn child, somebody drunk, who throws what hurts nobody, or of whom the words tell
    of danger and not that they live in the street: the reporter is asked."""
    if " ada lagi " in words.line:
        return True  # "yg kemarin udah dijemput. Nah ini ada lagi": of which of them it is said is not sure
    if kind == "anak":
        return _FAMILY.search(words) is not None
    if kind == "odgj_amuk":
        return danger.kinds & _RAGING == {"violence"} and _ONLY_THROWS.search(words) is not None
    if kind == "odgj" and not _ILL_TOO.isdisjoint(words.bag):
        return True
    if kind == "lansia" and _WITH_YOUNG.search(words):
        return True
    if kind == "bekal" and not _TRAVELS.search(words):
        return True
    if kind == "ot":
        unsure = LIKELY in danger.kinds or _LOST_ONLY.search(words)
        if not _MAY_NOT_LIVE_THERE.isdisjoint(words.bag) or (unsure and not _IN_THE_STREET.search(words)):
            return True
    return _UNBORN.search(words.text) is not None


def _ranked(words: Normal, found: dict[str, Span], danger: Danger) -> Kinds:
    """Candidates, the likeliest first: a body before a child before the ill of mind before the old."""
    kin = _KIN.search(words) is not None
    ranked: list[str] = []
    if "body" in danger.kinds or _TO_BURY.search(words) or _UNBORN.search(words.text):
        ranked.append("jenazah")
    if "odgj" in found or _RAGE.search(words):
        ranked += _of_mind(words, danger, kin)
    if "anak" in found or "child" in danger.kinds or (danger and _YOUNG.search(words)):
        ranked.append("anak")
    ranked += [kind for kind in ("bekal", "lansia", "ot") if kind in found or (kind == "lansia" and "aged" in found)]
    if danger.kinds & _CRISES or (danger and not ranked):
        ranked.append("lainnya")
    if danger.kinds & _RAGING and "odgj_amuk" not in ranked:
        ranked.append("odgj_amuk")
    if danger or "mabuk" in words.bag:
        ranked.append("lainnya")
    if danger.kinds & _MAY_BE_DEAD:
        ranked.append("jenazah")
    if ranked:
        ranked.append("ot")
    return tuple(dict.fromkeys(ranked))


def _of_mind(words: Normal, danger: Danger, kin: bool) -> list[str]:
    raging = danger.kinds & _RAGING
    feared = all(sign.feared for sign in danger.signs if sign.kind in _RAGING)
    suffers = raging == {"violence"} and _SUFFERS.search(words) is not None and not _RAGE.search(words)
    if raging and (feared or suffers):
        return ["odgj", "odgj_amuk"]
    if raging and "crowd" not in danger.kinds:
        return ["odgj_amuk", "odgj"]
    if danger:
        return ["odgj", "odgj_amuk", "odgj_keluarga"]
    return ["odgj_keluarga", "odgj"] if kin else ["odgj", "odgj_keluarga"]


def _is_sure(ranked: Kinds, found: dict[str, Span], danger: Danger) -> bool:
    """One kind alone, or one that the others only colour: an old man with a wound is an old man."""
    kind = ranked[0]
    if kind == "odgj_amuk" and "odgj" in found:
        return not danger.kinds & {"crowd", "suicide", "abuse"} and "anak" not in found
    if kind in ("lansia", "anak", "ot") and danger.kinds & _RAGING:
        return False  # they may be the ones who suffer it
    if kind == "odgj" and (danger or set(ranked) - {"odgj", "odgj_keluarga", "ot"}):
        return False
    if kind == "odgj_keluarga":
        return not set(found) & {"anak", "bekal"} and "treat" in found
    if (
        kind == "lainnya"
        or danger.kinds & _CRISES
        or danger.kinds & {"crowd", "abuse", "body", "unconscious", "breath"}
    ):
        return kind == "jenazah" and "dead" in found
    if (kind == "odgj" and {"treat", "family"} & set(found)) or (kind == "lansia" and "lansia" not in found):
        return False
    if (kind == "ot" and danger.kinds - {LIKELY}) or (kind == "anak" and danger.kinds - {"child", "abuse"}):
        return False
    others = [one for one in found if one not in (kind, "treat", "dead", "family")]
    if kind == "lansia":
        return others in ([], ["ot"])
    return not others
