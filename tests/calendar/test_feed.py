"""The calendar of the team: what stands in it, who may read it, and that it is a calendar."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from icalendar import Calendar

from bot.actions.kit import follow_ups
from bot.actions.kit.requests import Request
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.calendar import renew, show
from bot.channels.calendar.server import CalendarServer
from bot.clock import HOUR
from bot.config.calendar import CalendarPart
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.calendar import SHOWN
from bot.texts.catalog import texts
from storage.accounts import people
from storage.kit import reminders
from storage.kit.sqlite import Tx
from storage.ticket import shifts
from tests.partners.town import free_port
from tests.support.planted import plant
from tests.support.stage import Stage, person
from tests.ticket.shop import open_shop

BUDI, SARI, SITI = person(11, "Budi"), person(12, "Sari"), person(7, "Siti")
LIVES = 60
WIB = ZoneInfo("Asia/Jakarta")


@dataclass
class Feeds:
    """The server on a stage."""

    stage: Stage
    root: str
    client: aiohttp.ClientSession

    async def address(self, who: Who) -> str:
        """What /kalender says."""
        await self.stage.deliver()
        await self.stage.act(who, show, Request(who))
        [screen] = await self.stage.screens(who.user_id, "calendar.link")
        return screen.text.partition("<code>")[2].partition("</code>")[0]

    async def get(self, url: str, method: str = "GET") -> tuple[int, bytes]:
        """The status and the body."""
        async with self.client.request(method, url) as answer:
            return answer.status, await answer.read()

    async def read(self, who: Who) -> list[Any]:
        """The events of somebody's calendar."""
        status, body = await self.get(await self.address(who))
        assert status == 200
        return list(Calendar.from_ical(body).walk("VEVENT"))


@asynccontextmanager
async def serving(stage: Stage) -> AsyncIterator[Feeds]:
    """Feeds over real HTTP."""
    port = free_port()
    root = f"http://127.0.0.1:{port}/kalender/"
    stage.rules = replace(stage.rules, calendar=root, invite_key=b"k" * 32)

    class _Clock:
        def now(self) -> int:
            return stage.now

    setting = CalendarPart(port=port, url=root)
    server = CalendarServer(setting, stage.database, _Clock(), lambda: stage.rules, texts("id"))  # type: ignore[arg-type]
    task = asyncio.create_task(server.run())
    try:
        await server.ready.wait()
        async with aiohttp.ClientSession() as client:
            yield Feeds(stage, root, client)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
async def feeds(stage: Stage) -> AsyncIterator[Feeds]:
    await stage.grant(BUDI, Role.PETUGAS)
    await stage.grant(SARI, Role.SUPERVISOR)
    async with serving(stage) as found:
        yield found


async def _plan(stage: Stage, weekday: int, shift: str, who: Who) -> None:
    def work(tx: Tx) -> None:
        shifts.set_week(tx, weekday, shift, who.user_id, on=True, by=12, now=stage.now)

    await stage.write(work)


def _hours(event: Any) -> tuple[datetime, datetime]:
    return event["DTSTART"].dt.astimezone(WIB), event["DTEND"].dt.astimezone(WIB)


async def test_ones_own_shifts_and_a_night_that_goes_on_into_the_next_day(feeds: Feeds) -> None:
    await _plan(feeds.stage, 1, "malam", BUDI)
    found = await feeds.read(BUDI)
    assert 9 <= len(found) <= 10 and {str(one["SUMMARY"]) for one in found} == {"Jaga Malam"}
    for one in found:
        begins, ends = _hours(one)
        assert (begins.isoweekday(), begins.hour, ends.hour) == (1, 23, 7)
        assert ends.date() == begins.date() + timedelta(days=1), "it covers both days"
        assert one["DTSTART"].params["TZID"] == "Asia/Jakarta", "told in UTC it would be one day's only"
    uids = [str(one["UID"]) for one in found]
    assert len(set(uids)) == len(uids) and uids == [str(one["UID"]) for one in await feeds.read(BUDI)], "they stay"


async def test_a_supervisor_sees_every_shift_and_which_is_empty_and_no_name(feeds: Feeds) -> None:
    await _plan(feeds.stage, 2, "pagi", BUDI)
    titles = [str(one["SUMMARY"]) for one in await feeds.read(SARI)]
    assert titles.count("Jaga Pagi: 1 petugas") >= 9
    assert any(title == "Jaga Siang: BELUM ADA PETUGAS" for title in titles)
    assert not any("Budi" in title for title in titles)


async def test_what_falls_due_stands_with_its_number_and_nothing_else(feeds: Feeds) -> None:
    shop = await open_shop(feeds.stage)
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "arrive")
    await shop.press(shop.budi, ticket, "not_found", code="nf1")
    [event] = [one for one in await feeds.read(BUDI) if "TRC-0001" in str(one["SUMMARY"])]
    assert str(event["SUMMARY"]) == "TRC-0001: Cek ulang"
    assert event["DTSTART"].dt > datetime.fromtimestamp(feeds.stage.now / 1_000, UTC)
    _, body = await feeds.get(await feeds.address(SARI))
    assert b"TRC-0001: Cek ulang" in body
    for word in (b"Siti", b"Bapak tua", b"Pom Bensin", b"Daan Mogot", b"0812", b"106.6"):
        assert word not in body


async def test_no_word_of_anybody_stands_in_a_feed_of_many_lives(feeds: Feeds) -> None:
    """Searched byte by byte, with everything due that a feed shows: a title has a number and what is to be done."""
    await _plan(feeds.stage, 2, "pagi", BUDI)

    def lives(tx: Tx) -> set[str]:
        planted = plant(tx, 5, LIVES, feeds.stage.now)
        for at, life in enumerate(planted):
            for n, kind in enumerate(SHOWN, start=1):
                due_at = feeds.stage.now + at * HOUR // 2 + HOUR
                reminders.plan(tx, ticket_id=life.ticket, kind=kind, n=n, round_=0, due_at=due_at)
        return {word for life in planted for word in life.planted.words}

    words = await feeds.stage.write(lives)
    status, body = await feeds.get(await feeds.address(SARI))
    told = body.replace(b"\r\n ", b"").decode()  # long lines are folded
    assert status == 200 and told.count("SUMMARY:TRC-") >= LIVES * len(SHOWN), "all of it stands there"
    halves = {word[at : at + 12] for word in words for at in (0, 12)}
    runs = set(re.findall(r"[a-z0-9]{12,}", told))
    assert len(words) > 10 * LIVES and not {run[at : at + 12] for run in runs for at in range(len(run) - 11)} & halves
    kept = {line.partition(":")[0].partition(";")[0] for line in told.splitlines()}
    assert "METHOD" not in kept, "with it each entry needs an organizer (RFC 5546)"
    assert not kept & {"DESCRIPTION", "LOCATION", "ATTENDEE", "ORGANIZER", "GEO", "URL", "ATTACH"}


async def test_a_new_address_makes_the_former_void(feeds: Feeds) -> None:
    former = await feeds.address(BUDI)
    assert (await feeds.get(former))[0] == 200 and await feeds.address(BUDI) == former, "it stays until renewed"
    await feeds.stage.act(BUDI, renew, Request(BUDI))
    assert (await feeds.get(former))[0] == 404
    assert (await feeds.get(await feeds.address(BUDI)))[0] == 200


async def test_whoever_may_do_less_has_no_calendar_any_more(feeds: Feeds) -> None:
    former = await feeds.address(BUDI)

    def leave(scene: Scene, _: None) -> Reply:
        follow_ups.rights_lost(scene, BUDI.user_id, "left")
        return Reply("done")  # type: ignore[arg-type]

    await feeds.stage.act(SARI, leave, None)
    assert (await feeds.get(former))[0] == 404
    now = await feeds.address(SARI)
    await feeds.stage.write(lambda tx: tx.run("DELETE FROM role WHERE user_id = :user", {"user": SARI.user_id}))
    assert (await feeds.get(now))[0] == 404, "the role is looked at when it is read"


async def test_where_the_group_is_enough_whoever_is_in_it_has_a_calendar_until_they_leave(feeds: Feeds) -> None:
    """As /kalender gives them an address: it has to open."""
    stage, rudi = feeds.stage, person(31, "Rudi")
    team = -100

    def inside(yes: bool) -> Callable[[Tx], None]:
        return lambda tx: people.set_member(tx, team, rudi.user_id, yes, stage.now)

    await stage.write(lambda tx: people.bind_team(tx, team, "TRC", stage.now))
    await stage.write(inside(True))
    stage.rules = replace(stage.rules, approval=False)
    await _plan(stage, 1, "malam", rudi)
    assert len(await feeds.read(rudi)) >= 9
    address = await feeds.address(rudi)
    stage.now += 30 * 24 * HOUR
    assert (await feeds.get(address))[0] == 200, "nobody asks Telegram for a calendar's sake"
    await stage.write(inside(False))
    assert (await feeds.get(address))[0] == 404
    await stage.write(inside(True))
    stage.rules = replace(stage.rules, approval=True)
    assert (await feeds.get(address))[0] == 404, "nobody has approved of them"


async def test_nothing_but_a_whole_address_is_answered(feeds: Feeds) -> None:
    good = await feeds.address(BUDI)
    wrong = [good[:-5] + ("0" if good[-5] != "0" else "1") + ".ics", good.removesuffix(".ics"), feeds.root, good + "/x"]
    wrong += [feeds.root + "9" + good.removeprefix(feeds.root), feeds.root + "../" + good.removeprefix(feeds.root)]
    assert [(await feeds.get(url))[0] for url in wrong] == [404] * len(wrong)
    assert (await feeds.get(good, "POST"))[0] == 405


async def test_residents_have_none_and_where_it_is_off_it_is_said(stage: Stage) -> None:
    with pytest.raises(Refusal):
        await stage.act(SITI, show, Request(SITI))
    await stage.grant(BUDI, Role.PETUGAS)
    await stage.act(BUDI, show, Request(BUDI))
    [screen] = await stage.screens(BUDI.user_id, "calendar.link")
    assert "belum dinyalakan" in screen.text
