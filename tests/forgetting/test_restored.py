"""A copy from before an erasure does not bring the words back (F55): `restore` applies what was erased since."""

import shutil
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import copies
from bot.config import Config, Use, load
from bot.owner import BadCopy
from storage.kit.database import Database
from storage.kit.migrate import migrate
from storage.system import keys, ledger
from storage.system.copies import ReceivedSince
from storage.system.verify import check_chain
from tests.forgetting.test_on_request import OWN_WORDS, SARI, granted, planted
from tests.support.forgotten import loop, words
from tests.support.planted import DAY, beside, hits
from tests.support.stage import Stage

NOW = round(time.time() * 1_000)  # `restore` looks at the machine's own clock


@pytest.fixture
def config(tmp_path: Path) -> Config:
    path = tmp_path / "config.toml"
    path.write_text(f'[database]\npath = "{tmp_path}/data/sigap.db"\n')
    return load(path, use=Use.HOST)


@pytest.fixture
async def stage(config: Config) -> AsyncIterator[Stage]:
    config.database.path.parent.mkdir()
    migrate(config.database.path)
    database = await Database.open(config.database.path)
    opened = Stage(database, now=NOW)
    try:
        yield opened
    finally:
        await opened.database.close()


async def restored(config: Config, stage: Stage, copy: Path) -> Database:
    await stage.database.close()
    await copies.restore(config, copy, ReceivedSince(), again=False)
    stage.database = await Database.open(config.database.path)
    return stage.database


@pytest.mark.parametrize("open_then", [False, True], ids=["closed in the copy", "still open in the copy"])
async def test_what_was_erased_since_the_copy_is_in_no_byte_of_what_comes_back(
    config: Config, stage: Stage, tmp_path: Path, open_then: bool
) -> None:
    lives = await planted(stage, 6, 14, at=NOW - 3 * DAY)
    life = next(one for one in lives if one.closed_at is not None)
    other = next(one for one in lives if one.closed_at is not None and one is not life)
    if open_then:
        await stage.write(lambda tx: tx.run(_OPEN, {"id": life.ticket, "closed": None}))
    copy, _, _ = copies.back_up_into(config, tmp_path / "copies", 48, 30)
    await stage.write(lambda tx: tx.run(_OPEN, {"id": life.ticket, "closed": NOW - DAY}))
    await granted(stage, life)
    await loop(stage).sweep()
    assert hits([copy], words(lives, *OWN_WORDS)) == {}, "nobody reads a copy without its keys"

    await restored(config, stage, copy)
    files = beside(config.database.path)
    assert hits(files, life.planted.of(*OWN_WORDS)) == {}
    assert hits(files, words([other], *OWN_WORDS)).keys() == {*words([other], *OWN_WORDS)}
    assert (await check_chain(config.database.path)).broken is None
    kinds = [event.kind for event in await stage.events()]
    assert kinds.count("data.erased_again") == 1

    await restored(config, stage, copy)  # and again: nothing is counted twice, nothing comes back
    assert hits(beside(config.database.path), life.planted.of(*OWN_WORDS)) == {}


_OPEN = "UPDATE ticket SET closed_at = :closed, state = iif(:closed IS NULL, 'new', 'done') WHERE id = :id"


async def test_the_ledger_goes_with_the_copies_to_a_new_machine(config: Config, stage: Stage, tmp_path: Path) -> None:
    lives = await planted(stage, 7, 6, at=NOW - 3 * DAY)
    life = next(one for one in lives if one.closed_at is not None)
    copy, _, _ = copies.back_up_into(config, tmp_path / "copies", 48, 30)
    await granted(stage, life)
    await loop(stage).sweep()
    copies.back_up_into(config, tmp_path / "copies", 48, 30)
    await stage.database.close()
    aside = tmp_path / "elsewhere.keys"  # keys go another way than copies
    shutil.copy(keys.place_of(config.database.path), aside)
    for path in beside(config.database.path):
        path.unlink()
    with pytest.raises(BadCopy, match="sealed"):
        await copies.restore(config, copy, ReceivedSince(), again=False)
    await copies.restore(config, copy, ReceivedSince(), again=False, keys_at=aside)
    stage.database = await Database.open(config.database.path)
    assert hits(beside(config.database.path), life.planted.of(*OWN_WORDS)) == {}
    others = words([one for one in lives if one is not life], *OWN_WORDS)
    assert hits([config.database.path], others).keys() == {*others}
    assert ledger.read(ledger.place_of(config.database.path))


async def test_a_damaged_ledger_stops_a_restore(config: Config, stage: Stage, tmp_path: Path) -> None:
    copy, _, _ = copies.back_up_into(config, tmp_path / "copies", 48, 30)
    ledger.place_of(config.database.path).write_text("[{")
    await stage.database.close()
    with pytest.raises(BadCopy, match="ledger"):
        await copies.restore(config, copy, ReceivedSince(), again=False)


async def test_a_crash_before_the_ledger_is_written_is_made_good(config: Config, stage: Stage) -> None:
    lives = await planted(stage, 8, 4, at=NOW - 3 * DAY)
    life = next(one for one in lives if one.closed_at is not None)
    await granted(stage, life)
    place = ledger.place_of(config.database.path)
    assert ledger.read(place) == ()  # the process dies here
    await stage.database.close()
    stage.database = await Database.open(config.database.path)
    await loop(stage).sweep()
    [one] = ledger.read(place)
    assert (one.user_id, one.tickets) == (life.user, (life.ticket,))
    assert SARI.user_id != one.user_id
