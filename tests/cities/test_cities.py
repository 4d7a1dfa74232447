"""Many cities on one machine: each with its own bot and folder, and none is disturbed by another."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from types import SimpleNamespace

import orjson
import pytest

from bot import cities as module
from bot.cities import Cities, cities_in
from bot.clock import SystemClock
from bot.codes import Exit
from simulator.watch import PATIENCE_S
from tests.people.test_restore import _report
from tests.support.forks import ROOT, ran
from tests.support.harness import Sigap, eventually, sigap_running
from tests.support.ready import empty_database

NAMES = ("kota-bekasi", "kota-tangerang")


class Together:
    """The cities' parent, and what it and its cities logged."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self.process = process
        self._log = log

    def lines(self, event: str, city: str) -> list[dict[str, object]]:
        """What was logged of a city under this name."""
        whole = [orjson.loads(line) for line in self._log.read_bytes().splitlines() if line.startswith(b"{")]
        return [one for one in whole if one["event"] == event and one.get("city") == city]

    def pid(self, city: str) -> int:
        """The process of a city that was started last."""
        return int(str(self.lines("city.started", city)[-1]["pid"]))

    @property
    def log(self) -> str:
        """Everything."""
        return self._log.read_text(encoding="utf-8")


@asynccontextmanager
async def _stand_ins(folder: Path) -> AsyncIterator[dict[str, Sigap]]:
    async with AsyncExitStack() as stack:
        found = {}
        for name in NAMES:
            (folder / name).mkdir()
            found[name] = await stack.enter_async_context(sigap_running(folder / name, started=False))
            empty_database(folder / name / "sigap.db")
        yield found


@asynccontextmanager
async def _together(folder: Path) -> AsyncIterator[Together]:
    log = folder / "cities.log"
    with log.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "cities", str(folder), cwd=ROOT, stdout=file, stderr=file
        )
    try:
        yield Together(process, log)
    finally:
        if process.returncode is None:
            process.kill()  # its cities end with it
        await process.wait()


async def _polls(sigap: Sigap, together: Together, more_than: int = 0) -> int:
    """Wait until a city asks its Telegram for updates; how often it has."""

    def polled() -> int:
        assert together.process.returncode is None, together.log
        return sum(call.method == "getUpdates" for call in sigap.tg.calls)

    return await eventually(lambda: polled() if polled() > more_than else None, PATIENCE_S, "the city polls")


def _threads(pid: int) -> int:
    return len(list(Path(f"/proc/{pid}/task").iterdir()))


def _alive(pid: int) -> bool:
    """Whether a process lives, and is more than a name that nobody asked for."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


async def test_each_city_serves_its_own_people_and_one_that_dies_is_started_again_alone(tmp_path: Path) -> None:
    first, second = NAMES
    async with _stand_ins(tmp_path) as cities, _together(tmp_path) as together:
        for city in cities.values():
            await _polls(city, together)
        assert _threads(together.process.pid) == 1, "a fork would lack all but one"
        for name, city in cities.items():
            await (await _report(city, "Siti")).wait_for("TRC-0001")
            assert [row[0] for row in city.db("SELECT count(*) FROM ticket")] == [1], name
        dead, other = together.pid(first), together.pid(second)
        polls = await _polls(cities[first], together)
        os.kill(dead, signal.SIGKILL)
        await _polls(cities[first], together, polls)
        await (await _report(cities[first], "Tono")).wait_for("TRC-0002")
        assert together.pid(first) != dead and together.pid(second) == other and _alive(other)
        assert [one["code"] for one in together.lines("city.ended", first)] == [-signal.SIGKILL]
        assert together.lines("city.ended", second) == []
        for name in NAMES:  # what the bots themselves say names their city too
            assert together.lines("bot.started", name)
        together.process.terminate()
        assert await together.process.wait() == Exit.DONE
        assert together.lines("city.ended", second) == [], "whoever was told to stop is no failure"
        for name, city in cities.items():
            assert together.lines("bot.stopped", name) and together.lines("city.stopped", name)[0]["code"] == Exit.DONE
            assert not _alive(together.pid(name))
            assert [row[0] for row in city.db("SELECT stopped_at > 0 FROM run ORDER BY id DESC LIMIT 1")] == [1]


async def test_a_city_at_fault_holds_up_no_other_and_is_tried_again_when_asked(tmp_path: Path) -> None:
    first, second = NAMES
    async with _stand_ins(tmp_path) as cities:
        config = cities[first].config
        good = config.read_text(encoding="utf-8")
        config.write_text(good + "\n[sop]\nnonsense = 1\n", encoding="utf-8")
        async with _together(tmp_path) as together:
            await _polls(cities[second], together)
            await eventually(lambda: len(together.lines("city.ended", first)) >= 2, PATIENCE_S, "it is tried again")
            pauses = [float(str(one["again_s"])) for one in together.lines("city.ended", first)]
            assert pauses[:2] == [1.0, 2.0]
            assert {one["code"] for one in together.lines("city.ended", first)} == {Exit.SETTINGS}
            assert "sop.nonsense: there is no such key" in together.log
            config.write_text(good, encoding="utf-8")
            together.process.send_signal(signal.SIGHUP)
            await _polls(cities[first], together)
            config.rename(config.with_suffix(".off"))
            gone = together.pid(first)
            together.process.send_signal(signal.SIGHUP)
            await eventually(lambda: not _alive(gone), PATIENCE_S, "a city that was taken off ends")
            assert together.lines("city.gone", first) and together.lines("city.ended", second) == []
            assert _alive(together.pid(second))


class _HandClock(SystemClock):
    """Stands still until it is set."""

    at = 0.0

    def monotonic(self) -> float:
        return self.at


def test_a_process_that_cannot_be_had_holds_up_no_other_city(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No memory, or no number, for one more: it is tried again later, and the manager is told."""
    odd = os.fsdecode(b"kota\xff\nSTOPPING=1")
    for name in ("kota-bekasi", odd):
        _configuration(tmp_path, name)
    clock, told, begun = _HandClock(), list[str](), list[str]()

    def begin(folder: Path, work: object) -> int:
        begun.append(folder.name)
        if begun == ["kota-bekasi", odd]:
            raise BlockingIOError
        return 4_000_000

    def waited(numbers: object, seconds: float) -> SimpleNamespace | None:
        clock.at += seconds
        return SimpleNamespace(si_signo=signal.SIGTERM) if len(told) > 3 else None

    monkeypatch.setattr(module, "in_city", begin)
    monkeypatch.setattr(module, "notify", lambda message: told.append(message.encode().decode()))
    monkeypatch.setattr(signal, "sigtimedwait", waited)
    monkeypatch.setattr(os, "kill", lambda pid, number: None)
    monkeypatch.setattr(module, "waited_for", lambda pid: 0)
    Cities(tmp_path, lambda config: 0, clock).run()
    assert begun == ["kota-bekasi", odd, odd]
    down = r"'kota\udcff\nSTOPPING=1' ended with 70"
    assert told[:2] == [f"READY=1\nSTATUS=1 of 2 cities work; {down}", "WATCHDOG=1\nSTATUS=2 of 2 cities work"]


def test_a_folder_that_may_not_be_looked_into_counts_as_a_city(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It fails by itself, so that its copy is never left out unnoticed. Only what a disk has of its own is none."""
    _configuration(tmp_path, "kota-bekasi")
    for name in ("kota-serang", "lost+found"):
        (tmp_path / name).mkdir()
    is_file = Path.is_file

    def closed(self: Path) -> bool:
        if self.parent.name in ("kota-serang", "lost+found"):
            raise PermissionError
        return is_file(self)

    monkeypatch.setattr(Path, "is_file", closed)
    assert [one.name for one in cities_in(tmp_path)] == ["kota-bekasi", "kota-serang"]


async def test_the_cities_end_with_their_parent(tmp_path: Path) -> None:
    """Whoever starts it again finds no lock taken."""
    async with _stand_ins(tmp_path) as cities:
        async with _together(tmp_path) as together:
            for city in cities.values():
                await _polls(city, together)
            pids = [together.pid(name) for name in NAMES]
            together.process.kill()
            await eventually(lambda: not any(map(_alive, pids)), PATIENCE_S, "the cities end")
        async with _together(tmp_path) as again:
            for city in cities.values():
                await _polls(city, again)


def _configuration(folder: Path, name: str, more: str = "", *, bot: int | None = None) -> None:
    """Of a city with a bot of its own, or with this one."""
    (folder / name).mkdir(parents=True)
    config = folder / name / "config.toml"
    number = bot or 100_000_000 + int.from_bytes(os.fsencode(name)) % 1_000_000
    config.write_text(f'[telegram]\ntoken = "{number}:{"A" * 35}"\n{more}', encoding="utf-8")
    config.chmod(0o600)


async def test_what_two_cities_may_not_share_is_told(tmp_path: Path) -> None:
    """Each configuration is good alone; together they would take turns with one token, file or port."""
    shared = f'[database]\npath = "{tmp_path}/data/sigap.db"\n[health]\nport = 9555\n'
    for name in NAMES:
        _configuration(tmp_path / "cities", name, shared, bot=123_456_789)
    _configuration(tmp_path / "cities", "kota-serang")
    code, said, complaints = await ran("cities", str(tmp_path / "cities"), "check")
    assert (code, said.count("The configuration is good.")) == (Exit.SETTINGS, 3)
    first, second = sorted(NAMES)
    both = f"{first}, {second}"
    assert complaints.splitlines() == [
        f"database.path: {both} have the same",
        f"telegram.token: {both} have the same",
        f"{second}: health.port: 9555 is {first}: health.port already",
    ]
    code, _, complaints = await ran("cities", "--only", NAMES[0], str(tmp_path / "cities"), "check")
    assert (code, complaints) == (Exit.DONE, "")


async def test_a_command_is_done_for_each_city_in_its_folder(tmp_path: Path) -> None:
    cities = tmp_path / "cities"
    for name in NAMES:
        _configuration(cities, name)
    assert (await ran("cities", str(cities), "check"))[0] == Exit.DONE
    code, said, complaints = await ran("cities", str(cities), "migrate")
    assert code == Exit.DONE, complaints
    for name in NAMES:
        assert (cities / name / "data" / "sigap.db").is_file(), "a path of its configuration is one in its folder"
    assert [line for line in said.splitlines() if line.startswith("== ")] == [f"== {name}" for name in NAMES]
    code, said, complaints = await ran("cities", str(cities), "backup", str(tmp_path / "{city}.db"))
    assert code == Exit.DONE, complaints
    for name in NAMES:
        assert (tmp_path / f"{name}.db").is_file()
    _configuration(cities, "kota-serang", "[sop]\nnonsense = 1\n")
    code, said, complaints = await ran("cities", str(cities), "check")
    assert code == Exit.SETTINGS and said.count("The configuration is good.") == 2
    assert complaints.strip() == "sop.nonsense: there is no such key"
    code, said, _ = await ran("cities", "--only", NAMES[1], str(cities), "check")
    assert code == Exit.DONE and said.count("==") == 1


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ([], "no folder in it has a config.toml"),
        (["check"], "no folder in it has a config.toml"),
    ],
)
async def test_a_folder_without_a_city_is_refused(tmp_path: Path, given: list[str], words: str) -> None:
    code, _, complaints = await ran("cities", str(tmp_path), *given)
    assert code == Exit.SETTINGS and words in complaints


async def test_what_cannot_be_meant_for_every_city_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _configuration(tmp_path, "kota-tangerang")
    for given in (["demo"], ["cities", "x"], ["nonsense"]):
        code, _, complaints = await ran("cities", str(tmp_path), *given)
        assert code == Exit.SETTINGS and f"{given[0]}: is no command for cities" in complaints
    code, _, complaints = await ran("cities", "--only", "kota-mana", str(tmp_path), "check")
    assert code == Exit.SETTINGS and "there is no config.toml of kota-mana" in complaints
    code, _, complaints = await ran("cities", str(tmp_path / "nowhere"), "check")
    assert code == Exit.FILES and "No such file" in complaints
    monkeypatch.setenv("SIGAP_TELEGRAM__TOKEN", "x")
    code, _, complaints = await ran("cities", str(tmp_path), "check")
    assert code == Exit.SETTINGS and "SIGAP_TELEGRAM__TOKEN: would be set for every city" in complaints
