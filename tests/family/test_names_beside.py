"""/temukan by a name among more people than the writer has time for: they are read beside it, and it is answered once."""

from bot.domain.family.matching import Known
from bot.domain.kit.people import Role
from storage.accounts import people
from storage.kit.database import Database
from storage.kit.sqlite import Tx
from storage.ticket import history
from tests.family.town import write_people
from tests.support.harness import Sigap

OLDEST = "Wulandari"


async def test_a_name_behind_the_newest_thousand_is_found_and_what_was_said_after_it_waits(sigap: Sigap) -> None:
    sari = sigap.tg.person("Sari")
    sari.start()
    await sigap.until("SELECT count(*) FROM account")
    assert await sigap.stop() == 0
    names = [OLDEST, *["Hendra"] * (2 * history.NAMES)]

    def fill(tx: Tx) -> None:
        write_people(tx, [Known(number, (name,), found_at=1) for number, name in enumerate(names, 1)])
        people.grant(tx, sari.id, Role.SUPERVISOR, 1, 1)

    database = await Database.open(sigap.folder / "sigap.db")
    await database.write(fill)
    await database.close()
    await sigap.start()
    since = sari.mark()
    sari.send_text(f"/temukan {OLDEST.lower()}")
    sari.send_text("/temukan zzzqqq")
    found = await sari.wait_for("/tiket_1 ", since=since)
    missing = await sari.wait_for("Tidak ditemukan", since=since)
    assert found.id < missing.id
    assert sum("/tiket_1 " in one.text for one in sari.chat()) == 1
    assert [row[0] for row in sigap.db("SELECT data FROM event WHERE kind = 'tickets.sought' ORDER BY id")] == [
        '{"found":1,"how":"name"}',
        '{"found":0,"how":""}',
    ]
