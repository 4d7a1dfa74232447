"""Reports that were joined to another ticket because their writer said "the same person", so that it can be undone."""

from dataclasses import dataclass

from storage.kit.sqlite import Row, Tx


@dataclass(frozen=True, slots=True)
class Joined:
    """One row of `joined_report`. `own_ticket_id`: the ticket that the report had become before, now a duplicate;
    `newly`: its writer hears of the ticket only because of this; `signs`: what it added to the ticket's signs;
    `before`: where the ticket's pin (WGS84 × 1e6) was before this report moved it, None where it did not; `proposed`:
    the team has not decided on it, and nothing of it has any effect. Instants in UTC ms."""

    draft_id: int
    ticket_id: int
    own_ticket_id: int | None
    user_id: int
    newly: bool
    signs: tuple[str, ...]
    joined_at: int
    separated_at: int | None
    before: tuple[int, int] | None = None
    proposed: bool = False


def add(tx: Tx, one: Joined) -> None:
    """Keep what was joined. Raises sqlite3.IntegrityError where this report was before: who answers, answers once."""
    tx.run(
        """INSERT INTO joined_report (draft_id, ticket_id, own_ticket_id, user_id, newly, signs, lat_e6, lng_e6,
                                      joined_at, proposed)
           VALUES (:draft, :ticket, :own, :user, :newly, :signs, :lat, :lng, :now, :proposed)""",
        {
            "draft": one.draft_id,
            "ticket": one.ticket_id,
            "own": one.own_ticket_id,
            "user": one.user_id,
            "newly": int(one.newly),
            "signs": ",".join(one.signs),
            "lat": None if one.before is None else one.before[0],
            "lng": None if one.before is None else one.before[1],
            "now": one.joined_at,
            "proposed": int(one.proposed),
        },
    )


def accept(tx: Tx, one: Joined) -> bool:
    """The team says that it is the same person; `one` is what follows from that. False where it was decided before."""
    return (
        tx.run(
            """UPDATE joined_report SET proposed = 0, newly = :newly, signs = :signs, lat_e6 = :lat, lng_e6 = :lng
               WHERE draft_id = :draft AND proposed = 1 AND separated_at IS NULL""",
            {
                "draft": one.draft_id,
                "newly": int(one.newly),
                "signs": ",".join(one.signs),
                "lat": None if one.before is None else one.before[0],
                "lng": None if one.before is None else one.before[1],
            },
        )
        == 1
    )


def get(tx: Tx, draft_id: int) -> Joined | None:
    """What became of this draft; None where it was never joined."""
    row = tx.one("SELECT * FROM joined_report WHERE draft_id = :draft", {"draft": draft_id})
    return None if row is None else _joined(row)


def of_ticket(tx: Tx, ticket_id: int) -> list[Joined]:
    """The reports that are joined to a ticket now, or proposed for it, in order."""
    rows = tx.all(
        "SELECT * FROM joined_report WHERE ticket_id = :ticket AND separated_at IS NULL ORDER BY draft_id",
        {"ticket": ticket_id},
    )
    return [_joined(row) for row in rows]


def is_of(tx: Tx, ticket_id: int, user_id: int) -> bool:
    """Whether a report of this person is joined to the ticket, and nothing else binds them to it."""
    row = tx.one(
        """SELECT 1 FROM joined_report WHERE ticket_id = :ticket AND separated_at IS NULL AND user_id = :user
           AND newly = 1 AND proposed = 0 LIMIT 1""",
        {"ticket": ticket_id, "user": user_id},
    )
    return row is not None


def of_duplicate(tx: Tx, own_ticket_id: int) -> Joined | None:
    """The report whose own ticket is a duplicate now because its writer said so."""
    row = tx.one(
        "SELECT * FROM joined_report WHERE own_ticket_id = :own AND separated_at IS NULL", {"own": own_ticket_id}
    )
    return None if row is None else _joined(row)


def separate(tx: Tx, draft_id: int, now: int) -> bool:
    """Mark a joined report as about another person; False where that was said before."""
    return (
        tx.run(
            "UPDATE joined_report SET separated_at = :now WHERE draft_id = :draft AND separated_at IS NULL",
            {"draft": draft_id, "now": now},
        )
        == 1
    )


def files_of(tx: Tx, draft_id: int) -> list[int]:
    """The files that came with a draft, in order."""
    rows = tx.all(
        "SELECT id FROM attachment WHERE draft_id = :draft AND file_id <> '' ORDER BY id", {"draft": draft_id}
    )
    return [int(row[0]) for row in rows]


def _joined(row: Row) -> Joined:
    return Joined(
        draft_id=row["draft_id"],
        ticket_id=row["ticket_id"],
        own_ticket_id=row["own_ticket_id"],
        user_id=row["user_id"],
        newly=bool(row["newly"]),
        signs=tuple(sign for sign in row["signs"].split(",") if sign),
        joined_at=row["joined_at"],
        separated_at=row["separated_at"],
        before=None if row["lat_e6"] is None else (row["lat_e6"], row["lng_e6"]),
        proposed=bool(row["proposed"]),
    )
