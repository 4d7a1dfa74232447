"""What of a picture is the photo: a screenshot shows it between bands of one colour, with some writing in them. Without
the bands a screenshot is the photo again, and one of a crop is the crop."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

SAMPLED = 256  # pixels of the longer side that are looked at, none of them blended
FLAT = 2  # grey levels by which a band of one colour may differ from it
MOSTLY = 0.9  # of a line that has to be of one colour: the rest may be writing
BLOCK = 0.1  # of the side: what is lower is a line of writing, no photo
LEAST = 0.25  # of the side that has to remain


def unframed(picture: Image.Image) -> Image.Image:
    """The grey `picture` without what stands above, below and beside the photo; itself where nothing does."""
    factor = min(1.0, SAMPLED / max(picture.size))
    size = (max(1, round(picture.width * factor)), max(1, round(picture.height * factor)))
    small = np.asarray(picture.resize(size, Image.Resampling.NEAREST), np.int16)
    top, low = _block(small)
    left, right = _block(small[top:low].T)
    if (left, top, right, low) == (0, 0, *size):
        return picture
    across, down = picture.width / size[0], picture.height / size[1]
    return picture.crop((round(left * across), round(top * down), round(right * across), round(low * down)))


def _block(lines: NDArray[Any]) -> tuple[int, int]:
    """From which line to which there is more than one colour: from the first block of lines that is too high for
    writing to the end of the last one. All of them where only one side has a band: that is a wall, or the sky."""
    most = len(lines)
    middle = np.median(lines, axis=1, keepdims=True)
    shown = (np.abs(lines - middle) <= FLAT).mean(axis=1) < MOSTLY
    edges = np.flatnonzero(np.diff(np.concatenate([[0], shown.astype(np.int8), [0]])))
    blocks = [(first, end) for first, end in edges.reshape(-1, 2).tolist() if end - first >= BLOCK * most]
    if not blocks or blocks[-1][1] - blocks[0][0] < LEAST * most:
        return 0, most
    first, end = blocks[0][0], blocks[-1][1]
    if first == 0 or end == most:
        return 0, most
    return first + 1, end - 1  # a line at a band may be half band
