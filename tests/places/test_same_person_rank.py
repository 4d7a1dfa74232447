"""Which open tickets may be about the same person, and in which order: a table."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.ticket.same_person import (
    SHOWN,
    NearLimits,
    Report,
    TicketMatch,
    compatible,
    photo_points,
    plain_alike,
    rank,
    rounded_m,
    said_yes,
)
from bot.likeness import words_alike

NOW = 1_700_000_000_000
MINUTE = 60_000
LIMITS = NearLimits(near_m=200, moving_m=1_500, window_ms=360 * MINUTE)
HERE = (-6_170_000, 106_640_000)
NEW = Report(0, "ot", HERE, "36.71.01.1003", NOW, NOW)


def north(metres: float) -> tuple[int, int]:
    return HERE[0] + round(metres / 0.111_195), HERE[1]


def other(number: int = 1, metres: float | None = 50, minutes: float = 10, **more: object) -> Report:
    at = NOW - int(minutes * MINUTE)
    pin = None if metres is None else north(metres)
    return replace(Report(number, "ot", pin, "36.71.01.1003", at, at), **more)  # type: ignore[arg-type]


def found(new: Report, *others: Report) -> list[TicketMatch]:
    return rank(new, others, LIMITS, plain_alike, NOW)


@pytest.mark.parametrize(
    ("new", "one", "candidate"),
    [
        (NEW, other(metres=199), True),
        (NEW, other(metres=201), False),
        (NEW, other(metres=1_400, moves=True), True),  # somebody gone, or followed by a live location
        (replace(NEW, moves=True), other(metres=1_400), True),
        (NEW, other(metres=1_600, moves=True), False),
        (NEW, other(minutes=359), True),
        (NEW, other(minutes=361), False),
        (NEW, other(minutes=600, at=NOW - MINUTE), True),  # reported long ago, worked on a minute ago
        (replace(NEW, apart=(1,)), other(), False),  # the reporter said: not that one
        (replace(NEW, ticket=9), other(apart=(9,)), False),  # the team took them apart
        (NEW, other(kind="odgj_amuk"), True),
        (NEW, other(kind="anak"), False),
        (NEW, other(kind="jenazah"), False),
        (NEW, other(metres=None), False),  # the same kelurahan alone says nothing
        (replace(NEW, said="depan masjid agung"), other(metres=None, said="masjid agung, bapak tua"), True),
        (replace(NEW, said="depan masjid agung"), other(metres=None, said="pasar lama"), False),
        (replace(NEW, photos=frozenset({"a"})), other(metres=None, photos=frozenset({"a"})), True),
        (replace(NEW, said="masjid agung"), other(metres=None, said="masjid agung", area_code="36.71.02.1001"), False),
        (replace(NEW, pin=None, area_code=None, said="x"), other(metres=None, said="x", area_code=None), False),
    ],
)  # fmt: skip
def test_who_is_a_candidate(new: Report, one: Report, candidate: bool) -> None:
    assert bool(found(new, one)) is candidate


@pytest.mark.parametrize(
    ("kind", "signs", "kind2", "signs2", "fits"),
    [
        ("ot", (), "lansia", (), True),
        ("ot", (), "odgj", (), True),
        ("odgj", (), "odgj_amuk", (), True),
        ("lainnya", (), "anak", (), True),
        ("anak", (), "lansia", (), False),
        ("anak", (), "ot", (), False),
        ("jenazah", (), "lainnya", (), True),
        ("jenazah", (), "odgj", (), False),
        ("ot", ("child",), "lansia", (), False),
        ("ot", ("elderly",), "odgj", ("child",), False),
        ("ot", ("elderly",), "lansia", (), True),
    ],
)
def test_jenis_and_age_of_one_person(
    kind: str, signs: tuple[str, ...], kind2: str, signs2: tuple[str, ...], fits: bool
) -> None:
    one = replace(NEW, kind=kind, signs=frozenset(signs))
    two = other(kind=kind2, signs=frozenset(signs2))
    assert compatible(one, two) is compatible(two, one) is fits


@pytest.mark.parametrize(
    ("likelier", "less"),
    [
        (other(1, metres=20), other(2, metres=150)),
        (other(1, minutes=5), other(2, minutes=300)),
        (other(1), other(2, kind="lansia")),
        (other(1, kind="lansia"), other(2, kind="lainnya")),
        (other(1, said="topi merah"), other(2, said="kaki diperban")),
        (other(1, metres=190, photos=frozenset({"same"})), other(2, metres=5)),
        (other(1, metres=120, hashes=("0f0f0f0f0f0f0f0e",)), other(2, metres=80)),
        (other(1, metres=150, said="topi merah"), other(2, metres=None, said="topi merah")),  # without a pin: lower
    ],
)
def test_the_order(likelier: Report, less: Report) -> None:
    new = replace(NEW, said="bapak topi merah", photos=frozenset({"same"}), hashes=("0f0f0f0f0f0f0f0f",))
    assert [match.ticket for match in found(new, less, likelier)] == [1, 2]


def test_a_match_says_how_far_how_old_and_whether_the_photos_agree() -> None:
    [match] = found(replace(NEW, photos=frozenset({"p"})), other(7, metres=80, minutes=12, photos=frozenset({"p"})))
    assert match.ticket == 7 and match.photo and match.opened_at == NOW - 12 * MINUTE
    assert match.metres == pytest.approx(80, abs=0.5)


def test_no_more_than_three_are_shown() -> None:
    many = [other(number, metres=number) for number in range(1, 20)]
    assert [match.ticket for match in found(NEW, *reversed(many))] == [1, 2, 3] and SHOWN == 3


@pytest.mark.parametrize(
    ("ours", "theirs", "points"),
    [
        ("0f0f0f0f0f0f0f0f", "0f0f0f0f0f0f0f0f", 45),
        ("0f0f0f0f0f0f0f0f", "0f0f0f0f0f0f0f00", 45),
        ("0f0f0f0f0f0f0f0f", "0f0f0f0f0f0f00f0", 0),
        ("0f0f0f0f0f0f0f0f", "0f0f0f0f0f0f0000", 25),
        ("0f0f0f0f0f0f0f0f", "f0f0f0f0f0f0f0f0", 0),
        ("0000000000000000", "0000000000000000", 0),  # two dark pictures are not two pictures of one person
        ("ffffffffffffffff", "ffffffffffffffff", 0),
    ],
)
def test_what_photos_say(ours: str, theirs: str, points: int) -> None:
    assert photo_points(replace(NEW, hashes=(ours,)), other(hashes=(theirs,))) == points
    assert photo_points(replace(NEW, photos=frozenset({"x"})), other(photos=frozenset({"x"}))) == 60


@pytest.mark.parametrize(("metres", "told"), [(0, 10), (4, 10), (83, 80), (96, 100), (131, 150), (1_234, 1_250)])
def test_distances_are_told_roughly(metres: float, told: int) -> None:
    assert rounded_m(metres) == told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ya", True), ("Iya, sama", True), ("betul pak", True), ("yes", True), ("sama", True),
        ("bukan", False), ("Tidak, beda orang", False), ("gak sama", False), ("no", False),
        ("bapak tua pakai topi", None), ("", None), ("yang kemarin", None), ("yakin tidak", None),
        ("ya ampun orangnya tadi pagi masih di situ lalu pergi ke pasar", None),
    ],
)  # fmt: skip
def test_an_answer_in_words(text: str, said: bool | None) -> None:
    assert said_yes(text) is said


@pytest.mark.parametrize("alike", [plain_alike, words_alike])
def test_words_in_common(alike: object) -> None:
    assert callable(alike)
    same = alike("Bapak tua topi merah depan masjid", "depan masjid: bapak tua, topi merah")
    less = alike("Bapak tua topi merah depan masjid", "ibu muda di halte")
    assert same == pytest.approx(1.0) and less < 0.5
    assert alike("", "apa saja") == 0.0 == alike("…", "…")


def test_typing_errors_are_forgiven() -> None:
    assert words_alike("depan masjid agung", "dpn masjid agumg") > 0.75


reports = st.builds(
    other,
    number=st.integers(1, 50),
    metres=st.none() | st.floats(0, 3_000),
    minutes=st.floats(0, 1_000),
    kind=st.sampled_from(["ot", "lansia", "anak", "jenazah", "lainnya", "odgj"]),
    said=st.text(max_size=30),
    moves=st.booleans(),
)


@given(reports, st.lists(reports, max_size=8))
def test_the_limits_hold_for_whatever_is_compared(new: Report, others: list[Report]) -> None:
    matches = found(new, *others)
    assert len(matches) <= SHOWN
    assert [match.score for match in matches] == sorted((match.score for match in matches), reverse=True)
    for match in matches:
        assert 0 <= match.score <= 100 and NOW - match.opened_at <= LIMITS.window_ms
        assert match.metres is None or match.metres <= LIMITS.moving_m
