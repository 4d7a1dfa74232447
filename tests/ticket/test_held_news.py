"""What waits for a reporter whose chat is closed is told to the holder; a question of the bot's own is not."""

import pytest

from bot.actions.kit.scene import Reply, Scene
from bot.actions.system.deliveries import Deliveries
from bot.domain.kit.messages import Message
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.report.messages import ReporterSolved, ReporterStillThere
from bot.domain.ticket.messages import ReporterStep
from storage.kit import outbox
from storage.kit.sqlite import Tx
from tests.support.stage import Stage
from tests.ticket.shop import REPORTER, open_shop


@pytest.mark.parametrize(
    ("message", "told"),
    [
        (ReporterStep(ticket=1, step="depart"), 1),
        (ReporterStillThere(ticket=1), 0),
        (ReporterSolved(ticket=1), 0),
    ],
    ids=lambda one: getattr(one, "kind", str(one)),
)
async def test_the_holder_hears_of_news_alone(stage: Stage, message: Message, told: int) -> None:
    shop = await open_shop(stage)
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await stage.deliver()

    def tell(scene: Scene, who: Who) -> Reply:
        scene.tell(message, REPORTER.user_id)
        return Reply(InboxOutcome.IGNORED)

    await stage.act(shop.budi, tell, shop.budi)

    def held(tx: Tx) -> None:
        [letter] = outbox.lease(tx, [tx.one("SELECT max(id) FROM outbox")[0]], stage.now + 1)  # type: ignore[index]
        assert letter.kind == message.kind
        Deliveries(stage.rules, stage.city).held(tx, letter, stage.now)

    await stage.write(held)
    assert len(await stage.screens(shop.budi.user_id, "work.untold")) == told
