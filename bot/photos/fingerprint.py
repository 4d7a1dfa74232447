"""A photo's own fingerprint, to say whether it was seen before: re-encoded, cropped, mirrored, turned, lighter, or in
a screenshot. Of the picture nothing is kept but some hundred points with how it changes around each (in the manner of
SIFT: Lowe 2004, one bit a number), and a coarse relief of light and dark: at most 11.7 KB. docs/fingerprint.md has the
figures. Nothing but arithmetic on bytes: for a thread of its own, never for the event loop."""

import io
import struct
import warnings
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from bot.likeness import FORMATS, NoPicture
from bot.photos import MAX_BYTES, MAX_PIXELS
from bot.photos.frame import unframed

Floats = NDArray[Any]  # of 32 bits
Ints = NDArray[np.int64]

VERSION = 2
WITHOUT_FINE = 1  # the version before
SIDE = 256  # pixels of the longer side that everything is told from
FINE_SIDE = 512  # of the fine points, by which a small piece of the photo is known
SIGMAS = 1.4 * 1.26 ** np.arange(11)
FINE_SIGMAS = SIGMAS[:6]
PAD = 24
POINTS = 240  # kept of a picture, and as many fine ones; at most 255
FEWEST = 10  # fewer points say nothing: not judged
CONTRAST = 0.3  # of 255 grey levels, for a point to count: a wall or a road has little; noise alone gives no ten points
EDGE = 10.0  # along an edge a point has no place of its own (Lowe)
RELIEF = 64  # of the longer side
RELIEF_NEAR, RELIEF_FAR = 0.8, 6.5
LEVELS = 7  # the relief is kept in -7 … 7
TURN = 256 / (2 * np.pi)


@dataclass(frozen=True, slots=True)
class Grid:
    """Over what the points are spread: `side` × `side` fields, at most `most` of one."""

    side: int
    most: int


COARSE, FINE = Grid(6, 12), Grid(8, 5)


@dataclass(frozen=True, slots=True, eq=False)
class Print:
    """A fingerprint: for each point where it is (in 1/255 of the longer side), its size, its direction and 128 bits;
    and the relief. `fine`: the same photo in finer points, spread more evenly; None in one that an earlier release
    kept, or where there are none."""

    width: float
    height: float
    x: Floats
    y: Floats
    size: Floats
    angle: Floats
    bits: NDArray[np.uint8]  # (points, 16)
    relief: NDArray[np.int8]
    fine: "Print | None" = None

    def packed(self) -> bytes:
        """As it is stored."""
        rows, columns = self.relief.shape
        fine = 0 if self.fine is None else len(self.fine.x)
        head = struct.pack(
            "<BBBBBBB", VERSION, len(self.x), round(self.width * 255), round(self.height * 255), rows, columns, fine
        )
        flat = (self.relief.ravel() + 8).astype(np.uint8)
        flat = np.append(flat, np.zeros(len(flat) % 2, np.uint8))
        points = self._points() + (b"" if self.fine is None else self.fine._points())
        return head + points + (flat[::2] << 4 | flat[1::2]).tobytes()

    def _points(self) -> bytes:
        whole = [np.rint(self.x * 255), np.rint(self.y * 255), np.rint(self.size * 2048), np.rint(self.angle * TURN)]
        places = np.stack([(one.astype(np.int64) % 256).astype(np.uint8) for one in whole])
        return places.tobytes() + self.bits.tobytes()


def unpacked(kept: bytes) -> Print:
    """What `Print.packed` gave, in this release or the one before. Raises ValueError for anything else."""
    if len(kept) < 7 or kept[0] not in (VERSION, WITHOUT_FINE):
        raise ValueError("no fingerprint of this version")
    _, count, width, height, rows, columns = kept[:6]
    fine, at = (kept[6], 7) if kept[0] == VERSION else (0, 6)
    area, low = rows * columns, at + (count + fine) * 20
    if len(kept) != low + (area + 1) // 2:
        raise ValueError("a fingerprint that was cut")
    pairs = np.frombuffer(kept, np.uint8, offset=low)
    relief = (np.stack([pairs >> 4, pairs & 15], axis=1).ravel()[:area].astype(np.int8) - 8).reshape(rows, columns)
    shape = (width / 255, height / 255)
    finer = Print(*shape, *_unpacked_points(kept, fine, at + count * 20), relief) if fine else None
    return Print(*shape, *_unpacked_points(kept, count, at), relief, finer)


def _unpacked_points(kept: bytes, count: int, at: int) -> tuple[Floats, Floats, Floats, Floats, NDArray[np.uint8]]:
    points = np.frombuffer(kept, np.uint8, count * 4, at).reshape(4, count).astype(np.float32)
    bits = np.frombuffer(kept, np.uint8, count * 16, at + count * 4).reshape(count, 16)
    return points[0] / 255, points[1] / 255, points[2] / 2048, points[3] / TURN, bits


def fingerprint(content: bytes) -> Print | None:
    """The fingerprint of a photo; None where it shows too little to tell it from others (dark, flat, out of focus).
    Raises NoPicture for what is no picture, or too large a one."""
    sharp = _grey(content)
    grey = _sized(sharp, SIDE)
    told = _told(grey, SIGMAS, COARSE)
    if told is None:
        return None
    shape, relief = (grey.shape[1] / max(grey.shape), grey.shape[0] / max(grey.shape)), _relief(grey)
    fine = _told(sharp, FINE_SIGMAS, FINE)
    return Print(*shape, *told, relief, None if fine is None else Print(*shape, *fine, relief))


def _told(
    grey: Floats, sigmas: NDArray[Any], grid: Grid
) -> tuple[Floats, Floats, Floats, Floats, NDArray[np.uint8]] | None:
    """Places, sizes, directions and bits of the points; None where there are too few."""
    levels = _blurred(grey, sigmas)
    found = _points(levels, grid)
    if len(found[0]) < FEWEST:
        return None
    x, y, level, angle, bits = _described(levels, *found)
    side = float(max(grey.shape))
    return (
        (x / side).astype(np.float32),
        (y / side).astype(np.float32),
        (sigmas[level] / side).astype(np.float32),
        angle,
        bits,
    )


# -- reading --------------------------------------------------------------------------------------------------------


def _grey(content: bytes) -> Floats:
    if not content or len(content) > MAX_BYTES:
        raise NoPicture(f"{len(content)} bytes")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return _opened(content)
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, Image.DecompressionBombError, Warning) as error:
        raise NoPicture(type(error).__name__) from None


def _opened(content: bytes) -> Floats:
    with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
        if picture.width * picture.height > MAX_PIXELS or min(picture.size) < 32:
            raise NoPicture(f"{picture.width} × {picture.height}")
        picture.draft("L", (SIDE * 2, SIDE * 2))  # a large JPEG is not decoded in full
        upright = unframed(ImageOps.exif_transpose(picture).convert("L"))
    return np.asarray(
        upright.resize(_size(upright.size, FINE_SIDE), Image.Resampling.LANCZOS, reducing_gap=3.0), np.float32
    )


def _size(size: tuple[int, int], side: int) -> tuple[int, int]:
    factor = side / max(size)
    return max(16, round(size[0] * factor)), max(16, round(size[1] * factor))


def _sized(grey: Floats, side: int) -> Floats:
    size = _size((grey.shape[1], grey.shape[0]), side)
    return np.asarray(Image.fromarray(grey).resize(size, Image.Resampling.LANCZOS), np.float32)


# -- points ---------------------------------------------------------------------------------------------------------


def _blurred(grey: Floats, sigmas: NDArray[Any]) -> Floats:
    """The picture at each of the widths of blur, by way of its spectrum."""
    rows, columns = (side + 2 * PAD for side in grey.shape)
    padded = np.pad(grey, PAD, mode="reflect")
    spectrum = np.fft.rfft2(padded)
    squares = np.fft.fftfreq(rows)[:, None] ** 2 + np.fft.rfftfreq(columns)[None, :] ** 2
    shapes = np.exp(-2 * np.pi**2 * squares.astype(np.float32)[None] * (sigmas.astype(np.float32)[:, None, None] ** 2))
    blurred: Floats = np.fft.irfft2(spectrum[None] * shapes, s=(rows, columns))
    return np.ascontiguousarray(blurred[:, PAD:-PAD, PAD:-PAD], np.float32)


def _points(levels: Floats, grid: Grid) -> tuple[Ints, Ints, Ints]:
    """(level, row, column) of the strongest spots that are lighter or darker than all around them and than themselves
    at the next widths of blur, spread over the picture."""
    steps = np.diff(levels, axis=0)
    inner = steps[1:-1, 1:-1, 1:-1]
    strong = np.abs(inner) > CONTRAST
    sign = np.sign(inner)
    for rows, columns in ((0, 1), (2, 1), (1, 0), (1, 2)):
        beside = steps[1:-1, rows : rows + inner.shape[1], columns : columns + inner.shape[2]]
        strong &= inner * sign > beside * sign
    at, row, column = (axis + 1 for axis in np.nonzero(strong))
    if len(at) == 0:
        return at, row, column
    offsets = np.array(
        [(a, b, c) for a in (-1, 0, 1) for b in (-1, 0, 1) for c in (-1, 0, 1) if (a, b, c) != (0, 0, 0)]
    )
    around = steps[at[:, None] + offsets[:, 0], row[:, None] + offsets[:, 1], column[:, None] + offsets[:, 2]]
    value = steps[at, row, column]
    top = (around * np.sign(value)[:, None]).max(axis=1) < np.abs(value)
    keep = top & _round(steps, at, row, column, value)
    at, row, column, value = at[keep], row[keep], column[keep], value[keep]
    chosen = _spread(np.abs(value), row, column, levels.shape[1:], grid)
    return at[chosen], row[chosen], column[chosen]


def _round(steps: Floats, at: Ints, row: Ints, column: Ints, value: Floats) -> NDArray[np.bool_]:
    """Whether a spot is a spot and no stretch of an edge."""
    xx = steps[at, row, column + 1] + steps[at, row, column - 1] - 2 * value
    yy = steps[at, row + 1, column] + steps[at, row - 1, column] - 2 * value
    xy = (steps[at, row + 1, column + 1] - steps[at, row + 1, column - 1]
          - steps[at, row - 1, column + 1] + steps[at, row - 1, column - 1]) / 4  # fmt: skip
    bent = xx * yy - xy * xy
    return np.asarray((bent > 0) & ((xx + yy) ** 2 * EDGE < (EDGE + 1) ** 2 * bent))


def _spread(strength: Floats, row: Ints, column: Ints, shape: tuple[int, ...], grid: Grid) -> Ints:
    """The strongest, no more than so many from one field of the picture."""
    order = np.argsort(-strength, kind="stable")
    field = ((row * grid.side // shape[0]) * grid.side + column * grid.side // shape[1])[order]
    by_field = np.argsort(field, kind="stable")
    place = np.empty(len(order), np.int64)  # of each in its field
    place[by_field] = np.arange(len(order)) - np.searchsorted(field[by_field], field[by_field])
    return order[place < grid.most][:POINTS]


# -- what is around a point -----------------------------------------------------------------------------------------


def _described(levels: Floats, at: Ints, row: Ints, column: Ints) -> tuple[Any, ...]:
    across = np.zeros_like(levels)
    down = np.zeros_like(levels)
    across[:, :, 1:-1] = levels[:, :, 2:] - levels[:, :, :-2]
    down[:, 1:-1, :] = levels[:, 2:, :] - levels[:, :-2, :]
    sigma = SIGMAS[at].astype(np.float32)
    angle = _directions(across, down, at, row, column, sigma)
    bits = _bits(across, down, at, row, column, sigma, angle)
    return column.astype(np.float32), row.astype(np.float32), at, angle, bits


@cache
def _grid(side: int, reach: float) -> tuple[Floats, Floats]:
    axis = ((np.arange(side) + 0.5) / side * 2 - 1) * reach
    x, y = np.meshgrid(axis, axis)
    return x.ravel().astype(np.float32), y.ravel().astype(np.float32)


def _directions(across: Floats, down: Floats, at: Ints, row: Ints, column: Ints, sigma: Floats) -> Floats:
    """The direction in which it gets lighter around each point, from a histogram of 36 of them."""
    x, y = _grid(13, 4.0)
    gx, gy = _sampled(across, down, at, column[:, None] + x * sigma[:, None], row[:, None] + y * sigma[:, None])
    weight = np.hypot(gx, gy) * np.exp(-(x * x + y * y) / (2 * 1.8**2))
    slot = np.floor((np.arctan2(gy, gx) / (2 * np.pi) % 1) * 36).astype(np.int64) % 36
    flat = (np.arange(len(at))[:, None] * 36 + slot).ravel()
    counted: Floats = np.bincount(flat, weight.ravel(), len(at) * 36).reshape(-1, 36)
    for _ in range(3):
        counted = (np.roll(counted, 1, axis=1) + counted * 2 + np.roll(counted, -1, axis=1)) / 4
    best = counted.argmax(axis=1)
    each = np.arange(len(at))
    left, mid, right = counted[each, (best - 1) % 36], counted[each, best], counted[each, (best + 1) % 36]
    shift = 0.5 * (left - right) / np.minimum(left - 2 * mid + right, -1e-6)
    return np.asarray((best + 0.5 + shift) / 36 * 2 * np.pi % (2 * np.pi), np.float32)


def _bits(
    across: Floats, down: Floats, at: Ints, row: Ints, column: Ints, sigma: Floats, angle: Floats
) -> NDArray[np.uint8]:
    """4 × 4 fields around each point, in each the 8 directions: a bit is set where there is more than in the middle
    one of the point's 128."""
    x, y = _grid(16, 7.0)
    cos, sin = np.cos(angle)[:, None], np.sin(angle)[:, None]
    px = column[:, None] + (cos * x - sin * y) * sigma[:, None]
    py = row[:, None] + (sin * x + cos * y) * sigma[:, None]
    gx, gy = _sampled(across, down, at, px, py)
    weight = np.hypot(gx, gy) * np.exp(-(x * x + y * y) / (2 * 5.0**2))
    turn = ((np.arctan2(gy, gx) - angle[:, None]) / (2 * np.pi) % 1) * 8
    low = np.floor(turn).astype(np.int64)
    part = turn - low
    soft = np.zeros((len(at), 8, 256), np.float32)
    each, spot = np.ogrid[: len(at), :256]
    soft[each, low % 8, spot] = weight * (1 - part)
    soft[each, (low + 1) % 8, spot] += weight * part
    fields = (soft.reshape(-1, 256) @ _field_shares()).reshape(-1, 8, 16).transpose(0, 2, 1).reshape(-1, 128)
    return np.packbits(fields > np.median(fields, axis=1, keepdims=True), axis=1)


@cache
def _field_shares() -> Floats:
    """How much each of 16 × 16 spots counts for each of 4 × 4 fields: less toward the field's border."""
    place = (np.arange(16) + 0.5) / 4 - 0.5
    line = np.maximum(0, 1 - np.abs(place[:, None] - np.arange(4)[None, :]))
    shares: Floats = np.einsum("ya,xb->yxab", line, line).reshape(256, 16).astype(np.float32)
    return shares


def _sampled(across: Floats, down: Floats, at: Ints, px: Floats, py: Floats) -> tuple[Floats, Floats]:
    column = np.clip(np.rint(px), 0, across.shape[2] - 1).astype(np.int64)
    row = np.clip(np.rint(py), 0, across.shape[1] - 1).astype(np.int64)
    return across[at[:, None], row, column], down[at[:, None], row, column]


def _relief(grey: Floats) -> NDArray[np.int8]:
    """Where it is lighter or darker than around, coarsely; without brightness, and without what a face would need."""
    factor = RELIEF / max(grey.shape)
    size = (max(8, round(grey.shape[1] * factor)), max(8, round(grey.shape[0] * factor)))
    whole = Image.fromarray(np.clip(np.rint(grey), 0, 255).astype(np.uint8))
    small = np.asarray(whole.resize(size, Image.Resampling.BOX), np.float32)
    near, far = _wide(small)
    relief = near - far
    return np.clip(np.rint(relief / max(float(relief.std()), 1e-3) * 3), -LEVELS, LEVELS).astype(np.int8)


def _wide(small: Floats) -> tuple[Floats, Floats]:
    pad = min(PAD, min(small.shape) - 1)
    padded = np.pad(small, pad, mode="reflect")
    rows, columns = padded.shape
    squares = np.fft.fftfreq(rows)[:, None] ** 2 + np.fft.rfftfreq(columns)[None, :] ** 2
    spectrum = np.fft.rfft2(padded)
    near, far = (
        np.fft.irfft2(spectrum * np.exp(-2 * np.pi**2 * squares * sigma**2), s=(rows, columns))
        for sigma in (RELIEF_NEAR, RELIEF_FAR)
    )
    inner = slice(pad, -pad)
    return near[inner, inner].astype(np.float32), far[inner, inner].astype(np.float32)
