"""Whether a message asks for one of the city's services, or for another office, or is a report for the team (SOP 10).
Pure."""

from bot.domain.system.offices import matter_of
from bot.domain.system.services import CityService, ServiceDirectory
from bot.reading.message import MessageFacts
from bot.reading.normal import Normal, normal
from bot.reading.outcome import Partly, Read

SHORT = 4  # words
# Dangers that are these offices' own; with any other a report begins, under the number of the emergency.
_THEIRS = {
    "darurat": frozenset({"abuse", "injured"}),
    "polisi": frozenset({"abuse", "robbery"}),
    "damkar": frozenset({"abuse", "drowning", "fire", "injured"}),
    "ppa": frozenset({"abuse"}),
}
_SEEN_FROM_AFAR = frozenset({"robbery", "fire"})  # where it is does not make it a report for the team
_EMERGENCY = frozenset(_THEIRS)  # what is reported at once, by whomever: a report of these is no wish
_REPORTS = frozenset({"report", "addition", "sighting"})
_ELSEWHERE = frozenset({"search", "withdraw", "thanks"})
# Words of somebody who wants something for themselves, and reports nobody.
_WANTING = frozenset("minta menta njaluk nyuwun cara syarat urus daftar aju ajukan konsul konsultasi info".split())
# Also for call-takers: what else they write down is a caller's.
_ASKING = frozenset("apa apakah berapa bagaimana kapan siapa bisa boleh mana kenapa".split())
_NEEDING = frozenset("butuh perlu pengen pengin pingin bade arep".split())
_WISHING = frozenset("mau ingin bisa".split())
_MILD = frozenset({"ill", "injured", "child", "body"})  # said of one's own beside what is wanted
_MAY_BE_KIN = frozenset({"anak", "lansia"})
_WHERE = frozenset("mana dmn kmn dimana kemana dmana kmana drmn".split())
_OF_US = frozenset("lapor pelapor laporan tim petugas kesini dinsos kalian panggil".split())


def asks(text: str | Normal) -> bool:
    """Whether the words ask at all: "hubungi Ani" under a report does not, and a report must not be lost for it."""
    words = normal(text) if isinstance(text, str) else text
    return "?" in words.text or not (_ASKING | _WHERE).isdisjoint(words.bag)


def meant_by(directory: ServiceDirectory, facts: MessageFacts) -> CityService | None:
    """The service that a message asks about; None where it is a report, or wants something else of the team. What
    tells of somebody whom the team looks after is a report, unless it asks for the service."""
    words = normal(facts.text)
    service = directory.asked_for(words)
    if service is None or (facts.intent.sure and facts.intent.code in _ELSEWHERE and not _WANTING & words.bag):
        return None
    if not facts.intent.sure or facts.intent.code in _REPORTS:
        return service if _is_for(service, facts, words) else None
    if facts.intent.code == "status" and not _OF_US.isdisjoint(words.bag):
        return None
    of_us = facts.intent.code == "question" and not _OF_US.isdisjoint(words.bag) and _WHERE.isdisjoint(words.bag)
    return None if of_us else service


def is_elsewhere(facts: MessageFacts) -> bool:
    """Whether what may be another office's matter tells of nobody and of no danger, and names a known matter."""
    own = facts.intent.code != "other_service" or tells_of_ours(facts) or bool(facts.danger)
    return not own and matter_of(facts.text) != "other"


def _is_for(service: CityService, facts: MessageFacts, words: Normal) -> bool:
    """Whether what reads like a report, or may be one, is for that office all the same."""
    placed, ours = facts.place.span is not None, tells_of_ours(facts)
    asked, wants = asks(words) or words.plain[-1:] == ["tidak"], bool(_WANTING & _active(words))
    if service.code in _EMERGENCY:
        grave = facts.intent.sure and facts.danger.kinds - _THEIRS[service.code]
        reported = placed and facts.intent.code in _REPORTS and not facts.danger.kinds & _SEEN_FROM_AFAR
        return not (reported or ours or grave)
    if not facts.intent.sure:
        return asked or facts.intent.code == "other_service" or not (placed and names_somebody(facts))
    if not _WHERE.isdisjoint(words.bag):
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
