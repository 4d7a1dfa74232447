"""Methods and Telegram's words of refusal."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from simulator import StandIn, sample_photo
from simulator.errors import NOT_MODIFIED, QUERY_TOO_OLD
from tests.simulator.client import Client

HTML = {"parse_mode": "HTML"}


def inline(*data: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": word.title(), "callback_data": word}] for word in data]}


async def test_a_wrong_token_an_unknown_method_and_every_kind_of_body(tg: StandIn, api: Client) -> None:
    async with api.session.get(f"{tg.url}/bot1:x/getMe") as answer:
        assert answer.status == 401
        assert await answer.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}
    assert await api.refused("makeCoffee") == "Not Found"
    ani = tg.person("Ani")
    ani.start()
    markup = '{"inline_keyboard":[[{"text":"A","callback_data":"a"}]]}'
    fields = {"chat_id": str(ani.id), "text": "halo", "reply_markup": markup}
    multipart = aiohttp.FormData(fields, default_to_multipart=True)
    for way in ({"data": fields}, {"data": multipart}, {"params": fields}):
        async with api.session.post(api.base + "SENDMESSAGE", **way) as answer:
            assert (await answer.json())["result"]["reply_markup"]["inline_keyboard"][0][0]["text"] == "A"
    assert ani.buttons() == ["A"]


async def test_who_can_be_written_to(tg: StandIn, api: Client) -> None:
    stranger, ani, budi = tg.person("Asing"), tg.person("Ani"), tg.person("Budi")
    tg.group("TRC", members=[budi])
    send = {"text": "halo"}
    assert await api.refused("sendMessage", **send) == "Bad Request: chat_id is empty"
    assert "Field required" in tg.forgive()[0]
    for unknown in (999, "abc", stranger.id):
        assert await api.refused("sendMessage", chat_id=unknown, **send) == "Bad Request: chat not found"
    words = "Forbidden: bot can't initiate conversation with a user"
    assert await api.refused("sendMessage", chat_id=budi.id, **send) == words
    ani.start()
    await api.ok("sendMessage", chat_id=ani.id, **send)
    ani.block()
    assert await api.refused("sendMessage", chat_id=ani.id, **send) == "Forbidden: bot was blocked by the user"
    ani.unblock()
    await api.ok("sendMessage", chat_id=ani.id, **send)
    ani.delete_account()
    assert await api.refused("sendMessage", chat_id=ani.id, **send) == "Forbidden: user is deactivated"
    kinds = [update.get("my_chat_member", {}).get("new_chat_member", {}).get("status")
             for update in await api.ok("getUpdates")]  # fmt: skip
    assert kinds == [None, "kicked", "member"]


async def test_groups_that_the_bot_lost(tg: StandIn, api: Client) -> None:
    small, large = tg.group("Kecil"), tg.group("Besar", supergroup=True)
    other = tg.group("Lain", bot="left")
    assert -(10**12) < small.id < 0 and str(large.id).startswith("-100")
    for group, kind in ((small, "group"), (large, "supergroup")):
        group.kick_bot()
        words = f"Forbidden: bot was kicked from the {kind} chat"
        assert await api.refused("sendMessage", chat_id=group.id, text="x") == words
        group.add_bot()
        await api.ok("sendMessage", chat_id=group.id, text="x")
    assert await api.refused("sendMessage", chat_id=other.id, text="x") == (
        "Forbidden: bot is not a member of the group chat"
    )


@pytest.mark.parametrize("order", ["old_first", "new_first"])
async def test_migration_to_a_supergroup(tg: StandIn, api: Client, order: Any) -> None:
    budi = tg.person("Budi")
    group = tg.group("TRC", members=[budi])
    old = group.id
    await api.ok("sendMessage", chat_id=old, text="kartu")
    new = group.migrate(order)
    answer = await api("sendMessage", chat_id=old, text="x")
    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": new}
    await api.ok("sendMessage", chat_id=new, text="di sini")
    messages = [update["message"] for update in await api.ok("getUpdates")]
    signs = [(m["chat"]["id"], m.get("migrate_to_chat_id"), m.get("migrate_from_chat_id")) for m in messages]
    expected = [(old, new, None), (new, None, old)]
    assert signs == (expected if order == "old_first" else expected[::-1])
    assert "kartu" in budi.transcript(group) and budi.last(group).text == "di sini"


async def test_text_limits_and_markup(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    ani.start()

    async def refused(**params: Any) -> str:
        return await api.refused("sendMessage", chat_id=ani.id, **params)

    assert await refused(text="") == "Bad Request: message text is empty"
    assert await refused(text="<b> </b>", **HTML) == "Bad Request: message text is empty"
    await api.ok("sendMessage", chat_id=ani.id, text="😀" * 2048)
    assert await refused(text="😀" * 2048 + "x") == "Bad Request: message is too long"
    await api.ok("sendMessage", chat_id=ani.id, text="<b>" + "x" * 4096 + "</b>", **HTML)
    assert "can't parse entities" in await refused(text="<b", **HTML)
    assert await refused(text="x", parse_mode="Latex") == "Bad Request: unsupported parse_mode"
    await api.ok("sendMessage", chat_id=ani.id, text="x", reply_markup=inline("x" * 64))
    for data in ("x" * 65, "é" * 33, ""):
        assert await refused(text="x", reply_markup=inline(data) if data else {
            "inline_keyboard": [[{"text": "a", "callback_data": ""}]]
        }) == "Bad Request: BUTTON_DATA_INVALID"  # fmt: skip
    assert "Text buttons are unallowed" in await refused(text="x", reply_markup={"inline_keyboard": [[{"text": "a"}]]})
    assert "replied not found" in await refused(text="x", reply_parameters={"message_id": 99})


async def test_options_are_kept_and_seen(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    start = ani.start()
    await api.ok(
        "sendMessage", chat_id=ani.id, text="https://x.id rahasia", protect_content=True, disable_notification=True,
        reply_parameters={"message_id": start.id}, link_preview_options={"is_disabled": True}, message_thread_id=3,
    )  # fmt: skip
    seen = ani.last()
    assert seen.protected and seen.silent and seen.options["message_thread_id"] == 3
    assert seen.body["reply_to_message"]["text"] == "/start"
    assert await api.refused("copyMessage", chat_id=ani.id, from_chat_id=ani.id, message_id=seen.id) == (
        "Bad Request: message can't be copied"
    )


async def test_editing(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    own = ani.start()
    where = {"chat_id": ani.id}
    sent = await api.ok("sendMessage", **where, text="<b>satu</b>", reply_markup=inline("a"), **HTML)
    number = {"message_id": sent["message_id"], **where}
    same = await api.refused("editMessageText", **number, text="<b>satu</b>", reply_markup=inline("a"), **HTML)
    assert same == f"Bad Request: {NOT_MODIFIED}"
    assert not ani.last().edited
    await api.ok("editMessageReplyMarkup", **number, reply_markup=inline("b"))
    assert ani.buttons() == ["B"] and not ani.last().edited
    edited = await api.ok("editMessageText", **number, text="dua")
    assert "reply_markup" not in edited and "entities" not in edited
    assert ani.last().edited and ani.last().versions == ["satu", "satu"] and ani.buttons() == []
    for bad, words in (
        ({**where, "message_id": 4711, "text": "x"}, "message to edit not found"),
        ({**where, "message_id": own.id, "text": "x"}, "message can't be edited"),
        ({**where, "text": "x"}, "message identifier is not specified"),
        ({**number, "text": "x" * 4097}, "message is too long"),
    ):
        assert await api.refused("editMessageText", **bad) == f"Bad Request: {words}"
    words = "Bad Request: there is no caption in the message to edit"
    assert await api.refused("editMessageCaption", **number, caption="x") == words


async def test_photos_files_and_captions(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    ani.start()
    fields = {"chat_id": str(ani.id), "caption": "<i>foto</i>", "parse_mode": "HTML", "has_spoiler": "true"}
    form = aiohttp.FormData(fields)
    form.add_field("photo", sample_photo(2), filename="x.png")
    async with api.session.post(api.base + "sendPhoto", data=form) as response:
        sent = (await response.json())["result"]
    assert ani.last().spoiler and ani.last().kind == "photo" and ani.last().text == "foto"
    largest = sent["photo"][-1]
    assert (largest["width"], largest["height"]) == (320, 240)
    again = await api.ok("sendPhoto", chat_id=ani.id, photo=largest["file_id"])
    assert again["photo"] == sent["photo"]
    place = await api.ok("getFile", file_id=largest["file_id"])
    async with api.session.get(f"{tg.url}/file/bot{tg.token}/{place['file_path']}") as response:
        assert await response.read() == sample_photo(2)
    assert await api.refused("sendPhoto", chat_id=ani.id, photo=largest["file_id"], caption="x" * 1025) == (
        "Bad Request: message caption is too long"
    )
    wrong = "Bad Request: wrong file identifier/HTTP URL specified"
    assert await api.refused("sendPhoto", chat_id=ani.id, photo="nonsense") == wrong
    big = ani.send_document(size=21 * 1024 * 1024)
    assert await api.refused("getFile", file_id=big.body["document"]["file_id"]) == "Bad Request: file is too big"
    edited = await api.ok("editMessageCaption", chat_id=ani.id, message_id=sent["message_id"], caption="baru")
    assert edited["caption"] == "baru"
    picture = {"type": "photo", "media": largest["file_id"]}
    album = [picture, {**picture, "caption": "c"}]
    sent_album = await api.ok("sendMediaGroup", chat_id=ani.id, media=album)
    assert len({message["media_group_id"] for message in sent_album}) == 1


async def test_places_contacts_and_live_locations(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    ani.start()
    here = {"chat_id": ani.id, "latitude": -6.17, "longitude": 106.63}
    await api.ok("sendVenue", **here, title="RPS", address="Jl. A")
    await api.ok("sendContact", chat_id=ani.id, phone_number="112", first_name="Darurat")
    live = await api.ok("sendLocation", **here, live_period=600)
    moved = {**here, "latitude": -6.2, "message_id": live["message_id"]}
    await api.ok("editMessageLiveLocation", **moved)
    stopped = await api.ok("stopMessageLiveLocation", chat_id=ani.id, message_id=live["message_id"])
    assert stopped["location"] == {"latitude": -6.2, "longitude": 106.63}
    assert [message.kind for message in ani.chat()] == ["text", "venue", "contact", "location"]
    for bad in ({"latitude": 91}, {"latitude": "nan"}, {"latitude": ""}):
        assert (await api("sendLocation", **{**here, **bad}))["error_code"] == 400
    tg.forgive()
    assert await api.ok("sendChatAction", chat_id=ani.id, action="typing") is True


async def test_deleting_copying_forwarding_pinning(tg: StandIn, api: Client) -> None:
    ani, budi = tg.person("Ani"), tg.person("Budi")
    photo = ani.send_photo(caption="lihat")
    group = tg.group("TRC", members=[budi])
    origin = {"chat_id": group.id, "from_chat_id": ani.id, "message_id": photo.id}
    copied = await api.ok("copyMessage", **origin, protect_content=True)
    assert budi.last(group).protected and budi.last(group).text == "lihat"
    assert "forward_origin" not in budi.last(group).body
    forwarded = await api.ok("forwardMessage", **origin)
    assert forwarded["forward_origin"]["sender_user"]["first_name"] == "Ani"
    many = await api.ok("copyMessages", chat_id=group.id, from_chat_id=ani.id, message_ids=[photo.id, 999])
    assert len(many) == 1
    here = {"chat_id": group.id, "message_id": copied["message_id"]}
    await api.ok("pinChatMessage", **here)
    assert budi.pinned(group)[0].text == "lihat" and budi.pinned(group)[0].pinned
    await api.ok("unpinChatMessage", **here)
    assert budi.pinned(group) == []
    await api.ok("deleteMessage", **here)
    assert copied["message_id"] not in [message.id for message in budi.chat(group)]
    assert await api.refused("deleteMessage", **here) == "Bad Request: message to delete not found"
    own = await api.ok("sendMessage", chat_id=ani.id, text="lama")
    tg.clock.advance(49 * 3600)
    words = "Bad Request: message can't be deleted for everyone"
    assert await api.refused("deleteMessage", chat_id=ani.id, message_id=own["message_id"]) == words
    assert await api.ok("deleteMessages", chat_id=ani.id, message_ids=[998, 999]) is True
    await api.ok("setMessageReaction", chat_id=ani.id, message_id=photo.id, reaction=[{"type": "emoji", "emoji": "👍"}])
    group.demote_bot()
    here["message_id"] = forwarded["message_id"]
    assert "not enough rights" in await api.refused("pinChatMessage", **here)


async def test_answers_to_presses(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    ani.start()
    await api.ok("sendMessage", chat_id=ani.id, text="?", reply_markup=inline("ya", "tidak"))
    press = ani.press(ani.last(), "Ya")
    query = (await api.ok("getUpdates"))[-1]["callback_query"]
    assert (query["data"], query["from"]["id"], query["id"]) == ("ya", ani.id, press.id)
    too_long = await api.refused("answerCallbackQuery", callback_query_id=press.id, text="x" * 201)
    assert too_long == "Bad Request: MESSAGE_TOO_LONG"
    await api.ok("answerCallbackQuery", callback_query_id=press.id, text="Baik", show_alert=True)
    assert (await press.answered())["show_alert"] is True
    assert ani.toasts[0]["text"] == "Baik"
    stale = f"Bad Request: {QUERY_TOO_OLD}"
    assert await api.refused("answerCallbackQuery", callback_query_id=press.id) == stale
    late = ani.press(ani.last(), 1)
    tg.clock.advance(151)
    assert await api.refused("answerCallbackQuery", callback_query_id=late.id) == stale
    assert late.answer is None


async def test_chats_members_and_leaving(tg: StandIn, api: Client) -> None:
    ani, budi, sari = tg.person("Ani"), tg.person("Budi"), tg.person("Sari")
    group = tg.group("TRC", members=[budi], admins=[sari])
    here = {"chat_id": group.id}
    assert (await api.ok("getChat", **here))["title"] == "TRC"
    assert await api.ok("getChatMemberCount", **here) == 3
    admins = await api.ok("getChatAdministrators", **here)
    assert [(admin["user"]["id"], admin["status"]) for admin in admins] == [
        (sari.id, "creator"), (tg.world.bot.id, "administrator"),
    ]  # fmt: skip
    for person, status in ((budi, "member"), (ani, "left")):
        assert (await api.ok("getChatMember", **here, user_id=person.id))["status"] == status
    assert await api.refused("getChatMember", **here, user_id=77) == "Bad Request: PARTICIPANT_ID_INVALID"
    assert (await api.ok("exportChatInviteLink", **here)).startswith("https://t.me/+")
    assert await api.ok("leaveChat", **here) is True
    assert (await api("sendMessage", **here, text="x"))["error_code"] == 403


async def test_commands_by_scope_and_language(tg: StandIn, api: Client) -> None:
    ani, budi, sari = tg.person("Ani"), tg.person("Budi", language="en"), tg.person("Sari")
    group = tg.group("TRC", members=[budi], admins=[sari])

    async def put(name: str, **scope: Any) -> None:
        await api.ok("setMyCommands", commands=[{"command": name, "description": name}], **scope)

    await put("umum")
    await put("lapor", scope={"type": "all_private_chats"}, language_code="id")
    await put("report", scope={"type": "all_private_chats"})
    await put("tim", scope={"type": "chat", "chat_id": group.id})
    await put("ketua", scope={"type": "chat_administrators", "chat_id": group.id})
    shown = [[c["command"] for c in person.commands(chat)] for person, chat in (
        (ani, None), (budi, None), (budi, group), (sari, group))]  # fmt: skip
    assert shown == [["lapor"], ["report"], ["tim"], ["ketua"]]
    assert await api.ok("getMyCommands") == [{"command": "umum", "description": "umum"}]
    await api.ok("deleteMyCommands", scope={"type": "all_private_chats"}, language_code="id")
    assert [c["command"] for c in ani.commands()] == ["report"]
    assert await api.refused("setMyCommands", commands=[{"command": "Ambil!", "description": "x"}]) == (
        "Bad Request: BOT_COMMAND_INVALID"
    )


async def test_texts_of_the_bot(tg: StandIn, api: Client) -> None:
    await api.ok("setMyName", name="Sigap")
    await api.ok("setMyDescription", description="Lapor", language_code="id")
    await api.ok("setMyShortDescription", short_description="Hotline")
    await api.ok("setChatMenuButton", menu_button={"type": "commands"})
    assert tg.api.profile["description", "id"] == "Lapor"
    assert await api.ok("getMyName") == {"name": "Sigap"}
    assert (await api("setMyShortDescription", short_description="x" * 121))["error_code"] == 400
    assert (await api.ok("getMe"))["username"] == "sigap_sim_bot"
