"""Searches and people are compared a page at a time, by whoever only reads (SOP 5.1): nobody who may be meant is left
out, however many there are, and nobody who writes waits for it. Of most people only the outline is read
(bot/domain/family/outline.py); who may come among the likeliest by it is compared whole. What is found is looked at
once more where it is put before the team (proposals.py), since a person or a search may have changed meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions.family.form import sought_of
from bot.actions.family.proposals import Compared, held_against
from bot.actions.kit.scene import Scene
from bot.domain.family.matching import ROUNDED, PersonMatch, Sought, bar_of, rank
from bot.domain.family.outline import Outline, Promise, outline_of
from storage.family import known, outlines, searches
from storage.family.outlines import Stale
from storage.kit.sqlite import Tx
from storage.ticket.history import words_of_names

PEOPLE, SEARCHES = 200, 50  # of one page: some 10 ms
OUTLINES, WHOLE = 1_000, 20  # of one page of outlines; and how many of it are compared at a time


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """The likeliest so far. Behind whom the next page of outlines begins, and then that of people without one; None
    behind the last page. `promise`: what the outlines are held against."""

    best: tuple[PersonMatch, ...] = ()
    behind: tuple[int, int] | None = (0, 0)
    behind_stale: tuple[int, int] | None = outlines.FIRST
    promise: Promise | None = None

    @property
    def whole(self) -> bool:
        """Whether everybody was looked at."""
        return self.behind is None and self.behind_stale is None


@dataclass(frozen=True, slots=True)
class SearchesFound:
    """The searches that somebody may answer, and below which number the next page begins; None behind the last one."""

    found: tuple[Compared, ...] = ()
    below: int | None = None


def people_for(scene: Scene, search_id: int, before: PeopleFound) -> PeopleFound:
    """The next page of everybody who may be meant by a search. No outlines are to be made meanwhile: whoever gets one
    between two pages is on neither."""
    search = searches.get(scene.tx, search_id)
    if search is None or not search.open:
        return PeopleFound((), None, None)
    sought = sought_of(scene, search.known)
    if before.behind is None:
        return _without_outline(scene, sought, before)
    promise = before.promise
    if promise is None or promise.sought != sought:
        rules = scene.rules
        promise = Promise(sought, rules.alike, rules.closely, scene.city.apart_m, words_of_names(scene.tx))
    page = outlines.may_be_meant(scene.tx, promise, OUTLINES, _bar(before.best), before.behind)
    best = before.best
    promised = promise.at_least(page.rows, _bar(best))
    for at in range(0, len(promised), WHOLE):
        some = [person for bits, person in promised[at : at + WHOLE] if bits >= _bar(best)]
        if not some:
            break  # the others promise less
        best = _ranked(scene, sought, some, best)
    return PeopleFound(best, page.behind, before.behind_stale, promise)


def found_by(scene: Scene, search_id: int, found: PeopleFound) -> Compared | None:
    """What the writer needs to know of the likeliest; None where the search is over."""
    search = searches.get(scene.tx, search_id)
    if search is None or not search.open:
        return None
    people = [match.person_id for match in found.best]
    stood = known.stand_of(scene.tx, people)
    return held_against(scene, search, known.these(scene.tx, people), stood)


def outlines_for(tx: Tx, limit: int) -> list[tuple[Stale, Outline]]:
    """The outlines of some who have none, or one of older rules."""
    waiting = outlines.stale(tx, limit)
    people = {one.person_id: one for one in known.these(tx, [one.person_id for one in waiting], hidden=True)}
    return [(one, outline_of(people[one.person_id])) for one in waiting]


def _without_outline(scene: Scene, sought: Sought, before: PeopleFound) -> PeopleFound:
    page = outlines.stale(scene.tx, PEOPLE, before.behind_stale or outlines.FIRST)
    best = _ranked(scene, sought, [one.person_id for one in page], before.best)
    return PeopleFound(best, None, page[-1].place if len(page) == PEOPLE else None)


def _ranked(
    scene: Scene, sought: Sought, people: Sequence[int], best: tuple[PersonMatch, ...]
) -> tuple[PersonMatch, ...]:
    whole = known.these(scene.tx, people)
    return tuple(rank(sought, whole, scene.rules.alike, scene.city.apart_m, best))


def _bar(best: Sequence[PersonMatch]) -> float:
    return bar_of(best) - ROUNDED  # what is added up in another order is another number


def searches_for(scene: Scene, person_id: int, below: int | None) -> SearchesFound:
    """The next page of the open searches that somebody may answer; the first page where `below` is None."""
    stood = known.stand_of(scene.tx, [person_id])
    one = known.known_person(scene.tx, person_id)
    if one is None:
        return SearchesFound()
    page = searches.like(scene.tx, one.sex, one.found_at, SEARCHES, below)
    held = (held_against(scene, search, (one,), stood) for search in page)
    return SearchesFound(
        tuple(compared for compared in held if compared.found), page[-1].id if len(page) == SEARCHES else None
    )
