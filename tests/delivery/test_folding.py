"""Folding: when more new cards wait for the group than may go, they share one summary card; nobody is left out."""

import json

from bot.domain.kit.priority import Priority
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.sop import Sop
from bot.outbox.folding import FRESH_MS, ROOM, fold_flood
from bot.outbox.pace import Pace, PaceLimits
from storage.kit import outbox
from storage.kit.sqlite import Tx
from storage.ticket import folds, tickets
from tests.support.stage import TEAM, Stage


def _alert(tx: Tx, number: int, now: int, *, chat: int = TEAM, kind: str = "team.card") -> int:
    ticket = tickets.open_(
        tx, nonce=f"nonce{number:011d}", source=f"s:{number}", answers=Answers(kind="ot", place_text="Jl. Merdeka"),
        channel="telegram", sop=Sop(), complete=True, now=now,
    )  # fmt: skip
    outbox.add(
        tx, key=f"a:{number}", chat_id=chat, kind=kind, params={"ticket": ticket}, priority=Priority.ALERT, now=now,
        subject=f"card:{ticket}",
    )  # fmt: skip
    return ticket


def _states(tx: Tx) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in tx.all("SELECT kind, state FROM outbox ORDER BY id")]


async def _fold(stage: Stage, count: int, *, pace: Pace, paused: bool = False) -> list[tuple[str, str]]:
    def work(tx: Tx) -> list[tuple[str, str]]:
        for number in range(count):
            _alert(tx, number, stage.now)
        fold_flood(tx, TEAM, pace, {TEAM: stage.now + 1} if paused else {}, stage.now, 100.0)
        return _states(tx)

    return await stage.write(work)


async def test_what_can_go_at_once_is_not_folded(stage: Stage) -> None:
    assert await _fold(stage, 2, pace=Pace(PaceLimits())) == [("team.card", "waiting")] * 2


async def test_one_more_than_there_are_tokens_is_folded_into_one_message(stage: Stage) -> None:
    states = await _fold(stage, 3, pace=Pace(PaceLimits()))
    assert states == [("team.card", "folded")] * 3 + [("team.fold", "waiting")]


async def test_a_single_card_waits_for_its_token_instead(stage: Stage) -> None:
    pace = Pace(PaceLimits())
    for _ in range(5):
        pace.take(TEAM, 100.0)
    assert await _fold(stage, 1, pace=pace) == [("team.card", "waiting")]


async def test_while_telegram_says_wait_everything_is_folded(stage: Stage) -> None:
    states = await _fold(stage, 2, pace=Pace(None), paused=True)
    assert states == [("team.card", "folded")] * 2 + [("team.fold", "waiting")]


async def test_every_ticket_is_on_a_summary_card_and_full_cards_are_followed_by_new_ones(stage: Stage) -> None:
    count = ROOM * 2 + 7
    await _fold(stage, count, pace=Pace(None), paused=True)

    def look(tx: Tx) -> tuple[list[int], set[int]]:
        waiting = tx.all("SELECT params FROM outbox WHERE kind = 'team.fold' AND state = 'waiting'")
        listed = [folds.listed(tx, json.loads(row[0])["fold"]) for row in waiting]
        return [len(one) for one in listed], {ticket for one in listed for ticket in one}

    sizes, covered = await stage.write(look)
    assert sizes == [ROOM, ROOM, 7]
    assert len(covered) == count


async def test_the_flood_goes_on_on_the_same_card_while_it_is_fresh(stage: Stage) -> None:
    await _fold(stage, 8, pace=Pace(None), paused=True)

    def more(tx: Tx) -> list[int]:
        for number in range(100, 104):
            _alert(tx, number, stage.now)
        fold_flood(tx, TEAM, Pace(None), {TEAM: stage.now + 1}, stage.now, 100.0)
        return [row[0] for row in tx.all("SELECT count(*) FROM fold_ticket GROUP BY fold_id ORDER BY fold_id")]

    stage.now += 60_000
    assert await stage.write(more) == [12]


async def test_an_old_summary_card_is_left_alone(stage: Stage) -> None:
    await _fold(stage, 8, pace=Pace(None), paused=True)
    await stage.deliver()
    stage.now += FRESH_MS + 1

    def more(tx: Tx) -> int:
        tx.run("UPDATE outbox SET state = 'sent' WHERE kind = 'team.fold'")
        for number in range(100, 104):
            _alert(tx, number, stage.now)
        fold_flood(tx, TEAM, Pace(None), {TEAM: stage.now + 1}, stage.now, 100.0)
        row = tx.one("SELECT count(DISTINCT fold_id) FROM fold_ticket")
        assert row is not None
        return int(row[0])

    assert await stage.write(more) == 2


async def test_other_chats_and_other_kinds_are_never_folded(stage: Stage) -> None:
    def work(tx: Tx) -> list[tuple[str, str]]:
        for number in range(9):
            _alert(tx, number, stage.now, chat=77)
            _alert(tx, 50 + number, stage.now, kind="ladder.unclaimed")
        fold_flood(tx, TEAM, Pace(None), {TEAM: stage.now + 1}, stage.now, 100.0)
        return _states(tx)

    assert {state for _, state in await stage.write(work)} == {"waiting"}
