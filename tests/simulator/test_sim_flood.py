"""Flood control: sliding windows on the simulated clock."""

from __future__ import annotations

import pytest

from simulator import SimClock, StandIn
from simulator.errors import ApiError
from simulator.flood import Flood
from tests.simulator.client import Client


class FixedClock(SimClock):
    """Stands still unless moved."""

    def now_ms(self) -> int:
        return 1_000_000_000 + self.offset_ms


@pytest.fixture
def flood() -> Flood:
    return Flood(FixedClock(), enabled=True)


def refused(flood: Flood, chat: int, edit: bool = False, count: int = 1) -> int | None:
    """Seconds to wait, None where the message passed."""
    try:
        flood.charge(chat, edit, count)
    except ApiError as error:
        said = error
    else:
        return None
    seconds = int((said.parameters or {})["retry_after"])
    assert said.description == f"Too Many Requests: retry after {seconds}"
    return seconds


def test_one_message_a_second_in_a_private_chat(flood: Flood) -> None:
    flood.burst = 0
    assert refused(flood, 7) is None
    flood.clock.advance(0.999)
    assert refused(flood, 7) == 1
    assert refused(flood, 8) is None
    flood.clock.advance(0.001)
    assert refused(flood, 7) is None
    assert flood.refusals == 1 and flood.refused_chats == {7: 1}


def test_a_short_burst_in_a_private_chat_is_tolerated_once(flood: Flood) -> None:
    """Two at once, and in ten seconds eleven: whoever goes on at two a second is refused at the end of the burst."""
    assert refused(flood, 7) is None
    assert refused(flood, 7) is None
    assert refused(flood, 7) == 1, "a third is too much"
    for _ in range(9):
        flood.clock.advance(1)
        assert refused(flood, 7) is None
    flood.clock.advance(0.9)
    assert refused(flood, 7) == 1, "eleven are through in 9.9 s: the first two leave the window in 0.1 s"
    flood.clock.advance(0.1)
    assert refused(flood, 7) is None


def test_twenty_a_minute_in_a_group_in_any_minute(flood: Flood) -> None:
    for _ in range(20):
        assert refused(flood, -5) is None
        flood.clock.advance(2)
    assert refused(flood, -5) == 20, "40 s have passed: the first leaves the window in 20 s"
    assert refused(flood, -5, edit=True) == 20, "edits count in groups"
    flood.clock.advance(20)
    assert refused(flood, -5, edit=True) is None
    assert refused(flood, -5) == 2


def test_thirty_a_second_overall_edits_too(flood: Flood) -> None:
    for user in range(29):
        assert refused(flood, 100 + user) is None
    assert refused(flood, 100, edit=True) is None, "an edit does not count in its private chat"
    assert refused(flood, 500) == 1


def test_an_album_counts_every_picture(flood: Flood) -> None:
    for _ in range(2):
        assert refused(flood, -5, count=9) is None
    assert refused(flood, -5, count=3) == 60
    assert refused(flood, -5, count=2) is None


def test_off_it_lets_everything_through() -> None:
    flood = Flood(FixedClock())
    assert [refused(flood, 7) for _ in range(50)] == [None] * 50


async def test_over_http_only_sends_and_edits_count(tg: StandIn, api: Client) -> None:
    tg.flood.enabled, tg.flood.burst = True, 0
    ani = tg.person("Ani")
    ani.start()
    await api.ok("sendMessage", chat_id=ani.id, text="satu")
    answer = await api("sendMessage", chat_id=str(ani.id), text="dua")
    assert answer["error_code"] == 429 and answer["parameters"] == {"retry_after": 1}
    for _ in range(40):
        await api.ok("sendChatAction", chat_id=ani.id, action="typing")
    assert [message.text for message in ani.chat()] == ["/start", "satu"]
    tg.clock.advance(1)
    await api.ok("sendMessage", chat_id=ani.id, text="dua")
    assert tg.flood.refusals == 1
