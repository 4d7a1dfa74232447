"""Messages that one person alone sees in a group (Bot API 10.2 and later), judged by aiogram's models of 10.3."""

from __future__ import annotations

from typing import Any

import pytest

from simulator import StandIn, sample_photo
from simulator.errors import SimError
from tests.simulator.client import Client

GREY: dict[str, Any] = {"inline_keyboard": [[{"text": "Diambil", "disabled": {}}]]}


async def test_one_person_alone_sees_it_and_it_can_be_changed_and_taken_away(tg: StandIn, api: Client) -> None:
    rina, dedi = tg.person("Rina"), tg.person("Dedi")
    group = tg.group("TRC", members=[rina, dedi])
    here = {"chat_id": group.id, "receiver_user_id": rina.id}
    said = await api.ok("sendMessage", text="rahasia", **here)
    assert said["message_id"] == 0 and said["receiver_user"]["id"] == rina.id
    place = await api.ok("sendLocation", latitude=-6.17, longitude=106.63, **here)
    assert [one.kind for one in rina.chat(group)] == ["text", "location"]
    assert dedi.chat(group) == [] and group.messages() == []
    with pytest.raises(SimError):
        dedi.press_data(rina.chat(group)[0], "x")
    where = {**here, "ephemeral_message_id": said["ephemeral_message_id"]}
    assert await api.ok("editEphemeralMessageText", text="dua", reply_markup=GREY, **where) is True
    assert rina.chat(group)[0].text == "dua" and rina.buttons(rina.chat(group)[0]) == ["Diambil"]
    assert await api.ok("editEphemeralMessageReplyMarkup", **where) is True
    assert rina.buttons(rina.chat(group)[0]) == []
    wrong = {**where, "receiver_user_id": dedi.id}
    assert await api.refused("deleteEphemeralMessage", **wrong) == "Bad Request: message not found"
    assert await api.ok("deleteEphemeralMessage", **where) is True
    assert await api.ok("deleteEphemeralMessage", **{**here, "ephemeral_message_id": place["ephemeral_message_id"]})
    assert rina.chat(group) == []


async def test_a_photo_with_its_caption(tg: StandIn, api: Client) -> None:
    rina = tg.person("Rina")
    group = tg.group("TRC", members=[rina])
    kept = rina.send_photo(sample_photo(1)).body["photo"][-1]["file_id"]
    parameters = {"receiver_user_id": rina.id}
    shown = await api.ok(
        "sendPhoto", chat_id=group.id, photo=kept, caption="satu", ephemeral_message_parameters=parameters
    )
    where = {"chat_id": group.id, "receiver_user_id": rina.id, "ephemeral_message_id": shown["ephemeral_message_id"]}
    assert await api.ok("editEphemeralMessageCaption", caption="dua", **where) is True
    assert rina.last(group).text == "dua" and rina.last(group).kind == "photo"
    other = rina.send_photo(sample_photo(2)).body["photo"][-1]["file_id"]
    assert await api.ok("editEphemeralMessageMedia", media={"type": "photo", "media": other}, **where) is True
    assert rina.last(group).body["photo"][-1]["file_id"] == other and rina.last(group).text == ""


async def test_who_is_offline_or_not_there_gets_nothing(tg: StandIn, api: Client) -> None:
    rina, budi = tg.person("Rina"), tg.person("Budi")
    group = tg.group("TRC", members=[rina])
    rina.user.online = False
    assert (await api.ok("sendMessage", chat_id=group.id, receiver_user_id=rina.id, text="rahasia"))["message_id"] == 0
    rina.user.online = True
    assert rina.chat(group) == []
    refused = await api.refused("sendMessage", chat_id=group.id, receiver_user_id=budi.id, text="rahasia")
    assert refused == "Bad Request: USER_NOT_PARTICIPANT"


async def test_a_bot_that_is_no_administrator_needs_a_press_of_the_last_15_seconds(tg: StandIn, api: Client) -> None:
    rina, dedi = tg.person("Rina"), tg.person("Dedi")
    group = tg.group("TRC", members=[rina, dedi], bot="member")
    card = await api.ok("sendMessage", chat_id=group.id, text="kartu", reply_markup={
        "inline_keyboard": [[{"text": "Ambil", "callback_data": "a"}]]})  # fmt: skip
    press = rina.press(group.chat.messages[card["message_id"]], "Ambil")
    await api.ok("answerCallbackQuery", callback_query_id=press.id)
    here = {"chat_id": group.id, "text": "rahasia"}
    no = "Bad Request: not enough rights to send ephemeral messages"
    assert await api.refused("sendMessage", receiver_user_id=rina.id, **here) == no
    assert await api.refused("sendMessage", receiver_user_id=dedi.id, callback_query_id=press.id, **here) == no
    await api.ok("sendMessage", receiver_user_id=rina.id, callback_query_id=press.id, **here)
    tg.clock.advance(16)
    assert await api.refused("sendMessage", receiver_user_id=rina.id, callback_query_id=press.id, **here) == no
    assert [one.text for one in rina.chat(group)] == ["kartu", "rahasia"]


async def test_a_command_that_only_its_writer_and_the_bot_see(tg: StandIn, api: Client) -> None:
    rina, dedi = tg.person("Rina"), tg.person("Dedi")
    group = tg.group("TRC", members=[rina, dedi], bot="member")
    menu = [{"command": "tiket", "description": "t", "is_ephemeral": True}, {"command": "antre", "description": "a"}]
    await api.ok("setMyCommands", commands=menu, scope={"type": "chat", "chat_id": group.id})
    rina.send_text("/tiket 3", group)
    rina.send_text("/antre", group)
    assert [one.text for one in rina.chat(group)] == ["/tiket 3", "/antre"]
    assert [one.text for one in dedi.chat(group)] == ["/antre"]
    asked = next(one["message"] for one in await api.ok("getUpdates") if one["message"]["text"] == "/tiket 3")
    assert asked["message_id"] == 0
    reply = {"ephemeral_message_id": asked["ephemeral_message_id"]}
    await api.ok("sendMessage", chat_id=group.id, receiver_user_id=rina.id, text="tiga", reply_parameters=reply)
    assert rina.last(group).text == "tiga" and dedi.last(group).text == "/antre"


async def test_an_older_server_knows_nothing_of_it_and_shows_it_to_all(tg: StandIn, api: Client) -> None:
    tg.api.ephemeral = False
    rina, dedi = tg.person("Rina"), tg.person("Dedi")
    group = tg.group("TRC", members=[rina, dedi])
    shown = await api.ok("sendMessage", chat_id=group.id, receiver_user_id=rina.id, text="halo")
    assert shown["message_id"] > 0 and dedi.last(group).text == "halo"
    gone = await api.refused("deleteEphemeralMessage", chat_id=group.id, receiver_user_id=1, ephemeral_message_id=1)
    assert gone == "Not Found: method not found"
    assert "Text buttons" in await api.refused("sendMessage", chat_id=group.id, text="halo", reply_markup=GREY)
