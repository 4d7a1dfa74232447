"""What the bot sends: access, the 24 hours, templates, files, prices; what the phone shows of it."""

from __future__ import annotations

import hashlib
import io

import aiohttp
import pytest

from simulator.errors import SimError
from simulator.files import sample_photo
from simulator.graph import GraphStandIn, WhatsAppPerson
from tests.simulator.graph_client import Bot, Hook, whole
from tests.simulator.test_graph_limits import asking, buttons, rows

DAY_S = 86_400


@pytest.fixture
async def ani(wa: GraphStandIn) -> WhatsAppPerson:
    person = wa.person("Ani")
    person.say("halo")
    return person


async def test_the_answer_names_the_message(wa: GraphStandIn, bot: Bot, ani: WhatsAppPerson) -> None:
    status, answer = await bot.post(whole(ani, "text", {"body": "Halo"}))
    assert status == 200 and answer["contacts"] == [{"input": ani.address, "wa_id": ani.address}]
    shown = ani.last()
    assert answer["messages"] == [{"id": shown.id}] and (shown.text, shown.kind) == ("Halo", "text")
    sari = wa.person("Sari", number_hidden=True)
    sari.say("halo")
    _, answer = await bot.post(whole(sari, "text", {"body": "Halo"}))
    assert answer["contacts"] == [{"input": sari.address, "user_id": sari.address}]


async def test_the_phone_shows_buttons_rows_and_the_question_for_the_place(bot: Bot, ani: WhatsAppPerson) -> None:
    await bot.send(ani, "interactive", buttons(3, footer={"text": "kaki"}, header={"type": "text", "text": "kepala"}))
    shown = ani.last()
    assert (shown.text, shown.header, shown.footer) == ("Pilih", "kepala", "kaki")
    assert shown.labels == ["Tombol 0", "Tombol 1", "Tombol 2"]
    await bot.send(ani, "interactive", rows(2, 1))
    assert ani.last().labels == ["Baris 0", "Baris 1", "Baris 0"] and ani.last().action == "Buka"
    assert ani.press("r1.0").body["list_reply"] == {"id": "r1.0", "title": "Baris 0"}
    assert ani.press("Tombol 2").body["button_reply"]["id"] == "b2"
    assert ani.press(1, shown).quotes == shown.id
    for vague in ("Tombol", "tidak ada", 9):
        with pytest.raises(SimError):
            ani.press(vague, shown)
    with pytest.raises(SimError):
        ani.allow_location()
    await bot.send(ani, "interactive", asking())
    assert ani.allow_location().body == {"latitude": -6.1783, "longitude": 106.6319}
    assert "Bot: Pilih (Buka) [Baris 0] [Baris 1] [Baris 0]" in ani.transcript()


async def test_access(wa: GraphStandIn, bot: Bot, ani: WhatsAppPerson) -> None:
    bot.token = "stolen"
    assert await bot.code(ani) == 190
    bot.token = wa.token
    wa.expire_token("next")
    assert await bot.code(ani) == 190
    bot.token = "next"
    await bot.send(ani)
    status, answer = await bot.post(whole(ani, "text", {"body": "x"}), "999/messages")
    assert (status, answer["error"]["code"]) == (400, 100)
    status, answer = await bot.post({}, "a/b/c")
    assert status == 404 and answer["error"]["type"] == "OAuthException"
    assert not wa.forgive(), "who may not, breaks no limit"


async def test_a_closed_chat_takes_templates_only(wa: GraphStandIn, bot: Bot, hook: Hook, ani: WhatsAppPerson) -> None:
    wa.template("sigap_kabar", "Laporan {{1}}: {{2}}", buttons=("Buka",))
    wa.clock.advance(DAY_S - 60)
    await bot.send(ani)
    wa.clock.advance(60)
    assert await bot.code(ani) == 131047
    values = [{"type": "text", "text": one} for one in ("7", "tim berangkat")]
    content = {
        "name": "sigap_kabar",
        "language": {"code": "id"},
        "components": [{"type": "body", "parameters": values}],
    }
    await bot.send(ani, "template", content)
    assert ani.last().text == "Laporan 7: tim berangkat"
    assert await bot.code(ani) == 131047, "a template does not open the chat"
    ani.press("Buka")
    await bot.send(ani)
    await wa.settled()
    assert hook.items()[-1]["button"] == {"payload": "Buka", "text": "Buka"}
    prices = [one["pricing"] for one in hook.items("statuses") if one["status"] == "sent"]
    assert [(one["category"], one["billable"]) for one in prices] == [
        ("service", False), ("utility", True), ("service", False),
    ]  # fmt: skip
    assert (ani.received, wa.world.billed) == (3, 1)


async def test_the_closed_chat_may_be_told_by_a_status(wa: GraphStandIn, bot: Bot, hook: Hook) -> None:
    wa.outbound.window_refusal = "status"
    stranger = wa.person("Sari")
    refused = await bot.send(stranger)
    await wa.settled()
    status = hook.items("statuses")[0]
    assert (status["id"], status["status"], status["errors"][0]["code"]) == (refused, "failed", 131047)
    assert not stranger.sees() and stranger.received == 0


async def test_nobody_with_that_number(wa: GraphStandIn, bot: Bot, hook: Hook) -> None:
    stranger = wa.person("Sari")
    wa.world.empty()
    await bot.send(stranger)
    await wa.settled()
    status = hook.items("statuses")[0]
    assert status["errors"][0]["code"] == 131026 and "contacts" not in hook.bodies[0]["entry"][0]["changes"][0]["value"]


TEMPLATES = [
    ("lain", "id", ["a", "b"], 132001),
    ("kabar", "en", ["a", "b"], 132001),
    ("menunggu", "id", [], 132001),
    ("kabar", "id", ["a"], 132000),
    ("kabar", "id", ["a", "b", "c"], 132000),
    ("kabar", "id", ["a", "b\nc"], 132012),
    ("kabar", "id", ["a", "b     c"], 132012),
    ("berhenti", "id", [], 132015),
    ("mati", "id", [], 132016),
]


@pytest.mark.parametrize(("name", "language", "values", "code"), TEMPLATES)
async def test_templates_that_are_refused(
    wa: GraphStandIn, bot: Bot, ani: WhatsAppPerson, name: str, language: str, values: list[str], code: int
) -> None:
    wa.template("kabar", "{{1}} dan {{2}}")
    wa.template("menunggu", "x", status="PENDING")
    wa.template("berhenti", "x", status="PAUSED")
    wa.template("mati", "x", status="DISABLED")
    parts = [{"type": "body", "parameters": [{"type": "text", "text": one} for one in values]}] if values else []
    content = {"name": name, "language": {"code": language}, "components": parts}
    assert await bot.code(ani, "template", content) == code
    assert len(wa.forgive()) == (code in (132000, 132012)), "how it is filled is the bot's own fault"


async def test_files_go_up_and_down(wa: GraphStandIn, bot: Bot, hook: Hook, ani: WhatsAppPerson) -> None:
    picture = sample_photo(1)
    media = await _upload(wa, bot, picture, "image/png")
    await bot.send(ani, "image", {"id": media, "caption": "foto"})
    assert (ani.last().text, ani.last().body["id"]) == ("foto", media)
    ani.photo("punyaku", picture)
    await wa.settled()
    given = hook.items()[-1]["image"]
    about = await _get(bot, f"{wa.url}/{given['id']}")
    assert (about["sha256"], about["file_size"]) == (hashlib.sha256(picture).hexdigest(), len(picture))
    assert about["sha256"] == given["sha256"]
    async with bot.session.get(about["url"]) as answer:
        assert answer.status == 401, "the address alone is not enough"
    async with bot.session.get(about["url"], headers=bot.headers) as answer:
        assert (answer.status, await answer.read()) == (200, picture)
    wa.clock.advance(5 * 60)
    async with bot.session.get(about["url"], headers=bot.headers) as answer:
        assert answer.status == 404, "an address lives five minutes"
    wa.clock.advance(7 * DAY_S)
    assert (await _get(bot, f"{wa.url}/{given['id']}"))["error"]["code"] == 100, "a file that was received lives 7 days"
    assert (await _get(bot, f"{wa.url}/{media}"))["file_size"] == len(picture), "one that was sent, 30"
    wa.world.media.expire(media)
    ani.say("masih?")
    assert await bot.code(ani, "image", {"id": media}) == 131009
    assert len(wa.forgive()) == 1


@pytest.mark.parametrize(
    ("content", "mime"),
    [(b"x", "application/x-msdownload"), (b"", "image/png"), (b"x" * (5 * 2**20 + 1), "image/jpeg")],
)
async def test_files_that_are_refused(wa: GraphStandIn, bot: Bot, content: bytes, mime: str) -> None:
    assert (await _upload(wa, bot, content, mime))["error"]["code"] == 131053
    assert len(wa.forgive()) == 1


async def test_a_file_goes_out_as_what_it_is(wa: GraphStandIn, bot: Bot, ani: WhatsAppPerson) -> None:
    sound = await _upload(wa, bot, b"OggS", "audio/ogg")
    assert await bot.code(ani, "image", {"id": sound}) == 131053
    assert await bot.code(ani, "image", {"id": "404"}) == 131009
    header = {"type": "image", "image": {"id": sound}}
    assert await bot.code(ani, "interactive", buttons(header=header)) == 131053
    await bot.send(ani, "audio", {"id": sound, "voice": True})
    await bot.send(ani, "document", {"id": sound, "filename": "suara.ogg"})
    assert len(wa.forgive()) == 3


async def test_reactions_answers_and_read_receipts(wa: GraphStandIn, bot: Bot, ani: WhatsAppPerson) -> None:
    said = ani.say("penting")
    await bot.send(ani, "reaction", {"message_id": said.id, "emoji": "👍"})
    assert said.reactions == {True: "👍"} and not ani.sees(), "a reaction is no message"
    await bot.send(ani, "text", {"body": "ya"}, context={"message_id": said.id})
    assert ani.last().quotes == said.id
    receipt = {"messaging_product": "whatsapp", "status": "read", "message_id": said.id}
    assert await bot.post(receipt) == (200, {"success": True})
    unknown = await bot.post(receipt | {"message_id": "wamid.AAAA"})
    assert unknown[1]["error"]["code"] == 131009
    assert len(wa.forgive()) == 1 and len(wa.sent) == 2


async def test_a_broken_rule_is_raised_at_the_end(bot: Bot, wa: GraphStandIn, ani: WhatsAppPerson) -> None:
    await bot.code(ani, "text", {"body": "x" * 4097})
    with pytest.raises(AssertionError, match="Max length: 4096"):
        wa.check()
    wa.forgive()
    wa.check()


async def _upload(wa: GraphStandIn, bot: Bot, content: bytes, mime: str):
    form = aiohttp.FormData({"messaging_product": "whatsapp", "type": mime})
    form.add_field("file", io.BytesIO(content), content_type=mime, filename="x")
    url = f"{wa.url}/{wa.phone_number_id}/media"
    async with bot.session.post(url, data=form, headers=bot.headers) as answer:
        given = await answer.json()
        return given["id"] if answer.status == 200 else given


async def _get(bot: Bot, url: str) -> dict:
    async with bot.session.get(url, headers=bot.headers) as answer:
        return await answer.json()
