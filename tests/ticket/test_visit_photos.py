"""Photos of visits: compared with all that are kept and with the reporter's own, whatever was done to them."""

import io
import random
from typing import Any

import pytest
from PIL import Image

from bot.actions.kit.heard import Media
from bot.clock import Clock
from bot.domain.kit.codes import ticket_code
from bot.loops.visits import RETRY_MS, Eyes, VisitLoop
from bot.photos import proof
from storage.ticket import tickets
from tests.places.scenes import CHANGES, sent, street
from tests.support.stage import Stage
from tests.ticket.shop import Shop
from tests.ticket.visiting import MINUTE, facts, heard, lines, photo, said, there

EYES = Eyes(proof.packed_print, proof.seen_among, proof.taken_at)


class StillClock(Clock):
    """A clock that the stage moves."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def now(self) -> int:
        return self._stage.now

    def monotonic(self) -> float:
        return self._stage.now / 1_000


class Woken:
    """Nobody to wake."""

    def wake(self) -> None:
        """Nothing to do."""


class Album:
    """Files at Telegram: file id → content; an error where it cannot be had now."""

    def __init__(self) -> None:
        self.files: dict[str, bytes | Exception | None] = {}

    async def fetch(self, file_id: str) -> bytes | None:
        found = self.files[file_id]
        if isinstance(found, Exception):
            raise found
        return found


def looking(stage: Stage, album: Album) -> VisitLoop:
    return VisitLoop(stage.loops(StillClock(stage)), Woken(), album.fetch, EYES)


async def test_a_new_photo_is_compared_and_kept_as_a_fingerprint(shop: Shop) -> None:
    ticket = await there(shop)
    assert (await heard(shop, shop.budi, media=photo("a"))).code == "visit_photo"
    album = Album()
    album.files = {"file-a": sent(street(1, 0))}
    assert await looking(shop.stage, album).look() == 1
    [judged] = await facts(shop, "ticket.visit_judged")
    assert judged["look"] == "fresh" and len(judged["print"]) == 64 and judged["seen_in"] is None
    assert "belum pernah dikirim" in await said(shop, shop.budi)
    files = await shop.stage.database.read(lambda tx: tickets.attachments(tx, ticket.id))
    assert [one.file_id for one in files] == ["file-a"]
    shop.stage.now += 61 * MINUTE
    assert [line.what for line in await lines(shop)] == [("no_place",)]


@pytest.mark.parametrize("change", ["cropped and mirrored", "encoded again", "screenshot"])
async def test_a_photo_seen_before_is_a_line_whatever_was_done_to_it(shop: Shop, change: str) -> None:
    album, old = Album(), street(1, 0)
    album.files = {"file-a": sent(old), "file-b": sent(CHANGES[change](old, random.Random(1)).convert("RGB"))}
    first = await there(shop)
    await heard(shop, shop.budi, media=photo("a"))
    second = await there(shop, shop.citra)
    await heard(shop, shop.citra, media=photo("b"))
    await looking(shop.stage, album).look()
    assert [one["look"] for one in await facts(shop, "ticket.visit_judged")] == ["fresh", "seen"]
    assert [(line.ticket_id, line.what) for line in await lines(shop)] == [(second.id, ("seen",))]
    warned = await said(shop, shop.citra)
    assert "sudah pernah dikirim" in warned and ticket_code(shop.stage.rules.service.prefix, first.id) in warned


async def test_the_reporters_own_photo_is_no_proof(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.report_words(ticket, media=photo("report"))
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "arrive")
    await heard(shop, shop.budi, media=photo("b"))
    album, picture = Album(), street(3, 0)
    album.files = {"file-report": sent(picture), "file-b": sent(CHANGES["screenshot"](picture, random.Random(2)))}
    await looking(shop.stage, album).look()
    assert (await facts(shop, "ticket.visit_judged"))[0]["look"] == "seen"


@pytest.mark.parametrize(
    ("more", "what"),
    [
        ({"media": photo("a"), "forwarded": True}, "forwarded"),
        ({"media": Media("document", "file-a", "unique-a", mime="image/jpeg")}, "file"),
    ],
)
async def test_what_is_not_from_the_camera_is_a_line(shop: Shop, more: dict[str, Any], what: str) -> None:
    ticket = await there(shop)
    assert (await heard(shop, shop.budi, **more)).code == "visit_photo"
    assert [(line.ticket_id, line.what) for line in await lines(shop)] == [(ticket.id, (what,))]


async def test_a_photo_from_last_year_is_said_to_be_old(shop: Shop) -> None:
    await there(shop)
    await heard(shop, shop.budi, media=Media("document", "file-a", "unique-a", mime="image/jpeg"))
    exif = Image.Exif()
    exif[306] = "2022:03:01 10:00:00"
    stream = io.BytesIO()
    street(1, 0).save(stream, "JPEG", exif=exif)
    album = Album()
    album.files = {"file-a": stream.getvalue()}
    await looking(shop.stage, album).look()
    assert (await facts(shop, "ticket.visit_judged"))[0]["old"] is True
    assert "sebelum kunjungan" in await said(shop, shop.budi)
    assert set((await lines(shop))[0].what) == {"old", "file"}


@pytest.mark.parametrize("content", [None, b"no picture at all", sent(street(1, 0).point(lambda _: 7))])
async def test_what_cannot_be_told_is_not_judged(shop: Shop, content: bytes | None) -> None:
    await there(shop)
    await heard(shop, shop.budi, media=photo("a"))
    album = Album()
    album.files = {"file-a": content}
    await looking(shop.stage, album).look()
    assert (await facts(shop, "ticket.visit_judged"))[0]["look"] == "unjudged"
    assert not await lines(shop)


async def test_telegram_away_is_tried_again(shop: Shop) -> None:
    await there(shop)
    await heard(shop, shop.budi, media=photo("a"))
    album = Album()
    album.files = {"file-a": ConnectionError()}
    loop = looking(shop.stage, album)
    for pause in RETRY_MS[:5]:
        assert await loop.look() == 1 and await loop.look() == 0
        shop.stage.now += pause
    album.files = {"file-a": sent(street(1, 0))}
    await loop.look()
    assert (await facts(shop, "ticket.visit_judged"))[0]["look"] == "fresh"
