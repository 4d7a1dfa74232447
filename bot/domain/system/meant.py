"""Whether a message asks for one of the city's services, or for another office, or is a report for the team (SOP 10).
Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.system.offices import MATTERS, matter_of
from bot.domain.system.services import CityService, ServiceDirectory
from bot.domain.ticket.answers import Kind
from bot.domain.ticket.young import writes_as_child
from bot.reading.danger import calls_for_help
from bot.reading.intents import seeks_taken
from bot.reading.matters import OURS, weigh_matters
from bot.reading.message import MessageFacts
from bot.reading.normal import Normal, normal
from bot.reading.outcome import Partly, Read

SHORT = 4  # words
MOST = 3  # services that are offered for one message
# How likely (0 to 1) a matter has to be: to be offered beside the first, to be answered, though no service is listed
# for it, to count against the phrases; and how likely a report may be where another office is named all the same.
NEAR, ENOUGH, SURE, CERTAIN, BEYOND, UNLIKELY, OURS_AT_MOST = 0.15, 0.5, 0.6, 0.85, 0.97, 0.05, 0.35
# Dangers that are these offices' own; with any other a report begins, under the number of the emergency.
_THEIRS = {
    "darurat": frozenset({"abuse", "injured"}),
    "polisi": frozenset({"abuse", "robbery", "violence", "weapon"}),
    "damkar": frozenset({"abuse", "child", "drowning", "fire", "injured"}),  # a small child that is locked in
    "ppa": frozenset({"abuse", "child"}),
}
# Somebody's life: never another office's alone.
_AT_STAKE = frozenset("suicide birth drowning unconscious breath bleeding injured child".split())
# Said in another sense where the office is beyond doubt: "sejak melahirkan", "KK kebawa banjir", "keracunan takjil".
_OTHERWISE = frozenset({"birth", "drowning", "poison"})
_SEEN_FROM_AFAR = frozenset({"robbery", "fire"})  # where it is does not make it a report for the team
_EMERGENCY = frozenset(_THEIRS)  # what is reported at once, by whomever: a report of these is no wish
_REPORTS = frozenset({"report", "addition", "sighting"})
_ASKABLE = _REPORTS | {"other_service", "question"}
_ELSEWHERE = frozenset({"search", "withdraw", "thanks"})
# Words of somebody who wants something for themselves, and reports nobody.
_WANTING = frozenset(
    """minta menta njaluk nyuwun nyuhunkeun cara syarat urus daftar aju ajukan ngajukeun ngajuke ngajokake konsul
    konsultasi info mohon proposal""".split()
)
# Also for call-takers: what else they write down is a caller's.
_ASKING = frozenset("apa apakah berapa bagaimana kapan siapa bisa boleh mana kenapa".split())
_NEEDING = frozenset("butuh perlu pengen pengin pingin bade arep hoyong kepengin kepengen peryogi".split())
_WISHING = frozenset("mau ingin bisa".split())
_MILD = frozenset({"ill", "injured", "child", "body"})  # said of one's own beside what is wanted
_MAY_BE_KIN = frozenset({"anak", "lansia"})
_WHERE = frozenset("mana dmn kmn dimana kemana dmana kmana drmn".split())
_TO_WHOM = re.compile(
    " (?:ke|kepada|sama|ka|maring|marang|lapor|hubung|telepon|panggil|minta) (?:siapa|saha|sapa|sopo|berapa) "
)
_HOMEWARD = frozenset("pulang balik kembali kampung mudik mulih muleh ongkos".split())
_STRANGERS = frozenset("ada orang ketemu temu lihat warga".split())
_WOOS = re.compile(r" (?:pacar|nikah|kencan|jalan|kawin) yuk ")
_HIDES = re.compile(r" (?:ngumpet|umpet|sembunyi|bersembunyi) ")
_RUNS_OUT = re.compile(
    r" (?:hp|batre|baterai|batrei|batere|kuota|paketan|pulsa|sinyal) (?:\S+ ){0,2}(?:mati|habis|abis|tipis|low|lowbat"
    r"|lobet|drop|jelek|tidak ada|ilang)(?= )| (?:lowbat|lobet|lowbet) "
)
_ADDRESS = re.compile(r" (?:blok|no|nomor|rt|rw|km) \S*\d")
_LEFT_ALONE = re.compile(
    r" (?:saya|kami) (?:\S+ ){0,4}(?:tua|umur|janda|duda|lansia|lumpuh|sebatang|sendiri) (?:\S+ ){0,9}"
    r"tidak ada (?:yang|satupun) (?:\S+ )?(?:urus|rawat|jaga|peduli|tolong|nolong|bantu|kasih|ngopeni)(?= )"
)
_OF_US = frozenset("lapor pelapor laporan tim petugas kesini dinsos kalian panggil".split())


def _asks_where(words: Normal) -> bool:
    """Whether the words ask where to, or to whom: then they are sent on, and begin no report."""
    return not _WHERE.isdisjoint(words.bag) or _TO_WHOM.search(words.line) is not None


def asks(text: str | Normal) -> bool:
    """Whether the words ask at all: "hubungi Ani" under a report does not, and a report must not be lost for it."""
    words = normal(text) if isinstance(text, str) else text
    return "?" in words.text or words.plain[-1:] == ["tidak"] or not (_ASKING | _WHERE).isdisjoint(words.bag)


@dataclass(frozen=True, slots=True)
class Meant:
    """What a message asks for: the likeliest `services` first, at most MOST; where there is no service for it, or none
    is likely enough to be told of at once, the `matter` too (bot/domain/system/offices.py)."""

    services: tuple[CityService, ...] = ()
    matter: str = ""


def meant_by(directory: ServiceDirectory, facts: MessageFacts) -> Meant | None:
    """What a message asks for that is not the team's; None where it is a report, or wants something else of the team.
    The phrases of the directory speak first, then what its words weigh."""
    words = normal(facts.text)
    if not directory.services or is_stranded(facts) or tells_of_writer(facts) or seeks_taken(words):
        return None
    first = directory.asked_for(words)
    ruled = first if first is not None and _asks_for(first, facts, words) else None
    weights = weigh_matters(words, directory.named(words), first.code if first else "")
    if not _may_ask(facts, words, weights):
        return Meant((ruled,)) if ruled else None
    return _weighed(directory, facts, weights, ruled)


def tells_of_writer(facts: MessageFacts) -> bool:
    """Whether the words say how it is with whoever writes, or give an address, and ask for nothing: no office's matter.
    "Aku kelas 5", "ngumpet di kamar", "saya sudah tua, tidak ada yang urus", "hp mau mati", "perumahan ... blok c2"."""
    words = normal(facts.text)
    wants = (_WANTING | _NEEDING) & _active(words)
    if "?" in facts.text or facts.danger.kinds - {"likely"}:
        return False
    if not wants - {"urus"} and _LEFT_ALONE.search(words.unmarked):
        return True  # "tidak ada yang urus" and "kaki tidak bisa jalan" ask for nothing
    if wants or asks(words):
        return False
    short = len(words.plain) <= 2 * SHORT
    if short and (writes_as_child(facts.text) or _HIDES.search(words.line) or _RUNS_OUT.search(words.line)):
        return True
    if facts.place.span is not None and facts.text[slice(*facts.place.span)].strip() == facts.text.strip(" .,!\n"):
        return _ADDRESS.search(words.line) is not None
    return False


def is_stranded(facts: MessageFacts) -> bool:
    """Whoever cannot pay the way home is the team's (SOP 2), also where they ask for money."""
    short = isinstance(facts.kinds, Read) and facts.kinds.value[0] == Kind.BEKAL
    return short and not _HOMEWARD.isdisjoint(normal(facts.text).bag)


def _weighed(
    directory: ServiceDirectory, facts: MessageFacts, weights: Mapping[str, float], ruled: CityService | None
) -> Meant | None:
    """The services that weigh enough, with the one that the phrases chose. In doubt it is a report."""
    code = next(iter(weights))
    likely = [one for one in map(directory.get, weights) if one is not None and weights[one.code] >= NEAR]
    if ruled is not None:
        if ruled.code not in weights:  # a service of another city's own list
            return Meant((ruled,))
        unlikely = weights[ruled.code] < UNLIKELY
        if code in MATTERS and unlikely and weights[code] >= SURE and not facts.danger:
            return Meant(matter=code)
        return Meant(tuple(dict.fromkeys([*likely, ruled] if unlikely else [ruled, *likely]))[:MOST])
    number = directory.get("darurat")
    if number is not None and _asks_whom_to_call(facts):
        return Meant(tuple(dict.fromkeys([number, *likely]))[:MOST])
    if weights[OURS] > OURS_AT_MOST or _is_ours(facts, weights):
        return None
    if likely and likely[0].code == code and sum(weights[one.code] for one in likely[:MOST]) >= ENOUGH:
        return None if _tells(likely[0], facts) else Meant(tuple(likely[:MOST]))
    if code in MATTERS and weights[code] >= SURE and not facts.danger:
        return Meant(matter=code)
    return Meant(tuple(likely[:MOST]), "other") if _tells_nothing(facts) else None


def _asks_whom_to_call(facts: MessageFacts) -> bool:
    """ "Mamah pingsan, bawa ke mana": for one of the family the number of the emergency is the answer, and no question
    of a report. A stranger, who may be the team's, is reported."""
    words = normal(facts.text)
    ours = facts.place.span is not None or tells_of_ours(facts) or "suicide" in facts.danger.kinds
    return facts.danger.signed and not ours and _asks_where(words) and _STRANGERS.isdisjoint(words.bag)


def _is_ours(facts: MessageFacts, weights: Mapping[str, float]) -> bool:
    """Whether a danger, or somebody at a place of whom nothing is asked, makes it a report, whatever the words weigh.
    A danger that is beyond doubt another office's own ("keracunan takjil") is told with 112 and that office."""
    code = next(iter(weights))
    words = normal(facts.text)
    if code == "darurat" and facts.place.span is None and (_asks_where(words) or calls_for_help(words)):
        return False  # "mau lahiran, telepon siapa", "butuh ambulans": the number of the emergency is the answer
    beyond = _beyond_doubt(weights)
    if code == "ugd_malam" and beyond and asks(facts.text) and "suicide" not in facts.danger.kinds:
        return False  # "digigit anjing, yang buka mana": 112 and the doors that are open at night, both at once
    reports = names_somebody(facts) or (facts.intent.sure and facts.intent.code == "report")
    told = reports and not asks(facts.text) and weights[OURS] >= UNLIKELY
    placed = facts.place.span is not None
    if placed and not beyond and (told or tells_of_ours(facts)):
        return True
    if code in _EMERGENCY and "body" in facts.danger.kinds:
        return True  # a body that was found is the team's, whoever lifts it out of the water
    theirs = _THEIRS.get(code, _MILD) | (_OTHERWISE if beyond else frozenset())
    if beyond or (weights[code] >= CERTAIN and not (placed and reports)):
        return bool(facts.danger.kinds & _AT_STAKE - theirs)
    return bool(facts.danger.kinds - theirs - {"likely"} if not placed else facts.danger.kinds - theirs)


def _tells_nothing(facts: MessageFacts) -> bool:
    """Whether the words name nobody, no place and no danger, and need not be a report."""
    sure = facts.intent.sure and facts.intent.code in _REPORTS
    return not (sure or facts.danger or facts.place.span or isinstance(facts.kinds, Read | Partly))


def _tells(service: CityService, facts: MessageFacts) -> bool:
    """Whether words that are also said of people tell of somebody: "jatuh dari kursi roda" asks for nothing."""
    words = normal(facts.text)
    wanted = asks(words) or bool((_WANTING | _NEEDING | _WISHING) & words.bag) or len(words.plain) <= SHORT
    return service.describes and facts.intent.sure and facts.intent.code == "report" and not wanted


def _beyond_doubt(weights: Mapping[str, float]) -> bool:
    """Whether the words weigh for one office alone, and nothing of them for the team."""
    return next(iter(weights.values())) >= BEYOND and weights[OURS] < 1 - BEYOND


def _may_ask(facts: MessageFacts, words: Normal, weights: Mapping[str, float]) -> bool:
    """Whether what the words weigh is asked at all: nobody's greeting, search or status is another office's matter, and
    what says nothing to others only where an office is beyond doubt."""
    of_us = not _OF_US.isdisjoint(words.bag) and not _asks_where(words)
    code = next(iter(weights))
    if facts.intent.code == "nonsense" and facts.intent.sure and _WOOS.search(words.line):
        return False  # "pacaran yuk"
    clear = facts.intent.code == "nonsense" and weights[code] >= CERTAIN
    # Whoever looks for work is no relative who looks for somebody.
    sought = facts.intent.code == "search" and code in _EMERGENCY - {"ppa"}
    clear = clear or (_beyond_doubt(weights) and not sought)
    if facts.intent.sure and facts.intent.code not in _ASKABLE and not clear:
        return False
    # "dinsos ada program bantu biaya operasi?" asks for what an office has; beyond doubt its own.
    about_us = facts.intent.code == "question" and of_us and not _beyond_doubt(weights)
    return len(words.plain) > 1 and not about_us


def _asks_for(service: CityService, facts: MessageFacts, words: Normal) -> bool:
    """Whether a message that says a service's words asks for it. What tells of somebody whom the team looks after is a
    report, unless it asks for the service."""
    if facts.intent.sure and facts.intent.code in _ELSEWHERE and not _WANTING & words.bag:
        return False
    if not facts.intent.sure or facts.intent.code in _REPORTS:
        return _is_for(service, facts, words)
    if facts.intent.code == "status" and not _OF_US.isdisjoint(words.bag):
        return False
    of_us = not (_OF_US - {"dinsos"}).isdisjoint(words.bag)  # "yang dikasih dinsos" is no question about the team
    return not (facts.intent.code == "question" and of_us and not _asks_where(words))


def is_elsewhere(facts: MessageFacts) -> bool:
    """Whether what may be another office's matter tells of nobody and of no danger, and names a known matter."""
    own = facts.intent.code != "other_service" or tells_of_ours(facts) or bool(facts.danger)
    return not own and matter_of(facts.text) != "other"


def _is_for(service: CityService, facts: MessageFacts, words: Normal) -> bool:
    """Whether what reads like a report, or may be one, is for that office all the same."""
    placed, ours = facts.place.span is not None, tells_of_ours(facts)
    asked, wants = asks(words), bool(_WANTING & _active(words))
    if service.code in _EMERGENCY:
        grave = facts.intent.sure and facts.danger.kinds - _THEIRS[service.code]
        reported = placed and facts.intent.code in _REPORTS and not facts.danger.kinds & _SEEN_FROM_AFAR
        called = not placed and bool((_NEEDING | _WANTING) & words.bag)  # "butuh ambulans" for whomever
        return not (reported or (ours and not called) or grave)
    if not facts.intent.sure:
        return asked or facts.intent.code == "other_service" or not (placed and names_somebody(facts))
    if _asks_where(words):
        return not (service.describes and placed and names_somebody(facts))
    if facts.danger.kinds - _THEIRS.get(service.code, _MILD) or (placed and names_somebody(facts)):
        return False
    if asked or wants or _NEEDING & words.bag or (_WISHING & words.bag and not service.describes):
        return not ours or (not placed and (wants or "body" in facts.danger.kinds))  # what a death gives a claim to
    said_alone = len(words.plain) <= SHORT  # "bursa kerja 2026": nobody is described in so few words
    return not (ours or (service.describes and not said_alone) or facts.intent.code == "report")


def _active(words: Normal) -> frozenset[str]:
    """The plain words without what somebody undergoes: "diurus tetangga" wants nothing."""
    return frozenset(word.plain for word in words.words if not word.typed.startswith("di"))


def names_somebody(facts: MessageFacts) -> bool:
    """Whether the words name a person who may be one of the team's, or may be one of the family. An ill one of the
    family goes by the puskesmas first (SOP 2)."""
    match facts.kinds:
        case Read(("odgj_keluarga",)) | Partly(("odgj_keluarga",)):
            return False
        case Read(_, spans) | Partly(_, spans):
            return bool(spans)
    return False


def tells_of_ours(facts: MessageFacts) -> bool:
    """Whether the words themselves tell of somebody whom the team looks after: a danger alone may be anybody's, a child
    or an old person may be one's own."""
    match facts.kinds:
        case Read(codes, spans) | Partly(codes, spans):
            own = names_somebody(facts) and (len(spans) > 1 or codes[0] not in _MAY_BE_KIN)
            return own or "odgj" in codes or "body" in facts.danger.kinds
    return False
