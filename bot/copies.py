"""What the host's commands do with whole copies of the database: take, thin out, try, put back."""

import asyncio
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot.actions.kit.scene import Scene
from bot.actions.system.erasure import reapply
from bot.actions.system.forgetting import purge
from bot.actions.system.restoring import NOWHERE, restored, took_over
from bot.clock import Clock
from bot.config import Config
from bot.owner import BadCopy, existing, sole_owner
from bot.places import Places
from bot.settings import make_clock, rules_of
from storage.kit.database import Database
from storage.kit.migrate import NotOurs, migrate
from storage.kit.owned import create
from storage.kit.sqlite import Tx
from storage.system import copies, keys, ledger, reached, runs
from storage.system.backup import Copy, examine, note, prepare, put_in_place, take, take_sealed
from storage.system.copies import ReceivedSince
from storage.system.ledger import Erased, LedgerDamaged
from storage.system.reached import ReachNote
from storage.system.sealing import open_up

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Restored:
    """The last moment that the backup knows of (UTC ms); how many messages are held, updates are to be handled again,
    and people are asked to report again; where the old database is."""

    known_until: int | None
    held: int
    replayed: int
    asked: int
    kept: Path | None


@dataclass(frozen=True, slots=True)
class Drill:
    """What a restore of the newest copy gave: the copy, its age, how many messages a restore would hold, and how long
    it took (seconds)."""

    file: Path
    copy: Copy
    age_ms: int
    held: int
    seconds: float


def back_up(config: Config, target: Path, *, plain: bool = False) -> Copy:
    """A whole copy of the database, beside a running bot or without one; sealed unless it is to be `plain`. Raises
    NoDatabase, NotOurs, OSError (FileExistsError where `target` is there already)."""
    path, now = existing(config.database.path), make_clock(config).now()
    copy = take(path, target) if plain else take_sealed(path, target, keys.place_of(path))
    note(path, copy, now)
    return copy


def back_up_into(
    config: Config, folder: Path, hours: int, days: int, *, plain: bool = False
) -> tuple[Path, Copy, list[Path]]:
    """A copy in a folder, under a name of its own; then older ones go (storage/system/copies.py). The file, what it
    holds, what is gone. Raises as `back_up`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    now = make_clock(config).now()
    draft = folder / f".sigap-{now}.db"
    try:
        copy = back_up(config, draft, plain=plain)
        target = folder / copies.name_of(copy, now)
        draft.rename(target)
    finally:
        draft.unlink(missing_ok=True)
    _copy_ledger(config.database.path, folder)
    gone = copies.outlived(folder.iterdir(), now, hours, days)
    for path in gone:
        path.unlink()
    return target, copy, gone


def look(file: Path) -> Copy:
    """Look at a copy from the first page to the last. Raises BadCopy."""
    if not file.is_file():
        raise BadCopy(f"{file}: there is no such file")
    try:
        return examine(file)
    except NotOurs as error:
        raise BadCopy(str(error)) from error
    except OSError as error:
        raise BadCopy(f"{file}: {error.strerror}") from error


def unknown_to(config: Config, backup: Path) -> ReceivedSince:
    """What the database that is to be replaced received and the copy does not know."""
    path = config.database.path
    return copies.unknown_to(backup, path) if path.is_file() else ReceivedSince()


async def restore(
    config: Config,
    backup: Path,
    later: ReceivedSince,
    *,
    again: bool,
    keys_at: Path | None = None,
    taken_over: bool = False,
) -> Restored:
    """Put a backup in the place of the database, which is kept beside it. Everything that follows from a restore stands
    in the copy before it takes that place. Whoever holds the receipt of a ticket that the copy does not know is told;
    what came `later` is handled `again` at the next start, if so wished: commands and words have their effect, while
    presses of forms that are lost ask anew. `keys_at`: the keys of a sealed copy, where they do not lie beside the
    database; they come to lie there. `taken_over`: the copy is a second machine's, level with what Telegram was told,
    so nothing is held. Raises SecondInstance, BadCopy, OSError."""
    clock, path = make_clock(config), config.database.path
    with sole_owner(path):
        copy, erased = look(backup), erasures_known(path, backup)
        _bring_keys(keys_at, path)
        draft = await asyncio.to_thread(_open_copy, backup, path, keys_at or keys.place_of(path))
        migrate(draft)
        further = reached.read(path) or NOWHERE
        begin = partial(restored, known_until=copy.known_until, ask_again=later.reporters, reached=further)
        if taken_over:
            begin = partial(took_over, known_until=copy.known_until, reached=further)

        def begun(scene: Scene) -> int:
            copies.introduce(scene.tx, later, again=again)
            return begin(scene)

        held = await _begin_anew(config, draft, clock, begun)
        replayed = await _replay(draft, later, clock) if again else 0
        await _forget_again(config, draft, clock, erased)
        came_to = await _read(draft, reached.of)
        kept = await asyncio.to_thread(put_in_place, draft, path, f"restore-{clock.now()}")
        ReachNote(path).write(came_to)
    return Restored(copy.known_until, held, replayed, len(later.reporters), kept)


def drill(config: Config, folder: Path) -> Drill:
    """Restore the newest copy of a folder into a scratch folder, as far as a start, and throw it away. Raises BadCopy,
    OSError."""
    clock = make_clock(config)
    began, now = clock.monotonic(), clock.now()
    file = copies.newest(folder)
    if file is None:
        raise BadCopy(f"{folder}: there is no copy in it")
    copy = look(file)
    with tempfile.TemporaryDirectory(prefix="sigap-drill-") as scratch:
        draft = _open_copy(file, Path(scratch) / "sigap.db", keys.place_of(config.database.path))
        migrate(draft)
        held = asyncio.run(_begin_anew(config, draft, clock, partial(restored, known_until=copy.known_until)))
    taken = copies.taken_at(file)
    assert taken is not None
    return Drill(file, copy, now - taken, held, clock.monotonic() - began)


def _open_copy(backup: Path, database: Path, keys_at: Path) -> Path:
    draft = prepare(backup, database)
    try:
        open_up(draft, keys_at)
    except NotOurs as error:
        draft.unlink()
        raise BadCopy(str(error)) from error
    return draft


def _bring_keys(keys_at: Path | None, database: Path) -> None:
    place = keys.place_of(database)
    if keys_at is not None and not place.exists():
        create(place)
        shutil.copyfile(keys_at, place)


async def _begin_anew(
    config: Config,
    draft: Path,
    clock: Clock,
    begin: Callable[[Scene], int],
) -> int:
    database, now, city = await Database.open(draft), clock.now(), Places.of(config.city)
    try:
        epoch = await database.read(runs.epoch)
        rules = rules_of(config)
        cause = f"restore:{epoch + 1}:{now}"
        return await database.write(lambda tx: begin(Scene(tx, now, cause, "host", rules, city)))
    finally:
        await database.close()


def erasures_known(database: Path, backup: Path) -> tuple[Erased, ...]:
    """What ledgers beside the database and beside the copy say was erased. Raises BadCopy where one cannot be read:
    without it words would come back that somebody had erased."""
    places = (ledger.place_of(database), backup.with_name(ledger.BESIDE_COPIES))
    try:
        return tuple(one for place in places for one in ledger.read(place))
    except LedgerDamaged as error:
        raise BadCopy(f"{error}: the ledger of erasures is damaged; put a whole one there first") from error


def _copy_ledger(database: Path, folder: Path) -> None:
    known = ledger.read(ledger.place_of(database))
    beside = folder / ledger.BESIDE_COPIES
    if ledger.missing(known, ledger.read(beside)):
        ledger.write(beside, (*ledger.read(beside), *known))


async def _read(draft: Path, what: Callable[[Tx], T]) -> T:
    database = await Database.open(draft, readers=1)
    try:
        return await database.read(what)
    finally:
        await database.close()


async def _forget_again(config: Config, draft: Path, clock: Clock, erased: Sequence[Erased]) -> None:
    """The copy loses what was erased, and what became too old, after it was taken; and no page of it keeps a piece."""
    database, now, city = await Database.open(draft, readers=1), clock.now(), Places.of(config.city)
    try:
        rules = rules_of(config)

        def scene(tx: Tx) -> Scene:
            return Scene(tx, now, f"restore:forget:{now}", "host", rules, city)

        await database.write(lambda tx: reapply(scene(tx), erased))
        while await database.write(lambda tx: purge(scene(tx))):
            pass
        await database.wipe()
    finally:
        await database.close()
    if erased:
        ledger.write(ledger.place_of(config.database.path), set(erased))


async def _replay(draft: Path, later: ReceivedSince, clock: Clock) -> int:
    database, now = await Database.open(draft), clock.now()
    try:
        return await database.write(lambda tx: copies.replay(tx, later.updates, now))
    finally:
        await database.close()
