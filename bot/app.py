"""The only wiring: what is built from what, what starts after what, what stops before what."""

import asyncio
import gc
import signal
import sys
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import structlog

from bot import __version__
from bot.actions.kit.scene import Scene
from bot.actions.system import ops, restoring
from bot.actions.system.deliveries import Deliveries
from bot.actions.system.team import adopt_group
from bot.channels.messenger import Surroundings
from bot.channels.telegram import menu
from bot.channels.telegram.courier import LARGEST, Courier
from bot.channels.telegram.drawing import elsewhere
from bot.channels.telegram.files import Files
from bot.channels.telegram.line import TelegramApi, framework
from bot.clock import DAY, SECOND, SystemClock
from bot.config import Config
from bot.export.apart import Apart
from bot.export.printer import Printer
from bot.health.systemd import notify
from bot.likeness import MAX_BYTES
from bot.lookout import Parts, end_damaged, lookout
from bot.loops.context import LoopContext
from bot.loops.digests import DigestLoop
from bot.loops.due import DueLoop
from bot.loops.errands import Errands
from bot.loops.forgetting import Forgetting
from bot.loops.geocoding import Geocoding
from bot.loops.inbox import Inbox
from bot.loops.likeness import LikenessLoop
from bot.loops.matching import MatchLoop
from bot.loops.members import MemberLoop
from bot.loops.pages import PageLoop
from bot.loops.visits import Eyes, VisitLoop
from bot.loops.watch import TelegramWatch
from bot.messages.kit import commands
from bot.messengers import Messengers
from bot.outbox.pace import Pace, PaceLimits
from bot.outbox.sender import Sender
from bot.owner import sole_owner
from bot.photos import MAX_BYTES as MOST
from bot.photos import proof
from bot.places import Places
from bot.replica import LOG_PAGES, Replica
from bot.settings import export_setting, invite_key, make_clock, rules_of
from bot.supervise import Supervisor
from bot.texts.catalog import texts
from bot.watchdog import Watchdog
from handlers.kit.context import App
from handlers.system.dispatch import Dispatcher
from handlers.system.receiver import POLL_S, Receiver
from handlers.system.routes import add_routes
from handlers.system.webhook import WebhookServer
from storage.accounts import people
from storage.kit.database import Database
from storage.kit.sqlite import Tx
from storage.system import reached, runs
from storage.system.opening import Opening, opened

log = structlog.get_logger()

BRAKE_MS = (0, 3 * SECOND, 10 * SECOND, 30 * SECOND, 60 * SECOND)
STOP_S = 8.0
POLL_ROUND_S = POLL_S + 10.0  # Telegram may hold a poll for as long as we ask, and its answer may be slow
# The event loop and the storage thread hand the interpreter to each other thousands of times a second; with Python's
# default of 5 ms each would wait for the other longer than the work takes (measured: a tenth of the throughput).
SWITCH_S = 0.000_5
# An update is some hundred short-lived objects; looking for cycles every 700 of them costs more than it frees.
GC_THRESHOLD = 20_000
GENERAL = 1  # what Telegram calls the place outside all topics; a message is not sent there under a number


async def serve(config: Config) -> None:
    """Run the bot until SIGTERM or SIGINT. Raises SecondInstance, NotOurs, TaskEnded and what kills a task."""
    sys.setswitchinterval(SWITCH_S)
    gc.set_threshold(GC_THRESHOLD)
    gc.collect()  # what is frozen is never let go of: of each data class with slots the class that it was before them
    gc.freeze()
    with sole_owner(config.database.path), opened(config.database.path, _not_noted) as opening:
        if opening.applied:
            log.info("database.migrated", versions=opening.applied)
        clock = make_clock(config)
        async with _database(config, clock) as database:
            watchdog = Watchdog(clock.monotonic, config.watchdog.stall_s, content=lambda: notify("WATCHDOG=1"))
            watchdog.start()
            # Ready before Telegram answers: what waits for us there is safe, and a start without network is no fault.
            notify("READY=1\nSTATUS=" + texts(config.team.language).plain("health.starting"))
            async with framework(config, clock.witness) as (app, courier):
                service = _Service(config, clock, database, app, courier, watchdog, opening)
                async with service.messengers():
                    await service.run()


def _not_noted(error: OSError) -> None:
    log.warning("database.stop_not_noted", error=type(error).__name__)


@asynccontextmanager
async def _database(config: Config, clock: SystemClock) -> AsyncIterator[Database]:
    own = {} if config.standby.socket is None else {"log_pages": LOG_PAGES}
    path, damaged = config.database.path, end_damaged(config, clock)
    database = await Database.open(path, monotonic=clock.monotonic, on_damage=damaged, **own)
    try:
        yield database
    finally:
        await database.close()


class _Service:
    """The parts of one running bot."""

    def __init__(
        self,
        config: Config,
        clock: SystemClock,
        database: Database,
        app: App,
        courier: Courier,
        watchdog: Watchdog,
        opening: Opening,
    ) -> None:
        self._config = config
        self._opening = opening
        self._database = database
        self._courier = courier
        self._answered: dict[tuple[str, int], int] = {}
        self._app = app
        self._clock = clock
        self._city = Places.of(config.city)
        self._apart = Apart(config.database.path, export_setting(config, self._city))
        self._printer = Printer()  # of its own: nobody waits for a paper until a year's Excel file is made
        self._rules = rules_of(
            config, app.bot.username, key=invite_key(config), make=self._apart, printer=self._printer
        )
        self._context = LoopContext(database, clock, self._rules, self._city)
        self._supervisor = Supervisor()
        standby = config.standby
        self._replica = Replica(
            standby.socket, Path(standby.replica), config.database.path, standby.patience_s, clock, database.still
        )
        self._others = others = Messengers()
        courier.elsewhere = others.fetches
        self._watchdog = watchdog
        add_routes(app)
        self._line = TelegramApi(config, courier, self._clock, self._rules)
        pace = Pace(PaceLimits() if config.telegram.pace.enabled else None)
        aftermath = Deliveries(self._rules, self._city)
        self._members = MemberLoop(self._context, self._line.ask_member)
        self._sender = Sender(
            database, courier, self._clock, pace, self._rules, self._city, aftermath, self._members.ask, others.channels
        )
        self._watch = TelegramWatch(self._context, self._sender, self._clock.leap)
        polling = config.telegram.mode == "polling"
        self._inbox = Inbox(
            self._context,
            self._sender,
            Dispatcher(app, others.readers).translate,
            self._line.answer_press,
            self._line.ask_member,
            self._supervisor.spawn,
            # What is pushed comes in no order, so a hole in the numbers says nothing yet: counted later (`run`).
            self._watch.arrived if polling else self._watch.pushed,
        )

    def messengers(self) -> AbstractAsyncContextManager[None]:
        """Those beside Telegram, while they are open."""
        return self._others.opened(
            Surroundings(
                self._config,
                self._database,
                self._clock,
                self._inbox.keep_foreseen,
                self._sender,
                partial(self._file, most=LARGEST),
                LARGEST,
            )
        )

    async def run(self) -> None:
        """Start in order, serve, stop in the opposite order."""
        started = await self._database.write(self._begin)
        await self._sender.begin(BRAKE_MS[min(started.unclean, len(BRAKE_MS) - 1)])
        receiver = await self._receiver()
        due = DueLoop(self._context, self._sender, started.run_id, heard_at=lambda: self._watch.heard_at)
        for name, part in (("inbox", self._inbox), ("outbox", self._sender), ("sweep", due)):
            self._watchdog.watch(name, lambda part=part: part.progress)  # type: ignore[misc]
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._supervisor.stop)
        await self._others.hear(self._supervisor)  # not before it is known what is in doubt since the last end
        self._supervisor.start("sender", self._sender.run())
        for at, hand in enumerate(self._sender.hands()):
            self._supervisor.start(f"hand {at}", hand)
        self._supervisor.start("inbox", self._inbox.run())
        self._supervisor.start("due", due.run())
        self._supervisor.start("members", self._members.run(self._sender.wake))
        self._supervisor.start("receiver", receiver, "telegram.webhook.port")
        if self._config.telegram.mode == "webhook":
            self._supervisor.start("gaps", self._watch.count_pushed())
            self._supervisor.start("reach", self._line.keep_reaching(self._watch.reached))
        errands = Errands(self._context)
        self._supervisor.start("errands", errands.run(self._nudge))
        digests = DigestLoop(self._context, self._sender.wake)
        self._watchdog.watch("digests", lambda: digests.progress)
        self._supervisor.start("digests", digests.run())
        if self._config.standby.socket is not None:
            self._supervisor.start("replica", self._replica.run())
        self._supervisor.start("forgetting", self._forgetting(due).run())
        self._compare()
        if self._config.geocoder.asks:
            self._supervisor.start("geocoding", self._geocoding().run())
        self._supervisor.start("heartbeat", self._watchdog.beat())
        self._open_to_partners()
        self._look_out(due)
        self._supervisor.spawn("menus", self._publish_menus())
        log.info("bot.started", version=__version__, bot=self._app.bot.username, unclean_starts=started.unclean)
        try:
            await self._supervisor.wait()
        finally:
            notify("STOPPING=1")
            self._watchdog.stop()
            self._sender.stop()
            await self._supervisor.finish("receiver", 0)
            await self._supervisor.finish("sender", STOP_S)
            self._apart.close()
            self._printer.close()
            await self._supervisor.close()
        now = self._clock.now()
        await self._database.write(lambda tx: runs.stop(tx, started.run_id, now))
        log.info("bot.stopped")

    def _open_to_partners(self) -> None:
        """The doors of other systems and of calendars, where a port is named; nothing of them is imported otherwise."""
        if self._config.calendar.on:
            door = import_module("bot.channels.calendar.server")
            feeds = door.calendar_feeds(self._config, self._database, self._clock, lambda: self._rules)
            self._supervisor.start("calendar", feeds.run(), "calendar.port")
        if self._config.open311.on:
            open311 = import_module("bot.channels.partners.line").open311
            parts = (self._config, self._database, self._clock, self._rules, self._city, self._nudge, self._answered)
            self._supervisor.start("open311", open311(*parts).run(), "open311.port")

    def _look_out(self, due: DueLoop) -> None:
        """Start what looks at the pages, and what tells the machine and, by mail, people how we are."""
        damaged = end_damaged(self._config, self._clock)
        pages = PageLoop(self._database, self._clock, self._rules.zone, damaged, self._opening)
        self._supervisor.start("pages", pages.run())
        parts = Parts(
            self._database, self._watch, self._watchdog.idle_s, lambda: due.clock_right and self._clock.right,
            lambda: pages.changed, lambda: self._courier.outcomes, self._replica.behind_s, lambda: self._answered,
        )  # fmt: skip
        for task in lookout(self._config, self._clock, parts)[1]:
            self._supervisor.start(*task)

    def _begin(self, tx: Tx) -> runs.Start:
        now = self._clock.now()
        wanted = self._config.team.group_id
        if wanted is not None and runs.fact(tx, "configured_group") != str(wanted):
            adopt_group(self._scene(tx, f"config:{wanted}:{now}", now), wanted, "", greet=False)
            runs.remember(tx, "configured_group", str(wanted))
        if self._config.team.topic_id is not None:
            people.set_topic(tx, self._config.team.topic_id if self._config.team.topic_id > GENERAL else 0)
        start = runs.begin(tx, now)
        scene = self._scene(tx, f"run:{start.run_id}", now)
        seen = reached.read(self._config.database.path)
        if seen is not None and seen.beyond(reached.of(tx)):
            log.error("database.older", events=seen.event)
            restoring.put_back(scene, start.silent_since, seen)
        elif start.silent_since is not None and now - start.silent_since > ops.NUMBERS_HOLD_MS:
            restoring.slept(scene, start.silent_since)
        if start.silent_since is not None:
            ops.was_silent(scene, start.silent_since, now)
        self._watch.begin(runs.heard(tx))
        return start

    def _forgetting(self, due: DueLoop) -> Forgetting:
        right = lambda: due.clock_right and self._clock.right  # noqa: E731
        return Forgetting(self._context, right, self._replica.aside)

    def _compare(self) -> None:
        """Start what looks at photos, with a messenger to fetch them from, and what compares relatives' searches."""
        likeness = LikenessLoop(self._context, self._sender, self._file, proof.difference_hash)
        fetch, eyes = self._files(MOST).fetch, Eyes(proof.packed_print, proof.seen_among, proof.taken_at)
        self._supervisor.start("likeness", likeness.run())
        self._supervisor.start("visits", VisitLoop(self._context, self._sender, fetch, eyes).run())
        self._supervisor.start("matching", MatchLoop(self._context).run(self._sender.wake))

    def _files(self, most: int = MAX_BYTES) -> Files:
        return Files(self._app.bot, self._courier, most)

    async def _file(self, file_id: str, most: int = MAX_BYTES) -> bytes | None:
        """A file from where it stands; at Telegram one of at most so many bytes."""
        if elsewhere(file_id):
            fetch = self._others.fetches(file_id)
            return None if fetch is None else await fetch(file_id)
        return await self._files(most).fetch(file_id)

    def _scene(self, tx: Tx, cause: str, now: int) -> Scene:
        return Scene(tx, now, cause, "host", self._rules, self._city)

    def _geocoding(self) -> Geocoding:
        settings = self._config.geocoder
        geocoder = import_module("bot.places.geocoder").NominatimGeocoder(settings, self._city.bounds)
        keep_ms = settings.keep_days * DAY
        return Geocoding(self._context, geocoder, self._sender, keep_ms)

    def _nudge(self) -> None:
        self._inbox.nudge()
        self._sender.wake()

    async def _publish_menus(self) -> None:
        language, unseen = self._config.team.language, self._config.team.reveal_in_group
        menus = await self._database.read(lambda tx: commands.everything(tx, language, unseen=unseen))
        await menu.publish(self._courier.call, menus)

    async def _receiver(self) -> Coroutine[Any, Any, None]:
        """What takes updates in, as the configuration has it."""
        hook, keep = self._config.telegram.webhook, self._replica.after(self._inbox.keep)
        if self._config.telegram.mode == "webhook":
            server = WebhookServer(hook.listen, hook.port, hook.url, hook.secret.value, keep)
            self._supervisor.spawn("set webhook", self._line.set_webhook(server))
            return server.run()
        last = await self._database.read(lambda tx: runs.fact(tx, "last_update_id"))
        receiver = Receiver(self._fetch, keep, self._conflicted, None if last is None else int(last))
        self._watchdog.watch("poll", lambda: receiver.progress, POLL_ROUND_S)
        return self._poll(receiver)

    async def _poll(self, receiver: Receiver) -> None:
        await self._line.drop_webhook()
        await receiver.run()

    async def _conflicted(self) -> None:
        log.error("telegram.conflict")
        await self._watch.conflicted()
        await self._line.drop_webhook()

    async def _fetch(self, offset: int | None, seconds: int) -> Sequence[Mapping[str, Any]]:
        updates = await self._line.fetch(offset, seconds)
        await self._watch.heard()
        return updates
