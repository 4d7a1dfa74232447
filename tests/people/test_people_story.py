"""People and roles end to end: the bot as a process, the stand-in, the host's commands beside them."""

import re
import socket
from pathlib import Path
from typing import Any

import pytest

from simulator import Person
from tests.faults.people import can_be_sent
from tests.people.test_refusals import report
from tests.support.forks import ran
from tests.support.harness import Sigap, sigap_running


async def host(sigap: Sigap, *arguments: str) -> tuple[int, str, str]:
    """One of the host's commands: exit code, what it said, what it complained of."""
    return await ran(*arguments, "--config", str(sigap.config))


async def admin_by_link(sigap: Sigap, name: str = "Ani") -> Person:
    code, link, complaints = await host(sigap, "invite-admin")
    assert code == 0, complaints
    admin = sigap.tg.person(name)
    admin.open_link(link.strip())
    await admin.wait_for("Peran Anda sekarang: Admin")
    return admin


async def with_role(sigap: Sigap, inviter: Person, role: str, name: str) -> Person:
    since = inviter.mark()
    inviter.send_text("/undang")
    inviter.press(await inviter.wait_for("Undang siapa", since=since), role)
    link = re.search(r"https://\S+", (await inviter.wait_for("Teruskan tautan ini", since=since)).text)
    assert link is not None
    invited = sigap.tg.person(name)
    invited.open_link(link[0])
    await invited.wait_for(f"Peran Anda sekarang: {role}")
    return invited


async def test_from_the_hosts_link_to_an_approved_responder(tmp_path: Path) -> None:
    async with sigap_running(tmp_path, approval=True) as sigap:
        admin = await admin_by_link(sigap)
        supervisor = await with_role(sigap, admin, "Supervisor", "Sari")
        await admin.wait_for("Sari memakai undangan Anda")
        await sigap.tg.wait_until(
            lambda: "setujui" in [one["command"] for one in supervisor.commands()], what="the supervisor's menu"
        )
        [budi] = sigap.responders("Budi")
        await report(sigap)
        card = await budi.wait_for("TRC-0001", chat=sigap.group)
        budi.press(card, "Ambil")
        asked = await supervisor.wait_for("Budi ada di grup tim")
        await sigap.tg.wait_until(lambda: budi.toasts, what="the toast")
        assert "Supervisor sudah diminta" in budi.toasts[-1]["text"]
        budi.start()
        supervisor.press(asked, "Setujui")
        await supervisor.wait_for("Budi sudah disetujui")  # the question itself, so that nobody decides again
        await budi.wait_for("Peran Anda sekarang: Petugas")
        budi.press(card, "Ambil")
        await sigap.until("SELECT holder = ? FROM ticket", budi.id)
        code, said, _ = await host(sigap, "verify")
        assert code == 0 and "whole" in said


async def test_the_hosts_link_needs_no_token(sigap: Sigap) -> None:
    """systemd hands the token to the service alone; whoever is at the machine gets a link all the same."""
    sigap.config.write_text(sigap.config.read_text().replace(f'token = "{sigap.tg.token}"', 'token_file = "/nowhere"'))
    code, said, complaints = await host(sigap, "invite-admin")
    assert code == 0 and said.startswith("https://t.me/sigap_sim_bot?start="), (said, complaints)


async def test_the_hosts_link_works_without_a_running_bot_too(tmp_path: Path) -> None:
    async with sigap_running(tmp_path, started=False) as sigap:
        code, _, complaints = await host(sigap, "invite-admin")
        assert code == 4 and "database.path" in complaints
        assert (await host(sigap, "migrate"))[0] == 0
        await sigap.tg.refuse_connections()
        code, said, _ = await host(sigap, "invite-admin")
        assert code == 0 and re.fullmatch(r"/start [\w-]{22}\n", said)  # Telegram is away: no name, but a good link
        await sigap.tg.accept_connections()
        await sigap.start()
        admin = sigap.tg.person("Ani")
        admin.send_text(said.strip())
        await admin.wait_for("Peran Anda sekarang: Admin")


async def test_nobody_becomes_admin_by_coming_first(sigap: Sigap) -> None:
    warga = sigap.tg.person("Warga")
    warga.start()
    await warga.wait_for("Selamat datang")
    warga.send_text("/start AAAAAAAAAAAAAAAAAAAAAA")
    await warga.wait_for("Tautan undangan ini salah")
    for command in ("/undang", "/peran", "/grup", "/setujui", "/ambilalih 1", "/tugaskan 1"):
        since = warga.mark()
        warga.send_text(command)
        await warga.wait_for("ini hanya untuk", since=since)
    assert sigap.db("SELECT * FROM role") == []


async def test_a_changed_history_is_found(sigap: Sigap) -> None:
    await admin_by_link(sigap)
    await sigap.stop()
    import sqlite3

    with sqlite3.connect(sigap.folder / "sigap.db") as tampered:
        tampered.execute("DROP TRIGGER event_no_update")
        tampered.execute("""UPDATE event SET data = '{"role":"petugas"}' WHERE kind = 'role.given'""")
    tampered.close()
    code, _, said = await host(sigap, "verify")
    assert code == 6 and "broken at event" in said


@pytest.mark.parametrize("order", ["old_first", "new_first"])
async def test_f22_a_migrated_group_keeps_its_alerts(sigap: Sigap, order: str) -> None:
    new = sigap.group.migrate(order)  # type: ignore[arg-type]
    await sigap.until("SELECT chat_id = ? FROM chat", new)
    assert [row[0] for row in sigap.db("SELECT chat_id FROM chat")] == [new]


async def test_f21_a_group_that_puts_the_bot_out_is_told_and_gets_everything_back(sigap: Sigap) -> None:
    admin = await admin_by_link(sigap)
    sigap.group.kick_bot()
    await admin.wait_for("Grup tim terputus")
    sigap.group.add_bot()
    await admin.wait_for("Grup tim tersambung lagi")


async def test_f28_presses_without_a_message_or_data_harm_nothing(sigap: Sigap) -> None:
    warga = sigap.tg.person("Warga")
    warga.start()
    welcome = await warga.wait_for("Selamat datang")
    who = {"id": warga.id, "is_bot": False, "first_name": "Warga"}
    presses: list[dict[str, Any]] = [
        {"data": "claim:nonce"},
        {"message": {**welcome.body}},
        {"game_short_name": "x"},
        {"inline_message_id": "9", "data": "bind::1.y"},
        {"message": {"chat": welcome.body["chat"], "message_id": welcome.id, "date": 0}, "data": "zz::1"},
    ]
    for number, rest in enumerate(presses):
        query = {"id": str(9000 + number), "from": who, "chat_instance": "1", **rest}
        sigap.tg.inject_raw({"callback_query": query})
    warga.send_text("/privasi")
    await warga.wait_for("Data Bapak/Ibu yang disimpan")
    outcomes = [row[0] for row in sigap.db("SELECT outcome FROM inbox")]
    assert not [one for one in outcomes if one in ("parked", "quarantined")] and "inbox.failed" not in sigap.log
    assert sum(one.startswith("refused:") for one in outcomes) == 5


async def test_f08_a_second_poller_is_told_once(sigap: Sigap) -> None:
    """Five minutes of somebody else with our token: one alert, and what a resident sends meanwhile makes one ticket."""
    admin = await admin_by_link(sigap)
    warga = sigap.tg.person("Warga")
    async with sigap.tg.rival():
        await admin.wait_for("Token mungkin bocor")
        warga.send_text("Ada bapak tua di halte")
        sigap.clock.advance(300)
        await sigap.tg.wait_until(lambda: sigap.log.count("telegram.conflict") >= 2)
    warga.press(await warga.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await warga.wait_for("Di mana lokasinya")
    warga.send_location(-6.17196, 106.65251)
    warga.press(await warga.wait_for(can_be_sent), "Kirim")
    await warga.wait_for("Laporan diterima")
    assert sigap.db("SELECT count(*) FROM ticket")[0][0] == 1
    told = [message for message in admin.chat() if "Token mungkin bocor" in message.text]
    assert len(told) == 1


async def test_f13_what_expired_while_the_bot_was_down_is_counted(sigap: Sigap) -> None:
    admin = await admin_by_link(sigap)
    warga = sigap.tg.person("Warga")
    await sigap.stop()
    for number in range(7):
        warga.send_text(f"pesan {number}")
    sigap.clock.advance(26 * 3600)
    warga.send_text("/privasi")
    await sigap.start()
    await admin.wait_for("7 kiriman hilang")
    await warga.wait_for("Data Bapak/Ibu")


async def test_f14_after_a_silence_the_group_is_asked_to_press_again(sigap: Sigap) -> None:
    await sigap.kill()
    sigap.clock.advance(29 * 60)
    await sigap.start()
    [budi] = sigap.responders("Budi")
    await budi.wait_for("Bot tidak aktif", chat=sigap.group)


async def test_a_foreign_group_is_left(sigap: Sigap) -> None:
    group = sigap.tg.group("Arisan RT 05", bot="left")
    group.add_bot()
    await sigap.until("SELECT 1 FROM outbox WHERE kind = 'people.leave'")
    sigap.clock.advance(40)
    call = await sigap.tg.wait_for_call("leaveChat")
    assert int(call.params["chat_id"]) == group.id


async def test_f23_a_blocked_bot_is_flagged_until_the_person_is_back(sigap: Sigap) -> None:
    warga = sigap.tg.person("Warga")
    warga.start()
    await warga.wait_for("Selamat datang")
    warga.block()
    await sigap.until("SELECT blocked_at IS NOT NULL FROM account WHERE user_id = ?", warga.id)
    warga.unblock()
    await sigap.until("SELECT blocked_at IS NULL FROM account WHERE user_id = ?", warga.id)


async def test_by_webhook_too(tmp_path: Path) -> None:
    async with sigap_running(tmp_path, started=False) as sigap:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        hook = {"URL": f"http://127.0.0.1:{port}/hook", "PORT": str(port), "SECRET": "a-secret-of-the-webhook"}
        environment = {"SIGAP_TELEGRAM__MODE": "webhook"} | {
            f"SIGAP_TELEGRAM__WEBHOOK__{name}": value for name, value in hook.items()
        }
        await sigap.start(environment)
        warga = sigap.tg.person("Warga")
        warga.start()
        await warga.wait_for("Selamat datang")
        await sigap.kill()
        warga.send_text("/privasi")  # pushed in vain until the bot is back
        sigap.tg.webhook.delays = (0.05,)
        await sigap.start(environment)
        await warga.wait_for("Data Bapak/Ibu yang disimpan")
        assert not [call for call in sigap.tg.calls if call.method == "getUpdates"]
        await sigap.stop()
        await sigap.start()  # back to polling: the webhook is taken down, nothing is told of a conflict
        since = warga.mark()
        warga.send_text("/bantuan")
        await warga.wait_for("Yang bisa Bapak/Ibu lakukan", since=since)
        assert "receiver.conflict" not in sigap.log and hook["SECRET"] not in sigap.log
