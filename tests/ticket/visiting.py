"""What visits are proved with in tests: photos, places, and what stands in the chain."""

import json
from typing import Any

from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.scene import Reply
from bot.actions.system.conversation import hear
from bot.domain.kit.events import first_broken
from bot.domain.kit.people import Who
from bot.domain.ticket.moves import Ticket
from storage.figures import risk
from storage.figures.risk import RiskLine
from tests.ticket.shop import Shop

MINUTE = 60_000


def photo(name: str, **more: Any) -> Media:
    """A photo as Telegram tells of it."""
    return Media("photo", f"file-{name}", f"unique-{name}", **more)


async def heard(shop: Shop, who: Who, **more: Any) -> Reply:
    """One message in the private chat, through every room."""
    more.setdefault("sent_at", shop.stage.now)
    message = Heard(who, shop.stage.update_id + 100, **more)
    return await shop.stage.act(who, lambda scene, command: hear(scene, command), message)


async def there(shop: Shop, who: Who | None = None) -> Ticket:
    """A ticket whose holder says that they are there."""
    ticket = await shop.open()
    await shop.claim(who or shop.budi, ticket)
    await shop.press(who or shop.budi, ticket, "arrive")
    return ticket


async def facts(shop: Shop, kind: str) -> list[dict[str, Any]]:
    """What stands in the chain beside events of a kind."""
    events = await shop.stage.events()
    assert first_broken(events) is None
    return [json.loads(one.data) for one in events if one.kind == kind]


async def lines(shop: Shop) -> list[RiskLine]:
    """What the digest names of visits."""
    now = shop.stage.now
    asked = now - shop.stage.rules.sop.visit_min * MINUTE
    bounds = risk.Bounds(now, now, now, now, asked - 24 * 60 * MINUTE, asked)
    return list((await shop.stage.database.read(lambda tx: risk.find(tx, "visits", bounds, None, 0, 9))).lines)


async def said(shop: Shop, who: Who) -> str:
    """What was told of visits."""
    return "\n".join(await shop.texts(who.user_id, "work.visit"))
