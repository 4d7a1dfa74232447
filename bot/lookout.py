"""What watches one running bot from outside, put together from the configuration."""

import os
import threading
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from typing import Any
from zoneinfo import ZoneInfo

import structlog

from bot.clock import HOUR, Clock
from bot.codes import Exit
from bot.config import Config
from bot.health import systemd
from bot.health.alarms import Spool
from bot.health.loop import HealthLoop, Sources
from bot.health.mail import Post
from bot.health.state import HealthFault, HealthLimits
from bot.health.tell import Teller
from bot.loops.watch import TelegramWatch
from bot.texts.catalog import texts
from storage.kit.database import Database
from storage.kit.migrate import steps
from storage.system import backup, vitals
from storage.system.vitals import Vitals

log = structlog.get_logger()

MEGABYTE = 1_000_000
LAST_WORDS_S = 3.0
Task = tuple[str, Coroutine[Any, Any, None], str]  # as `Supervisor.start` takes it


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a running bot that are looked at."""

    database: Database
    watch: TelegramWatch
    idle_s: Callable[[], Mapping[str, float]]
    clock_right: Callable[[], bool]
    changed: Callable[[], bool]
    sends: Callable[[], Mapping[str, int]] = field(default=dict)
    replica_behind_s: Callable[[], float] = field(default=lambda: 0.0)
    partners: Callable[[], Mapping[tuple[str, int], int]] = field(default=dict)


def teller_of(config: Config) -> Teller:
    """Who tells by mail what Telegram cannot. Raises OSError, ValueError where the password cannot be read."""
    words, zone = texts(config.team.language), ZoneInfo(config.city.timezone)
    return Teller(Spool(config.database.path), post_of(config), words, zone)


def post_of(config: Config) -> Post | None:
    """The mail server; None where there is none."""
    part = config.mail
    if not part.server:
        return None
    return Post(part.server, part.port, part.sender, part.to, part.security, part.user, part.password())


def end_damaged(config: Config, clock: Clock) -> Callable[[BaseException], None]:
    """What ends the process when pages are damaged: at once, since whatever is written now may make it worse. The alarm
    is kept as a file and tried by mail; whoever starts us may try again (`sigap alarm`)."""

    def end(error: BaseException) -> None:
        log.critical("database.damaged", error=type(error).__name__, what=str(error)[:200])
        try:
            alarm(config, clock)
        finally:
            os._exit(Exit.DAMAGED)

    return end


def alarm(config: Config, clock: Clock) -> None:
    """Tell by mail that the database cannot be used, for as long as `LAST_WORDS_S`; what is not told then waits."""
    try:
        teller, now = teller_of(config), clock.now()
        teller.begin(HealthFault.DAMAGED, now)
    except (OSError, ValueError) as error:
        log.error("alarms.not_kept", error=type(error).__name__)
        return
    letter = threading.Thread(target=teller.tell, args=(now,), daemon=True)
    letter.start()
    letter.join(LAST_WORDS_S)


def lookout(config: Config, clock: Clock, parts: Parts) -> tuple[HealthLoop, list[Task]]:
    """The loop that looks, and everything that the supervisor is to keep alive for it."""
    # Who is not asked and does not call needs neither figures nor a server nor a client of HTTP: 9 MiB.
    metrics = import_module("bot.health.metrics").Metrics() if config.health.port else None
    loop = HealthLoop(
        clock,
        _sources(config, clock, parts),
        _limits(config),
        config.database.path.parent,
        teller_of(config),
        texts(config.team.language),
        systemd.notify,
        None if metrics is None else metrics.show,
    )
    tasks: list[Task] = [("health", loop.run(), "")]
    if metrics is not None:
        tasks.append(("health port", _server(config, loop, metrics.text).run(), "health.port"))
    if url := config.health.ping_url.value:
        pinger = import_module("bot.health.ping").Pinger(url, config.health.ping_every_s, loop.faults)
        tasks.append(("ping", pinger.run(), ""))
    return loop, tasks


def _sources(config: Config, clock: Clock, parts: Parts) -> Sources:
    database, path = parts.database, config.database.path

    async def look() -> Vitals:
        now = clock.now()
        return await database.read(lambda tx: vitals.read(tx, now))

    return Sources(
        vitals=look,
        idle_s=parts.idle_s,
        commits=lambda: (database.commits, database.commit_s),
        unheard_s=parts.watch.unheard_s,
        conflict_s=parts.watch.conflict_s,
        clock_right=parts.clock_right,
        changed=parts.changed,
        backup_at=partial(backup.noted, path),
        sends=parts.sends,
        replica_behind_s=parts.replica_behind_s,
        partners=parts.partners,
    )


def _limits(config: Config) -> HealthLimits:
    part = config.health
    return HealthLimits(config.watchdog.stall_s / 2, steps()[-1][0], part.free_mb * MEGABYTE, part.backup_hours * HOUR)


def _server(config: Config, loop: HealthLoop, metrics: Callable[[], bytes]) -> Any:
    words = texts(config.team.language)

    def say(fault: HealthFault) -> str:
        return words.plain(f"health.fault.{fault}")

    server = import_module("bot.health.server").HealthServer
    return server(config.health.listen, config.health.port, loop.faults, metrics, say)
