"""Made-up photos for the fingerprint: streets with houses, windows, people and noise, and what is done to photos before
they are sent a second time. `place` gives the street (sky, road, tones), `seed` what stands in it that day."""

import io
import random
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageOps

WIDTH, HEIGHT = 800, 600


def _street(place: int) -> tuple[int, Any, Any, list[Any], float]:
    """What a street keeps: horizon, sky, road, tones of the houses, and where it vanishes."""
    there = np.random.default_rng(place)
    horizon = int(HEIGHT * there.uniform(0.35, 0.5))
    sky, road = there.uniform(120, 220, 3), there.uniform(60, 120, 3)
    tones = [there.uniform(60, 220, 3) for _ in range(4)]
    return horizon, sky, road, tones, WIDTH * there.uniform(0.4, 0.6)


def street(seed: int, place: int) -> Image.Image:
    """A photo of the street `place`."""
    day = np.random.default_rng(seed)
    horizon, sky, road, tones, middle = _street(place)
    picture = np.zeros((HEIGHT, WIDTH, 3), np.float32)
    picture[:horizon], picture[horizon:] = sky, road
    picture += 9 * _cloudy(day, WIDTH, HEIGHT, 1.6)[:, :, None]
    for side in (-1, 1):
        _houses(picture, day, tones, side, middle, horizon)
    for _ in range(day.integers(4, 14)):
        _person(picture, day, horizon)
    picture += day.normal(scale=4, size=picture.shape)
    return Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8))


def walked(picture: Image.Image, place: int, step: float) -> Image.Image:
    """The same street in the same moment from a little further along: `step` in parts of the way to what is nearest. What
    is near moves, what is far stays."""
    horizon, _, _, _, middle = _street(place)
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    aside, below = np.abs(x - middle) / (WIDTH / 2), (y - horizon) / (HEIGHT - horizon)
    near = np.where(aside < 0.6 * (1 - y / horizon), 0, np.maximum(aside, below))  # above the roofs is sky
    left, top = (middle + (x - middle) / (1 + step * near), horizon + (y - horizon) / (1 + step * near))
    columns, rows = (np.rint(np.clip(one, 0, most - 1)).astype(int) for one, most in ((left, WIDTH), (top, HEIGHT)))
    return Image.fromarray(np.asarray(picture)[rows, columns])


def _cloudy(day: Any, width: int, height: int, steep: float) -> Any:
    squares = np.fft.fftfreq(height)[:, None] ** 2 + np.fft.rfftfreq(width)[None] ** 2
    squares[0, 0] = 1
    noise = day.normal(size=squares.shape) * np.exp(2j * np.pi * day.random(squares.shape))
    texture = np.fft.irfft2(noise / squares ** (steep / 2), s=(height, width))
    return (texture - texture.mean()) / texture.std()


def _houses(picture: Any, day: Any, tones: list[Any], side: int, middle: float, horizon: int) -> None:
    place = 0.0 if side < 0 else float(WIDTH)
    while (middle - place) * -side > 60:
        further = place - side * day.uniform(50, 160)
        tall = HEIGHT * (0.08 + 0.5 * abs(place - middle) / (WIDTH / 2)) * day.uniform(0.6, 1.2)
        left, right = (int(min(max(one, 0), WIDTH)) for one in sorted((place, further)))
        top, low = max(0, int(horizon - tall / 2)), min(HEIGHT, int(horizon + tall / 3))
        _house(picture, day, tones[day.integers(4)], (left, top, right, low))
        place = further


def _house(picture: Any, day: Any, tone: Any, box: tuple[int, int, int, int]) -> None:
    left, top, right, low = box
    wide, tall = max(4, right - left), max(4, low - top)
    wall = _cloudy(day, wide - wide % 2, tall, 1.3)[: low - top, : right - left, None]
    picture[top:low, left : left + wall.shape[1]] = tone * day.uniform(0.8, 1.1) + 10 * wall
    size = int(day.uniform(8, 20))
    for row in range(top + 8, low - size, size * 2):
        for column in range(left + 6, right - size, size * 2):
            if day.random() < 0.8:
                picture[row : row + size, column : column + int(size * 0.7)] = day.uniform(20, 120)


def _person(picture: Any, day: Any, horizon: int) -> None:
    x, y = day.uniform(0, WIDTH), day.uniform(horizon, HEIGHT)
    size = 20 + 60 * (y - horizon) / (HEIGHT - horizon)
    rows, columns = np.ogrid[:HEIGHT, :WIDTH]
    picture[((columns - x) / (size * 0.4)) ** 2 + ((rows - y) / size) ** 2 < 1] = day.uniform(20, 230, 3)


def sent(picture: Image.Image, quality: int = 85) -> bytes:
    """As JPEG."""
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=quality)
    return stream.getvalue()


def _sized(picture: Image.Image, wide: float, tall: float) -> Image.Image:
    return picture.resize((round(picture.width * wide), round(picture.height * tall)))


def _cropped(picture: Image.Image, _: random.Random) -> Image.Image:
    wide, tall = picture.size
    return picture.crop((wide // 10, tall // 10, wide * 9 // 10, tall * 9 // 10))


def _screenshot(picture: Image.Image, chance: random.Random) -> Image.Image:
    wide, tall = int(picture.width * 1.15), int(picture.height * 1.6)
    screen = Image.new("RGB", (wide, tall), chance.choice(["black", "white", "#223344"]))
    screen.paste(picture, ((wide - picture.width) // 2, (tall - picture.height) // 2))
    drawn = ImageDraw.Draw(screen)
    for at in range(6):
        drawn.text((20 + 60 * at, 10), f"12:4{at}", fill="grey")
    drawn.rectangle((20, tall - 60, wide - 20, tall - 20), fill="grey")
    return screen


def _turned(degrees: int) -> Callable[[Image.Image, random.Random], Image.Image]:
    return lambda picture, _: picture.rotate(degrees, expand=True)


CHANGES: Mapping[str, Callable[[Image.Image, random.Random], Image.Image]] = {
    "encoded again": lambda picture, _: Image.open(io.BytesIO(sent(picture, 25))),
    "cropped": _cropped,
    "mirrored": lambda picture, _: ImageOps.mirror(picture),
    "cropped and mirrored": lambda picture, chance: ImageOps.mirror(_cropped(picture, chance)),
    "scaled": lambda picture, _: _sized(picture, 0.4, 0.4),
    "stretched": lambda picture, _: _sized(picture, 1.0, 0.85),
    "lightened": lambda picture, _: ImageEnhance.Brightness(picture).enhance(1.4),
    "darkened": lambda picture, _: ImageEnhance.Brightness(picture).enhance(0.6),
    "screenshot": _screenshot,
    "turned 90": _turned(90),
    "turned 180": _turned(180),
    "turned 270": _turned(270),
    "held askew": _turned(5),
}
