"""The fingerprint of a photo: found again whatever was done to it, never taken for another photo. The figures of the
whole benchmark, with real photos too: docs/fingerprint.md."""

import io
import itertools
import random
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps

from bot.likeness import NoPicture
from bot.photos.fingerprint import MAX_BYTES, Print, fingerprint, unpacked
from bot.photos.frame import unframed
from bot.photos.proof import packed_print, seen_among
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


def _tenth(picture: Image.Image) -> Image.Image:
    """A third of each side."""
    wide, high = picture.size
    left, top = int(wide * 0.1), int(high * 0.5)
    return picture.crop((left, top, left + int(wide * 0.3162), top + int(high * 0.3162)))


@pytest.mark.parametrize("change", ["encoded again", "mirrored", "screenshot"])
def test_a_tenth_of_a_photo_is_known_as_a_piece(change: str) -> None:
    """By the fine points of the whole and by its others together."""
    photos = [street(seed, seed // 4) for seed in range(8)]
    kept = [told(one) for one in photos]
    packed = [(number, one.packed()) for number, one in enumerate(kept)]
    for number in (0, 4):
        piece = CHANGES[change](_tenth(photos[number]), random.Random(number)).convert("RGB")
        new = packed_print(sent(piece, 70))
        assert new is not None and seen_among(new, packed) == number
        assert seen_among(new, [one for one in packed if one[0] != number]) is None
        assert compare(kept[number], unpacked(new)).same, "whichever of the two came first"


def _bent(picture: Image.Image) -> Image.Image:
    """The same wall from further to one side: its far end is lower and narrower."""
    wide, high = picture.size
    corners = (0, 0, 0, high, wide * 1.15, high * 1.12, wide * 1.15, -high * 0.12)
    return picture.transform((wide, high), Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)


def test_a_wall_from_another_spot_is_no_piece(kept: list[Print]) -> None:
    """A crop is neither stretched nor bent."""
    for number in (0, 4):
        piece = _tenth(street(number, number // 4))
        assert compare(told(piece), kept[number]).same
        assert not compare(told(_bent(piece)), kept[number]).same


@pytest.mark.parametrize("colour", ["black", "white", "#223344"])
def test_a_screenshot_of_a_crop_is_the_crop(colour: str) -> None:
    """What stands around the photo is no part of it."""
    photo = street(3, 0)
    crop = CHANGES["cropped"](photo, random.Random(0))
    screen = Image.new("RGB", (crop.width + 60, crop.height * 2), colour)
    screen.paste(crop, (30, 200))
    ImageDraw.Draw(screen).text((40, 20), "12:41  LTE  87%", fill="grey")
    shown = unframed(screen.convert("L"))
    assert abs(shown.width - crop.width) < 12 and abs(shown.height - crop.height) < 12
    assert compare(told(screen), told(photo)).same


def test_sky_or_a_wall_at_one_side_is_no_frame() -> None:
    """A photo is shown between two bands; what ends at one side only belongs to it."""
    photo = Image.fromarray(np.asarray(street(3, 0).convert("L")).copy())
    for box in ((0, 0, 240, 600), (0, 0, 800, 200)):
        walled = photo.copy()
        walled.paste(200, box)
        assert unframed(walled).size == photo.size


def test_a_photo_without_a_frame_is_left_whole() -> None:
    night = Image.new("L", (640, 480), 3)
    for picture in (street(2, 0).convert("L"), night, Image.fromarray(np.eye(300, dtype=np.uint8) * 200)):
        assert unframed(picture).size == picture.size


@pytest.mark.parametrize(
    ("look", "same"),
    [
        # Two photos of one street, rendered from cameras 17 cm and more apart.
        ((68, 0.895, 0.463, 0.860, 0.437), False),
        ((19, 0.826, 0.487, 0.898, 0.713), False),
        ((61, 0.792, 0.427, 0.843, 0.808), False),
        ((20, 0.769, 0.435, 0.750, 0.620), False),
        ((46, 0.780, 0.404, 0.695, 0.411), False),
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
        # The camera came two metres nearer to a street far off: exact, and little of what could be found again.
        ((46, 0.94, 0.35, 0.62, 0.36), False),
        ((40, 0.91, 0.31, 0.58, 0.25), False),
        # One photo, stretched and cropped.
        ((15, 0.88, 0.39, 0.97, 0.96), True),
        ((46, 0.94, 0.40, 0.62, 0.36), True),
    ],
)
def test_in_another_size_a_high_share_needs_the_relief(
    look: tuple[int, float, float, float, float], same: bool
) -> None:
    assert Likeness(*look, mirrored=False, resized=True).same == same


@pytest.mark.parametrize(
    ("look", "same"),
    [
        ((14, 1.0, 0.61, 0.63, 0.0), True),  # a piece with a sign on a bare wall
        ((7, 1.0, 0.50, 0.64, -0.47), True),
        ((8, 0.73, 0.47, 0.78, 0.69), True),  # mirrored
        ((12, 0.92, 0.33, 0.83, 0.84), True),  # of a screenshot
        ((20, 0.83, 0.29, 0.81, 0.46), False),
        ((12, 0.86, 0.12, 0.15, -0.14), False),  # of another photo, the most that was seen
        ((7, 1.0, 0.50, 0.30, 0.0), False),  # the second look has to agree there too
    ],
)
def test_a_piece_needs_no_part_that_can_be_judged(look: tuple[int, float, float, float, float], same: bool) -> None:
    assert Likeness(*look, mirrored=False, resized=True, piece=True).same == same


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
    assert len(packed) <= 11_700
    assert unpacked(packed).packed() == packed
    for broken in (b"", packed[:-1], packed + b"x", b"\x09" + packed[1:]):
        with pytest.raises(ValueError, match="fingerprint"):
            unpacked(broken)


def test_what_the_release_before_kept_is_still_compared(kept: list[Print]) -> None:
    """It had no fine points, and no place for their number."""
    now = replace(kept[0], fine=None).packed()
    before = b"\x01" + now[1:6] + now[7:]
    again = unpacked(before)
    assert again.fine is None and compare(kept[0], again).same
    assert not compare(kept[4], again).same


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


def _wall(seed: int) -> Image.Image:
    """A plain wall with a few spots: some ten points."""
    chance = random.Random(seed)
    wall = Image.new("L", (800, 600), 150)
    pen = ImageDraw.Draw(wall)
    for _ in range(8):
        x, y, r = chance.randrange(60, 740), chance.randrange(60, 540), chance.randrange(14, 40)
        box = (x - r, y - r * chance.uniform(0.5, 1), x + r * chance.uniform(0.5, 1), y + r)
        pen.ellipse(box, fill=chance.randrange(20, 240))
    return wall.convert("RGB")


def test_a_picture_with_little_in_it_is_judged_and_found_again() -> None:
    """Ten points that agree say more than nothing; another wall is another one."""
    first, second = (fingerprint(sent(_wall(seed))) for seed in (5, 6))
    assert first is not None and second is not None and max(len(first.x), len(second.x)) < 14
    for seed, kept, other in ((5, first, second), (6, second, first)):
        again = fingerprint(sent(ImageOps.mirror(_wall(seed)), 60))
        assert again is not None and compare(again, kept).same and not compare(again, other).same
