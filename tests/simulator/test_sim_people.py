"""What people can do, and what the bot and they see of it."""

from __future__ import annotations

from typing import Any

import pytest

from simulator import SimError, StandIn
from tests.simulator.client import Client


async def messages(api: Client, kind: str = "message") -> list[dict[str, Any]]:
    """The payloads of that kind that wait; confirms everything."""
    found = await api.ok("getUpdates")
    if found:
        await api.ok("getUpdates", offset=found[-1]["update_id"] + 1)
    return [update[kind] for update in found if kind in update]


async def test_every_kind_of_message(tg: StandIn, api: Client) -> None:
    ani, budi = tg.person("Ani Wijaya", username="ani_w"), tg.person("Budi", phone="+628111")
    ani.start("kode-7")
    ani.send_text("Ada /lapor di https://x.id")
    ani.send_photo(caption="#banjir", spoiler=True)
    ani.send_document(name="surat.pdf")
    ani.send_voice(9)
    ani.send_video()
    ani.send_location(-6.17, 106.63, accuracy=12.5)
    ani.send_venue(-6.17, 106.63, "Pom Bensin", "Tanah Tinggi")
    ani.send_contact()
    ani.send_contact(of=budi.user)
    ani.send_contact("+62811", "Pak RT")
    got = await messages(api)
    kinds = ("document", "voice", "video", "location", "venue", "contact")
    assert [next((kind for kind in reversed(kinds) if kind in message), "text") for message in got] == [
        "text", "text", "text", "document", "voice", "video", "location", "venue", "contact", "contact", "contact",
    ]  # fmt: skip
    assert got[0]["text"] == "/start kode-7" and got[0]["entities"][0]["type"] == "bot_command"
    assert got[0]["from"]["username"] == "ani_w" and got[0]["chat"]["last_name"] == "Wijaya"
    assert {item["type"] for item in got[1]["entities"]} == {"bot_command", "url"}
    assert got[2]["has_media_spoiler"] and len(got[2]["photo"]) == 2
    assert got[8]["contact"]["user_id"] == ani.id and got[9]["contact"]["phone_number"] == "+628111"
    assert "user_id" not in got[10]["contact"]


async def test_an_album_is_separate_updates_of_one_group(tg: StandIn, api: Client) -> None:
    tg.person("Ani").send_album([None, None, None], caption="tiga")
    got = await messages(api)
    assert len(got) == 3 and len({message["media_group_id"] for message in got}) == 1
    assert [message.get("caption") for message in got] == ["tiga", None, None]


async def test_live_locations_move_and_stop_as_edits(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    live = ani.send_live_location(-6.1, 106.6, period=600)
    ani.move_live(live, -6.2, 106.7)
    ani.stop_live(live)
    edits = await messages(api, "edited_message")
    assert [(edit["message_id"], edit["location"].get("live_period")) for edit in edits] == [
        (live.id, 600), (live.id, None),
    ]  # fmt: skip
    with pytest.raises(SimError):
        ani.move_live(live, 0, 0)


async def test_editing_replying_forwarding(tg: StandIn, api: Client) -> None:
    ani, budi = tg.person("Ani"), tg.person("Budi")
    first = ani.send_text("satu")
    ani.edit(first, "satu setengah")
    ani.send_text("dua", reply_to=first)
    ani.forward("dari grup RT", "Pak RT")
    ani.forward("dari Budi", budi.user)
    with pytest.raises(SimError):
        budi.edit(first, "curang")
    assert ani.chat()[0].edited and ani.chat()[0].text == "satu setengah"
    got = await messages(api)
    assert got[1]["reply_to_message"]["text"] == "satu setengah"
    assert got[2]["forward_origin"]["sender_user_name"] == "Pak RT"
    assert got[3]["forward_origin"]["sender_user"]["id"] == budi.id


async def ask(api: Client, chat: int, button: dict[str, Any], **more: Any) -> None:
    markup = {"keyboard": [[button]], **more}
    await api.ok("sendMessage", chat_id=chat, text="di mana?", reply_markup=markup)


@pytest.mark.parametrize(("client", "kind"), [("phone", "location"), ("desktop", None), ("web", "text")])
async def test_the_location_button_by_client(tg: StandIn, api: Client, client: Any, kind: str | None) -> None:
    ani = tg.person("Ani", client=client)
    ani.start()
    await ask(api, ani.id, {"text": "Kirim lokasi", "request_location": True}, one_time_keyboard=True)
    assert ani.keyboard() == [[{"text": "Kirim lokasi", "request_location": True}]]
    await messages(api)
    sent = ani.tap("Kirim lokasi")
    got = await messages(api)
    assert ani.keyboard() == []
    if kind is None:
        assert sent is None and got == []
    else:
        assert sent is not None and sent.kind == kind and kind in got[0]


async def test_the_contact_button_and_removing_a_keyboard(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani", phone="+62812")
    ani.start()
    await ask(api, ani.id, {"text": "Nomor saya", "request_contact": True})
    sent = ani.tap("Nomor saya")
    assert sent is not None and sent.body["contact"] == {
        "phone_number": "+62812", "first_name": "Ani", "user_id": ani.id,
    }  # fmt: skip
    await ask(api, ani.id, {"text": "Lain"})
    assert ani.tap("Lain") is not None and ani.chat()[-1].text == "Lain"
    await api.ok("sendMessage", chat_id=ani.id, text="ok", reply_markup={"remove_keyboard": True})
    assert ani.keyboard() == []
    with pytest.raises(SimError):
        ani.tap("Lain")


async def test_pressing_by_words_part_data_and_index(tg: StandIn, api: Client) -> None:
    budi, sari, asing = tg.person("Budi"), tg.person("Sari"), tg.person("Asing")
    group = tg.group("TRC", members=[budi, sari])
    rows = [[{"text": "✋ Ambil", "callback_data": "t:7:claim"}, {"text": "Peta", "url": "https://osm.org"}]]
    await api.ok("sendMessage", chat_id=group.id, text="kartu", reply_markup={"inline_keyboard": rows})
    card = budi.last(group)
    for wanted in ("✋ Ambil", "Ambil", "t:7:claim", 0):
        budi.press(card, wanted)
    for wrong in ("Peta", "Tolak", 5):
        with pytest.raises(SimError):
            budi.press(card, wrong)
    with pytest.raises(SimError):
        asing.press(card, 0)
    asing.press(card, 0, force=True)
    budi.press_data(card, "dibuat-buat")
    sari.press(card, 0, anonymous=True)
    sari.press(card, 0, inaccessible=True)
    got = await messages(api, "callback_query")
    assert [query["data"] for query in got] == ["t:7:claim"] * 5 + ["dibuat-buat"] + ["t:7:claim"] * 2
    assert [query["from"]["id"] for query in got[4:]] == [asing.id, budi.id, 1087968824, sari.id]
    assert got[7]["message"]["date"] == 0


async def test_twenty_press_at_the_same_instant(tg: StandIn, api: Client) -> None:
    people = [tg.person(f"Petugas {number}") for number in range(20)]
    group = tg.group("TRC", members=people)
    rows = {"inline_keyboard": [[{"text": "Ambil", "callback_data": "c"}]]}
    await api.ok("sendMessage", chat_id=group.id, text="kartu", reply_markup=rows)
    presses = tg.press_many([(person, person.last(group), 0) for person in people])
    got = await messages(api, "callback_query")
    assert [query["from"]["id"] for query in got] == [person.id for person in people]
    for query in got:
        await api.ok("answerCallbackQuery", callback_query_id=query["id"], text=query["from"]["first_name"])
    assert [(await press.answered())["text"] for press in presses] == ["Petugas"] * 20


async def test_joining_leaving_and_admins(tg: StandIn, api: Client) -> None:
    ani, budi = tg.person("Ani"), tg.person("Budi")
    group = tg.group("TRC", members=[budi])
    await api.ok("getUpdates", allowed_updates=["message", "chat_member", "my_chat_member"])
    ani.join(group)
    budi.leave(group)
    group.promote(ani, anonymous=True)
    group.demote_bot()
    ani.send_text("tak terbaca")
    ani.send_text("tak terbaca di grup", group)
    ani.send_text("/ambil@sigap_sim_bot 7", group)
    ani.send_text("/ambil@other_bot 7", group)
    updates = await api.ok("getUpdates")
    changes = [update["chat_member"] for update in updates if "chat_member" in update]
    assert [(c["new_chat_member"]["user"]["id"], c["new_chat_member"]["status"]) for c in changes] == [
        (ani.id, "member"), (budi.id, "left"), (ani.id, "administrator"),
    ]  # fmt: skip
    own = [update["my_chat_member"]["new_chat_member"]["status"] for update in updates if "my_chat_member" in update]
    assert own == ["member"]
    texts = [update["message"]["text"] for update in updates if "text" in update.get("message", {})]
    assert texts == ["tak terbaca", "/ambil@sigap_sim_bot 7"], "privacy mode hides the rest from a plain member"
    last = updates[-1]["message"]
    assert last["from"]["id"] == 1087968824 and last["sender_chat"]["id"] == group.id
    with pytest.raises(SimError):
        budi.send_text("masih di sini?", group)
    with pytest.raises(SimError):
        budi.chat(group)


async def test_blocked_and_deleted_people_cannot_write(tg: StandIn) -> None:
    ani = tg.person("Ani")
    ani.block()
    with pytest.raises(SimError, match="unblock"):
        ani.send_text("halo")
    ani.unblock()
    ani.open_link("https://t.me/sigap_sim_bot?start=abc")
    assert ani.chat()[-1].text == "/start abc"
    ani.delete_account()
    with pytest.raises(SimError, match="deleted"):
        ani.send_text("halo")


async def test_waiting_sees_old_new_and_edited_messages(tg: StandIn, api: Client) -> None:
    ani = tg.person("Ani")
    ani.start()
    sent = await api.ok("sendMessage", chat_id=ani.id, text="satu")
    assert (await ani.wait_for("satu")).id == sent["message_id"]
    mark = ani.mark()
    with pytest.raises(TimeoutError, match="saw"):
        await ani.wait_for("satu", timeout=0.01, since=mark)
    await api.ok("editMessageText", chat_id=ani.id, message_id=sent["message_id"], text="satu lagi")
    assert (await ani.wait_for(lambda message: message.edited, since=mark)).text == "satu lagi"
    with pytest.raises(TimeoutError):
        await ani.wait_for("/start", timeout=0.01)
    assert (await ani.wait_for("/start", own=True)).text == "/start"
    call = await tg.wait_for_call("sendMessage")
    assert (call.status, call.chat_id, call.params["text"]) == (200, ani.id, "satu")


async def test_ids_are_the_same_for_the_same_seed() -> None:
    async def numbers(seed: int) -> list[int]:
        async with await StandIn.start(seed=seed) as tg:
            ani = tg.person("Ani")
            return [ani.id, tg.group("A").id, tg.group("B", supergroup=True).id, tg.updates.next_id]

    assert await numbers(3) == await numbers(3) != await numbers(4)
