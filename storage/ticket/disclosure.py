"""Whether a ticket may be spoken of outside the city's own house (SOP 8, 9)."""

from hashlib import blake2b
from typing import NamedTuple

from bot.domain.ticket.public import may_be_public
from storage.kit.sqlite import Tx
from storage.ticket.answers import load_answers

# Reading words for a reason to hide takes a millisecond, and partners ask for the same hundreds again and again: what
# was judged is known by a digest of the words, never by the words.
MOST = 50_000
_judged: dict[bytes, bool] = {}


class Disclosed(NamedTuple):
    """What of a ticket may be told at all: the kelurahan's code, where it is known."""

    area_code: str | None


def disclosed(tx: Tx, ticket_id: int) -> Disclosed | None:
    """A ticket that another system may hear of; None for any other. Once its words are forgotten nobody can tell any
    more whether they were a reason to hide, so it is none."""
    row = tx.one(
        """SELECT answers, forgotten, EXISTS (SELECT 1 FROM person AS p WHERE p.ticket_id = t.id
                    AND (p.id IN (SELECT person_id FROM person_hidden) OR p.id IN (SELECT person_id FROM death))),
                  area_code
           FROM ticket AS t WHERE id = :id""",
        {"id": ticket_id},
    )
    if row is None or row[1]:
        return None
    notes = [str(note[0]) for note in tx.all("SELECT text FROM note WHERE ticket_id = :id", {"id": ticket_id})]
    key = blake2b("\0".join((str(row[2]), row[0], *notes)).encode(), digest_size=16).digest()
    if (known := _judged.get(key)) is None:
        known = may_be_public(load_answers(row[0]), notes, kept_back=bool(row[2]))
        if len(_judged) >= MOST:
            _judged.clear()
        _judged[key] = known
    return Disclosed(row[3]) if known else None


def is_forgotten(tx: Tx, ticket_id: int) -> bool:
    """Who reported it and their words were erased when their time was over: no word is added any more, since nothing
    would erase that."""
    row = tx.one("SELECT forgotten FROM ticket WHERE id = :id", {"id": ticket_id})
    return row is not None and bool(row[0])
