"""Which searches and which people are still to be compared."""

from dataclasses import dataclass

from storage.kit.sqlite import Tx

SEARCH, PERSON = "search", "person"


@dataclass(frozen=True, slots=True)
class ToMatch:
    """`what` is SEARCH or PERSON, `id` its number; `turn` tells this reason from one that came later."""

    what: str
    id: int
    turn: int


def note(tx: Tx, what: str, number: int) -> None:
    """This one is to be compared, once more where that is under way."""
    tx.run(
        """INSERT INTO to_match (what, id) VALUES (:what, :id)
           ON CONFLICT (what, id) DO UPDATE SET turn = turn + 1""",
        {"what": what, "id": number},
    )


def waiting(tx: Tx, limit: int) -> list[ToMatch]:
    """What is to be compared."""
    rows = tx.all("SELECT what, id, turn FROM to_match WHERE done < turn LIMIT :limit", {"limit": limit})
    return [ToMatch(*row) for row in rows]


def done(tx: Tx, one: ToMatch) -> None:
    """It was compared for this reason; what came since still waits."""
    tx.run(
        "UPDATE to_match SET done = :turn WHERE what = :what AND id = :id AND done < :turn",
        {"what": one.what, "id": one.id, "turn": one.turn},
    )
