"""How the cases of a report stand (SOP 4, 5): one row of `case_end` for each person who was met."""

from bot.domain.ticket.ending import DEAD, STAYS, Ending
from storage.kit.sqlite import Row, Tx


def of_ticket(tx: Tx, ticket_id: int) -> list[Ending]:
    """How it stands with each person of a report."""
    rows = tx.all("SELECT * FROM case_end WHERE ticket_id = :id ORDER BY person_id", {"id": ticket_id})
    return [read(row) for row in rows]


def read(row: Row) -> Ending:
    """A row of the view."""
    visited = tuple(code for code in (row["stations"] or "").split(",") if code)
    how = row["end_kind"] or (DEAD if row["state"] == "dead" else STAYS)
    if how == "buried":
        return Ending(how, row["cemetery"], visited)
    return Ending(how, row["place"] or (visited[-1] if visited and how in (DEAD, STAYS) else None), visited)
