"""What a second machine costs a dialogue: the same report, told tap by tap, with and without a copy that Telegram waits
for. Whole dialogues in turn, so that the machine's other work hits both; from the first message to the receipt."""

import asyncio
import shutil
import statistics
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path

from simulator.watch import PATIENCE_S
from tests.people.test_people_story import host
from tests.standby.litestream import copying, settings
from tests.support.harness import Sigap, eventually, sigap_running

DIALOGUES, ROUNDS = 9, 3


async def _dialogue(sigap: Sigap, number: int) -> float:
    began = time.perf_counter()
    one = sigap.tg.person(f"Siti {number}")
    one.send_location(-6.17196 + (number - 2) / 200, 106.65251)
    one.press(await one.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    asked = await one.wait_for(lambda form: "Bagaimana kondisinya" in form.text or "yang sama" in form.text)
    if "Bagaimana kondisinya" not in asked.text:  # other reports of that jenis are open in the kelurahan
        labels = [button["text"] for row in asked.buttons for button in row]
        one.press(asked, next(label for label in labels if label in ("Bukan", "Tidak ada yang sama")))
    await one.wait_for("Bagaimana kondisinya")
    one.send_text("Bapak tua duduk lemas")
    one.press(await one.wait_for("patokan"), "Kirim laporan")
    await one.wait_for("sudah sampai ke tim")
    return time.perf_counter() - began


async def _one(stack: AsyncExitStack, folder: Path, copied: bool) -> Sigap:
    await asyncio.to_thread(folder.mkdir)
    socket, replica = folder / "s", folder / "replica"
    extra = settings(socket, replica) if copied else ""
    sigap = await stack.enter_async_context(sigap_running(folder, started=False, extra=extra))
    assert (await host(sigap, "migrate"))[0] == 0
    if copied:
        await stack.enter_async_context(copying(socket))
    await sigap.start()
    if copied:
        await eventually(lambda: "replica.begun" in sigap.log, PATIENCE_S, "the copy is begun")
    return sigap


async def _round(took: dict[str, list[float]]) -> None:
    work = Path(tempfile.mkdtemp(prefix="sgp-", dir="/tmp"))
    async with AsyncExitStack() as stack:
        both = {"alone": await _one(stack, work / "a", False), "copied": await _one(stack, work / "c", True)}
        for number in range(DIALOGUES):
            for kind, sigap in both.items():
                took[kind].append(await _dialogue(sigap, number))
        assert "replica.behind" not in both["copied"].log
    shutil.rmtree(work)


def main() -> None:
    """Print the medians and their ratio."""
    took: dict[str, list[float]] = {"alone": [], "copied": []}
    for _ in range(ROUNDS):
        asyncio.run(_round(took))
    alone, copied = (statistics.median(took[kind]) * 1000 for kind in ("alone", "copied"))
    number, ratio = len(took["alone"]), copied / alone
    print(f"dialogues = {number}, alone_ms = {alone:.0f}, copied_ms = {copied:.0f}, ratio = {ratio:.2f}")


if __name__ == "__main__":
    main()
