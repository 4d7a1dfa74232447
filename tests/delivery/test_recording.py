"""What is recorded at once, and what waits for a transaction that is made anyway."""

import asyncio

import pytest

from bot.domain.kit.form_messages import FormPast
from bot.domain.kit.priority import Priority
from bot.outbox import sender as sending
from simulator import Person
from simulator.watch import PATIENCE_S
from storage.kit import outbox, sendable
from storage.kit.sqlite import Tx
from tests.delivery.conftest import Post
from tests.support.harness import eventually


async def _lose_buttons(post: Post, siti: Person, times: int = 1) -> None:
    """Questions of before are to lose their buttons."""
    past = FormPast(message=siti.last().id)

    def work(tx: Tx) -> None:
        now, params = post.clock.now(), past.params()
        for turn in range(times):
            key = f"past:{turn}"
            outbox.add(tx, key=key, chat_id=siti.id, kind=past.kind, params=params, priority=past.priority, now=now)

    await post.database.write(work)
    post.sender.wake()


async def test_that_buttons_are_gone_is_recorded_with_the_next_message(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorded: list[list[str]] = []
    turn = post.sender._turn
    monkeypatch.setattr(sending, "LATER_S", 3_600.0)
    monkeypatch.setattr(
        post.sender,
        "_turn",
        lambda done, tx, tidied: (recorded.append([one.letter.kind for one, _ in done]), turn(done, tx, tidied))[1],
    )
    siti = post.person()
    await post.queue(siti, 1)
    await post.settled()
    await _lose_buttons(post, siti)
    await eventually(lambda: len(post.sender._done) == 1, PATIENCE_S, "the edit is answered, and waits")
    await post.queue(siti, 2)
    rows = await post.settled()
    assert [row["state"] for row in rows] == ["sent"] * 3
    assert [kinds for kinds in recorded if kinds] == [["test.note"], [FormPast.kind, "test.note"]]


async def test_where_nothing_follows_it_is_recorded_all_the_same(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LATER_S", 0.1)
    siti = post.person()
    await post.queue(siti, 1)
    await post.settled()
    await _lose_buttons(post, siti)
    rows = await post.settled()
    assert [row["state"] for row in rows] == ["sent"] * 2


async def test_a_stop_waits_for_it(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LATER_S", 3_600.0)
    siti = post.person()
    await post.queue(siti, 1)
    await post.settled()
    await _lose_buttons(post, siti)
    await eventually(lambda: len(post.sender._done) == 1, PATIENCE_S, "the edit is answered, and waits")
    post.sender.stop()
    async with asyncio.timeout(30):
        await post.tasks[0]
    post.tasks.pop(0)
    assert [row["state"] for row in await post.rows()] == ["sent"] * 2


async def test_what_waits_behind_it_does_not_wait_for_that(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody looked through a dozen old questions: each of them once took two seconds."""
    siti = post.person()
    await post.queue(siti, 1)
    await post.settled()
    monkeypatch.setattr(sending, "LATER_S", 3_600.0)
    await _lose_buttons(post, siti, times=12)
    async with asyncio.timeout(PATIENCE_S):  # only the last one has nothing behind it
        while [row["state"] for row in await post.rows()] != ["sent"] * 12 + ["leased"]:
            await asyncio.sleep(0.01)


async def test_whether_anything_waits_behind_them_is_asked_once_for_all_chats(post: Post) -> None:
    """Asked chat by chat it was a fifth of all statements."""
    siti, budi = post.person(), post.person()
    said: list[str] = []

    def add(tx: Tx, to: Person, priority: Priority) -> None:
        key, now = f"to:{to.id}", post.clock.now()
        outbox.add(tx, key=key, chat_id=to.id, kind="test.note", params={"n": 1}, priority=priority, now=now)

    def work(tx: Tx) -> list[bool]:
        chats = [siti.id, budi.id, *range(500)]
        found = [sendable.any_waits(tx, chats, Priority.FILE)]
        add(tx, siti, Priority.ANSWER)
        found.append(sendable.any_waits(tx, chats, Priority.FILE))
        add(tx, budi, Priority.FILE)
        found.append(sendable.any_waits(tx, [siti.id], Priority.FILE))
        tx._db.set_trace_callback(said.append)
        found.append(sendable.any_waits(tx, chats, Priority.FILE))
        tx._db.set_trace_callback(None)
        return found

    assert await post.database.write(work) == [False, False, False, True]
    assert len(said) == 1
