"""How surely a photo that was sent before is found again, and how surely another one is not taken for it:
`python -m benchmarks.fingerprint [pairs] [photos]`.

The photos are made up (tests/places/scenes.py): four of each street, with its light and tones, other people and houses
in it; and as many of undergrowth, which has no straight line. Half as many photos as pairs are kept, the other half are
strangers of the same streets. Not the set by which the thresholds were chosen: other seeds, two changes at a time.
Files given as further arguments are taken for real photos, and measured too.
"""

import io
import itertools
import random
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageOps

from bot.photos.fingerprint import Print, unpacked
from bot.photos.proof import packed_print
from bot.photos.seen import compare
from tests.places.scenes import CHANGES, sent, street

SEED = 70_000
TWICE = ("mirrored", "encoded again", "lightened", "scaled", "cropped")


def undergrowth(seed: int) -> Image.Image:
    """Leaves, stalks and patches of light."""
    chance = np.random.default_rng(seed)
    height, width = 720, 960
    squares = np.fft.fftfreq(height)[:, None] ** 2 + np.fft.rfftfreq(width)[None] ** 2
    squares[0, 0] = 1
    picture = np.zeros((height, width, 3), np.float32)
    for layer, steep in ((22, 2.1), (14, 1.4)):
        phase = np.exp(2j * np.pi * chance.random(squares.shape))
        cloud = np.fft.irfft2(phase / squares ** (steep / 2), s=(height, width))
        picture += layer * ((cloud - cloud.mean()) / cloud.std())[:, :, None]
    picture += np.array([90.0, 115.0, 80.0]) * chance.uniform(0.7, 1.3)
    rows, columns = np.ogrid[:height, :width]
    for _ in range(70):
        x, y, long = chance.uniform(0, width), chance.uniform(0, height), chance.uniform(12, 60)
        turn, thin = chance.uniform(0, np.pi), chance.uniform(0.15, 0.5)
        along = (columns - x) * np.cos(turn) + (rows - y) * np.sin(turn)
        across = (rows - y) * np.cos(turn) - (columns - x) * np.sin(turn)
        leaf = (along / long) ** 2 + (across / (long * thin)) ** 2 < 1
        picture[leaf] = picture[leaf] * 0.25 + chance.uniform(20, 220) * np.array([0.7, 1.0, 0.6])
    return Image.fromarray(np.clip(picture + chance.normal(scale=5, size=picture.shape), 0, 255).astype(np.uint8))


def made(number: int) -> Image.Image:
    """Photo number so and so: three streets' photos, then one of undergrowth."""
    seed = SEED + number
    return undergrowth(seed) if number % 4 == 3 else street(seed, SEED + number // 8)


def changed(picture: Image.Image, number: int) -> tuple[str, Image.Image]:
    """What was done to it: each change in turn, every other time with a second one."""
    chance = random.Random(number)
    name = list(CHANGES)[number % len(CHANGES)]
    picture = CHANGES[name](picture, chance).convert("RGB")
    second = chance.choice([one for one in TWICE if one != name]) if number % 2 else None
    if second is not None:
        picture, name = CHANGES[second](picture, chance).convert("RGB"), f"{name} + {second}"
    return name, picture


def told(content: bytes) -> tuple[Print | None, float]:
    """The fingerprint as it comes back from the database, None where nothing can be told, and the milliseconds of
    processor that it took."""
    began = time.thread_time()
    found = packed_print(content)
    took = (time.thread_time() - began) * 1_000
    return None if found is None else unpacked(found), took


def same(new: Print | None, kept: Print | None) -> bool:
    """What is sent now, and what is kept."""
    return new is not None and kept is not None and compare(new, kept).same


def measure(
    originals: list[Image.Image], others: list[Image.Image], strangers_of: list[Image.Image] | None = None
) -> dict[str, Any]:
    """Found and not found, and what was taken for another among all, or among `strangers_of` only."""
    times: list[float] = []
    kept: list[Print | None] = []
    strangers: list[Print | None] = []
    again: list[tuple[str, Print | None]] = []
    for group, into in ((originals, kept), (others, strangers)):
        for picture in group:
            one, took = told(sent(picture))
            into.append(one)
            times.append(took)
    for number, picture in enumerate(originals):
        name, again_sent = changed(picture, number)
        look, took = told(sent(again_sent, 70))
        again.append((name, look))
        times.append(took)
    missed = Counter(
        name for (name, one), other in zip(again, kept, strict=True)
        if not same(one, other)
    )  # fmt: skip
    among = kept + strangers if strangers_of is None else [told(sent(one))[0] for one in strangers_of]
    judged = [one for one in among if one is not None]
    began, wrong, pairs = time.thread_time(), 0, 0
    for one, other in itertools.combinations(judged, 2):
        pairs += 1
        wrong += same(one, other)
    each = (time.thread_time() - began) * 1_000 / max(pairs, 1)
    times.sort()
    return {
        "same_pairs": len(again), "found": 1 - missed.total() / len(again), "missed": dict(missed),
        "not_judged": len(among) - len(judged),
        "different_pairs": pairs, "taken_for_another": wrong,
        "ms_median": round(times[len(times) // 2], 1), "ms_p95": round(times[int(len(times) * 0.95)], 1),
        "ms_most": round(times[-1], 1), "ms_comparison": round(each, 2),
    }  # fmt: skip


def main(pairs: int = 200, photos: int = 400, *files: str) -> None:
    """Print the figures of made-up photos, then of the files."""
    pictures = [made(number) for number in range(photos)]
    print("made up:", measure(pictures[:pairs], pictures[pairs:]))
    real = [ImageOps.exif_transpose(Image.open(io.BytesIO(Path(one).read_bytes()))).convert("RGB") for one in files]
    if real:
        print("real, each with every change:", measure([one for one in real for _ in CHANGES], [], strangers_of=real))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:]) if len(sys.argv) > 2 else main()
