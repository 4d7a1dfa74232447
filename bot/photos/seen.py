"""Whether two fingerprints are of one photo. Two looks that have to agree: the points that lie alike in both, under one
shift, turn and scale, mirrored or not; and then, only where those say "seen", the relief of the whole of what both
show. Another photo of the same place agrees in the first at most."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.photos.fingerprint import Floats, Print

NEAR_BITS = 34  # of 128 that two descriptions of the same spot may differ in
PLACE = 0.022  # of the longer side: how far a point may lie from where the others put it, at first
EXACT = 0.006  # at last: two photos of one place differ by more, because near things move against far ones
GROWTH = 0.45  # natural logarithm of the ratio of sizes
TURNED = 0.45  # radians
SMALLEST, LARGEST = 0.25, 4.0  # of scale between two pictures
PIECE = 0.65  # of scale: what shows so small a part of the other picture is a piece of it
FEWEST = 6  # points that agree
MANY = 12  # points that need less of the relief
EXACT_SHARE = 0.6  # of the points that agree roughly
# Of two photos of one street, a step apart, what lies far off agrees in both, and what is near does not: that share and
# the share of what can be found again come to less than those of one photo (1.36 were seen, cameras 17 cm apart; 1.18
# where one stood nearer). Whatever took points away (a frame, a crop or a stretch, which changed the size too) is known
# by a high share with a relief that is alike (0.95 and more in copies; 0.62 and 0.58 where the camera came nearer to a
# street far off), or by reliefs that are alike everywhere.
TOGETHER, TOGETHER_RESIZED = 1.4, 1.3
SURE_SHARE = 0.85
RESIZED, STRETCHED = 1.17, 1.12  # ratios of sizes, of the two sides
FRAMED_SHARE, FRAMED_PART = 0.75, 0.74
SAME_RELIEF, SAME_PART = 0.93, 0.9
# Of a piece few points are there to be found, and one that shows little but sky or wall has few parts to judge by, or
# none; but of another photo no more than an eighth of the points of a part are ever found again in another size.
PIECE_SHARE, PIECE_AGAIN, PIECE_RELIEF = 0.65, 0.32, 0.5
# A crop is neither stretched nor bent; a wall that was photographed from another spot is (ratio of sides, longer side).
CUT_STRETCH, CUT_BEND = 1.1, 0.0045
SURE_RELIEF, GOOD_RELIEF, SOME_RELIEF = 0.8, 0.7, 0.5
PART_RELIEF = 0.2  # something new in the middle of a known street: not the same photo
GOOD_PART = 0.6  # with this even the least alike parts make up for some of the relief
PARTS = 4
COVERED = 0.03  # of the relief that both have to show
MARGIN = 2  # of the relief: what borders on a frame is not judged
NEAR_BLUR, FAR_BLUR = 0.8, 3.0  # of the relief: the band in which two are compared


@dataclass(frozen=True, slots=True)
class Likeness:
    """What the two looks saw: points that agree to the pixel, their share of those that agree roughly (`share`) and of
    those that lie where both show the same (`again`), how alike the whole is (-1 to 1), how alike its least alike
    parts are, whether one is larger than the other or stretched (`resized`), and whether one is a `piece` of the other.
    """

    points: int
    share: float
    again: float
    relief: float
    part: float
    mirrored: bool
    resized: bool = False
    piece: bool = False

    @property
    def same(self) -> bool:
        """Both looks agree."""
        few = GOOD_RELIEF if self.part >= GOOD_PART else SURE_RELIEF
        enough = SOME_RELIEF if self.points >= MANY else few
        exact = self.points >= FEWEST and self.share >= EXACT_SHARE and self._from_one_place
        return self._is_piece or (exact and self.relief >= enough and self.part >= PART_RELIEF)

    @property
    def _from_one_place(self) -> bool:
        together, sure = self.share + self.again, self.share >= SURE_SHARE
        alike = self.relief >= SAME_RELIEF and self.part >= SAME_PART
        if self.resized:
            return together >= TOGETHER_RESIZED or alike or (sure and (self.piece or self.relief >= SURE_RELIEF))
        framed = (sure and self.part >= FRAMED_PART) or (alike and self.share >= FRAMED_SHARE)
        return together >= TOGETHER or framed

    @property
    def _is_piece(self) -> bool:
        known = self.points >= FEWEST and self.share >= PIECE_SHARE and self.again >= PIECE_AGAIN
        return self.piece and known and self.relief >= PIECE_RELIEF


NOTHING = Likeness(0, 0.0, 0.0, 0.0, 0.0, mirrored=False)


def compare(new: Print, kept: Print) -> Likeness:
    """Both ways round: as it is and mirrored; as a whole, and where that does not show it, one as a piece of the other,
    whose own points are among all that the larger photo has, the fine ones too."""
    best = _looked(new, kept, SMALLEST, LARGEST)
    for one, other in ((new, kept), (kept, new)):
        if not best.same and other.fine is not None:
            best = max(best, _looked(one, _whole(other, other.fine), SMALLEST, PIECE), key=_weight)
    return best


def _whole(one: Print, fine: Print) -> Print:
    """A photo in its points and the fine ones together."""
    x, y, size, angle, bits = (
        np.concatenate([getattr(one, name), getattr(fine, name)]) for name in ("x", "y", "size", "angle", "bits")
    )
    return replace(one, x=x, y=y, size=size, angle=angle, bits=bits)


def _weight(look: Likeness) -> tuple[bool, int]:
    return look.same, look.points


def _looked(new: Print, kept: Print, least: float, most: float) -> Likeness:
    """Where what is new is `least` to `most` times as large in what is kept."""
    best = NOTHING
    for mirrored, one in ((False, new), (True, mirror(new))):
        found = _first_look(one, kept)
        if found is None or not least < found.scale < most:
            continue
        piece = not PIECE < found.scale < 1 / PIECE
        if piece and not found.cut:
            continue
        relief, part = _second_look(one, kept, found.shape)
        again = found.points / max(1, _common(one, kept, found.shape))
        look = Likeness(found.points, found.share, again, relief, part, mirrored, _is_resized(found.shape), piece)
        best = max(best, look, key=_weight)
    return best


def seen(new: Print, kept: Iterable[tuple[int, Print]]) -> int | None:
    """The number of the first of `kept` that is the same photo."""
    return next((number for number, other in kept if compare(new, other).same), None)


# -- the first look ---------------------------------------------------------------------------------------------------


def mirror(one: Print) -> Print:
    """The fingerprint of the same photo seen in a mirror, without the photo: left and right change places, and what
    turned one way turns the other."""
    bits = np.packbits(np.unpackbits(one.bits, axis=1)[:, _mirrored_bits()], axis=1)
    return Print(one.width, one.height, one.width - one.x, one.y, one.size, (np.pi - one.angle) % (2 * np.pi), bits,
                 one.relief[:, ::-1])  # fmt: skip


@cache
def _mirrored_bits() -> NDArray[np.int64]:
    """Beside the point's own direction a mirror swaps the two sides, and a turn to the left is one to the right."""
    order = np.arange(128).reshape(4, 4, 8)[::-1]
    return np.asarray(order[:, :, [-turn % 8 for turn in range(8)]].ravel())


@dataclass(frozen=True, slots=True, eq=False)
class _Agreement:
    points: int
    share: float
    shape: NDArray[Any]  # 2 × 3: from places in the new picture to those in the kept one
    cut: bool  # by a shift, turn and scale alone, as a crop is

    @property
    def scale(self) -> float:
        """How much larger what both show is in the kept picture."""
        return _scale(self.shape)


def _first_look(new: Print, kept: Print) -> _Agreement | None:
    ours, theirs = (np.ascontiguousarray(one.bits).view(np.uint64) for one in (new, kept))
    apart = np.bitwise_count(ours[:, None, 0] ^ theirs[None, :, 0])
    apart = apart + np.bitwise_count(ours[:, None, 1] ^ theirs[None, :, 1])
    nearest = apart.argmin(axis=1)
    index = np.nonzero(apart[np.arange(len(ours)), nearest] <= NEAR_BITS)[0]
    return None if len(index) < FEWEST else _agreeing(new, kept, index, nearest[index])


def _agreeing(new: Print, kept: Print, ours: NDArray[Any], theirs: NDArray[Any]) -> _Agreement | None:
    """The shift, turn and scale that the most pairs of points agree on, made finer by those that do."""
    growth = np.log(kept.size[theirs] / new.size[ours])
    turned = kept.angle[theirs] - new.angle[ours]
    cos, sin = np.cos(turned), np.sin(turned)
    alike = np.abs(growth[None] - growth[:, None]) < GROWTH
    alike &= np.multiply.outer(cos, cos) + np.multiply.outer(sin, sin) > np.cos(TURNED)
    asked = np.nonzero(alike.sum(axis=1) >= FEWEST)[0]
    if len(asked) == 0:
        return None
    # Each pair says where the others would lie if it were right: by complex numbers, of which each is a place.
    source = (new.x + 1j * new.y)[ours]
    target = (kept.x + 1j * kept.y)[theirs]
    scale = np.exp(growth)[asked, None]
    delta = source[None] - source[asked, None]
    off = (cos + 1j * sin)[asked, None] * scale * delta + target[asked, None] - target[None]
    reach = PLACE + 0.12 * scale * np.sqrt(_squared(delta))
    fits = alike[asked] & (_squared(off) < reach * reach)
    ours_at, theirs_at = (np.stack([one.real, one.imag], axis=1) for one in (source, target))
    return _refined(ours_at, theirs_at, theirs, fits[fits.sum(axis=1).argmax()])


def _squared(one: NDArray[Any]) -> NDArray[Any]:
    return np.asarray(one.real * one.real + one.imag * one.imag)


def _refined(source: Floats, target: Floats, theirs: NDArray[Any], agree: NDArray[np.bool_]) -> _Agreement | None:
    shape: NDArray[Any] | None = None
    rough = exact = 0
    for reach in (PLACE * 1.4, PLACE, PLACE, EXACT * 2, EXACT * 2, EXACT):
        if agree.sum() < FEWEST:
            return None
        shape = (_affine if agree.sum() >= MANY else _similar)(source[agree], target[agree])
        if not SMALLEST < _scale(shape) < LARGEST:
            return None
        off = np.hypot(*(source @ shape[:, :2].T + shape[:, 2] - target).T)
        agree = off < reach
        rough = max(rough, len(set(theirs[off < PLACE].tolist())))
        exact = len(set(theirs[off < EXACT].tolist()))
    if shape is None or exact < FEWEST:
        return None
    return _Agreement(exact, exact / rough, shape, _is_cut(source[agree], target[agree]))


def _is_cut(source: Floats, target: Floats) -> bool:
    longer, shorter = (float(one) for one in np.linalg.svd(_affine(source, target)[:, :2])[1])
    shape = _similar(source, target)
    off = source @ shape[:, :2].T + shape[:, 2] - target
    return longer <= CUT_STRETCH * shorter and float(np.sqrt((off * off).sum(axis=1).mean())) <= CUT_BEND


def _scale(shape: NDArray[Any]) -> float:
    return float(np.sqrt(abs(np.linalg.det(shape[:, :2]))))


def _is_resized(shape: NDArray[Any]) -> bool:
    longer, shorter = (float(one) for one in np.linalg.svd(shape[:, :2])[1])
    size = np.sqrt(longer * shorter)
    return bool(max(size, 1 / size) >= RESIZED or longer / shorter >= STRETCHED)


def _common(new: Print, kept: Print, shape: NDArray[Any]) -> int:
    """How many points could be found again: those that lie where the other picture shows something too, of the picture
    that has fewer of them there."""
    there = np.stack([new.x, new.y], axis=1) @ shape[:, :2].T + shape[:, 2]
    back = np.linalg.solve(shape[:, :2], np.stack([kept.x, kept.y]) - shape[:, 2:]).T
    return min(_shown(there, kept), _shown(back, new))


def _shown(places: Floats, one: Print) -> int:
    return int(((places >= 0) & (places <= (one.width, one.height))).all(axis=1).sum())


def _similar(source: Floats, target: Floats) -> NDArray[Any]:
    """The shift, turn and scale from `source` to `target` with the least squares (Umeyama, in complex numbers)."""
    ours, theirs = source[:, 0] + 1j * source[:, 1], target[:, 0] + 1j * target[:, 1]
    centred = ours - ours.mean()
    factor = np.vdot(centred, theirs - theirs.mean()) / max(float(np.vdot(centred, centred).real), 1e-9)
    shift = theirs.mean() - factor * ours.mean()
    return np.array([[factor.real, -factor.imag, shift.real], [factor.imag, factor.real, shift.imag]])


def _affine(source: Floats, target: Floats) -> NDArray[Any]:
    """As `_similar`, and stretched: a picture that was scaled in one direction only."""
    known = np.column_stack([source, np.ones(len(source))])
    return np.asarray(np.linalg.lstsq(known, target, rcond=None)[0].T)


# -- the second look --------------------------------------------------------------------------------------------------


def _second_look(new: Print, kept: Print, shape: NDArray[Any]) -> tuple[float, float]:
    """How alike the reliefs are where both show the same: over all, and in the least alike parts."""
    rows, columns = kept.relief.shape
    down, along = new.relief.shape
    y, x = (axis.ravel() for axis in np.mgrid[:rows, :columns])
    places = np.stack([(x + 0.5) / max(rows, columns), (y + 0.5) / max(rows, columns)])
    px, py = np.linalg.solve(shape[:, :2], places - shape[:, 2:]) * max(down, along) - 0.5
    inside = _within(px, py, along, down) & _within(x, y, columns, rows)
    if inside.mean() < COVERED:
        return 0.0, 0.0
    there = _between(new.relief, np.clip(px, 0, along - 1.01), np.clip(py, 0, down - 1.01)).reshape(rows, columns)
    growth = max(1.0, _scale(shape))
    ours, theirs = (
        _banded(one, inside.reshape(rows, columns), growth).ravel()[inside]
        for one in (there, kept.relief.astype(np.float32))
    )
    return _alike(ours, theirs, x[inside], y[inside])


def _within(x: NDArray[Any], y: NDArray[Any], width: int, height: int) -> NDArray[np.bool_]:
    return np.asarray((x >= MARGIN) & (y >= MARGIN) & (x <= width - 1 - MARGIN) & (y <= height - 1 - MARGIN))


def _banded(relief: Floats, inside: NDArray[np.bool_], growth: float) -> Floats:
    """What of the relief is neither finer nor coarser than both pictures can show; of what is not common to both,
    nothing."""
    mask = inside.astype(np.float32)
    fine, coarse = (
        _smooth(relief * mask, sigma * growth) / np.maximum(_smooth(mask, sigma * growth), 1e-3)
        for sigma in (NEAR_BLUR, FAR_BLUR)
    )
    return (fine - coarse) * mask


def _smooth(values: Floats, sigma: float) -> Floats:
    down, along = (_weights(side, sigma) for side in values.shape)
    return np.asarray(down @ values @ along.T, np.float32)


def _weights(side: int, sigma: float) -> Floats:
    place = np.arange(side, dtype=np.float32)
    apart = (place[:, None] - place[None, :]) ** 2
    return np.asarray(np.exp(-apart / (2 * sigma * sigma)) / (sigma * np.sqrt(2 * np.pi)), np.float32)


def _between(relief: NDArray[np.int8], px: Floats, py: Floats) -> Floats:
    left, top = np.floor(px).astype(np.int64), np.floor(py).astype(np.int64)
    right, low = (px - left), (py - top)
    values = relief.astype(np.float32)
    upper = values[top, left] * (1 - right) + values[top, left + 1] * right
    lower = values[top + 1, left] * (1 - right) + values[top + 1, left + 1] * right
    return np.asarray(upper * (1 - low) + lower * low, np.float32)


def _alike(ours: Floats, theirs: Floats, x: NDArray[Any], y: NDArray[Any]) -> tuple[float, float]:
    whole = _correlation(ours, theirs)
    column = (x - x.min()) * PARTS // (np.ptp(x) + 1)
    row = (y - y.min()) * PARTS // (np.ptp(y) + 1)
    part = row * PARTS + column
    least = [
        _correlation(ours[part == one], theirs[part == one])
        for one in range(PARTS * PARTS)
        if (part == one).sum() >= 12 and theirs[part == one].std() > 0.8
    ]
    return whole, float(np.quantile(least, 0.15)) if least else 0.0


def _correlation(ours: Floats, theirs: Floats) -> float:
    ours, theirs = ours - ours.mean(), theirs - theirs.mean()
    size = float(np.sqrt((ours * ours).sum() * (theirs * theirs).sum()))
    return float((ours * theirs).sum()) / size if size > 1e-6 else 0.0
