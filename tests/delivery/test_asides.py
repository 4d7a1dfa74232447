"""What one person alone is to see in a group never reaches the others, whatever the server makes of it."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram.ext import ExtBot

from bot.channels.telegram.courier import Courier
from bot.channels.telegram.drawing import ApiCall
from bot.channels.telegram.transport import HttpRequest
from bot.messages.kit.screen import Aside, Button, Screen
from bot.outbox.channel import Never, Reader, Sent, TryLater
from simulator import Person, SimulatedGroup, StandIn

PIN = Screen(pin=(-6.17, 106.63))
WORDS = Screen("Hanya Anda")
Line = tuple[StandIn, Courier, SimulatedGroup, Person, Person]


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    async with await StandIn.start() as tg:
        requests = {"request": HttpRequest(connections=4), "get_updates_request": HttpRequest(connections=1)}
        bot: ExtBot[None] = ExtBot(tg.token, base_url=f"{tg.url}/bot", **requests)
        await bot.initialize()
        rina, dedi = tg.person("Rina"), tg.person("Dedi")
        try:
            yield tg, Courier(bot), tg.group("TRC", members=[rina, dedi]), rina, dedi
        finally:
            await bot.shutdown()


def drawn(courier: Courier, group: SimulatedGroup, screen: Screen, user: int, by: str = "") -> ApiCall:
    """The call that shows a screen in the group to one person alone."""
    shown = Screen(screen.text, pin=screen.pin, aside=Aside(user, by))
    return courier.draw(shown, Reader(to=str(group.id)))


async def test_one_alone_sees_it_and_each_has_a_number_below_zero(line: Line) -> None:
    _, courier, group, rina, dedi = line
    fates = [await courier.deliver(drawn(courier, group, one, rina.id)) for one in (WORDS, PIN)]
    assert fates == [Sent(-1), Sent(-2)]
    assert [one.kind for one in rina.chat(group)] == ["text", "location"] and dedi.chat(group) == []
    about = {"chat_id": group.id, "receiver_user_id": rina.id, "ephemeral_message_id": 2}
    gone = courier.draw(Screen(act=("deleteEphemeralMessage", about)), Reader(to=str(group.id)))
    assert [await courier.deliver(gone) for _ in range(2)] == [Sent(None), Sent(None)]
    assert [one.kind for one in rina.chat(group)] == ["text"]


async def test_an_older_server_is_asked_for_a_method_and_sent_nothing(line: Line) -> None:
    tg, courier, group, rina, _ = line
    tg.api.ephemeral = False
    for screen in (WORDS, PIN, WORDS):
        assert isinstance(await courier.deliver(drawn(courier, group, screen, rina.id)), Never)
    assert group.messages() == []
    assert not [one for one in tg.calls if one.method.startswith("send")]


async def test_nothing_secret_goes_before_words_were_seen_to_reach_one_alone(line: Line) -> None:
    _, courier, group, rina, _ = line
    assert isinstance(await courier.deliver(drawn(courier, group, PIN, rina.id)), Never)
    assert rina.chat(group) == []
    await courier.deliver(drawn(courier, group, WORDS, rina.id))
    assert await courier.deliver(drawn(courier, group, PIN, rina.id)) == Sent(-2)


@pytest.mark.parametrize("before", [False, True], ids=["at first", "later"])
async def test_what_was_shown_to_all_is_deleted_and_nothing_follows(line: Line, before: bool) -> None:
    """A server that has the methods and passes over the receiver all the same."""
    tg, courier, group, rina, _ = line
    if before:
        await courier.deliver(drawn(courier, group, WORDS, rina.id))
    else:
        asked: list[Any] = []

        def forgets(method: str, params: Any) -> None:
            asked.append(method)
            tg.api.ephemeral = method == "deleteEphemeralMessage"

        tg.on_request(forgets)
    tg.api.ephemeral = not before
    assert isinstance(await courier.deliver(drawn(courier, group, PIN if before else WORDS, rina.id)), Never)
    assert group.messages() == []
    tg.api.ephemeral = True
    assert isinstance(await courier.deliver(drawn(courier, group, PIN, rina.id)), Never)
    assert not [one for one in rina.chat(group) if one.kind == "location"]


async def test_too_much_at_once_waits_and_a_stranger_gets_nothing(line: Line) -> None:
    tg, courier, group, rina, _ = line
    await courier.deliver(drawn(courier, group, WORDS, rina.id))
    tg.faults.too_many(7)
    assert await courier.deliver(drawn(courier, group, WORDS, rina.id)) == TryLater("flood control", 7.0)
    assert await courier.deliver(drawn(courier, group, WORDS, 4711)) == Never("shown to one alone: BadRequest")


async def test_what_lets_the_bot_speak_goes_along(line: Line) -> None:
    _, courier, group, rina, _ = line
    pressed = drawn(courier, group, WORDS, rina.id, "q:77").payload
    assert pressed["callback_query_id"] == "77" and "reply_parameters" not in pressed
    wrote = drawn(courier, group, WORDS, rina.id, "m:5").payload
    assert wrote["reply_parameters"] == {"ephemeral_message_id": 5}


async def test_a_grey_button_is_left_out_where_it_is_not_known(line: Line) -> None:
    tg, courier, group, rina, _ = line
    card = Screen("kartu", ((Button("Diambil", grey=True),), (Button("Lihat", "x"), Button("Lepas", grey=True))))
    call = courier.draw(card, Reader(to=str(group.id)))
    assert isinstance(await courier.deliver(call), Sent)
    assert rina.buttons(chat=group) == ["Diambil", "Lihat", "Lepas"]
    tg.api.ephemeral = False
    assert isinstance(await courier.deliver(call), Sent)
    assert rina.buttons(chat=group) == ["Lihat"]
    assert "Lepas" not in str(courier.draw(card, Reader(to=str(group.id))).payload)  # and from now on
