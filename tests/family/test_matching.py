"""Whom relatives describe against whom the team knows: single fields, whole pairs, and the figures on 300 people."""

from dataclasses import dataclass, replace

import pytest

from bot.domain.family.marks import read_clothes, read_marks
from bot.domain.family.matching import DAY_MS, Known, Level, MatchVerdict, Sought, ValueSpan, compare, rank
from bot.domain.kit.old_spelling import fold, names_alike, sound
from bot.domain.ticket.same_person import plain_alike
from bot.likeness import words_alike
from bot.places import Places
from tests.family.people import Crowd

NOW = 1_688_900_000_000
CITY = Places.load()
SOUGHT = Sought(
    ("Sukarjo", "Jo"),
    "male",
    ValueSpan(64, 66),
    ValueSpan(161, 169),
    "pincang kaki kanan, tai lalat di pipi kiri",
    "batik coklat, celana hitam",
    ValueSpan(NOW - 2 * DAY_MS, NOW - DAY_MS),
    "36.71.01.1003",
)
KNOWN = Known(
    7,
    ("Soekardjo",),
    "male",
    ValueSpan(60, 70),
    ValueSpan(160, 166),
    "tahi lalat di pipi kiri, kaki kanan pincang",
    "kemeja batik cokelat",
    NOW,
    "36.71.01.1003",
)


def pair(sought: Sought = SOUGHT, known: Known = KNOWN) -> dict[str, Level]:
    """What each field says."""
    return dict(compare(sought, known, words_alike, CITY.apart_m).fields)


def verdict(sought: Sought = SOUGHT, known: Known = KNOWN) -> MatchVerdict:
    """What all fields say together."""
    return compare(sought, known, words_alike, CITY.apart_m).verdict


# -- names --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "now"),
    [
        ("Soekarno", "sukarno"),
        ("Djoko Soesilo", "joko susilo"),
        ("Tjipto", "cipto"),
        ("Sjahrir", "syahrir"),
        ("Njoman", "nyoman"),
        ("Hj. Noerhajati binti Soekardjo", "nurhayati sukarjo"),
        ("Bpk. H. Moch. Achmad", "muhamad ahmad"),
        ("Muhammaad", "muhamad"),
        ("JOENOES", "yunus"),
        ("Ibu", "ibu"),
    ],
)
def test_old_spellings_fold(old: str, now: str) -> None:
    assert fold(old) == now and fold(fold(old)) == fold(old)


@pytest.mark.parametrize(
    ("one", "other"), [("syahrul", "sahrul"), ("zainal", "jaenal"), ("fitri", "pitri"), ("khaerul", "haerul")]
)
def test_what_sounds_the_same_is_the_same(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Soekardjo", "Sukarjo", True),
        ("Suryanto Hadi", "Yanto", True),
        ("Nurhayati", "Noerhajatie", True),
        ("Surjadi", "Suryadi", True),
        ("Sukarjo", "Skuarjo", True),  # a slip of the finger
        ("Sukarjo", "Bambang", False),
        ("Siti Aminah", "Siti Rukmini", False),
        ("Muhammad Yusuf", "Muhamad Ridwan", False),
        ("", "Sukarjo", False),
    ],
)
def test_names_are_alike(one: str, other: str, same: bool) -> None:
    share, says = names_alike(one, other, words_alike)
    assert (share >= 0.72 and says >= 0.3) is same
    assert names_alike(other, one, words_alike) == (share, says), "the order does not matter"


def test_a_name_that_everybody_has_says_little() -> None:
    assert names_alike("Muhammad", "Mohamad", words_alike)[1] < names_alike("Tarmidi", "Tarmidi", words_alike)[1] / 3


# -- marks and clothes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("tahi lalat di pipi kiri", [("mole", "cheek", "left")]),
        ("ada tai lalat pipi sebelah kiri", [("mole", "cheek", "left")]),
        ("andeng-andeng di pipinya", [("mole", "cheek", None)]),
        ("bekas operasi di perut, ubanan", [("scar", "belly", None), ("grey", None, None)]),
        ("jalannya pincng", [("limp", None, None)]),
        ("tidak bertato, tanpa kumis", []),
        ("orangnya baik", []),
        ("", []),
    ],
)
def test_marks_are_read_by_meaning(text: str, found: list[tuple[str, str | None, str | None]]) -> None:
    assert [(one.kind, one.part, one.side) for one in read_marks(text)] == found


def test_clothes_are_read_with_their_colours() -> None:
    found = {one.kind: one.colours for one in read_clothes("kaos merah bergaris, celana jeans biru dan sandal")}
    assert found["t_shirt"] == {"red", "striped"} and found["trousers"] == {"blue"} and found["footwear"] == set()


# -- fields -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Case:
    """One field of KNOWN (or of SOUGHT) is otherwise."""

    what: str
    field: str
    level: Level
    known: Known = KNOWN
    sought: Sought = SOUGHT


CASES = (
    Case("the same sex", "sex", Level.LIKELY),
    Case("another sex", "sex", Level.CONTRADICTS, replace(KNOWN, sex="female")),
    Case("sex not written down", "sex", Level.UNKNOWN, replace(KNOWN, sex=None)),
    Case("ages that meet", "age", Level.LIKELY),
    Case("looks five years older", "age", Level.POSSIBLE, replace(KNOWN, age=ValueSpan(71, 75))),
    Case("looks twelve years older", "age", Level.CONTRADICTS, replace(KNOWN, age=ValueSpan(78, 82))),
    Case("a child", "age", Level.CONTRADICTS, replace(KNOWN, age=ValueSpan(8, 12))),
    Case("heights that meet", "height", Level.LIKELY),
    Case("five centimetres off", "height", Level.POSSIBLE, replace(KNOWN, height=ValueSpan(150, 156))),
    Case("twenty centimetres off", "height", Level.CONTRADICTS, replace(KNOWN, height=ValueSpan(135, 140))),
    Case("both marks agree", "marks", Level.LIKELY),
    Case("one common mark agrees", "marks", Level.POSSIBLE, replace(KNOWN, marks="pincang")),
    Case("the team saw other marks", "marks", Level.UNKNOWN, replace(KNOWN, marks="berkumis")),
    Case("the same clothes", "clothing", Level.LIKELY, replace(KNOWN, clothing="batik coklat, celana hitam")),
    Case("other clothes", "clothing", Level.UNKNOWN, replace(KNOWN, clothing="kaos merah")),
    Case("found the day after", "dates", Level.LIKELY),
    Case("found ten days later", "dates", Level.POSSIBLE, replace(KNOWN, found_at=NOW + 9 * DAY_MS)),
    Case("found half a year later", "dates", Level.UNKNOWN, replace(KNOWN, found_at=NOW + 180 * DAY_MS)),
    Case("found before", "dates", Level.CONTRADICTS, replace(KNOWN, found_at=NOW - 4 * DAY_MS)),
    Case("the same kelurahan", "area", Level.LIKELY),
    Case("the one next to it", "area", Level.POSSIBLE, replace(KNOWN, area="36.71.01.1002")),
    Case("the other end of the city", "area", Level.UNKNOWN, replace(KNOWN, area="36.71.13.1008")),
    Case("an area that nobody knows", "area", Level.UNKNOWN, replace(KNOWN, area="99.99")),
    Case("old spelling of the name", "name", Level.LIKELY),
    Case("another name", "name", Level.CONTRADICTS, replace(KNOWN, names=("Bambang",))),
    Case("no name", "name", Level.UNKNOWN, replace(KNOWN, names=())),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_field_by_field(case: Case) -> None:
    assert pair(case.sought, case.known)[case.field] is case.level


def test_what_cannot_be_is_never_proposed() -> None:
    assert verdict() is MatchVerdict.LIKELY
    for impossible in (
        replace(KNOWN, sex="female"),
        replace(KNOWN, age=ValueSpan(8, 12)),
        replace(KNOWN, found_at=NOW - 30 * DAY_MS),
    ):
        assert verdict(known=impossible) is MatchVerdict.UNLIKELY


def test_nobody_is_likely_by_age_height_and_place_alone() -> None:
    ordinary = replace(KNOWN, names=(), marks="")
    assert verdict(replace(SOUGHT, names=(), marks=""), ordinary) is MatchVerdict.POSSIBLE


def test_a_contradiction_is_never_likely() -> None:
    assert verdict(known=replace(KNOWN, names=("Bambang",))) is not MatchVerdict.LIKELY


def test_nothing_known_says_nothing() -> None:
    assert set(pair(Sought(), KNOWN).values()) == {Level.UNKNOWN}
    assert rank(Sought(), [KNOWN], words_alike, CITY.apart_m) == []


def test_the_likeliest_first_and_at_most_three() -> None:
    many = [replace(KNOWN, person_id=number, marks="", names=()) for number in range(10, 20)]
    found = rank(SOUGHT, [*many, KNOWN], words_alike, CITY.apart_m)
    assert [one.person_id for one in found] == [7, 10, 11]


def test_without_rapidfuzz_old_spellings_still_match() -> None:
    assert compare(SOUGHT, KNOWN, plain_alike, CITY.apart_m).fields["name"] is Level.LIKELY


# -- the figures --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Figures:
    """Shares of 300 searches: the right one among the three; a wrong one called likely, where the right one is recorded
    and where it is not."""

    found: float
    falsely_likely: float
    falsely_likely_absent: float


def measure(seed: int, people: int = 300) -> Figures:
    """A crowd of `people` who are recorded, each looked for, and as many searches for others."""
    crowd = Crowd(seed, CITY)
    lost = [crowd.person() for _ in range(people)]
    known = [crowd.found(number, one) for number, one in enumerate(lost)]
    found = wrong = absent = 0
    for number, one in enumerate(lost):
        proposals = rank(crowd.sought(one), known, words_alike, crowd.apart())
        found += number in [match.person_id for match in proposals]
        wrong += any(match.verdict is MatchVerdict.LIKELY and match.person_id != number for match in proposals)
    for _ in range(people):
        proposals = rank(crowd.sought(crowd.person()), known, words_alike, crowd.apart())
        absent += any(match.verdict is MatchVerdict.LIKELY for match in proposals)
    return Figures(found / people, wrong / people, absent / people)


@pytest.mark.parametrize("seed", [1965, 1998, 2023])
def test_three_hundred_people_with_typing_errors_and_old_spellings(seed: int) -> None:
    figures = measure(seed)
    assert figures.found >= 0.95
    assert figures.falsely_likely <= 0.02
    assert figures.falsely_likely_absent <= 0.02
