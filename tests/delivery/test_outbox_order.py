"""What may leave next: no two rows of a chat may wait for each other."""

import pytest

from bot.domain.kit.priority import Priority
from storage.kit import outbox
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
            for row in outbox.due(tx, stage.now, 1):
                letters = outbox.lease(tx, [row["id"]], stage.now + 1)
                outbox.sent(tx, [(letter, 60 + letter.id) for letter in letters], stage.now)
                left += [letter.id for letter in letters]
        return left

    left = await stage.write(send_all)
    waiting = await stage.write(lambda tx: len(tx.all("SELECT id FROM outbox WHERE state = 'waiting'")))
    assert waiting == 0
    assert left == sorted(left)
