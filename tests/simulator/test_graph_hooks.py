"""What Meta tells the bot: every kind is read by pywa; signed, repeated, mixed, tried again."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pywa.types import MessageType

from simulator.errors import SimError
from simulator.graph import GraphStandIn
from tests.simulator.graph_client import Bot, Hook
from tests.support.pywa_check import NotUnderstood, cut, is_readable, parsed

BUTTONS = {
    "type": "button",
    "body": {"text": "Apakah orangnya masih di sana?"},
    "action": {
        "buttons": [{"type": "reply", "reply": {"id": f"b{n}", "title": t}} for n, t in enumerate(["Ya", "Tidak"])]
    },
}
LIST = {
    "type": "list",
    "body": {"text": "Di mana?"},
    "action": {"button": "Pilih", "sections": [{"rows": [
        {"id": "r0", "title": "Jalan", "description": "di tepi"}, {"id": "r1", "title": "Masjid"},
    ]}]},
}  # fmt: skip


async def test_every_kind_that_a_person_sends_is_read_by_pywa(
    wa: GraphStandIn, read: list[Any], hook: Hook, bot: Bot
) -> None:
    ani = wa.person("Ani", username="ani.tng")
    said = ani.say("Ada orang telantar")
    await bot.send(ani, "interactive", BUTTONS)
    await bot.send(ani, "interactive", LIST)
    ani.press("Tidak")
    ani.press("r1")
    ani.pin(-6.1783, 106.6319, "Pasar", "Jalan Merdeka")
    ani.photo("dari depan")
    ani.voice()
    ani.audio()
    ani.video()
    ani.document(caption="surat")
    ani.sticker()
    ani.share_contact("Budi", "+6281230000001")
    ani.react(said)
    ani.react(said, "")
    ani.edit(said, "Ada lansia telantar")
    ani.delete(said)
    ani.unsupported()
    ani.say("balasan", reply_to=ani.last())
    ani.say("diteruskan", forwarded=True)
    ani.say("dari grup", group="120363043968066561@g.us")
    ani.change_number("6281299990000")
    await wa.settled()
    kinds = [str(one.type) for one in read if hasattr(one, "type")]
    assert kinds == [
        "text", "interactive", "interactive", "location", "image", "audio", "audio", "video", "document", "sticker",
        "contacts", "reaction", "reaction", "text", "revoke", "unsupported", "text", "text", "text", "system",
    ]  # fmt: skip
    assert MessageType.UNKNOWN not in kinds
    button, row, place, picture, voice, sound = read[7:13]
    assert (button.data, button.title, row.data, row.title) == ("b1", "Tidak", "r1", "Masjid")
    assert (place.location.latitude, place.location.name) == (-6.1783, "Pasar")
    assert (picture.image.caption, voice.audio.voice, sound.audio.voice) == ("dari depan", True, False)
    assert {one.from_user.username for one in read if hasattr(one, "reply_to_message")} == {"ani.tng"}
    moved = read[-1]
    assert (moved.new_wa_id, moved.new_user_id) == ("6281299990000", ani.account.user_id)
    assert len(hook.items()) == 20


async def test_a_person_without_a_number(wa: GraphStandIn, read: list[Any], hook: Hook, bot: Bot) -> None:
    sari = wa.person("Sari", number_hidden=True, parent_id="ID.ENT.11815799212886844830")
    sari.pin(-6.2, 106.6)
    await bot.send(sari)
    await wa.settled()
    message, status = hook.items()[0], hook.items("statuses")[0]
    assert "from" not in message and message["from_user_id"] == sari.account.user_id
    assert "recipient_id" not in status and status["recipient_user_id"] == sari.account.user_id
    assert all("wa_id" not in one for body in hook.bodies for item in cut(body) for one in _contacts(item))
    assert read[0].from_user.bsuid == sari.account.user_id and read[0].from_user.wa_id is None
    old = sari.account.user_id
    sari.change_user_id("ID.222")
    await wa.settled()
    moved = hook.items()[-1]
    assert (moved["from_user_id"], moved["system"]["type"], moved["system"]["user_id"]) == (
        old, "user_changed_user_id", "ID.222",
    )  # fmt: skip
    assert "from" not in moved and "wa_id" not in moved["system"]
    assert not any(_contacts(item) for item in cut(hook.bodies[-1])), "system events carry no contacts"
    sari.change_number("6281299990001")
    await wa.settled()
    assert hook.items()[-1]["from_user_id"] == "ID.222" and "6281299990001" not in str(hook.items()[-1])


async def test_what_pywa_cannot_read_stays_that_way(wa: GraphStandIn) -> None:
    """Where this fails, pywa has been mended and the helper that cuts for it can be made simpler."""
    ani = wa.person("Ani")
    with wa.hooks.held():
        ani.change_user_id()
    body = wa.hooks.posted[-1].raw
    items = [item for item in cut(json.loads(body)) if not is_readable(item)]
    assert len(items) == 1
    with pytest.raises(NotUnderstood, match="from"):
        parsed(items[0])


async def test_statuses_tell_how_far_a_message_came(wa: GraphStandIn, hook: Hook, bot: Bot) -> None:
    ani = wa.person("Ani")
    ani.say("halo")
    ani.go_offline()
    first = await bot.send(ani)
    await wa.settled()
    assert _course(hook, first) == ["sent"] and not ani.sees()
    ani.go_online()
    ani.open_chat()
    await wa.settled()
    assert _course(hook, first) == ["sent", "delivered", "read"]
    pricing = hook.items("statuses")[0]["pricing"]
    assert pricing == {
        "billable": False,
        "pricing_model": "PMP",
        "type": "free_customer_service",
        "category": "service",
    }
    ani.block()
    refused = await bot.send(ani)
    await wa.settled()
    assert _course(hook, refused) == ["failed"]
    assert hook.items("statuses")[-1]["errors"][0]["code"] == 131026
    wa.outbound.fail(ani.account, ani.last(), 131053)
    await wa.settled()
    assert hook.items("statuses")[-1]["errors"][0]["code"] == 131053 and not ani.sees()


async def test_a_refused_body_comes_again_byte_for_byte(wa: GraphStandIn, hook: Hook) -> None:
    hook.plan = [503, 404, 302]
    ani = wa.person("Ani")
    ani.say("satu")
    await wa.settled()
    assert [status for _, status in hook.tries] == [503, 404, 302, 200]
    assert len({raw for raw, _ in hook.tries}) == 1 and wa.hooks.posted[0].answers == [503, 404, 302, 200]
    assert wa.hooks.repeat() == 1
    await wa.settled()
    assert [one["text"]["body"] for one in hook.items()] == ["satu", "satu"]
    assert len({one["id"] for one in hook.items()}) == 1


async def test_what_was_refused_comes_behind_what_came_meanwhile(wa: GraphStandIn, hook: Hook) -> None:
    hook.plan = [503]
    ani = wa.person("Ani")
    ani.say("satu")
    ani.say("dua")
    await wa.settled()
    assert [one["text"]["body"] for one in hook.items()] == ["dua", "satu"]


async def test_a_body_is_given_up_after_seven_days(wa: GraphStandIn, hook: Hook) -> None:
    hook.plan = [503] * 10_000
    wa.person("Ani").say("hilang")
    await wa.wait_until(lambda: len(hook.tries) > 2)
    wa.clock.advance(7 * 86_400)
    await wa.settled()
    assert len(wa.hooks.lost) == 1 and not hook.items()


@pytest.mark.parametrize("layout", ["value", "changes", "entries"])
async def test_one_body_of_several_people_and_statuses(
    wa: GraphStandIn, read: list[Any], hook: Hook, bot: Bot, layout: str
) -> None:
    ani, sari = wa.person("Ani"), wa.person("Sari", number_hidden=True)
    ani.say("pembuka")
    await wa.settled()
    with wa.hooks.held(shuffled=True, layout=layout):  # type: ignore[arg-type]
        for number in range(4):
            ani.say(f"ani {number}")
            sari.say(f"sari {number}")
        await bot.send(ani)
        await bot.send(sari)
    await wa.settled()
    assert len(hook.bodies) == 2
    entry = hook.bodies[-1]["entry"]
    assert (len(entry), len(entry[0]["changes"])) == {"value": (1, 1), "changes": (1, 12), "entries": (12, 1)}[layout]
    read = {(one.from_user.name, one.text) for one in read if getattr(one, "text", None)}
    assert read == {("Ani", "pembuka")} | {(name, f"{name.lower()} {n}") for name in ("Ani", "Sari") for n in range(4)}
    assert len(hook.items("statuses")) == 4


async def test_disorder_and_old_bodies(wa: GraphStandIn, hook: Hook) -> None:
    ani = wa.person("Ani")
    with wa.hooks.held(shuffled=True, apart=True):
        for number in range(6):
            ani.say(str(number))
    await wa.settled()
    order = [one["text"]["body"] for one in hook.items()]
    assert sorted(order) == list("012345") and order != sorted(order)
    assert wa.hooks.repeat(6, shuffled=True) == 6
    await wa.settled()
    assert sorted(one["text"]["body"] for one in hook.items()) == sorted("012345" * 2)


async def test_the_address_is_checked_first(wa: GraphStandIn, hook: Hook) -> None:
    with pytest.raises(SimError, match="could not be validated"):
        await wa.subscribe(hook.url, "another token")
    with pytest.raises(SimError, match="https"):
        await wa.subscribe("http://example.org/hook")


async def test_what_waits_is_delivered_once_there_is_a_webhook(wa: GraphStandIn) -> None:
    wa.person("Ani").say("sebelum")
    assert wa.hooks.open == 1 and wa.hooks.posted[0].answers == []


async def test_begun_anew_nobody_is_there_and_the_address_stays(wa: GraphStandIn, hook: Hook, bot: Bot) -> None:
    seen: list[tuple[str, str]] = []
    wa.world.on_touch.append(lambda account, message: seen.append((account.name, message.status)))
    hook.plan = [503] * 1_000
    ani = wa.person("Ani")
    ani.say("halo")
    await bot.send(ani)
    assert seen == [("Ani", "read"), ("Ani", "delivered"), ("Ani", "delivered")]
    await wa.begin_anew()
    hook.plan.clear()
    assert (wa.people, wa.requests, wa.hooks.open) == ([], [], 0)
    sari = wa.person("Sari")
    sari.say("pagi")
    await wa.settled()
    assert [one["text"]["body"] for one in hook.items()] == ["pagi"]
    assert seen[-1] == ("Sari", "read") and wa.world.find({"to": ani.address}) is None


async def test_a_business_answers_by_itself(wa: GraphStandIn, hook: Hook, bot: Bot) -> None:
    shop = wa.person("Toko Maju", business=True, away_message="Kami sedang tutup.", away_times=2)
    shop.say("halo")
    for _ in range(3):
        await bot.send(shop)
    await wa.settled()
    assert [one["text"]["body"] for one in hook.items()] == ["halo", "Kami sedang tutup.", "Kami sedang tutup."]


def _contacts(item: dict) -> list:
    return item["entry"][0]["changes"][0]["value"].get("contacts", [])


def _course(hook: Hook, message_id: str) -> list[str]:
    return [one["status"] for one in hook.items("statuses") if one["id"] == message_id]
