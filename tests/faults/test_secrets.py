"""What must never stand where it does not belong: secrets and people in logs (F40), strings in SQL (F43)."""

import ast
import json
import subprocess
import sys

from tests.faults.people import PLACE, drained, hastened, report
from tests.setup.code import calls, sources
from tests.support.forks import ROOT
from tests.support.harness import Sigap, personal_in_the_log

ROOMS = ("bot", "handlers", "storage", "simulator")
STARTS = {"create_subprocess_exec", "Popen", "started", "ran"}
# Folders whose end-to-end tests start the bot by something else that looks into the log itself.
OTHER_STARTERS = {
    "tests/stories/test_stories.py": "_personal",
    "tests/crash/test_crash.py": "outcome.leaks",
    "tests/copies/test_update.py": '(sigap.folder / "bot.log")',  # the harness looks into it
    "tests/channels/test_a_messenger_more.py": '(self.sigap.folder / "bot.log")',  # and here
}


async def _lively(sigap: Sigap) -> None:
    """A bit of everything that carries something of a person: names, words, places, numbers, files, refusals, errors."""
    [budi] = sigap.responders("Budirahasia Sungguhrahasia")
    budi.start()
    siti = sigap.tg.person("Sitirahasia Jugarahasia")
    await report(siti)
    siti.send_text("Beliau bernama Pak Slamet Raharjo Kusumonegoro")
    siti.send_contact(siti.user.phone, "Sitirahasia")
    siti.send_photo(caption="keterangan foto yang rahasia sekali")
    siti.send_live_location(PLACE[0] + 0.001234, PLACE[1] + 0.004321)
    budi.press(await budi.wait_for("TRC-0001", chat=sigap.group), "Ambil")
    budi.send_text("/catatan 1 catatan petugas yang rahasia sekali")
    budi.send_text("/kontak 1 perlu menelepon pelapor segera")
    sigap.tg.faults.fail(500, method="sendMessage", times=3)
    sigap.tg.faults.html(502, method="editMessageText", times=2)
    sigap.tg.inject_raw({"message": {"message_id": 1, "text": "pesan rusak yang rahasia sekali", "date": "x"}})
    siti.send_text("/privasi")
    async with hastened(sigap, 10):
        await drained(sigap)


async def test_f40_nothing_of_anybody_is_in_the_log_at_debug(sigap: Sigap) -> None:
    """The harness looks after every end-to-end test (I8); here with the faults that tempt libraries to quote."""
    await _lively(sigap)
    assert personal_in_the_log(sigap) == []
    clean = sigap.log
    assert "rahasia" not in clean and '"event": "bot.started"' in clean
    assert 'level = "DEBUG"' in sigap.config.read_text(encoding="utf-8")
    # A look that cannot fail proves nothing: each kind of secret, planted, is found.
    for one in (sigap.tg.token, "keterangan foto yang rahasia sekali", '"Sitirahasia"', str(PLACE[0] + 0.001234)):
        (sigap.folder / "bot.log").write_text(f"{clean}\n{one}\n", encoding="utf-8")
        assert personal_in_the_log(sigap), one
    (sigap.folder / "bot.log").write_text(clean, encoding="utf-8")


def test_f40_every_test_that_starts_the_bot_looks_into_its_log() -> None:
    """Over the whole suite: a bot process comes from the harness, whose end is the look into the log, or from one of
    the few starters that look themselves."""
    starters = [
        source.path
        for source in sources("tests")
        for _, call in calls(source)
        if '"run"' in ast.unparse(call).replace("'", '"') and ast.unparse(call.func).rpartition(".")[2] in STARTS
    ]
    known = {"tests/support/harness.py", "tests/storage/test_sole_owner.py", *OTHER_STARTERS}
    assert set(starters) <= known, starters
    for path, look in OTHER_STARTERS.items():
        assert look in (ROOT / path).read_text(encoding="utf-8")
    harness = (ROOT / "tests/support/harness.py").read_text(encoding="utf-8")
    running = harness[harness.index("async def sigap_running") :]
    assert "personal_in_the_log(sigap)" in running and 'level = "DEBUG"' in harness


def test_f43_no_statement_is_put_together_from_strings() -> None:
    """ruff's S608 over everything that ships: 0, and none is silenced."""
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "S608", "--output-format", "json", *ROOMS],
        cwd=ROOT, capture_output=True, text=True, timeout=180, check=False,
    )  # fmt: skip
    assert json.loads(done.stdout) == []
    silenced = [source.path for source in sources(*ROOMS) if "S608" in source.text]
    assert silenced == []


def test_f43_every_statement_is_a_constant() -> None:
    """What is handed to the database is a literal of the code, never a formatted string; a PRAGMA takes no parameters,
    so the one with a number of ours may."""
    formatted = [
        source.at(call)
        for source in sources("storage")
        for name, call in calls(source)
        if name in ("one", "all", "run", "insert", "execute")
        and call.args
        and isinstance(call.args[0], ast.JoinedStr)
        and not ast.unparse(call.args[0])[2:].startswith("PRAGMA")
    ]
    assert formatted == []
