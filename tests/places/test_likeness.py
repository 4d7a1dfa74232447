"""How photos look: the hash, and the loop that fetches them without anybody waiting for it."""

import io
import random
from collections.abc import Awaitable, Callable

import pytest
from PIL import Image

from bot.clock import Clock
from bot.domain.ticket.same_person import NEARLY_EQUAL
from bot.likeness import MAX_BYTES, NoPicture
from bot.loops.likeness import RETRY_MS, LikenessLoop
from bot.photos.difference import difference_hash
from storage.kit.sqlite import Row, Tx
from storage.ticket import likeness, tickets
from tests.support.stage import Stage


def picture(seed: int = 1, size: tuple[int, int] = (320, 240), kind: str = "JPEG", **more: object) -> bytes:
    """Soft blots: what a photo is to a hash of 9 × 8 points."""
    rng = random.Random(seed)
    small = Image.new("L", (9, 8))
    small.putdata([rng.randrange(256) for _ in range(72)])
    out = io.BytesIO()
    small.resize(size, Image.Resampling.BICUBIC).convert("RGB").save(out, kind, **more)
    return out.getvalue()


def apart(one: str, other: str) -> int:
    return (int(one, 16) ^ int(other, 16)).bit_count()


def test_the_same_photo_smaller_and_compressed_again_is_the_same() -> None:
    ours = difference_hash(picture(1))
    assert len(ours) == 16
    for again in (picture(1, (90, 68)), picture(1, (1_280, 960), quality=30), picture(1, kind="PNG")):
        assert apart(ours, difference_hash(again)) <= NEARLY_EQUAL


def test_other_photos_are_far_apart() -> None:
    hashes = [difference_hash(picture(seed)) for seed in range(30)]
    assert min(apart(a, b) for a in hashes for b in hashes if a is not b) > 2 * NEARLY_EQUAL


def test_a_photo_that_was_turned_is_read_upright() -> None:
    upright = Image.open(io.BytesIO(picture(3)))
    exif = Image.Exif()
    exif[0x0112] = 3  # held upside down
    out = io.BytesIO()
    upright.rotate(180).save(out, "JPEG", exif=exif, quality=90)
    assert apart(difference_hash(picture(3)), difference_hash(out.getvalue())) <= NEARLY_EQUAL


def _huge() -> bytes:
    out = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a picture at all",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.4\n",
        picture(1)[:200],
        picture(1, kind="PNG")[:-60],
        picture(1, kind="BMP"),
        picture(1, kind="TIFF"),
        picture(1) + b"\0" * MAX_BYTES,
        _huge(),  # a decompression bomb: 50 kB that unfold to 400 million points
    ],
    ids=str,
)
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(NoPicture):
        difference_hash(content)


class StillClock(Clock):
    """A clock that the stage moves."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def now(self) -> int:
        return self._stage.now

    def monotonic(self) -> float:
        return self._stage.now / 1_000


class Woken:
    """Counts who was woken."""

    def wake(self) -> None:
        """Nothing to wake here."""


Fetch = Callable[[str], Awaitable[bytes | None]]


def looking(stage: Stage, fetch: Fetch) -> LikenessLoop:
    return LikenessLoop(stage.loops(StillClock(stage)), Woken(), fetch, difference_hash)


async def photo(stage: Stage, small: str = "small-1") -> int:
    def work(tx: Tx) -> int:
        number = tickets.attach(
            tx, draft_id=None, ticket_id=None, user_id=5, kind="photo", file_id="large", unique_id="u", album=None,
            source=f"u:{small}", now=stage.now,
        )  # fmt: skip
        assert number is not None
        likeness.want(tx, number, small, stage.now)
        return number

    return await stage.write(work)


async def row_of(stage: Stage, number: int) -> Row:
    row = await stage.write(lambda tx: tx.one("SELECT * FROM likeness WHERE attachment_id = :n", {"n": number}))
    assert row is not None
    return row


async def test_a_photo_is_looked_at_once_and_forgotten(stage: Stage) -> None:
    asked: list[str] = []

    async def fetch(file_id: str) -> bytes | None:
        asked.append(file_id)
        return picture(1)

    number = await photo(stage)
    loop = looking(stage, fetch)
    assert await loop.look() == 1 and await loop.look() == 0
    row = await row_of(stage, number)
    assert (row["state"], row["hash"], row["file_id"]) == ("known", difference_hash(picture(1)), None)
    assert asked == ["small-1"]  # the small size, not the photo itself


@pytest.mark.parametrize("content", [None, b"no picture"])
async def test_what_is_no_picture_is_not_tried_again(stage: Stage, content: bytes | None) -> None:
    async def fetch(file_id: str) -> bytes | None:
        return content

    number = await photo(stage)
    loop = looking(stage, fetch)
    await loop.look()
    assert (await row_of(stage, number))["state"] == "failed"
    stage.now += 10**9
    assert await loop.look() == 0


async def test_telegram_away_is_tried_again_later_and_not_for_ever(stage: Stage) -> None:
    tries: list[str] = []

    async def fetch(file_id: str) -> bytes | None:
        tries.append(file_id)
        raise ConnectionError

    number = await photo(stage)
    loop = looking(stage, fetch)
    for pause in RETRY_MS:
        assert await loop.look() == 1
        assert await loop.look() == 0, "not at once"
        stage.now += pause
    await loop.look()
    assert (await row_of(stage, number))["state"] == "failed"
    assert len(tries) == len(RETRY_MS) + 1
