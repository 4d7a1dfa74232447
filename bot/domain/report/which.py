"""Which of several reports of one person their words are about: who, where, the first or the second (SOP 2). Pure."""

from collections.abc import Mapping
from typing import TypeVar

from bot.domain.report.told import names_another_place
from bot.domain.ticket.answers import Answers, Kind
from bot.reading.message import MessageFacts
from bot.reading.pointing import CHILD, DEAD, FEMALE, ILL, LAST, MALE, OLD, Pointed, pointed_at, traits_of

K = TypeVar("K")
_OF_KIND = {
    Kind.LANSIA: OLD,
    Kind.ANAK: CHILD,
    Kind.ODGJ: ILL,
    Kind.ODGJ_AMUK: ILL,
    Kind.ODGJ_KELUARGA: ILL,
    Kind.JENAZAH: DEAD,
}
_NEVER_BOTH = (frozenset((OLD, CHILD)), frozenset((FEMALE, MALE)))
PLACE = 2  # what the place counts among the traits


def person_of(answers: Answers) -> frozenset[str]:
    """What a report says of how the person is; a kind that was only guessed says nothing."""
    kind = None if answers.kind is None or answers.guessed else _OF_KIND.get(Kind(answers.kind))
    told = traits_of(answers.words or "")
    return told if kind is None else told | {kind}


def fitting(pointed: Pointed, facts: MessageFacts, reports: Mapping[K, Answers]) -> list[K]:
    """Those that fit best, of `reports` in the order in which they were told; none where nothing agrees."""
    if pointed.nth:
        ordered = list(reports)
        at = len(ordered) - 1 if pointed.nth == LAST else pointed.nth - 1
        return ordered[at : at + 1]
    scores = {one: _score(pointed, facts, answers) for one, answers in reports.items()}
    best = max(scores.values(), default=0)
    return [one for one, score in scores.items() if score == best] if best > 0 else []


def contradicts(said: frozenset[str], there: frozenset[str]) -> bool:
    """Whether the two cannot be of one person: an old one and a child, a woman and a man."""
    return any(len(pair & said) == 1 and pair & there == pair - said for pair in _NEVER_BOTH)


def of_another(text: str, answers: Answers) -> bool:
    """Whether a report's own writer points, while it is filled in, at somebody whom it does not tell of: "yang nenek"
    in the report of a raving man. Nothing of its kind follows from that."""
    pointed = pointed_at(text)
    there = person_of(answers)
    return pointed is not None and bool(pointed.traits and there) and not pointed.traits & there


def _score(pointed: Pointed, facts: MessageFacts, answers: Answers) -> int:
    there = person_of(answers)
    if contradicts(pointed.traits, there):
        return -1
    agreeing = len(pointed.traits & there)
    if not pointed.placed or facts.place.span is None:
        return agreeing
    return -1 if names_another_place(facts, answers) else agreeing + PLACE
