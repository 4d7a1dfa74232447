"""What may leave next: no two rows of a chat may wait for each other."""

import pytest

from bot.domain.kit.priority import Priority
from storage.kit import outbox, sendable
from storage.kit.sqlite import Tx
from tests.support.stage import TEAM, Stage


@pytest.mark.parametrize("chat_id", [7, TEAM])
@pytest.mark.parametrize("rewrites", [(True, False), (False, True), (True, False, True), (False, False, True)])
async def test_everything_leaves_in_the_end(stage: Stage, chat_id: int, rewrites: tuple[bool, ...]) -> None:
    def send_all(tx: Tx) -> list[int]:
        outbox.stand(tx, chat_id, "work:1", 50, stage.now)
        for number, rewrite in enumerate(rewrites):
            outbox.add(
                tx, key=f"k{number}", chat_id=chat_id, kind="work.card", params={"ticket": 1},
                priority=Priority.ANSWER, now=stage.now, subject="work:1", rewrite=rewrite,
            )  # fmt: skip
        left: list[int] = []
        for _ in rewrites:
            for row in sendable.due(tx, stage.now, 1):
                letters = outbox.lease(tx, [row["id"]], stage.now + 1)
                outbox.sent(tx, [(letter, 60 + letter.id) for letter in letters], stage.now)
                left += [letter.id for letter in letters]
        return left

    left = await stage.write(send_all)
    waiting = await stage.write(lambda tx: len(tx.all("SELECT id FROM outbox WHERE state = 'waiting'")))
    assert waiting == 0
    assert left == sorted(left)


def _queue(tx: Tx, key: str, priority: Priority, now: int, kind: str = "work.lost") -> None:
    outbox.add(
        tx, key=key, chat_id=7, kind=kind, params={"ticket": 1, "step": "claim"}, priority=priority, now=now
    )  # fmt: skip


async def test_an_alert_waits_for_no_picture_and_an_answer_for_no_file(stage: Stage) -> None:
    """Ten pictures and a sheet wait, one is being uploaded: what is urgent, and what somebody asked for, may go now."""

    def look(tx: Tx) -> list[str]:
        for number in range(11):
            _queue(tx, f"file{number}", Priority.FILE, stage.now)
        outbox.lease(tx, [row["id"] for row in sendable.due(tx, stage.now, 1)], stage.now + 60_000)
        for name, priority in (("answer", Priority.ANSWER), ("later", Priority.REMINDER), ("alert", Priority.ALERT)):
            _queue(tx, name, priority, stage.now)
        found = [row["id"] for row in sendable.due(tx, stage.now, 9)]
        return [tx.all("SELECT key FROM outbox WHERE id = :id", {"id": one})[0][0] for one in found]

    assert await stage.write(look) == ["alert", "answer"], "one of each lane; the next file waits for the one under way"


async def test_what_deletes_waits_for_what_is_under_way(stage: Stage) -> None:
    """A photo that arrives after the order to take it back would stand there for ever."""

    def look(tx: Tx) -> tuple[int, int]:
        _queue(tx, "file", Priority.FILE, stage.now)
        [letter] = outbox.lease(tx, [row["id"] for row in sendable.due(tx, stage.now, 1)], stage.now + 60_000)
        _queue(tx, "back", Priority.ANSWER, stage.now, "work.take_back")
        before = len(sendable.due(tx, stage.now, 9))
        outbox.sent(tx, [(letter, 61)], stage.now)
        return before, len(sendable.due(tx, stage.now, 9))

    assert await stage.write(look) == (0, 1)
