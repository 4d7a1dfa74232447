"""A real bot that is watched by the port, the ping, the service manager and by mail."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from simulator import Person
from simulator.watch import PATIENCE_S
from tests.health.post import Manager, PostOffice, Waiter, free_port, post_office, waiter
from tests.people.test_people_story import host
from tests.people.test_restore import _report
from tests.support.harness import Sigap, eventually, sigap_running

SETTINGS = """
[health]
port = {port}
ping_url = "{ping}"
ping_every_s = 5
free_mb = 0
[mail]
server = "127.0.0.1"
port = {mail}
security = "none"
sender = "sigap@example.go.id"
to = ["piket@example.go.id"]
"""


class Watched:
    """The bot and everything that watches it."""

    def __init__(self, sigap: Sigap, port: int, office: PostOffice, pings: Waiter, manager: Manager) -> None:
        self.sigap, self.office, self.pings, self.manager = sigap, office, pings, manager
        self._base = f"http://127.0.0.1:{port}"

    async def get(self, path: str) -> tuple[int, str]:
        """Status and text; (0, "") while nobody listens."""
        try:
            async with aiohttp.ClientSession() as session, session.get(self._base + path) as answer:
                return answer.status, await answer.text()
        except aiohttp.ClientConnectorError:
            return 0, ""

    async def until(self, path: str, status: int) -> str:
        answer = (0, "")
        try:
            async with asyncio.timeout(180):
                while (answer := await self.get(path))[0] != status:
                    await asyncio.sleep(0.05)
        except TimeoutError:
            raise AssertionError(f"{path}: {answer}") from None
        return answer[1]

    async def see(self, condition: Callable[[], object], what: str) -> None:
        await eventually(lambda: condition() or None, PATIENCE_S, what)


@pytest.fixture
async def watched(tmp_path: Path) -> AsyncIterator[Watched]:
    port, manager = free_port(), Manager(tmp_path)
    async with post_office() as office, waiter() as pings:
        settings = SETTINGS.format(port=port, ping=pings.url, mail=office.port)
        async with sigap_running(tmp_path, started=False, extra=settings) as sigap:
            await sigap.start({"NOTIFY_SOCKET": manager.address})
            yield Watched(sigap, port, office, pings, manager)
    manager.close()


async def test_a_bot_at_work_says_so(watched: Watched) -> None:
    assert await watched.until("/healthz", 200) == "ok\n"
    assert await watched.until("/ready", 200) == "ok\n"
    siti: Person = await _report(watched.sigap, "Siti")
    await siti.wait_for("sudah sampai ke tim")
    assert (await watched.get("/"))[0] == 404
    seen: dict[str, float] = {}

    async def counted() -> bool:
        families = text_string_to_metric_families((await watched.get("/metrics"))[1])
        seen.update({f"{s.name}{sorted(s.labels.values())}": s.value for family in families for s in family.samples})
        return seen.get("sigap_sends_total['sent']", 0) >= 3

    async with asyncio.timeout(180):
        while not await counted():
            await asyncio.sleep(0.1)
    assert seen["sigap_commits_total[]"] > 0 and seen["sigap_commit_seconds_total[]"] > 0
    assert seen["sigap_inbox_waiting[]"] == 0
    assert {f"sigap_loop_idle_seconds['{name}']" for name in ("poll", "inbox", "outbox", "sweep")} <= seen.keys()
    assert "Siti" not in str(seen) and "lemas" not in str(seen)
    await watched.see(lambda: watched.pings.pings, "a ping")
    assert {path for path, _ in watched.pings.pings} == {"/secret-of-the-ping"}
    assert "secret-of-the-ping" not in watched.sigap.log


async def test_the_service_manager_is_told(watched: Watched) -> None:
    told = watched.manager.told
    assert told()[0] == "READY=1", "before Telegram is asked for anything"
    await watched.see(lambda: "WATCHDOG=1" in told(), "the watchdog is content")
    await watched.see(lambda: any(line.startswith("STATUS=Berjalan.") for line in told()), "the status in words")
    assert await watched.sigap.stop() == 0
    assert "STOPPING=1" in told()


async def test_what_telegram_cannot_tell_goes_by_mail_and_ping(watched: Watched) -> None:
    """The clock is set back: reminders are held. The mail server is away at first."""
    watched.office.refuses = True
    await watched.until("/ready", 200)
    watched.sigap.clock.set_now("2023-06-28T06:00:00+07:00")
    assert (await watched.until("/ready", 503)).startswith("clock: Jam mesin ini salah")
    assert await watched.until("/healthz", 200) == "ok\n", "it lives"
    await watched.see(lambda: ("/secret-of-the-ping/fail", "clock") in watched.pings.pings, "the ping says so")
    await watched.see(lambda: watched.office.tries, "a letter that the server refuses")
    assert watched.office.letters == []
    watched.office.refuses = False
    assert (await host(watched.sigap, "alarm"))[0] == 0, "the service manager asks at once, whatever the loop waits for"
    assert watched.office.subjects() == ["[Sigap] Jam mesin ini salah; pengingat ditahan"]
    assert watched.office.letters[0]["To"] == "piket@example.go.id"
    watched.sigap.clock.set_now("2023-06-28T09:00:00+07:00")
    assert await watched.until("/ready", 200) == "ok\n"
    await watched.see(lambda: len(watched.office.letters) == 2, "the letter that it is over")
    assert watched.office.subjects()[1].startswith("[Sigap] Sudah pulih")


async def test_the_container_asks_by_a_command(watched: Watched) -> None:
    await watched.until("/healthz", 200)
    assert await host(watched.sigap, "alive") == (0, "ok\n", "")
    await watched.sigap.stop()
    assert (await host(watched.sigap, "alive"))[0] == 1
