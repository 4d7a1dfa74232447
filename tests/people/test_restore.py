"""F46: a backup that is older than what Telegram and people know. Nothing is told twice unasked, nothing acts on another
ticket, no number is given out a second time."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.actions.kit.scene import Scene
from bot.actions.system.restoring import Settle, restored, settle
from bot.domain.kit.people import Role
from bot.domain.kit.priority import Priority
from bot.domain.kit.refusals import Refusal
from simulator import Person
from storage.accounts import addresses, arrivals
from storage.accounts.addresses import Address, Writer
from storage.accounts.arrivals import Arrival
from storage.kit import inbox, outbox, sendable
from storage.kit.database import Database
from storage.kit.sqlite import Tx
from storage.system import copies, runs
from tests.people.test_people_story import admin_by_link, host
from tests.support.harness import Sigap, sigap_running
from tests.support.stage import Stage, person

SARI = person(8, "Sari")


async def _report(sigap: Sigap, name: str, north: float = 0.0) -> Person:
    one = sigap.tg.person(name)
    one.send_location(-6.17196 + north, 106.65251)
    one.press(await one.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    asked = await one.wait_for(lambda form: "Bagaimana kondisinya" in form.text or "orang yang sama" in form.text)
    if "orang yang sama" in asked.text:  # another report of that jenis is open in the kelurahan
        one.press(asked, "Bukan")
    await one.wait_for("Bagaimana kondisinya")
    one.send_text("Bapak tua duduk lemas")
    one.press(await one.wait_for("patokan"), "Kirim laporan")
    return one


async def test_f46_a_backup_older_than_telegram(tmp_path: Path) -> None:
    async with sigap_running(tmp_path) as sigap:
        ani = await admin_by_link(sigap)
        [budi] = sigap.responders("Budi")
        await (await _report(sigap, "Siti")).wait_for("TRC-0001")
        await budi.wait_for("TRC-0001", chat=sigap.group)
        broken = sigap.tg.faults.fail(500, method="sendMessage", chat=sigap.group, times=None)
        rina = await _report(sigap, "Rina", 0.01)
        await rina.wait_for("TRC-0002")
        assert (await host(sigap, "backup", str(tmp_path / "backup.db")))[0] == 0

        sigap.tg.faults.clear(broken)  # what the backup knows as waiting is sent, and life goes on
        await sigap.until("SELECT count(*) = 2 FROM posted WHERE subject LIKE 'card:%'")
        await (await _report(sigap, "Dewi", 0.02)).wait_for("sudah sampai ke tim")
        lost = await budi.wait_for("TRC-0003", chat=sigap.group)
        code, _, complaints = await host(sigap, "restore", str(tmp_path / "backup.db"), "--yes")
        assert (code, "Another Sigap" in complaints) == (3, True), "never under a running bot"
        await sigap.kill()
        code, said, complaints = await host(sigap, "restore", str(tmp_path / "backup.db"), "--yes", "--no-replay")
        assert code == 0, complaints
        assert "held for a supervisor: 1" in said

        before = len(sigap.tg.calls)
        await sigap.start()
        told = await ani.wait_for("dipulihkan dari cadangan")
        assert "1 peringatan untuk tim" in told.text
        assert "TRC-2-1001" in told.text
        await budi.press(lost, "Ambil").answered()
        budi.send_text("/ambil 3")
        await budi.wait_for("tidak ditemukan")
        await (await _report(sigap, "Joko", -0.01)).wait_for("TRC-2-1001")
        await budi.wait_for("TRC-2-1001", chat=sigap.group)
        cards = [
            one.param("text") for one in sigap.tg.calls[before:] if one.chat_id == sigap.group.id and one.param("text")
        ]
        assert all("TRC-0001" not in text and "TRC-0002" not in text and "TRC-0003" not in text for text in cards)
        assert sigap.db("SELECT count(*) FROM ticket WHERE holder IS NOT NULL")[0][0] == 0
        assert (await ani.press(told, "Jangan kirim").answered())["text"] == "1 pesan tidak dikirim."
        assert (await host(sigap, "verify"))[0] == 0


async def test_what_is_held_is_decided_once(stage: Stage) -> None:
    sari = await stage.grant(SARI, Role.SUPERVISOR)
    for number, rewrite in ((1, False), (2, True)):
        await stage.write(
            lambda tx, number=number, rewrite=rewrite: outbox.add(  # type: ignore[misc]
                tx, key=f"k{number}", chat_id=70 + number, kind="people.help", params={}, priority=Priority.ANSWER,
                now=stage.now, subject=f"s{number}", rewrite=rewrite,
            )
        )  # fmt: skip
    held = await stage.write(
        lambda tx: restored(Scene(tx, stage.now, "restore:2", "host", stage.rules, stage.city), stage.now)
    )
    assert held == 1
    assert await stage.write(lambda tx: outbox.release_held(tx, [71], stage.now)) == 0, "not by the group's coming back"
    [screen] = await stage.screens(sari.chat_id, "restore.told")
    assert "1 jawaban" in screen.text and len(screen.buttons) == 2
    assert (await stage.act(sari, settle, Settle(sari, True))).toast == "toast.held_sent"
    for again in (True, False):
        with pytest.raises(Refusal, match="nothing_held"):
            await stage.act(sari, settle, Settle(sari, again))
    waiting = await stage.write(lambda tx: sendable.due(tx, stage.now, 10))
    assert 71 in [row["chat_id"] for row in waiting] and 72 not in [row["chat_id"] for row in waiting]
    assert await stage.write(runs.epoch) == 2


def _writes(tx: Tx, name: str, number: str) -> int:
    """Somebody writes by WhatsApp; the account."""
    arrival = Arrival(number, Writer(name, None, name), {"type": "text"}, 1, words="")
    return arrivals.keep(tx, "whatsapp", [arrival], 1_000, 1)[0].lane


async def test_what_came_by_another_messenger_since_the_copy_keeps_its_messenger_and_its_writer(
    stage: Stage, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    with closing(sqlite3.connect(stage.database.path)) as live, closing(sqlite3.connect(copy)) as file:
        live.backup(file)
    siti = await stage.write(lambda tx: _writes(tx, "siti", "wamid.1"))
    await stage.write(lambda tx: _writes(tx, "rina", "wamid.2"))
    later = copies.unknown_to(copy, stage.database.path)
    restored_into = await Database.open(copy)
    try:

        def again(tx: Tx) -> tuple[int, int, int]:
            copies.introduce(tx, later, again=True)
            put = copies.replay(tx, later.updates, 5)
            return put, copies.replay(tx, later.updates, 5), _writes(tx, "joko", "wamid.3")

        put, twice, joko = await restored_into.write(again)
        assert (put, twice, joko) == (2, 0, siti + 2), "nobody gets the account of somebody else"
        kept = await restored_into.read(lambda tx: inbox.waiting(tx, 10, 9))
        assert [(one.channel, one.lane) for one in kept] == [("whatsapp", siti + n) for n in range(3)]
        assert await restored_into.write(lambda tx: addresses.of_account(tx, siti)) == [Address("whatsapp", "siti")]
    finally:
        await restored_into.close()
