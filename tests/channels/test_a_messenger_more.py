"""What a messenger owes is all that it takes: one that nobody foresaw, in one file of the tests (file_channel.py), serves a
whole dialogue beside Telegram, in the real bot."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.channels.shape import message
from handlers.system.dispatch import ReadOther
from simulator import sample_photo
from simulator.watch import PATIENCE_S
from storage.accounts.arrivals import FIRST
from storage.kit.inbox import InboxRow
from tests.channels.file_channel import SAID, FileChannel
from tests.support.forks import ROOT
from tests.support.harness import Sigap, eventually, sigap_running
from tests.walk.town import dispatcher


class Files:
    """The bot with Telegram's stand-in, and the folder in which people write."""

    def __init__(self, sigap: Sigap, folder: Path) -> None:
        self.sigap, self.folder = sigap, folder
        self._files = FileChannel(folder)

    async def start(self) -> None:
        """Start the bot with the messenger more."""
        with (self.sigap.folder / "bot.log").open("ab") as log:
            self.sigap.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "tests.channels.with_files", str(self.folder), "run", "--config",
                str(self.sigap.config), cwd=ROOT, env=os.environ, stdin=asyncio.subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip
        self.sigap.starts += 1

    def say(self, *lines: str) -> None:
        """Siti writes."""
        with (self.folder / SAID).open("a", encoding="utf-8") as file:
            file.writelines(f"siti: {line}\n" for line in lines)

    def told(self) -> list[str]:
        """What Siti was told, oldest first."""
        return [line.text for line in self._files.lines("siti")]

    async def hears(self, words: str) -> str:
        """Wait until Siti was told this."""

        def found() -> str | None:
            return next((text for text in reversed(self.told()) if words in text), None)

        try:
            return await eventually(found, PATIENCE_S, words)
        except TimeoutError as late:
            raise TimeoutError(f"{late}\n{self.told()}\n{self.sigap.log[-3000:]}") from None


@pytest.fixture
async def files(tmp_path: Path) -> AsyncIterator[Files]:
    """Running."""
    folder = tmp_path / "files"
    folder.mkdir()
    async with sigap_running(tmp_path, started=False) as sigap:
        one = Files(sigap, folder)
        await one.start()
        yield one


async def test_a_whole_dialogue_through_a_file(files: Files) -> None:
    (files.folder / "photo.jpg").write_bytes(sample_photo())
    files.say("@-6.17196,106.65251")
    await files.hears("ingin Bapak/Ibu laporkan")
    files.say("Orang terlantar")
    await files.hears("Bagaimana kondisinya")
    files.say("Bapak tua duduk lemas di depan pom bensin", "#photo.jpg")
    await files.hears("1 foto")
    files.say("Kirim laporan")
    assert "TRC-0001" in await files.hears("sudah sampai ke tim")

    [reporter] = files.sigap.db("SELECT channel, external_id FROM address JOIN reporter ON account_id = user_id")
    assert tuple(reporter) == ("file", "siti")
    [budi] = files.sigap.responders("Budi")
    budi.start()
    await eventually(
        lambda: [one for one in files.sigap.group.messages() if "TRC-0001" in one.text], PATIENCE_S, "card"
    )
    budi.press(next(one for one in files.sigap.group.messages() if "TRC-0001" in one.text), "Ambil")
    await budi.wait_for("di tangan Anda")
    await files.hears("sudah diambil petugas")
    await eventually(lambda: [one for one in budi.chat() if one.kind == "photo"], PATIENCE_S, "the photo")


async def test_each_messenger_reads_its_own() -> None:
    def reads(by: str) -> ReadOther:
        return lambda update_id, account, raw: message(update_id, account, by, {"text": raw["said"]})

    reader = dispatcher({"one": reads("of one"), "two": reads("of two")})
    items = [
        await reader.translate(InboxRow(FIRST, 9, '{"said": "halo"}', channel=channel))
        for channel in ("two", "one", "three")
    ]
    assert [None if one.intent is None else one.intent.who.name for one in items] == ["of two", "of one", None]
    assert items[2].unreadable and str(items[2].error) == "three was switched off"


async def test_what_was_heard_is_heard_once_whatever_ends_the_bot(files: Files) -> None:
    files.say("@-6.17196,106.65251")
    await files.hears("ingin Bapak/Ibu laporkan")
    await files.sigap.kill()
    files.say("Orang terlantar")
    await files.start()
    await files.hears("Bagaimana kondisinya")
    rows = files.sigap.db("SELECT channel, external_id, state FROM inbox ORDER BY update_id")
    assert [tuple(row) for row in rows] == [("file", "0", "done"), ("file", "1", "done")]
