"""What nobody should send, and what becomes of it: a kind answer, or a refusal that is kept; never a second effect, and
nobody else's words are held up by it."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from simulator.graph.envelope import SIGNATURE, signature
from simulator.graph.people import WhatsAppPerson
from tests.whatsapp.conftest import TwoDoors
from tests.whatsapp.test_outside import body, stamp

ANSWERED = "SELECT count(*) = 0 FROM outbox WHERE state IN ('waiting', 'leased')"
TAKEN = "SELECT count(*) = 0 FROM inbox WHERE state = 'new'"


@dataclass
class Case:
    """One who sends something, and what they have."""

    doors: TwoDoors
    siti: WhatsAppPerson

    async def settled(self) -> None:
        """All of it had its effect, and every answer is there."""
        await self.doors.wa.settled()
        await self.doors.sigap.until(TAKEN)
        await self.doors.sigap.until(ANSWERED)
        await self.doors.wa.settled()

    async def posted(
        self, phone: str, name: str = "text", of: tuple[dict[str, Any], ...] = (), **content: Any
    ) -> list[dict[str, Any]]:
        """A signed message from this number, with the contacts `of` it; what was answered there."""
        said = {"from": phone, "id": f"wamid.{phone}", "timestamp": stamp(self.doors), "type": name, **content}
        self.doors.wa.hooks.post_raw(body(self.doors.wa.phone_number_id, said, contacts=list(of)))
        await self.settled()
        return [one for one in self.doors.sent() if str(one.get("to")) == phone]

    def drafts(self) -> int:
        """How many reports were begun."""
        return int(self.doors.sigap.db("SELECT count(*) FROM draft")[0][0])


async def _at_the_list(case: Case) -> None:
    case.siti.pin(-6.1746, 106.6425)
    await case.siti.wait_for("ingin Bapak/Ibu laporkan")


async def a_wrong_signature_is_refused_unread(case: Case) -> None:
    raw = json.dumps(body(case.doors.wa.phone_number_id, {"from": "62811", "id": "w", "type": "text"})).encode()
    before = case.doors.sigap.db("SELECT count(*) FROM inbox")[0][0]
    wrong = signature(raw, "another secret"), signature(raw + b" ", case.doors.wa.app_secret), "sha256=", "", "é"
    async with aiohttp.ClientSession() as session:
        for given in wrong:
            async with session.post(case.doors.url, data=raw, headers={SIGNATURE: given}) as answer:
                assert answer.status == 403 and await answer.read() == b""
    assert case.doors.sigap.db("SELECT count(*) FROM inbox")[0][0] == before


async def an_unknown_kind_is_kept_and_answered(case: Case) -> None:
    assert len(await case.posted("6281300000001", "poll_creation", poll_creation={"options": [1]})) == 1
    assert len(await case.posted("6281300000002", "hologram", hologram=None)) == 1
    assert not case.drafts()


async def a_button_of_yesterday_is_answered_and_changes_nothing(case: Case) -> None:
    await _at_the_list(case)
    asked = case.siti.last()
    case.siti.press("Orang terlantar", asked)
    await case.siti.wait_for("Bagaimana kondisinya")
    case.siti.say("Batal")
    await case.settled()
    case.doors.sigap.clock.advance(23 * 3_600)
    since = case.siti.mark()
    case.siti.press("Orang terlantar", asked)
    await case.siti.wait_for(lambda one: one.from_bot and bool(one.text), since=since)
    await case.settled()
    assert not case.doors.sigap.db("SELECT 1 FROM ticket")


async def a_list_that_is_answered_twice_counts_once(case: Case) -> None:
    await _at_the_list(case)
    asked = case.siti.last()
    case.siti.press("Orang terlantar", asked)
    case.siti.press("Orang terlantar", asked)
    await case.siti.wait_for("Bagaimana kondisinya")
    await case.settled()
    questions = [one for one in case.siti.sees() if one.from_bot and "Bagaimana kondisinya" in one.text]
    assert len(questions) == 1 and case.drafts() == 1


async def a_number_of_another_country_reports_like_everybody(case: Case) -> None:
    assert len(await case.posted("4915112345678", text={"body": "ada kakek terlantar di Pasar Anyar"})) == 1
    assert case.drafts() == 1


async def a_business_account_is_answered_as_a_person(case: Case) -> None:
    shop = {"wa_id": "6281300000003", "profile": {"name": "Toko Maju Jaya ✓"}, "is_business": True}
    said = "Promo! Klik https://toko.example sekarang"
    answers = await case.posted("6281300000003", text={"body": said}, of=(shop,))
    assert len(answers) == 1 and not case.doors.sigap.db("SELECT 1 FROM ticket")


async def what_a_group_says_is_kept_without_its_words_and_not_answered(case: Case) -> None:
    sent = len(case.doors.sent())
    await case.posted("6281300000004", text={"body": "rahasia grup kami"}, group_id="120363")
    [row] = case.doors.sigap.db("SELECT raw, outcome FROM inbox WHERE external_id = 'wamid.6281300000004'")
    assert "rahasia" not in str(row["raw"]) and row["outcome"] and len(case.doors.sent()) == sent


async def a_sender_who_names_nobody_is_kept_and_not_answered(case: Case) -> None:
    sent = len(case.doors.sent())
    nameless = {"id": "wamid.nobody", "timestamp": stamp(case.doors), "type": "text", "text": {"body": "halo"}}
    case.doors.wa.hooks.post_raw(body(case.doors.wa.phone_number_id, nameless, contacts=[]))
    await case.settled()
    assert case.doors.sigap.db("SELECT outcome FROM inbox WHERE external_id = 'wamid.nobody'")[0][0]
    assert len(case.doors.sent()) == sent


ROWS: tuple[Callable[[Case], Awaitable[None]], ...] = (
    a_wrong_signature_is_refused_unread,
    an_unknown_kind_is_kept_and_answered,
    a_button_of_yesterday_is_answered_and_changes_nothing,
    a_list_that_is_answered_twice_counts_once,
    a_number_of_another_country_reports_like_everybody,
    a_business_account_is_answered_as_a_person,
    what_a_group_says_is_kept_without_its_words_and_not_answered,
    a_sender_who_names_nobody_is_kept_and_not_answered,
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.__name__)
async def test_what_nobody_should_send(doors: TwoDoors, row: Callable[[Case], Awaitable[None]]) -> None:
    """A token that expired, a paused number, a refused template: test_trouble.py."""
    case = Case(doors, doors.wa.person("Siti"))
    await row(case)
    since = case.siti.mark()
    case.siti.say("Menu")
    await case.siti.wait_for(lambda one: one.from_bot, since=since)
    assert not doors.sigap.db("SELECT 1 FROM inbox WHERE state IN ('parked', 'quarantined')")
