"""Webhook: secret, order, retries, Retry-After, outage, replies."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from simulator import StandIn
from tests.simulator.client import Client


class Receiver:
    """A bot's webhook: answers with the statuses in ``plan``, then 200."""

    def __init__(self, tg: StandIn) -> None:
        self.tg = tg
        self.plan: list[int] = []
        self.headers: dict[str, str] = {}
        self.reply: dict[str, Any] | None = None
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.url = ""

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        status = self.plan.pop(0) if self.plan else 200
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.got.append({"status": status, **await request.json()})
        self.tg.world.watch.changed()
        if status == 200 and self.reply is not None:
            return web.json_response(self.reply)
        return web.Response(status=status, headers=self.headers)

    def taken(self) -> list[int]:
        return [update["update_id"] for update in self.got if update["status"] == 200]


@pytest.fixture
async def hook(tg: StandIn) -> AsyncIterator[Receiver]:
    receiver = Receiver(tg)
    runner = web.ServerRunner(web.Server(receiver), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    tg.webhook.delays = (0.0, 0.01)
    yield receiver
    await tg.webhook.close()
    await runner.cleanup()


async def test_updates_come_in_order_with_the_secret(tg: StandIn, api: Client, hook: Receiver) -> None:
    ani = tg.person("Ani")
    ani.send_text("sebelum")
    answer = await api("setWebhook", url=hook.url, secret_token="rahasia_1")
    assert answer == {"ok": True, "result": True, "description": "Webhook was set"}
    for number in range(10):
        ani.send_text(str(number))
    await tg.wait_until(lambda: len(hook.got) == 11)
    assert [update["message"]["text"] for update in hook.got] == ["sebelum", *map(str, range(10))]
    assert set(hook.secrets) == {"rahasia_1"}
    assert (await api("getUpdates"))["description"].startswith("Conflict: can't use getUpdates method while webhook")
    await tg.wait_until(lambda: tg.updates.pending() == 0)
    assert (await api.ok("getWebhookInfo"))["pending_update_count"] == 0


async def test_a_refused_update_is_tried_again_before_the_next(tg: StandIn, api: Client, hook: Receiver) -> None:
    await api.ok("setWebhook", url=hook.url)
    hook.plan = [503, 500, 404]
    ani = tg.person("Ani")
    ani.send_text("satu")
    ani.send_text("dua")
    await tg.wait_until(lambda: len(hook.taken()) == 2)
    first = hook.got[0]["update_id"]
    assert [(update["update_id"] - first, update["status"]) for update in hook.got] == [
        (0, 503), (0, 500), (0, 404), (0, 200), (1, 200),
    ]  # fmt: skip
    assert hook.secrets == [None] * 5
    assert "404" in (await api.ok("getWebhookInfo"))["last_error_message"]


async def test_presses_do_not_wait_for_messages_of_the_chat(tg: StandIn, api: Client, hook: Receiver) -> None:
    ani = tg.person("Ani")
    ani.start()
    keyboard = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
    await api.ok("sendMessage", chat_id=ani.id, text="?", reply_markup=keyboard)
    await api.ok("setWebhook", url=hook.url, drop_pending_updates=True)
    tg.webhook.delays = (30.0,)
    hook.plan = [500]
    ani.send_text("satu")
    await tg.wait_until(lambda: hook.got)
    ani.press(ani.last(), "a")
    await tg.wait_until(lambda: len(hook.got) == 2)
    assert "callback_query" in hook.got[1] and hook.taken() == [hook.got[1]["update_id"]]


async def test_retry_after_is_obeyed(tg: StandIn, api: Client, hook: Receiver) -> None:
    tg.webhook.delays = (30.0,)
    hook.plan, hook.headers = [503], {"Retry-After": "0"}
    await api.ok("setWebhook", url=hook.url)
    tg.person("Ani").send_text("satu")
    await tg.wait_until(lambda: len(hook.taken()) == 1)


async def test_an_update_that_expires_is_tried_no_more(tg: StandIn, api: Client, hook: Receiver) -> None:
    await api.ok("setWebhook", url=hook.url)
    hook.plan = [500] * 1000
    tg.person("Ani").send_text("satu")
    await tg.wait_until(lambda: hook.got)
    tg.clock.advance(86_401)
    assert (await api.ok("getWebhookInfo"))["pending_update_count"] == 0
    assert len(tg.updates.expired) == 1


async def test_nothing_is_delivered_in_an_outage(tg: StandIn, api: Client, hook: Receiver) -> None:
    await api.ok("setWebhook", url=hook.url)
    tg.faults.outage()
    tg.person("Ani").send_text("satu")
    await tg.wait_until(lambda: len(tg.webhook.attempts) >= 2)
    assert hook.got == []
    tg.faults.restore()
    await tg.wait_until(lambda: hook.taken())


async def test_410_for_a_day_closes_the_webhook(tg: StandIn, api: Client, hook: Receiver) -> None:
    await api.ok("setWebhook", url=hook.url)
    hook.plan = [410] * 1000
    tg.person("Ani").send_text("satu")
    await tg.wait_until(lambda: tg.webhook.attempts)
    tg.clock.advance(23 * 3600 + 1)
    await tg.wait_until(lambda: not tg.webhook.url)
    assert len(await api.ok("getUpdates")) == 1


async def test_a_webhook_may_answer_with_a_call(tg: StandIn, api: Client, hook: Receiver) -> None:
    ani = tg.person("Ani")
    hook.reply = {"method": "sendMessage", "chat_id": ani.id, "text": "terima kasih"}
    await api.ok("setWebhook", url=hook.url)
    ani.send_text("satu")
    await ani.wait_for("terima kasih")


async def test_bad_urls_and_secrets_and_deleting(tg: StandIn, api: Client, hook: Receiver) -> None:
    words = "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    assert await api.refused("setWebhook", url="http://example.org/x") == words
    assert "unallowed" in await api.refused("setWebhook", url=hook.url, secret_token="ada spasi")
    assert (await api("deleteWebhook"))["description"] == "Webhook is already deleted"
    await api.ok("setWebhook", url=hook.url)
    assert (await api("setWebhook", url=hook.url))["description"] == "Webhook is already set"
    assert (await api("deleteWebhook"))["description"] == "Webhook was deleted"
