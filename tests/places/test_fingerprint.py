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
from bot.photos.seen import compare, mirror, seen
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
