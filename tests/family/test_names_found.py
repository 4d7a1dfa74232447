"""/temukan by a name reads names from the newest ticket back, a page at a time, and only as many as it needs."""

import pytest

from bot.domain.family.matching import Known
from storage.kit.sqlite import Tx
from storage.ticket import history
from tests.family.town import FACT, write_people
from tests.support.stage import Stage

PEOPLE = 40


def _somebody(tx: Tx) -> None:
    """Every fourth is called Sukarjo; 8 no longer, 9 by now; 41 is a second person of ticket 12."""
    people = [Known(number, ("Sukarjo" if number % 4 == 0 else "Hendra",)) for number in range(1, PEOPLE + 1)]
    write_people(tx, people)
    for number, name in ((8, ""), (9, "Sukarjo")):
        tx.run(FACT, {"id": number, "field": "name", "value": name, "at": 2})
    tx.run(
        """INSERT INTO person (id, nonce, ticket_id, source, label_kind, found_at, recorded_at, recorded_by)
           VALUES (41, 'p41', 12, 'p:41', 'known', 1, 1, 1)"""
    )
    tx.run(FACT, {"id": 41, "field": "name", "value": "Sukarjo", "at": 2})


@pytest.mark.parametrize("page", [1, 3, 1_000])
async def test_names_are_found_over_the_seams_of_the_pages(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    monkeypatch.setattr(history, "NAMES", page)
    await stage.write(_somebody)
    asked: list[str] = []

    def fits(name: str) -> bool:
        asked.append(name)
        return name == "Sukarjo"

    every = [40, 36, 32, 28, 24, 20, 16, 12, 9, 4]
    assert await stage.write(lambda tx: history.by_name(tx, fits, 99)) == every
    asked.clear()
    assert await stage.write(lambda tx: history.by_name(tx, fits, 3)) == every[:3]
    assert len(asked) == 9, "nobody further back is looked at"
