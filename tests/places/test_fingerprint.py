"""The fingerprint of a photo: found again whatever was done to it, never taken for another photo. The figures of the
whole benchmark, with real photos too: docs/fingerprint.md."""

import io
import itertools
import random

import numpy as np
import pytest
from PIL import Image

from bot.likeness import NoPicture
from bot.photos.fingerprint import MAX_BYTES, Print, fingerprint, unpacked
from bot.photos.proof import packed_prints, seen_among
from bot.photos.seen import Likeness, compare, mirror, seen
from tests.places.scenes import CHANGES, sent, street, walked


def told(picture: Image.Image) -> Print:
    """As it comes back from the database."""
    found = fingerprint(sent(picture))
    assert found is not None
    return unpacked(found.packed())


@pytest.fixture(scope="module")
def kept() -> list[Print]:
    """Four photos of each of two streets."""
    return [told(street(seed, seed // 4)) for seed in range(8)]


@pytest.mark.parametrize("change", CHANGES)
def test_the_same_photo_is_found_and_only_that(kept: list[Print], change: str) -> None:
    for number in (1, 5):
        again = told(CHANGES[change](street(number, number // 4), random.Random(number)))
        assert [at for at, other in enumerate(kept) if compare(again, other).same] == [number]
        assert seen(again, enumerate(kept)) == number


@pytest.mark.parametrize("place", [0, 2, 5, 7, 12])
def test_a_step_further_in_the_same_street_is_another_photo(place: int) -> None:
    """Nothing has changed but where the camera stands: what lies far off agrees to the pixel, what is near does not."""
    first = street(500 + place, place)
    assert not compare(told(walked(first, place, 0.1)), told(first)).same
    assert compare(told(CHANGES["scaled"](first, random.Random(place))), told(first)).same, "the photo itself is found"


def test_a_tenth_of_a_photo_is_known_as_a_piece() -> None:
    """By the fingerprint of a smaller picture; by the other alone it is not."""
    photos = [street(seed, seed // 4) for seed in range(8)]
    kept = [(number, packed_prints(sent(one))[0]) for number, one in enumerate(photos)]
    for number in (0, 1, 4):
        wide, high = photos[number].size
        left, top, width, height = int(wide * 0.6), int(high * 0.45), int(wide * 0.3162), int(high * 0.3162)
        piece = packed_prints(sent(photos[number].crop((left, top, left + width, top + height)), 70))
        assert len(piece) == 2 and seen_among(piece, kept) == number
        assert seen_among(piece[:1], kept) is None
        assert seen_among(piece, [one for one in kept if one[0] != number]) is None


@pytest.mark.parametrize(
    ("look", "same"),
    [
        # Two photos of one street, rendered from cameras 17 cm and more apart.
        ((68, 0.895, 0.463, 0.860, 0.437), False),
        ((19, 0.826, 0.487, 0.898, 0.713), False),
        ((61, 0.792, 0.427, 0.843, 0.808), False),
        ((20, 0.769, 0.435, 0.750, 0.620), False),
        # One photo: screenshots of its size, turned by a few degrees, smaller and encoded again.
        ((65, 0.870, 0.460, 0.890, 0.800), True),
        ((50, 0.781, 0.385, 0.936, 0.932), True),
        ((63, 0.930, 0.520, 0.920, 0.910), True),
        ((77, 0.837, 0.535, 0.998, 0.996), True),
    ],
)
def test_in_the_same_size_more_has_to_agree(look: tuple[int, float, float, float, float], same: bool) -> None:
    assert Likeness(*look, mirrored=False, resized=False).same == same


@pytest.mark.parametrize(
    ("look", "same"),
    [
        ((14, 1.0, 0.61, 0.63, 0.0), True),  # a piece with a sign on a bare wall
        ((7, 1.0, 0.50, 0.64, -0.47), True),
        ((20, 0.83, 0.29, 0.81, 0.46), False),  # of another photo, the most that was seen
        ((11, 0.85, 0.18, 0.45, 0.09), False),
        ((7, 1.0, 0.50, 0.30, 0.0), False),  # the second look has to agree there too
    ],
)
def test_a_piece_needs_no_part_that_can_be_judged(look: tuple[int, float, float, float, float], same: bool) -> None:
    assert Likeness(*look, mirrored=False, resized=True).same == same


def test_a_mirrored_photo_is_known_as_mirrored(kept: list[Print]) -> None:
    looked = compare(told(CHANGES["mirrored"](street(2, 0), random.Random(2))), kept[2])
    assert looked.same and looked.mirrored
    assert not compare(kept[2], kept[2]).mirrored


def test_a_mirror_of_a_mirror_is_the_photo(kept: list[Print]) -> None:
    twice = mirror(mirror(kept[0]))
    assert np.array_equal(twice.bits, kept[0].bits) and np.array_equal(twice.relief, kept[0].relief)
    assert np.allclose(twice.x, kept[0].x)


def test_other_photos_of_the_same_street_are_others(kept: list[Print]) -> None:
    assert not [1 for one, other in itertools.combinations(kept, 2) if compare(one, other).same]


def test_a_print_from_the_database_is_the_print(kept: list[Print]) -> None:
    packed = kept[0].packed()
    assert len(packed) <= 7_000
    assert unpacked(packed).packed() == packed
    for broken in (b"", packed[:-1], packed + b"x", b"\x09" + packed[1:]):
        with pytest.raises(ValueError, match="fingerprint"):
            unpacked(broken)


@pytest.mark.parametrize(("mean", "spread"), [(4, 2), (20, 6), (128, 0), (128, 3), (250, 2)])
def test_where_nothing_can_be_told_nothing_is_said(mean: int, spread: int) -> None:
    noise = np.random.default_rng(1).normal(mean, spread, (600, 800, 3))
    assert fingerprint(sent(Image.fromarray(np.clip(noise, 0, 255).astype(np.uint8)))) is None


def test_what_is_no_photo_is_refused() -> None:
    small = io.BytesIO()
    Image.new("RGB", (20, 20)).save(small, "PNG")
    for content in (b"", b"words", b"\xff\xd8\xff" + b"0" * 200, bytes(MAX_BYTES + 1), small.getvalue()):
        with pytest.raises(NoPicture):
            fingerprint(content)
