"""Two real client libraries against the stand-in, the clock, and the control interface."""

from __future__ import annotations

import asyncio
import importlib
import sys
from pathlib import Path

import aiohttp
import pytest
import telegram
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, RetryAfter, TimedOut
from telegram.request import HTTPXRequest

from simulator import SimClock, StandIn, sample_photo
from simulator.watch import PATIENCE_S


async def test_python_telegram_bot(tg: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    bot = telegram.Bot(tg.token, base_url=f"{tg.url}/bot", base_file_url=f"{tg.url}/file/bot",
                       request=HTTPXRequest(read_timeout=PATIENCE_S))  # fmt: skip
    async with bot:
        ani, budi = tg.person("Ani"), tg.person("Budi")
        group = tg.group("TRC", members=[budi])
        ani.start("x")
        ani.send_photo(sample_photo(5))
        updates = await bot.get_updates(timeout=5)
        picture = updates[1].effective_message
        assert picture is not None
        assert await (await picture.photo[-1].get_file()).download_as_bytearray() == sample_photo(5)
        button = telegram.InlineKeyboardButton("Ambil", callback_data="a")
        sent = await bot.send_message(
            ani.id, '<b>Halo</b> <tg-time unix="5" format="r">tadi</tg-time>', parse_mode="HTML",
            reply_markup=telegram.InlineKeyboardMarkup([[button]]),
        )  # fmt: skip
        assert [entity.type for entity in sent.entities] == ["bold", "date_time"]
        press = ani.press(ani.last(), "Ambil")
        updates = await bot.get_updates(offset=updates[-1].update_id + 1, timeout=5)
        query = updates[0].callback_query
        assert query is not None
        await query.answer("Siap")
        assert (await press.answered())["text"] == "Siap"
        with pytest.raises(BadRequest, match="not modified"):
            await sent.edit_text("Halo tadi", entities=sent.entities, reply_markup=sent.reply_markup)
        await bot.send_media_group(group.id, [telegram.InputMediaPhoto(sample_photo(n)) for n in (1, 2)])
        await bot.send_document(group.id, b"isi", filename="a.txt", caption="berkas")
        assert [message.kind for message in budi.chat(group)] == ["photo", "photo", "document"]
        members = await bot.get_chat_administrators(group.id)
        assert {member.status for member in members} == {"creator", "administrator"}
        tg.faults.too_many(7, "sendMessage")
        with pytest.raises(RetryAfter):
            await bot.send_message(ani.id, "x")
        tg.faults.slow(5, "sendMessage", times=1)
        with pytest.raises(TimedOut):
            await bot.send_message(ani.id, "x", read_timeout=0.5)
        group.migrate()
        with pytest.raises(ChatMigrated):
            await bot.send_message(tg.groups[0].chat.migrated_from.id, "x")  # type: ignore[union-attr]
        ani.block()
        with pytest.raises(Forbidden):
            await bot.send_message(ani.id, "x")
        await bot.get_updates(offset=tg.updates.next_id)
        async with tg.rival(pause=0):
            with pytest.raises(Conflict):
                await asyncio.wait_for(bot.get_updates(offset=tg.updates.next_id, timeout=20), PATIENCE_S)
    tg.forgive()


async def test_aiogram(tg: StandIn) -> None:
    # Not at the top: its models take seconds to build, and every worker reads every file of tests.
    aiogram = importlib.import_module("aiogram")
    clients = importlib.import_module("aiogram.client.session.aiohttp")
    servers = importlib.import_module("aiogram.client.telegram")
    session = clients.AiohttpSession(api=servers.TelegramAPIServer.from_base(tg.url))
    async with aiogram.Bot(tg.token, session=session) as bot:
        ani = tg.person("Ani")
        ani.send_location(-6.17, 106.63)
        updates = await bot.get_updates(timeout=5)
        assert updates[0].message is not None and updates[0].message.location is not None
        photo = aiogram.types.BufferedInputFile(sample_photo(), "a.png")
        sent = await bot.send_photo(ani.id, photo, caption="<i>foto</i>", parse_mode="HTML", has_spoiler=True)
        assert sent.has_media_spoiler and sent.caption == "foto"
        await bot.set_my_commands([aiogram.types.BotCommand(command="lapor", description="Lapor")])
        assert ani.commands() == [{"command": "lapor", "description": "Lapor"}]
        with pytest.raises(aiogram.exceptions.TelegramBadRequest, match="message to edit not found"):
            await bot.edit_message_text("x", chat_id=ani.id, message_id=4711)


async def test_a_clock_is_shared_through_its_file(tmp_path: Path) -> None:
    start = "2023-06-28T09:10:00+07:00"
    with SimClock(start, tmp_path / "clock") as one, SimClock(offset_file=tmp_path / "clock") as two:
        assert 0 <= one.now_ms() - 1_687_918_200_000 < 5000
        two.advance(3600.5)
        assert abs(one.now_ms() - two.now_ms()) < 1000
        assert 3_600_500 <= one.now_ms() - 1_687_918_200_000 < 3_605_500
        assert int.from_bytes((tmp_path / "clock").read_bytes(), "little", signed=True) == one.offset_ms
    with pytest.raises(ValueError, match="time zone"):
        SimClock("2023-06-28T09:10:00")


async def test_message_dates_follow_the_clock() -> None:
    async with await StandIn.start(clock=SimClock("2023-06-28T09:10:00+07:00")) as tg:
        assert 0 <= tg.person("Ani").start().body["date"] - 1_687_918_200 < 5


async def test_another_process_drives_the_stand_in_over_http(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "simulator", "--token", "77:abc", "--clock-file", str(tmp_path / "c"),
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        url = (await asyncio.wait_for(process.stdout.readline(), PATIENCE_S)).decode().strip()
        async with aiohttp.ClientSession() as session:

            async def sim(command: str, status: int = 200, /, **given: object) -> dict[str, object]:
                async with session.post(f"{url}/_sim/{command}", json=given) as answer:
                    assert answer.status == status, await answer.text()
                    return await answer.json()  # type: ignore[no-any-return]

            ani = await sim("person", name="Ani")
            await sim("group", title="TRC", members=["Ani"])
            await sim("act", person="Ani", act="start", args={"payload": "x"})
            markup = {"inline_keyboard": [[{"text": "Ya", "callback_data": "y"}]]}
            body = {"chat_id": ani["id"], "text": "Benar?", "reply_markup": markup}
            async with session.post(f"{url}/bot77:abc/sendMessage", json=body) as answer:
                sent = (await answer.json())["result"]
            seen = await sim("wait", person="Ani", text="Benar")
            assert seen["id"] == sent["message_id"]
            ref = {"chat": ani["id"], "id": seen["id"]}
            press = await sim("act", person="Ani", act="press", args={"message": ref, "button": "Ya"})
            await sim("answered", 408, id=press["id"], timeout=0.01)
            await sim("fault", kind="fail", args={"status": 500})
            await sim("clock", advance=200)
            await sim("updates", act="inject_raw", args={"update": {"x": 1}})
            async with session.get(f"{url}/bot77:abc/getUpdates") as answer:
                assert answer.status == 500
            async with session.get(f"{url}/bot77:abc/getUpdates") as answer:
                kinds = [sorted(update.keys() - {"update_id"}) for update in (await answer.json())["result"]]
            assert kinds == [["message"], ["x"]], "the press expired with the clock"
            await sim("group_act", group="TRC", act="migrate")
            await sim("act", 400, person="Ani", act="__init__")
            await sim("nonsense", 404)
            async with session.post(f"{url}/_sim/state", headers={"Origin": "http://evil.example"}) as answer:
                assert answer.status == 403
            state = await sim("state")
            assert state["expired"] == 1
            assert (await sim("calls"))["next"] == 3
    finally:
        process.terminate()
        assert await process.wait() == 0
