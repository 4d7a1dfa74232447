"""Webhooks to other systems, by Standard Webhooks: each piece of news is a message of the outbox, signed when it is
sent, tried again for a day and then parked (docs/open311.md)."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp

from bot.actions.ticket.partner_news import LINE
from bot.channels.messenger import Messenger, Surroundings
from bot.clock import DAY, SECOND, Clock
from bot.messages.kit.screen import Screen
from bot.outbox.channel import PACE, Fate, Halted, Never, Reader, Sent

TIMEOUT = aiohttp.ClientTimeout(total=10, connect=5)
PAUSES_S = (5.0, 30.0, 120.0, 600.0, 1_800.0)  # between tries while the other side takes nothing
TURN_S = 1.0
GIVE_UP_MS = DAY
NEVER = frozenset({400, 406, 409, 410, 413, 415, 422})  # this body, or this address, will never be taken


@dataclass(frozen=True, slots=True)
class SignedNews:
    """A body with its name; `since`: when it was queued (UTC ms)."""

    name: str
    body: str
    since: int


def signature(secret: bytes, name: str, seconds: int, body: str) -> str:
    """What Standard Webhooks signs in its scheme v1: name, time (UTC seconds) and body."""
    signed = f"{name}.{seconds}.{body}".encode()
    return "v1," + base64.b64encode(hmac.new(secret, signed, hashlib.sha256).digest()).decode()


class WebhookChannel:
    """Tells one system, one thing at a time: a system that is slow or away holds up nobody else."""

    def __init__(self, session: aiohttp.ClientSession, url: str, secret: bytes, clock: Clock) -> None:
        self._session = session
        self._url = url
        self._secret = secret
        self._clock = clock
        self._turn = asyncio.Lock()
        self._failed = 0  # tries in a row

    def draw(self, screen: Screen, reader: Reader) -> SignedNews:
        """The body as it was drawn, under its own name."""
        return SignedNews(str(json.loads(screen.text)["data"]["update_id"]), screen.text, reader.since)

    def choices(self, drawn: SignedNews) -> None:
        """Nobody answers."""

    def carrier(self, kind: str) -> None:
        """No chat closes."""

    def failed(self, kind: str, code: int) -> Fate:
        """What was taken is taken."""
        return Never(f"failed: {code}")

    async def deliver(self, drawn: SignedNews) -> Fate:
        """Post it. What is not taken goes again, ever more slowly, for a day."""
        if self._turn.locked():
            return Halted(PACE, TURN_S)
        async with self._turn:
            status = await self._post(drawn)
        if 200 <= status < 300:
            self._failed = 0
            return Sent(None)
        if status in NEVER:
            return Never(f"status {status}")
        if self._clock.now() - drawn.since >= GIVE_UP_MS:
            return Never(f"status {status} for a day")
        self._failed += 1
        return Halted(PACE, PAUSES_S[min(self._failed, len(PAUSES_S)) - 1])

    async def _post(self, drawn: SignedNews) -> int:
        """The status of the answer; 0 where there was none."""
        seconds = self._clock.now() // SECOND
        headers = {
            "Content-Type": "application/json",
            "webhook-id": drawn.name,
            "webhook-timestamp": str(seconds),
            "webhook-signature": signature(self._secret, drawn.name, seconds, drawn.body),
        }
        try:
            async with self._session.post(
                self._url, data=drawn.body.encode(), headers=headers, timeout=TIMEOUT, allow_redirects=False
            ) as answer:
                return answer.status
        except (aiohttp.ClientError, TimeoutError, OSError):
            return 0


@asynccontextmanager
async def webhooks(around: Surroundings) -> AsyncIterator[Sequence[Messenger]]:
    """Each partner that is told by webhook, a messenger that hears nothing. Raises OSError, ValueError for a file of a
    secret that cannot be used."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        yield [
            Messenger(LINE + one.name, WebhookChannel(session, one.webhook_url, one.webhook_secret(), around.clock))
            for one in around.config.partners
            if one.webhook_url
        ]
