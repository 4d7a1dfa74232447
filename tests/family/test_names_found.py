"""/temukan by a name reads names from the newest ticket back, a page at a time, and only as many as it needs: the first
page at once, the others beside whoever writes."""

from functools import partial

import pytest

from bot.actions.family.comparing import outlines_for
from bot.actions.kit.requests import AskWith
from bot.actions.kit.scene import RequestedAction
from bot.actions.system.intake import Item, settle
from bot.actions.ticket import history as finding
from bot.actions.ticket.history import seek
from bot.domain.family.matching import Known
from bot.domain.kit.people import Role
from storage.accounts import people
from storage.family import outlines
from storage.kit.sqlite import Tx
from storage.ticket import history
from tests.family.town import FACT, write_people
from tests.support.stage import Stage, person

PEOPLE = 40


def _somebody(tx: Tx) -> None:
    """Every fourth is called Sukarjo; 8 no longer, 9 by now; 41 is a second person of ticket 12."""
    known = [Known(number, ("Sukarjo" if number % 4 == 0 else "Hendra",)) for number in range(1, PEOPLE + 1)]
    write_people(tx, known)
    for number, name in ((8, ""), (9, "Sukarjo")):
        tx.run(FACT, {"id": number, "field": "name", "value": name, "at": 2})
    tx.run(
        """INSERT INTO person (id, nonce, ticket_id, source, label_kind, found_at, recorded_at, recorded_by)
           VALUES (41, 'p41', 12, 'p:41', 'known', 1, 1, 1)"""
    )
    tx.run(FACT, {"id": 41, "field": "name", "value": "Sukarjo", "at": 2})


@pytest.mark.parametrize("outlined", [0, 20, 99])
@pytest.mark.parametrize("page", [1, 3, 1_000])
async def test_names_are_found_over_the_seams_of_the_pages(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, page: int, outlined: int
) -> None:
    """Whether names of all, of some or of nobody were taken apart."""
    monkeypatch.setattr(history, "NAMES", page)
    monkeypatch.setattr(history, "ALIKE_NAMES", page)
    await stage.write(_somebody)
    await stage.write(lambda tx: outlines.keep(tx, outlines_for(tx, outlined)))
    asked: list[str] = []

    def fits(name: str) -> bool:
        asked.append(name)
        return name == "Sukarjo"

    def search(limit: int, tx: Tx) -> list[int]:
        read = history.by_name(tx, fits, limit)
        while read.behind is not None:
            read = history.by_words(tx, ["sukarjo"], fits, limit, read)
        return list(read.tickets)

    every = [40, 36, 32, 28, 24, 20, 16, 12, 9, 4]
    assert await stage.write(partial(search, 99)) == every
    assert asked.count("Hendra") == 29 or outlined, "all of them where no name was taken apart"
    assert asked.count("Hendra") <= page or outlined < 99, "beyond the newest page nobody else is looked at"
    asked.clear()
    assert await stage.write(partial(search, 3)) == every[:3]
    assert len(asked) <= 9, "nobody further back is looked at"


async def test_the_writer_reads_the_newest_and_leaves_the_others_to_who_only_reads(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "NAMES", 15)
    monkeypatch.setattr(history, "ALIKE_NAMES", 15)
    monkeypatch.setattr(finding, "MOST", 3)
    sari = person(11, "Sari")
    await stage.write(_somebody)
    await stage.write(lambda tx: people.grant(tx, sari.user_id, Role.SUPERVISOR, 1, 1))
    asked = await stage.settle(sari, seek, AskWith(sari, "hendra"))
    assert asked.read is None and asked.done, "the newest are called so"
    before = len(await stage.screens(sari.user_id))
    asked = await stage.settle(sari, seek, AskWith(sari, "wulandari"))
    assert asked.read is not None and not asked.done
    assert len(await stage.screens(sari.user_id)) == before
    read, whole, pages = asked.read.begun, False, 0
    while not whole:
        read, whole = await stage.database.read(partial(asked.read.page, before=read))
        pages += 1
    assert pages == 2, "of people whose names are not taken apart yet"
    await stage.write(lambda tx: outlines.keep(tx, outlines_for(tx, 99)))
    _, whole = await stage.database.read(partial(asked.read.page, before=asked.read.begun))
    assert whole, "nobody's name has such a word"
    item = Item(asked.update_id, 0, RequestedAction(sari, seek, AskWith(sari, "wulandari")), ahead=read)
    [told] = await stage.write(lambda tx: settle(tx, [item], stage.now, stage.rules, stage.city))
    assert told.read is None and told.done
    assert len(await stage.screens(sari.user_id)) == before + 1
