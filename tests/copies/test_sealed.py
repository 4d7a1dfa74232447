"""Copies are sealed: nobody reads them without the keys, what was erased nobody reads at all (F55)."""

import json
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from storage.kit.migrate import NotOurs
from storage.kit.seals import changed_by_hand
from storage.system import keys
from storage.system.backup import examine, prepare, take_sealed
from storage.system.sealing import WITHOUT, is_sealed, open_up
from tests.support.forgotten import words
from tests.support.planted import beside, hits, plant
from tests.support.planted_more import by_other_doors, plant_more
from tests.support.stage import START, Stage

EPHEMERAL = {"geocode_known", "early_receipt"}  # what a map service answered is not in copies, nor what came too early


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def sealed_open(draft: Path, place: Path) -> sqlite3.Connection:
    open_up(draft, place)
    db = sqlite3.connect(draft)
    db.row_factory = sqlite3.Row
    return db


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every table as it stands; JSON without its spaces."""
    with closing(sqlite3.connect(path)) as db:
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {
            name: sorted(
                (tuple(one.replace('": ', '":').replace(', "', ',"') if isinstance(one, str) else one for one in row)
                 for row in db.execute(f"SELECT * FROM {name}")),
                key=repr,
            )
            for name in tables
            if name not in EPHEMERAL and not name.startswith("sqlite_")
        }  # fmt: skip


@pytest.fixture
async def sealed(stage: Stage, tmp_path: Path) -> Path:
    lives = await stage.write(lambda tx: plant(tx, 3, 24, START))
    await stage.write(lambda tx: [plant_more(life) for life in lives])
    await stage.write(lambda tx: [by_other_doors(life) for life in lives])
    copy = tmp_path / "copy.db"
    take_sealed(stage.database.path, copy, keys.place_of(stage.database.path))
    places = {place for life in lives for place in life.planted.words.values()}
    assert hits(beside(stage.database.path), words(lives, *places))
    assert hits([copy], words(lives, *places)) == {}
    return copy


async def test_a_sealed_copy_is_whole_and_comes_back_as_it_was(stage: Stage, sealed: Path, tmp_path: Path) -> None:
    assert is_sealed(sealed) and examine(sealed).tickets == 24
    assert mode(sealed) == mode(keys.place_of(stage.database.path)) == 0o600
    folder = tmp_path / "back"
    folder.mkdir()
    draft = prepare(sealed, folder / "sigap.db")
    assert open_up(draft, keys.place_of(stage.database.path)) == 0
    before, after = rows(stage.database.path), rows(draft)
    tickets, again = before.pop("ticket"), after.pop("ticket")
    before.pop("person_outline")  # made anew from the facts; how often these changed is counted there
    assert {row[2] for row in after.pop("person_outline")} == {0}
    assert after == before
    assert len(again) == len(tickets)  # answers stand in another order within their JSON; compared as values below
    query = "SELECT t.id, j.key, j.value, t.lat_e6, t.lng_e6 FROM ticket AS t, json_each(t.answers) AS j ORDER BY 1, 2"
    with closing(sqlite3.connect(stage.database.path)) as old, closing(sqlite3.connect(draft)) as new:
        assert new.execute(query).fetchall() == old.execute(query).fetchall()
        triggers = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        assert new.execute(triggers).fetchall() == old.execute(triggers).fetchall()


async def test_without_its_keys_or_with_others_a_copy_is_not_opened(stage: Stage, sealed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    draft = prepare(sealed, folder / "sigap.db")
    with pytest.raises(NotOurs, match="not there"):
        open_up(draft, folder / "none.keys")
    other = folder / "other.keys"
    second = folder / "second.db"
    take_sealed(stage.database.path, second, other)
    with pytest.raises(NotOurs, match="other keys"):
        open_up(draft, other)


async def test_a_value_that_was_moved_to_another_row_is_not_taken(stage: Stage, sealed: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(sealed)) as db:
        db.execute("""UPDATE sealed SET (key, value) = (SELECT key, value FROM sealed WHERE place = 'account' AND row = '5000001')
                      WHERE place = 'account' AND row = '5000000'""")
        db.commit()
    with pytest.raises(NotOurs, match="changed"):
        open_up(prepare(sealed, tmp_path / "x.db"), keys.place_of(stage.database.path))


async def test_keys_that_are_kept_elsewhere_lose_what_was_destroyed(stage: Stage, sealed: Path, tmp_path: Path) -> None:
    place, elsewhere = keys.place_of(stage.database.path), tmp_path / "elsewhere.keys"
    keys.copy_to(place, elsewhere)
    assert open_up(prepare(sealed, tmp_path / "one.db"), elsewhere) == 0
    keys.destroy(place, keys.KeysGone([(5_000_000, ["account"], [])], []))
    keys.copy_to(place, elsewhere)
    draft = prepare(sealed, tmp_path / "two.db")
    assert open_up(draft, elsewhere) == 3, "the name, the choices that were offered, the name of a message"
    with closing(sqlite3.connect(draft)) as db:
        assert db.execute("SELECT count(*) FROM account WHERE name = ''").fetchone()[0] == 1
    assert mode(elsewhere) == 0o600


async def test_the_exact_place_goes_with_the_report_though_somebody_was_met(
    stage: Stage, sealed: Path, tmp_path: Path
) -> None:
    """What stays for the case is where they were found in words, and the pin to about a kilometre."""
    place = keys.place_of(stage.database.path)
    tickets = [row[0] for row in await stage.database.read(lambda tx: tx.all("SELECT id FROM ticket"))]
    keys.destroy(place, keys.KeysGone([], [(ticket, 1) for ticket in tickets]))
    with closing(sealed_open(prepare(sealed, tmp_path / "one.db"), place)) as db:
        for row in db.execute("SELECT lat_e6, lng_e6, answers FROM ticket"):
            assert row["lat_e6"] % 10_000 == row["lng_e6"] % 10_000 == 0
            assert json.loads(row["answers"]).keys() == {"kind", "area_code", "place_text", "landmark"}


async def test_what_a_destroyed_key_emptied_is_no_change_by_hand(stage: Stage, sealed: Path, tmp_path: Path) -> None:
    place = keys.place_of(stage.database.path)
    with closing(sealed_open(prepare(sealed, tmp_path / "one.db"), place)) as db:
        before = set(changed_by_hand(db))
    tickets = [row[0] for row in await stage.database.read(lambda tx: tx.all("SELECT id FROM ticket"))]
    keys.destroy(place, keys.KeysGone([], [(ticket, 2) for ticket in tickets]))
    with closing(sealed_open(prepare(sealed, tmp_path / "two.db"), place)) as db:
        after = set(changed_by_hand(db))
    assert after <= before


async def test_every_trigger_of_the_schema_can_be_set_aside(stage: Stage) -> None:
    found = await stage.database.read(lambda tx: tx.all("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    assert {row[0] for row in found} == set(WITHOUT)
