"""What the tests of this folder share: a short report, a moving clock, a state that can be compared."""

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from simulator import Person, ShownMessage
from simulator.watch import PATIENCE_S
from tests.support.harness import Sigap, eventually

PLACE = (-6.17196, 106.65251)
WORDS = ("sendMessage", "editMessageText", "sendPhoto", "sendLocation")


def elsewhere(person: Person) -> tuple[float, float]:
    """A place in the city for each person, far from everybody else's: reports of one spot are asked about, "the same
    person?"."""
    number = list(person.world.users).index(person.id) % 900
    return -6.2 + number // 30 * 0.0021, 106.62 + number % 30 * 0.0021


def can_be_sent(message: ShownMessage) -> bool:
    """A form that has all it needs."""
    return any("✅ Kirim" in button["text"] for row in message.buttons for button in row)


async def report(person: Person, *, kind: str = "Orang terlantar", timeout: float = PATIENCE_S) -> ShownMessage:
    """Pin, jenis, send: the shortest way to a ticket. The receipt, once the team has the card."""
    mark = person.mark()
    person.send_location(*elsewhere(person))
    # An older form that loses its buttons meanwhile is none.
    asked = await person.wait_for(
        lambda one: "ingin Bapak/Ibu laporkan" in one.text and one.buttons, timeout, since=mark
    )
    person.press(asked, kind)
    person.press(await person.wait_for(can_be_sent, timeout, since=mark), "Kirim")
    return await person.wait_for("Laporan diterima", timeout, since=mark)


@asynccontextmanager
async def hastened(sigap: Sigap, seconds: float = 1.0) -> AsyncIterator[None]:
    """The shared clock runs: `seconds` more with each tenth of a second."""

    async def run() -> None:
        while True:
            sigap.clock.advance(seconds)
            await asyncio.sleep(0.1)

    task = asyncio.create_task(run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def drained(sigap: Sigap, timeout: float = PATIENCE_S) -> None:
    """Everything was handed over, has had its effect and was sent."""
    await eventually(lambda: sigap.tg.updates.pending() == 0, timeout, "the bot takes every update")
    await sigap.until(
        """SELECT (SELECT count(*) FROM inbox WHERE state = 'new')
                + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased')) = 0""",
        timeout=timeout,
    )


def state_hash(sigap: Sigap) -> str:
    """The state without what is random or depends on the moment (nonces, hashes, instants, numbers of rows)."""
    queries = {
        "ticket": "SELECT id, kind, urgent, state, complete, answers, lat_e6, lng_e6, area_code, holder FROM ticket",
        "reporter": "SELECT ticket_id, user_id FROM reporter",
        # The question without its hints: what a person was told last depends on what came in one batch.
        "draft": "SELECT user_id, state, substr(asking || ':', 1, instr(asking || ':', ':')), answers FROM draft",
        "attachment": "SELECT user_id, kind, album, ticket_id, draft_id IS NULL FROM attachment",
        "note": "SELECT ticket_id, user_id, kind, text FROM note",
        # What Telegram's answers set off (a file was shown, a card arrived) depends on the moment.
        "event": "SELECT actor, kind, ticket_id FROM event WHERE kind LIKE 'ticket.%' AND actor LIKE 'user:%'",
        "prompt": "SELECT user_id, kind, ticket_id FROM prompt",
        "account": "SELECT user_id, name FROM account",
    }
    state = {name: sorted(json.dumps(_plain(row)) for row in sigap.db(query)) for name, query in queries.items()}
    return hashlib.sha256(json.dumps(state, sort_keys=True).encode()).hexdigest()


def _plain(row: Any) -> list[Any]:
    return [_timeless(json.loads(one)) if isinstance(one, str) and one[:1] == "{" else one for one in row]


def _timeless(value: Any) -> Any:
    """Answers without instants: 13 digits are UTC milliseconds."""
    if isinstance(value, dict):
        return {name: _timeless(one) for name, one in sorted(value.items())}
    if isinstance(value, list):
        return [_timeless(one) for one in value]
    return "instant" if isinstance(value, int) and value > 10**12 else value
