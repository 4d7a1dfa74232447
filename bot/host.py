"""What the host's commands do, beside a running bot or without one (copies of the database: bot/copies.py)."""

import asyncio
import secrets
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from telegram import Bot
from telegram.error import TelegramError

from bot.actions.system.errands import Errand
from bot.channels.telegram.courier import Courier
from bot.channels.telegram.transport import HttpRequest
from bot.clock import Clock
from bot.config import Config
from bot.domain.figures.edition import EditionForm, EditionJob
from bot.domain.figures.periods import read_period
from bot.domain.figures.refusals import BadPeriod, NoSuchDate, PeriodFuture, PeriodLong, PeriodOld, PeriodReversed
from bot.domain.kit.people import FIRST_ADMIN_MS, new_token, token_hash
from bot.domain.kit.refusals import Reason, Refusal
from bot.export.make import NothingToShow, make
from bot.lookout import teller_of
from bot.loops.context import LoopContext
from bot.loops.errands import Errands, leave
from bot.owner import NotTaken, SecondInstance, existing, sole_owner
from bot.places import Places
from bot.settings import export_setting, make_clock, rules_of
from storage.kit.database import Database
from storage.kit.migrate import migrate
from storage.system.verify import ChainVerdict, Head, check_chain

ANSWER_S = 15.0
GET_ME_S = 6.0
PERIOD_FAULTS: dict[type[Reason], str] = {
    BadPeriod: 'was not understood; try "bulan lalu", "1-15 Juli 2023", "2023"',
    NoSuchDate: "there is no such date",
    PeriodReversed: "ends before it begins",
    PeriodFuture: "lies in the future",
    PeriodOld: "lies too far back",
    PeriodLong: "is longer than five years",
}


class NoPeriod(Exception):
    """The words name no period that there can be figures of."""


async def invite_admin(config: Config) -> str:
    """A one-time link for an admin, as a link or, where Telegram does not tell our name, as what to send to the bot.
    Only its hash is kept. Raises NoDatabase, NotTaken."""
    clock, token = make_clock(config), new_token()
    expires_at = clock.now() + FIRST_ADMIN_MS
    errand: Errand = {"kind": "invite_admin", "token_hash": token_hash(token), "expires_at": expires_at}
    # The running bot knows its name; a shell beside the service may not read the token with which to ask for it.
    username = await run_errand(config, errand, clock) or await _own_name(config)
    return f"/start {token}" if not username else f"https://t.me/{username}?start={token}"


async def requeue(config: Config) -> str:
    """Bring back what was set aside; how much. Raises NoDatabase, NotTaken."""
    return await run_errand(config, {"kind": "requeue"}, make_clock(config))


async def trust_clock(config: Config) -> None:
    """The clock is right, whatever was seen before. Raises NoDatabase, NotTaken."""
    await run_errand(config, {"kind": "trust_clock"}, make_clock(config))


async def verify(config: Config, head: Head | None = None) -> ChainVerdict:
    """What the chain of events is, and whether it is the one of which `head` was noted. Raises NoDatabase, NotOurs."""
    return await check_chain(existing(config.database.path), head)


def alarm(config: Config) -> int:
    """Tell by mail what waits for that, however lately it was tried; how many letters still wait. Raises
    OSError."""
    teller, now = teller_of(config), make_clock(config).now()
    teller.tell(now, at_once=True)
    return teller.waiting(now)


def export(config: Config, words: str, folder: Path, forms: Sequence[EditionForm], *, personal: bool) -> list[Path]:
    """Write the files of a period into a folder; their paths. Whoever runs this command owns the database, so nothing
    is recorded. Raises NoPeriod, NothingToShow, NoDatabase, NotOurs, OSError."""
    now, zone = make_clock(config).now(), ZoneInfo(config.city.timezone)
    try:
        period = read_period(words, now, zone)
    except Refusal as refusal:
        raise NoPeriod(PERIOD_FAULTS[type(refusal.reason)]) from None
    folder.mkdir(parents=True, exist_ok=True)
    setting, database = export_setting(config), existing(config.database.path)
    made: list[Path] = []
    for form in forms:
        job = EditionJob(form, period.stretch(zone), period.former.stretch(zone), now, personal=personal)
        try:
            made += make(database, job, setting, folder)
        except NothingToShow:
            continue  # a map without a single pin
    if not made:
        raise NothingToShow
    return made


async def run_errand(config: Config, errand: Errand, clock: Clock) -> str:
    """Have an errand done: by the bot that runs, else by ourselves. Raises NoDatabase, NotTaken, NotOurs."""
    path = existing(config.database.path)
    answer = leave(path, f"{clock.now():015d}-{secrets.token_hex(4)}", errand)
    try:
        with sole_owner(path):
            migrate(path)
            await _do_ourselves(config, path, clock)
    except SecondInstance:
        await _wait_for(answer)
    text = answer.read_text(encoding="utf-8")
    answer.unlink()
    return text


async def _do_ourselves(config: Config, path: Path, clock: Clock) -> None:
    database = await Database.open(path)
    try:
        await Errands(LoopContext(database, clock, rules_of(config), Places.load(config.city.areas))).take_in()
    finally:
        await database.close()


async def _wait_for(answer: Path) -> None:
    try:
        async with asyncio.timeout(ANSWER_S):
            while not _is_there(answer):  # noqa: ASYNC110 (a file that another process writes: nothing tells us)
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise NotTaken from None


async def _own_name(config: Config) -> str | None:
    try:
        token = config.telegram.secret_token()
    except (OSError, ValueError):
        return None  # the service has it, this shell does not: the words to send do as well as a link
    base = config.telegram.api_base_url.rstrip("/")
    request = HttpRequest(connections=1)
    bot = Bot(token, base_url=f"{base}/bot", request=request, get_updates_request=request)
    await request.initialize()
    try:
        async with asyncio.timeout(GET_ME_S):
            me = await Courier(bot).call("getMe", {})
    except (TelegramError, TimeoutError):
        return None
    finally:
        await request.shutdown()
    return me.get("username") if isinstance(me, dict) else None


def _is_there(path: Path) -> bool:
    return path.exists()
