"""A whole town on a stage: everybody has a screen with the buttons that reached it, every act is an update that goes the
bot's real way (kept in the inbox, read by the handlers, settled in one transaction), and everything that waits arrives.

The process can be killed between an update's effect and its commit, and started anew on the same file.
"""

import json
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from telegram import User
from telegram.ext import Application, ContextTypes, ExtBot
from telegram.request import BaseRequest

from bot.actions.kit.scene import Scene
from bot.actions.system import clock_watch
from bot.actions.system.deliveries import Deliveries
from bot.actions.system.intake import Settled, settle
from bot.actions.system.timers import expire_idle, fire_due
from bot.domain.kit.people import Role, Who
from bot.domain.rules import Rules
from bot.likeness import words_alike
from bot.messages.kit.screen import Screen
from bot.phones import read_phone
from handlers.kit.context import HandlerContext, HandlerOutcome
from handlers.system.dispatch import Dispatcher, ReadOther
from handlers.system.routes import add_routes
from storage.accounts import people
from storage.kit import inbox, outbox
from storage.kit.database import Database
from storage.kit.sqlite import Tx
from storage.system import runs
from tests.case.ward import Ward, open_ward
from tests.support.ready import empty_database
from tests.support.stage import SERVICE, TEAM, Stage
from tests.support.stage import person as somebody

KEPT = 60  # buttons on a screen within reach of a thumb


class Killed(Exception):
    """The process ends between the effect and the commit."""


class Offline(BaseRequest):
    """Telegram is not there: the handlers ask nothing of it."""

    read_timeout = None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, *args: Any, **more: Any) -> tuple[int, bytes]:
        raise AssertionError("a handler asked the network")


def dispatcher(others: Mapping[str, ReadOther] | None = None) -> Dispatcher:
    """The bot's handlers without a line to Telegram; `others` read for the messengers beside it."""
    bot: ExtBot[None] = ExtBot("123456789:" + "A" * 35, request=Offline(), get_updates_request=Offline())
    bot._bot_user = User(1, "Sigap", is_bot=True, username="sigap_bot")
    app = (
        Application.builder()
        .bot(bot)
        .updater(None)
        .job_queue(None)
        .context_types(ContextTypes(context=HandlerContext, bot_data=HandlerOutcome))
        .build()
    )
    app._initialized = True
    add_routes(app)
    return Dispatcher(app, others)


@dataclass(frozen=True, slots=True)
class Button:
    """A button on somebody's screen."""

    chat_id: int
    message_id: int
    data: str


@dataclass
class Screens(Stage):
    """A stage on which what arrives stays on the screen of its chat."""

    shown: dict[int, deque[Button]] = field(default_factory=dict)
    arrived: int = 0
    newest: list[Screen] = field(default_factory=list)  # what arrived last
    paused: bool = False  # nothing arrives by itself: tests/walk/sending.py sends at the pace of the real sender

    async def deliver(self) -> list[Screen]:
        """Everything that waits arrives, with what follows from that."""
        if self.paused:
            return []
        aftermath = Deliveries(self.rules, self.city)
        self.newest = await self.database.write(lambda tx: self.deliver_in(tx, aftermath))
        return self.newest

    def deliver_in(self, tx: Tx, aftermath: Deliveries) -> list[Screen]:
        """The same, in a transaction that is under way."""
        screens = []
        while rows := self._waiting(tx, None, None):
            for number in rows:
                [letter] = outbox.lease(tx, [number], self.now + 1)
                screen = self._draw_letter(tx, letter)
                screens.append(screen)
                if screen.moot:
                    outbox.fold(tx, number)
                    continue
                stands = letter.message_id if letter.rewrite else None
                message_id = 10_000 + number if stands is None else stands
                outbox.sent(tx, [(letter, message_id)], self.now)
                aftermath.arrived(tx, letter, screen.covers, self.now)
                self._show(letter.chat_id, message_id, screen)
        return screens

    def _show(self, chat_id: int, message_id: int, screen: Screen) -> None:
        """The newest message's buttons come first."""
        self.arrived += 1
        buttons = self.shown.setdefault(chat_id, deque(maxlen=KEPT))
        for one in [one for one in buttons if one.message_id == message_id]:
            buttons.remove(one)
        found = [button.data for row in screen.buttons for button in row if button.data]
        buttons.extendleft(Button(chat_id, message_id, data) for data in reversed(found))


@dataclass
class Town:
    """`people` may do anything that people can do; `translate` is what the bot makes of it."""

    stage: Screens
    ward: Ward
    folder: Path
    people: list[Who]
    dispatcher: Dispatcher = field(default_factory=dispatcher)
    run_id: int = 0
    messages: int = 0
    failures: list[str] = field(default_factory=list)

    # -- acts ------------------------------------------------------------------------------------------------------
    async def write_words(self, who: Who, text: str, *, in_group: bool = False) -> list[Settled]:
        """A message, or a command."""
        entities = []
        if text.startswith("/"):
            entities = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        return await self.happens({"message": {**self._message(who, in_group), "text": text, "entities": entities}})

    async def send(self, who: Who, what: dict[str, Any]) -> list[Settled]:
        """A photo, a place, a number."""
        return await self.happens({"message": {**self._message(who, in_group=False), **what}})

    async def press(self, who: Who, button: Button, *, killed: bool = False) -> list[Settled]:
        """A tap on a button, where it stands."""
        self.messages += 1
        message = {
            "message_id": button.message_id,
            "date": max(1, self.stage.now // 1_000),
            "chat": _chat(who, in_group=button.chat_id == TEAM),
            "text": "…",
        }
        query = {"id": str(self.messages), "from": _user(who), "chat_instance": "1", "message": message}
        return await self.happens({"callback_query": {**query, "data": button.data}}, killed=killed)

    async def happens(self, body: dict[str, Any], *, killed: bool = False) -> list[Settled]:
        """An update of Telegram's, with everything that follows from it; with `killed` the process ends before its
        transaction is committed, and the next one finds it in the inbox."""
        stage = self.stage
        stage.update_id += 1
        one = inbox.InboxRow(stage.update_id, 0, json.dumps({"update_id": stage.update_id, **body}))
        await stage.write(lambda tx: inbox.keep(tx, [one], stage.now))
        if killed:
            await self.lose(self._settle_waiting)
            await self.restart()
        settled = await self._settle_waiting()
        await stage.deliver()
        return settled

    # -- the process -----------------------------------------------------------------------------------------------
    async def sweep(self) -> bool:
        """What the loop of reminders does at a ring; whether the clock is right."""
        stage = self.stage

        def keep_house(tx: Tx) -> bool:
            scene = Scene(tx, stage.now, f"clock:{stage.now}", "clock", stage.rules, stage.city)
            right = clock_watch.is_right(scene)
            expire_idle(tx, stage.now, stage.rules, stage.city, lambda one, error: self._failed(error))
            return right

        right = await stage.write(keep_house)
        while right and await stage.write(self._fire):
            pass
        await stage.deliver()
        return right

    async def lose(self, work: Callable[[], Any]) -> None:
        """Everything is done and nothing is committed. Raises AssertionError where something stayed."""
        before, stage = await self.rows(), self.stage
        write, shown = stage.database.write, {chat: list(seen) for chat, seen in stage.shown.items()}

        async def torn(job: Callable[[Tx], Any]) -> Any:
            def then_die(tx: Tx) -> None:
                job(tx)
                raise Killed

            return await write(then_die)

        stage.database.write = torn  # type: ignore[assignment, method-assign]
        try:
            await work()
        except Killed:
            pass
        finally:
            stage.database.write = write  # type: ignore[method-assign]
        stage.shown = {chat: deque(seen, maxlen=KEPT) for chat, seen in shown.items()}
        assert await self.rows() == before, "something of a lost transaction stayed"

    async def restart(self) -> None:
        """A new process on the same file."""
        stage = self.stage
        await stage.database.close()
        stage.database = await Database.open(self.folder / "sigap.db")
        self.run_id = (await stage.write(lambda tx: runs.begin(tx, stage.now))).run_id

    async def rows(self) -> tuple[int, ...]:
        """How much stands in each table that an action writes."""
        return tuple(await self.stage.database.read(count_rows))

    def _fire(self, tx: Tx) -> int:
        stage = self.stage
        rang = fire_due(tx, stage.now, stage.rules, stage.city, lambda one, error: self._failed(error))
        if not rang:
            runs.alive(tx, self.run_id, stage.now)
        return rang

    def _failed(self, error: Exception) -> None:
        self.failures.append(repr(error))

    async def _settle_waiting(self) -> list[Settled]:
        """The inbox is worked off; whom Telegram would have to be asked about is in no group."""
        stage, done = self.stage, []
        while waiting := await stage.database.read(lambda tx: inbox.waiting(tx, stage.now, 50)):
            items = [await self.dispatcher.translate(one) for one in waiting]
            settled = await stage.write(lambda tx, items=items: settle(tx, items, stage.now, stage.rules, stage.city))
            await stage.match()
            for one in settled:
                if one.error is not None:
                    raise one.error
                if one.ask_member is not None:
                    await stage.write(lambda tx, one=one: _is_outside(tx, one, stage.now))
            done += [one for one in settled if one.done]
        return done

    def _message(self, who: Who, in_group: bool) -> dict[str, Any]:
        self.messages += 1
        return {
            "message_id": self.messages,
            "date": max(1, self.stage.now // 1_000),
            "chat": _chat(who, in_group=in_group),
            "from": _user(who),
        }


TABLES = (
    "event", "person", "person_fact", "person_move", "death", "letter", "burial", "register", "reminder", "prompt",
    "paper", "search", "search_match", "notice", "note", "ticket", "draft", "attachment", "outbox",
)  # fmt: skip


def count_rows(tx: Tx) -> list[int]:
    """In the order of TABLES."""
    counted = ", ".join(f"(SELECT count(*) FROM {table})" for table in TABLES)
    return [int(one) for one in tx.all(f"SELECT {counted}")[0]]  # type: ignore[arg-type]


def _is_outside(tx: Tx, asked: Settled, now: int) -> None:
    assert asked.ask_member is not None
    chat_id, user_id = asked.ask_member
    people.set_member(tx, chat_id, user_id, False, now + 10**12)
    inbox.release_lane(tx, user_id)
    inbox.release(tx, asked.update_id)


def _user(who: Who) -> dict[str, Any]:
    return {"id": who.user_id, "is_bot": False, "first_name": who.name, "language_code": "id"}


def _chat(who: Who, *, in_group: bool) -> dict[str, Any]:
    if in_group:
        return {"id": TEAM, "type": "supergroup", "title": "TRC"}
    return {"id": who.user_id, "type": "private", "first_name": who.name}


async def open_town(folder: Path) -> Town:
    """The team of the ward, an admin, residents, and somebody who is nobody; one person lies in the hospital."""
    path = folder / "sigap.db"
    empty_database(path)
    rules = Rules(
        service=SERVICE, destinations=("rps", "singgah", "rsud", "keluarga"), read_phone=read_phone, alike=words_alike
    )
    stage = Screens(await Database.open(path), rules=rules)
    await stage.write(lambda tx: people.bind_team(tx, TEAM, "TRC", stage.now))
    ward = await open_ward(stage)
    admin = await stage.grant(somebody(15, "Dewi"), Role.ADMIN)
    others = [somebody(501, "Siti Pelapor"), somebody(502, "Pak RT"), somebody(900, "Orang Lain")]
    town = Town(stage, ward, folder, [ward.budi, ward.citra, ward.sari, ward.joko, admin, *others])
    town.run_id = (await stage.write(lambda tx: runs.begin(tx, stage.now))).run_id
    await ward.recorded(await ward.brought("rsud"))
    await stage.deliver()
    return town
