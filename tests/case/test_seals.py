"""What somebody changes by hand, past the bot, shows when the rows are compared with the chain (F63)."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from bot.domain.case.person import PersonRow
from storage.case import persons
from storage.kit import migrate as migrations
from storage.kit import seals
from storage.kit.migrate import migrate, steps
from storage.kit.sqlite import Tx
from storage.system import backup
from storage.system.verify import ChainVerdict, Head, check_chain
from tests.case.test_burial import _ready
from tests.case.ward import Ward
from tests.ticket.shop import HERE
from tests.ticket.visiting import heard, photo, there

# Whatever a hand at the machine may do; with the triggers of the schema taken away first, as such a hand would.
BY_HAND = {
    "a role given": "INSERT INTO role (user_id, role, area_code, granted_at) VALUES (4711, 'admin', '', 1)",
    "a role made more": "UPDATE role SET role = 'admin' WHERE user_id = (SELECT min(user_id) FROM role)",
    "a role taken": "DELETE FROM role WHERE user_id = (SELECT max(user_id) FROM role)",
    "a fact changed": "UPDATE person_fact SET value = 'lain' WHERE id = (SELECT min(id) FROM person_fact)",
    "a fact taken away": "DELETE FROM person_fact WHERE id = (SELECT max(id) FROM person_fact)",
    "who is in the card": "UPDATE person SET label_number = 77",
    "a death moved": "UPDATE death SET died_at = died_at - 86400000",
    "a letter invented": "UPDATE letter SET number = 'B/9/2023', number_key = 'b92023' WHERE kind = 'police'",
    "another grave": "UPDATE burial SET cemetery = 'lain', plot = 'Z 9'",
    "who confirmed a burial": "UPDATE burial SET decided_by = 4711",
    "a burial out of the register": "DELETE FROM register",
    "a paper dated back": "UPDATE paper SET made_at = made_at - 86400000",
    "a visit that was nearer": "UPDATE visit SET metres = 5, far = 0 WHERE far = 1",
    "a visit invented": "INSERT INTO visit (ticket_id, user_id, step, claimed_at, at) VALUES (1, 11, 'arrive', 1, 1)",
    "a photo not seen before": "UPDATE visit_photo SET look = 'fresh', seen_in = NULL",
    "the digest's salt": "UPDATE salt SET salt = x'00' WHERE tbl = 'burial'",
    "a tail cut off": "DELETE FROM event WHERE id > 12",
    "a chain begun anew": "DELETE FROM event",
    "an event changed": "UPDATE event SET actor = 'user:1' WHERE id = 7",
}


def _tamper(path: Path, statement: str) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    try:
        for [name] in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        assert db.execute(statement).rowcount > 0, statement
    finally:
        db.close()


def _clean(found: ChainVerdict) -> bool:
    return found.broken is None and found.fits and not found.by_hand


@pytest.fixture
async def buried(ward: Ward) -> PersonRow:
    """Somebody with facts, letters, papers and a grave."""
    one = await _ready(ward)
    await ward.wait(73)
    for field, value in (("marks", "tato jangkar"), ("belongings", "tas kain")):
        await ward.stage.write(lambda tx, f=field, v=value: persons.say(tx, one.id, f, v, by=11, now=ward.stage.now))  # type: ignore[misc]
    nonce = await ward.proposed(one)
    await ward.press(ward.joko, f"cb:{nonce}:y")
    return await ward.now(one)


async def _far_and_seen(ward: Ward) -> None:
    """Two visits; the second two kilometres away, with the photo of the first."""
    for who in (ward.budi, ward.citra):
        await there(ward.shop, who)
        await heard(ward.shop, who, media=photo("a"))
    await heard(ward.shop, ward.citra, pin=(HERE[0] + 18_000, HERE[1]))


async def test_f63_whatever_is_changed_by_hand_shows(ward: Ward, buried: PersonRow, tmp_path: Path) -> None:
    """F63: 19 of 19 tamperings with roles, people, deaths, letters, burials, papers, visits and the chain; 0 without one."""
    await ward.stage.write(
        lambda tx: tx.run(
            """INSERT INTO paper (ticket_id, person_id, kind, year, number, printed, version, salt, digest, made_at, made_by)
               VALUES (1, 1, 'case_report', 2023, 1, '1/2023', 1, 's', 'd', :now, 1)""",
            {"now": ward.stage.now},
        )
    )
    await _far_and_seen(ward)
    copy = backup.take(ward.stage.database.path, tmp_path / "copy.db")
    head = Head(copy.events, copy.head)
    assert _clean(await check_chain(tmp_path / "copy.db", head))
    unseen = []
    for what, statement in BY_HAND.items():
        one = tmp_path / "one.db"
        shutil.copyfile(tmp_path / "copy.db", one)
        _tamper(one, statement)
        if _clean(await check_chain(one, head)):
            unseen.append(what)
    assert not unseen


async def test_a_release_that_changes_rows_seals_them_and_makes_no_tampering_good(
    ward: Ward, buried: PersonRow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = tmp_path / "one.db"
    backup.take(ward.stage.database.path, one)
    _tamper(one, BY_HAND["a role given"])
    later = (steps()[-1][0] + 1, "ALTER TABLE burial ADD COLUMN later TEXT NOT NULL DEFAULT 'x'; DELETE FROM paper;")
    monkeypatch.setattr(migrations, "steps", lambda known=steps(): [*known, later])
    migrate(one)
    [row] = (await check_chain(one)).by_hand
    assert row.startswith("role[4711,")


async def test_what_the_bot_changes_itself_is_sealed(ward: Ward, buried: PersonRow) -> None:
    """An erasure, a role that goes and comes, a transaction that is undone: none of them is a hand's."""
    path = ward.stage.database.path

    def undone(tx: Tx) -> None:
        tx.run("DELETE FROM death_religion")
        raise LookupError

    await ward.stage.write(lambda tx: tx.run("DELETE FROM person_fact"))
    await ward.stage.write(lambda tx: tx.run("UPDATE role SET granted_at = granted_at + 1"))
    with pytest.raises(LookupError):
        await ward.stage.write(undone)
    assert _clean(await check_chain(path))
    salts = await ward.stage.database.read(lambda tx: tx.all("SELECT 1 FROM salt WHERE tbl = 'person_fact'"))
    assert not salts, "of what is erased nothing can be guessed from its digest"


async def test_what_stood_before_it_was_guarded_is_sealed_by_the_release(
    ward: Ward, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Visits of an older release are no tampering, before the migration and behind it; a later one is."""
    before = max(seals.GUARDED.values()) - 1
    one = tmp_path / "old.db"
    with monkeypatch.context() as older:
        older.setattr(migrations, "steps", lambda known=steps(): [step for step in known if step[0] <= before])
        migrate(one)
    _tamper(
        one,
        """INSERT INTO ticket (id, nonce, source, kind, urgent, state, answers, channel, progress_at, opened_at, sop)
                    VALUES (1, 'n', 's', 'ot', 0, 'new', '{}', 'telegram', 1, 1, '{}')""",
    )
    _tamper(one, "INSERT INTO visit (ticket_id, user_id, step, claimed_at, at) VALUES (1, 11, 'arrive', 1, 1)")
    assert not (await check_chain(one)).by_hand
    migrate(one)
    assert not (await check_chain(one)).by_hand
    _tamper(one, "UPDATE visit SET user_id = 12")
    assert [row.split("[")[0] for row in (await check_chain(one)).by_hand] == ["visit"]
