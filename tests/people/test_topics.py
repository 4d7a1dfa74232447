"""A group with topics: cards keep to the team's own, answers stand where they were asked for, a closed one holds cards."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from simulator import Person, SimulatedGroup
from tests.people.test_people_story import admin_by_link
from tests.people.test_refusals import report
from tests.support.harness import Sigap, sigap_running


@dataclass
class Forum:
    """A group with three places: the team's topic, another, and "General" (the group itself)."""

    sigap: Sigap
    general: SimulatedGroup
    home: SimulatedGroup
    talk: SimulatedGroup
    ani: Person
    budi: Person

    def said(self, place: SimulatedGroup, words: str) -> list[str]:
        """What the bot said in a place that has these words."""
        shown = [one for one in self.general.chat.visible() if one.from_bot and one.thread == place.thread]
        return [one.text for one in shown if words in one.text]

    async def stands(self, place: SimulatedGroup, words: str) -> None:
        """Wait until the bot has said it there."""
        await self.sigap.tg.wait_until(lambda: self.said(place, words), what=f"{words!r} in thread {place.thread}")

    async def bind(self, place: SimulatedGroup) -> None:
        """The admin binds the group from this place."""
        since = self.ani.mark()
        self.ani.send_text("/grup")
        code = re.search(r"\b[A-Z2-9]{8}\b", (await self.ani.wait_for("/ikat", since=since)).text)
        assert code is not None
        self.ani.send_text(f"/ikat {code[0]}", place)
        self.ani.press(await self.ani.wait_for("TRC Tangerang", since=since), "Ya")
        await self.sigap.until("SELECT topic = ? FROM chat", place.thread)

    def alarms(self) -> int:
        """How often the admin was told that the group is cut off."""
        return int(self.sigap.db("SELECT count(*) FROM outbox WHERE kind = 'ops.cut_off'")[0][0])


@pytest.fixture
async def forum(tmp_path: Path) -> AsyncIterator[Forum]:
    async with sigap_running(tmp_path) as sigap:
        ani = await admin_by_link(sigap)
        budi = sigap.tg.person("Budi")
        budi.start()
        group = sigap.tg.group("TRC Tangerang", members=[budi, ani], supergroup=True)
        home, talk = group.topic("Laporan"), group.topic("Obrolan")
        place = Forum(sigap, group, home, talk, ani, budi)
        await place.bind(home)
        yield place


async def test_cards_keep_to_the_teams_topic_and_answers_to_where_they_were_asked(forum: Forum) -> None:
    siti = await report(forum.sigap)
    await siti.wait_for("sudah sampai ke tim")
    assert forum.said(forum.home, "TRC-0001") and not forum.said(forum.general, "TRC-0001")
    for place in (forum.general, forum.talk, forum.home):
        before = len(forum.said(place, "TRC-0001"))
        forum.budi.send_text("/antre", place)
        await forum.sigap.tg.wait_until(lambda place=place, n=before: len(forum.said(place, "TRC-0001")) > n)
    forum.budi.send_text("/ambil 1", forum.talk)
    await forum.sigap.until("SELECT holder = ? FROM ticket", forum.budi.id)
    await report(forum.sigap, "Kedua")
    await forum.stands(forum.home, "TRC-0002")
    assert not forum.said(forum.talk, "TRC-0002")


async def test_f60_a_closed_topic_holds_the_card_and_alarms_once(forum: Forum) -> None:
    """F60: what arrives in another topic is no sign that the team's own is open; once it is, everything goes out."""
    forum.home.close()
    siti = await report(forum.sigap)
    await forum.sigap.until("SELECT cut_off_at IS NOT NULL FROM chat")
    forum.budi.send_text("/antre", forum.talk)
    await forum.stands(forum.talk, "TRC-0001")
    dewi = await report(forum.sigap, "Dewi")
    await dewi.wait_for("TRC-0002")
    assert forum.alarms() == 1 and forum.said(forum.home, "TRC-0001") == []
    assert forum.sigap.db("SELECT cut_off_at FROM chat")[0][0] is not None
    forum.home.reopen()
    await siti.wait_for("sudah sampai ke tim")
    await dewi.wait_for("sudah sampai ke tim")
    assert forum.said(forum.home, "TRC-0001") and forum.alarms() == 1
    assert forum.sigap.db("SELECT count(*) FROM outbox WHERE state IN ('never', 'held')")[0][0] == 0


async def test_f60_a_deleted_topic_is_replaced_by_binding_in_another(forum: Forum) -> None:
    forum.home.delete()
    siti = await report(forum.sigap)
    await forum.sigap.until("SELECT cut_off_at IS NOT NULL FROM chat")
    await forum.bind(forum.talk)
    await siti.wait_for("sudah sampai ke tim")
    assert forum.said(forum.talk, "TRC-0001") and forum.alarms() == 1


async def test_an_answer_whose_topic_was_closed_meanwhile_comes_to_the_teams_own(forum: Forum) -> None:
    siti = await report(forum.sigap)
    await siti.wait_for("sudah sampai ke tim")
    cards = len(forum.said(forum.home, "TRC-0001"))
    forum.sigap.tg.faults.fail(400, "Bad Request: TOPIC_CLOSED", method="sendMessage", chat=forum.general.id, times=1)
    forum.budi.send_text("/antre", forum.talk)
    await forum.sigap.tg.wait_until(lambda: len(forum.said(forum.home, "TRC-0001")) > cards)
    assert forum.alarms() == 0
