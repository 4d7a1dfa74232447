"""The host's commands while everything is wrong: no token, as root in the service's folder, reports that a copy lacks."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator import Person
from tests.people.test_people_story import host
from tests.people.test_restore import _report
from tests.support.forks import ran
from tests.support.harness import sigap_running

SERVICE = 64_321  # a user that this machine does not know
CONFIG = """
[telegram]
token_file = "{folder}/nowhere/token"
[database]
path = "{folder}/data/sigap.db"
"""


async def _sigap(config: Path, *arguments: str, given: bytes = b"") -> tuple[int, str]:
    code, said, complaints = await ran(*arguments, "--config", str(config), given=given)
    return code, said + complaints


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(CONFIG.format(folder=tmp_path))
    (tmp_path / "data").mkdir(mode=0o700)
    (tmp_path / "copies").mkdir()
    return path


def _all_commands(folder: Path) -> Iterator[tuple[str, ...]]:
    copy = str(folder / "one.db")
    yield from (("migrate",), ("verify",), ("requeue",), ("trust-clock",), ("invite-admin",), ("backup", copy))
    yield from (("backup", str(folder / "copies")), ("drill", str(folder / "copies")), ("restore", copy, "--yes"))
    yield from (("alarm",), ("verify",))


async def test_nothing_but_a_run_reads_the_token(config: Path, tmp_path: Path) -> None:
    for command in _all_commands(tmp_path):
        code, said = await _sigap(config, *command)
        assert code == 0, (command, said)
    code, said = await _sigap(config, "run")
    assert (code, said) == (2, "telegram.token_file: No such file or directory\n")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can work in the folder of another user")
async def test_what_root_does_the_service_can_use(config: Path, tmp_path: Path) -> None:
    """Every file in the data folder belongs to the folder's owner, and to nobody else's eyes."""
    os.chown(tmp_path / "data", SERVICE, SERVICE)
    for command in _all_commands(tmp_path):
        code, said = await _sigap(config, *command)
        assert code == 0, (command, said)
        found = {
            path.relative_to(tmp_path).as_posix(): (path.stat().st_uid, oct(path.stat().st_mode & 0o077))
            for path in (tmp_path / "data").rglob("*")
        }
        assert set(found.values()) <= {(SERVICE, "0o0")}, (command, found)
        assert found, command


async def test_f59_what_came_after_the_copy_is_handled_again(tmp_path: Path) -> None:
    """F59: a claim that the copy does not know holds again; whoever has the receipt of a vanished ticket is told, is
    asked at once, and gets a number that was never given out."""
    async with sigap_running(tmp_path) as sigap:
        [budi] = sigap.responders("Budi")
        await (await _report(sigap, "Siti")).wait_for("TRC-0001")
        assert (await host(sigap, "backup", str(tmp_path / "copy.db")))[0] == 0
        budi.send_text("/ambil 1", chat=sigap.group)
        await sigap.until("SELECT holder = ? FROM ticket WHERE id = 1", budi.id)
        lost: list[Person] = [await _report(sigap, f"Dewi {number}", number / 100) for number in range(1, 4)]
        for number, one in enumerate(lost):
            await one.wait_for(f"TRC-000{number + 2}")
        marks = [one.mark() for one in lost]
        await sigap.kill()
        code, said, complaints = await host(sigap, "restore", str(tmp_path / "copy.db"), "--yes")
        assert code == 0, complaints
        assert "3 people reported in them" in said and "handled again at the next start" in said
        await sigap.start()
        await sigap.until("SELECT holder = ? FROM ticket WHERE id = 1", budi.id)
        for one, mark in zip(lost, marks, strict=True):
            await one.wait_for("hilang karena gangguan", since=mark)
            one.press(await one.wait_for("ingin Bapak/Ibu laporkan", since=mark), "Orang terlantar")
            asked = await one.wait_for(
                lambda form: "patokan" in form.text or "orang yang sama" in form.text, since=mark
            )
            if "orang yang sama" in asked.text:  # another report of that jenis is open in the kelurahan
                one.press(asked, "Bukan")
            one.press(await one.wait_for("patokan", since=mark), "Kirim laporan")  # the words are there already
            await one.wait_for("TRC-2-1", since=mark)
        assert {row[0] for row in sigap.db("SELECT id FROM ticket")} == {1, 1001, 1002, 1003}
        assert (await host(sigap, "verify"))[0] == 0


async def test_f59_where_nothing_is_handled_again_the_reporters_are_told_too(tmp_path: Path) -> None:
    """F59: nobody holds the receipt of a vanished ticket in silence; who holds a good one hears nothing."""
    async with sigap_running(tmp_path) as sigap:
        known = await _report(sigap, "Siti")
        await known.wait_for("TRC-0001")
        assert (await host(sigap, "backup", str(tmp_path / "copy.db")))[0] == 0
        dewi = await _report(sigap, "Dewi", 0.02)
        await dewi.wait_for("TRC-0002")
        await sigap.kill()
        code, said = await _sigap(sigap.config, "restore", str(tmp_path / "copy.db"), given=b"n\ny\n")
        assert (code, "lost and who are told: 1" in said) == (0, True), said
        await sigap.start()
        told = await dewi.wait_for("hilang karena gangguan")
        assert "/lapor" in told.text and "112" in told.text
        assert [row[0] for row in sigap.db("SELECT chat_id FROM outbox WHERE kind = 'restore.report_again'")] == [
            dewi.id
        ]
