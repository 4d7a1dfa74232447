"""Pictures for stories that send a photo without saying which: a street with somebody sitting in it. All made up."""

from __future__ import annotations

import math

from simulator.files import png

Colour = tuple[int, int, int]
SKIES: tuple[Colour, ...] = ((188, 205, 216), (214, 205, 184), (196, 200, 208))
WALLS: tuple[Colour, ...] = ((186, 160, 130), (150, 168, 150), (170, 150, 158), (160, 166, 180))
CLOTHES: tuple[Colour, ...] = ((74, 104, 140), (122, 84, 70), (84, 118, 92), (120, 104, 60))
GROUND, SHADOW, SKIN, WINDOW = (128, 124, 118), (100, 97, 92), (140, 100, 72), (96, 102, 110)
WIDTH, HEIGHT = 400, 300


def street(seed: int) -> bytes:
    """A PNG of 400 x 300 pixels whose colours and places depend on ``seed``."""
    at = 0.35 + 0.1 * (seed % 4)
    cloth, wall, sky = CLOTHES[seed % 4], WALLS[seed // 4 % 4], SKIES[seed // 16 % 3]
    shapes = (
        (at + 0.02, 0.88, 0.17, 0.035, SHADOW), (at, 0.76, 0.085, 0.13, cloth),
        (at + 0.06, 0.85, 0.13, 0.05, cloth), (at, 0.58, 0.045, 0.06, SKIN),
    )  # fmt: skip
    rows = []
    for line in range(HEIGHT):
        y = line / HEIGHT
        row = bytearray(bytes(_background(y, wall, sky)) * WIDTH)
        if 0.2 < y < 0.34 or 0.4 < y < 0.54:
            for left in range(seed % 30, WIDTH, 70):
                _paint(row, left, left + 34, WINDOW)
        for cx, cy, rx, ry, colour in shapes:
            if abs(y - cy) < ry:
                half = rx * math.sqrt(1 - ((y - cy) / ry) ** 2)
                _paint(row, round((cx - half) * WIDTH), round((cx + half) * WIDTH), colour)
        rows.append(bytes(row))
    return png(rows, WIDTH)


def _background(y: float, wall: Colour, sky: Colour) -> Colour:
    if y < 0.12:
        return sky
    if y < 0.66:
        return wall
    return SHADOW if y < 0.68 else GROUND


def _paint(row: bytearray, left: int, right: int, colour: Colour) -> None:
    left, right = max(0, left), min(WIDTH, right)
    if left < right:
        row[left * 3 : right * 3] = bytes(colour) * (right - left)
