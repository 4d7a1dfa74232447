"""What stands beside the words and tells of somebody too: choices that were offered, names of messages that hold a
number, the looks of a photo that was never sent, the bounds of a search, what another system passed on (SOP 8)."""

import json
from pathlib import Path

import pytest

from bot.actions.kit.heard import Heard
from bot.actions.kit.requests import Request
from bot.actions.system.conversation import hear
from bot.actions.system.erasure import DecideErasure, decide, request_erasure
from bot.domain.figures.digest import Stretch
from bot.domain.kit.people import Role, Who
from bot.domain.system.retention import DataClass
from storage.family import searches
from storage.figures import tally
from storage.kit.sqlite import Tx
from storage.system import erasing, keys
from storage.system.backup import prepare, take_sealed
from storage.system.sealing import open_up
from tests.forgetting.test_on_request import granted, planted, who
from tests.support.forgotten import loop, words
from tests.support.planted import DAY, beside, hits, plant
from tests.support.planted_more import by_other_doors
from tests.support.stage import START, Stage, person
from tests.ticket.shop import REPORTER, open_shop

BOUNDS = "SELECT count(*) FROM search WHERE coalesce(age_from, age_to, lost_from) IS NOT NULL"


def count(tx: Tx, query: str) -> int:
    row = tx.one(query)  # type: ignore[arg-type]
    return 0 if row is None else int(row[0])


async def test_by_the_clock_it_goes_with_the_words_that_it_stands_beside(stage: Stage) -> None:
    lives = await stage.write(lambda tx: plant(tx, 9, 12, START))
    await stage.write(lambda tx: [by_other_doors(life) for life in lives])
    everything = words(lives, "offered", "names", "early", "passed on", "drafts")
    assert hits(beside(stage.database.path), everything).keys() == {*everything}
    stage.now = START + 10 * DAY
    await loop(stage).sweep()
    assert hits(beside(stage.database.path), words(lives, "early")) == {}
    assert hits(beside(stage.database.path), words(lives, "names", "offered")), "an answer to them is still understood"
    stage.now = START + 33 * DAY
    whole = Stretch(0, stage.now + DAY)
    sent = await stage.database.read(lambda tx: tally.count(tx, whole).paid)
    await loop(stage).sweep()
    assert hits(beside(stage.database.path), everything) == {}
    assert await stage.database.read(lambda tx: tally.count(tx, whole).paid) == sent > 0, (
        "what is paid for is still counted"
    )
    assert await stage.database.read(lambda tx: count(tx, "SELECT count(*) FROM source WHERE lat_e6 IS NOT NULL")) == 0


async def test_on_request_the_choices_and_the_bounds_of_a_search_go_too(stage: Stage) -> None:
    lives = await planted(stage)
    await stage.write(lambda tx: [by_other_doors(life) for life in lives])
    life = next(one for one in lives if one.planted.of("searches"))
    bounds = await stage.database.read(lambda tx: count(tx, BOUNDS))
    await granted(stage, life)
    await loop(stage).sweep()
    assert hits(beside(stage.database.path), life.planted.of("offered")) == {}
    assert await stage.database.read(lambda tx: count(tx, BOUNDS)) == bounds - 1


async def test_a_search_whose_time_is_over_tells_no_age(stage: Stage) -> None:
    lives = await planted(stage, lives=40)
    await stage.write(lambda tx: [by_other_doors(life) for life in lives])
    numbers = await stage.database.read(lambda tx: [row[0] for row in tx.all("SELECT id FROM search")])
    assert len(numbers) > 1 and await stage.database.read(lambda tx: count(tx, BOUNDS)) == len(numbers)
    ended, expired = numbers[0], numbers[1:]
    await stage.write(lambda tx: searches.close(tx, ended, "ended", stage.now))
    assert await stage.database.read(lambda tx: count(tx, BOUNDS)) == len(numbers), "an officer may still have to call"
    await stage.write(lambda tx: searches.forget(tx, ended))
    await stage.write(lambda tx: [searches.close(tx, one, "expired", stage.now) for one in expired])
    assert await stage.database.read(lambda tx: count(tx, BOUNDS)) == 0


async def test_a_call_taker_s_erasure_leaves_what_callers_said(stage: Stage) -> None:
    lives = await planted(stage)
    closed = [one for one in lives if one.closed_at is not None and not one.planted.of("searches")]
    life = closed[0]
    await stage.grant(who(life), Role.OPERATOR)
    await stage.write(
        lambda tx: tx.run(
            "UPDATE ticket SET answers = json_set(answers, '$.on_behalf', json('true')) WHERE id = :id",
            {"id": life.ticket},
        )
    )
    receipt = await granted(stage, life)
    assert "Laporan: pelapor dan keterangannya (kata-kata penelepon)" in receipt
    await loop(stage).sweep()
    said = life.planted.of("reports", "relayed", "files")
    assert hits(beside(stage.database.path), said).keys() == {*said}
    held = await stage.write(lambda tx: erasing.stock(tx, life.user))
    assert held[DataClass.REPORTS].goes == 0
    stage.now += 200 * DAY  # the clock takes it as it takes every report
    await loop(stage).sweep()
    assert hits(beside(stage.database.path), said) == {}


async def test_who_took_calls_and_left_loses_their_name_all_the_same(stage: Stage) -> None:
    lives = await planted(stage)
    life = next(one for one in lives if one.closed_at is not None and not one.planted.of("searches"))
    await stage.write(
        lambda tx: tx.run(
            "UPDATE ticket SET answers = :answers WHERE id = :id",
            {"id": life.ticket, "answers": json.dumps({"kind": "ot", "on_behalf": True})},
        )
    )
    assert "Nama dan nomor di aplikasi pesan: 1" in await granted(stage, life)
    await loop(stage).sweep()
    assert hits(beside(stage.database.path), life.planted.of("account")) == {}


async def test_why_a_reporter_opened_it_again_is_theirs_by_whichever_door(stage: Stage) -> None:
    """By the question of the bot, or by /bukalagi; what the team gives as a reason for the same step is the record's."""
    shop = await open_shop(stage)
    for one in (REPORTER, shop.budi):
        ticket = await shop.open()
        await shop.claim(shop.budi, ticket)
        for step, more in (("arrive", {}), ("handle", {"value": "rsud"}), ("finish", {})):
            await shop.press(shop.budi, ticket, step, **more)
        await shop.press(one, ticket, "reopen", words=f"kata {one.user_id}")
    own = await stage.database.read(
        lambda tx: [
            tuple(row) for row in tx.all("SELECT n.text, o.user_id FROM own_note AS o JOIN note AS n ON n.id = o.id")
        ]
    )
    assert (f"kata {REPORTER.user_id}", REPORTER.user_id) in own
    assert not [row for row in own if row[1] == shop.budi.user_id]


@pytest.mark.parametrize("first_too", [False, True], ids=["theirs alone", "behind the first reporter's"])
async def test_the_number_that_another_reporter_shared_goes_with_what_is_theirs(
    stage: Stage, tmp_path: Path, first_too: bool
) -> None:
    shop = await open_shop(stage)
    tono, number = person(502, "Tono"), "+6281377778888"
    ticket = await shop.open(reporters=(REPORTER, tono))
    await stage.act(tono, hear, Heard(tono, 90, stage.now, phone=number, own_phone=True))
    assert (await shop.now(ticket)).answers.contact == number
    await shop.claim(shop.budi, ticket)
    for step, more in (("arrive", {}), ("handle", {"value": "rsud"}), ("finish", {})):
        await shop.press(shop.budi, ticket, step, **more)
    copy, at = tmp_path / "copy.db", keys.place_of(stage.database.path)
    take_sealed(stage.database.path, copy, at)

    async def kept() -> str | None:
        return (await shop.now(ticket)).answers.contact

    async def erased(who: Who) -> None:
        await stage.act(who, request_erasure, Request(who))
        await stage.act(shop.sari, decide, DecideErasure(shop.sari, who.user_id, 0))
        await loop(stage).sweep()

    if first_too:
        await erased(REPORTER)
        assert await kept() == number, "it is Tono's"
    await erased(tono)
    assert await kept() is None
    digits = number[3:].encode()
    assert [path for path in beside(stage.database.path) if digits in path.read_bytes()] == []
    draft = prepare(copy, tmp_path / "opened.db")
    open_up(draft, at)
    assert digits not in draft.read_bytes(), "nor does yesterday's copy tell it"
