"""Clients that others wrote: georeport reads the server in both forms, standardwebhooks checks what partners are told."""

import asyncio
import json
from typing import Any

import pytest
from georeport import GeoReport
from standardwebhooks import Webhook, WebhookVerificationError

from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.channels.partners.hooks import WebhookChannel
from bot.clock import SystemClock
from bot.domain.kit.people import Role
from bot.messages.kit.screen import Screen
from bot.outbox.channel import Reader
from tests.partners.test_webhooks import BODY, SECRET, receiving
from tests.partners.town import CITY, KEY, Caller, open_door
from tests.support.stage import Stage, person


def client(laksa: Caller, form: str, key: str = "") -> GeoReport:
    """georeport sends no key with GET; as the password of the address it is sent."""
    root = laksa.root.replace("://", f"://laksa:{key}@") if key else laksa.root
    return GeoReport(root, jurisdiction=CITY, output_format=form)


@pytest.mark.parametrize("form", ["xml", "json"])
async def test_georeport_reads_services_requests_and_windows(stage: Stage, form: str) -> None:
    async with open_door(stage) as laksa:
        codes = [await laksa.report(f"Laporan {n}") for n in range(3)]
        ani = await stage.grant(person(7, "Ani"), Role.PETUGAS)
        for move in ("claim", "depart", "arrive", "handle", "finish"):
            await stage.act(ani, move_ticket, MoveTicket(ani, move, number=1))

        async def ask(method: Any, *args: Any, **kwargs: Any) -> Any:
            return await asyncio.to_thread(method, *args, **kwargs)

        nobody, keyed = client(laksa, form), client(laksa, form, KEY)
        services = await ask(nobody.get_service_list)
        assert [one["service_code"] for one in services] == ["terlantar", "lansia", "bekal", "sosial"]
        defined = await ask(nobody.get_service_definition, "lansia")
        assert defined["service_code"] == "lansia"
        one = await ask(nobody.get_service_request, codes[0])
        assert (one["service_request_id"], one["status"], one["service_code"]) == (codes[0], "closed", "terlantar")
        named = await ask(nobody.get_service_requests, service_request_id=",".join(codes))
        assert [one["service_request_id"] for one in named] == codes
        window = await ask(keyed.get_service_requests, start_date="2023-06-01T00:00:00Z", status="open")
        assert {one["service_request_id"] for one in window} == set(codes[1:])


async def test_standardwebhooks_takes_what_is_sent_and_nothing_that_was_changed() -> None:
    async with receiving(204) as (receiver, url, session):
        channel = WebhookChannel(session, url, SECRET, SystemClock())
        await channel.deliver(channel.draw(Screen(BODY), Reader("laksa")))
        [(headers, body)] = receiver.came
        judge = Webhook(SECRET)
        assert judge.verify(body, headers) == json.loads(BODY)
        with pytest.raises(WebhookVerificationError):
            judge.verify(body + b" ", headers)
        with pytest.raises(WebhookVerificationError):
            judge.verify(body, {**headers, "webhook-id": "K7.2"})
