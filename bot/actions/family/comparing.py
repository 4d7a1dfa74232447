"""Searches and people are compared a page at a time, by whoever only reads (SOP 5.1): nobody who may be meant is left
out, however many there are, and nobody who writes waits for it. What is found is looked at once more where it is put
before the team (proposals.py), since a person or a search may have changed meanwhile."""

from dataclasses import dataclass

from bot.actions.family.form import sought_of
from bot.actions.family.proposals import likely_enough
from bot.actions.kit.scene import Scene
from bot.domain.family.matching import PersonMatch, rank
from storage.family import known, searches

PEOPLE, SEARCHES = 200, 50  # of one page: some 10 ms


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """The likeliest so far, and behind whom the next page begins; None behind the last one."""

    best: tuple[PersonMatch, ...] = ()
    behind: tuple[int, int] | None = (0, 0)


@dataclass(frozen=True, slots=True)
class SearchesFound:
    """The searches that somebody may answer, and below which number the next page begins; None behind the last one."""

    numbers: tuple[int, ...] = ()
    below: int | None = None


def people_for(scene: Scene, search_id: int, before: PeopleFound) -> PeopleFound:
    """The next page of everybody who may be meant by a search."""
    search = searches.get(scene.tx, search_id)
    if search is None or not search.open or before.behind is None:
        return PeopleFound((), None)
    sought = sought_of(scene, search.known)
    page = known.may_be_meant(scene.tx, sought, PEOPLE, before.behind)
    best = rank(sought, page.people, scene.rules.alike, scene.city.apart_m, before.best)
    return PeopleFound(tuple(best), page.behind)


def searches_for(scene: Scene, person_id: int, below: int | None) -> SearchesFound:
    """The next page of the open searches that somebody may answer; the first page where `below` is None."""
    one = known.known_person(scene.tx, person_id)
    if one is None:
        return SearchesFound()
    page = searches.like(scene.tx, one.sex, one.found_at, SEARCHES, below)
    found = [search.id for search in page if likely_enough(scene, search, [one])]
    return SearchesFound(tuple(found), page[-1].id if len(page) == SEARCHES else None)
