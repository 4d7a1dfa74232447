"""Visits and what shows them: the place, and photos with their fingerprint (SOP 3). A step that was taken back (event
`ticket.undone`) was no visit."""

from dataclasses import dataclass

from storage.kit.sqlite import Row, Tx

PAGE = 256


@dataclass(frozen=True, slots=True)
class Visit:
    """One row of `visit`; instants in UTC ms, `metres` from the ticket's pin."""

    id: int
    ticket_id: int
    user_id: int
    step: str
    claimed_at: int
    at: int
    metres: int | None
    far: bool
    located_at: int | None
    note_id: int | None


@dataclass(frozen=True, slots=True)
class VisitPhoto:
    """One row of `visit_photo`, without the fingerprint."""

    attachment_id: int
    visit_id: int
    came_as: str
    look: str
    seen_in: int | None
    old: bool


@dataclass(frozen=True, slots=True)
class Unjudged:
    """A photo that is to be compared; `file_id` is empty where it was forgotten meanwhile."""

    attachment_id: int
    visit_id: int
    ticket_id: int
    claimed_at: int
    file_id: str
    tries: int


def add(
    tx: Tx, *, ticket_id: int, user_id: int, step: str, claimed_at: int, now: int, note_id: int | None = None
) -> int:
    """A step was made; the number of the visit."""
    return tx.insert(
        """INSERT INTO visit (ticket_id, user_id, step, claimed_at, at, note_id)
           VALUES (:ticket, :user, :step, :claimed, :now, :note)""",
        {"ticket": ticket_id, "user": user_id, "step": step, "claimed": claimed_at, "now": now, "note": note_id},
    )


def locate(tx: Tx, visit_id: int, metres: int | None, far: bool, at: int) -> bool:
    """Where they were at `at`; False where that is known already: the first place stays."""
    return (
        tx.run(
            """UPDATE visit SET metres = :metres, far = :far, located_at = :at
               WHERE id = :id AND located_at IS NULL""",
            {"id": visit_id, "metres": metres, "far": int(far), "at": at},
        )
        == 1
    )


def get(tx: Tx, visit_id: int) -> Visit | None:
    """One visit."""
    row = tx.one("SELECT * FROM visit WHERE id = :id", {"id": visit_id})
    return None if row is None else _visit(row)


def latest(tx: Tx, user_id: int, since: int) -> Visit | None:
    """The last visit of a responder whose step stands, since (UTC ms)."""
    row = tx.one(
        """SELECT * FROM visit AS v WHERE user_id = :user AND at >= :since
             AND NOT EXISTS (SELECT 1 FROM taken_back AS b
               WHERE b.ticket_id = v.ticket_id AND b.step = v.step AND b.made_at = v.at)
           ORDER BY at DESC, id DESC LIMIT 1""",
        {"user": user_id, "since": since},
    )
    return None if row is None else _visit(row)


def stands(tx: Tx, visit_id: int) -> bool:
    """Whether the step of a visit was not taken back."""
    row = tx.one(
        """SELECT 1 FROM visit AS v WHERE id = :id
             AND NOT EXISTS (SELECT 1 FROM taken_back AS b
               WHERE b.ticket_id = v.ticket_id AND b.step = v.step AND b.made_at = v.at)""",
        {"id": visit_id},
    )
    return row is not None


def made(tx: Tx, ticket_id: int, step: str, at: int) -> Visit | None:
    """The visit of a step that was made at `at` (UTC ms)."""
    row = tx.one(
        "SELECT * FROM visit WHERE ticket_id = :ticket AND step = :step AND at = :at ORDER BY id DESC LIMIT 1",
        {"ticket": ticket_id, "step": step, "at": at},
    )
    return None if row is None else _visit(row)


def proven(tx: Tx, ticket_id: int, claimed_at: int) -> bool:
    """Whether place and photo are known of this claim of a ticket."""
    row = tx.one(
        """SELECT max(v.located_at), max(p.attachment_id) FROM visit AS v
           LEFT JOIN visit_photo AS p ON p.visit_id = v.id
           WHERE v.ticket_id = :ticket AND v.claimed_at = :claimed
             AND NOT EXISTS (SELECT 1 FROM taken_back AS b
               WHERE b.ticket_id = v.ticket_id AND b.step = v.step AND b.made_at = v.at)""",
        {"ticket": ticket_id, "claimed": claimed_at},
    )
    return row is not None and row[0] is not None and row[1] is not None


# -- photos ---------------------------------------------------------------------------------------------------------


def add_photo(tx: Tx, visit_id: int, attachment_id: int, came_as: str, seen_in: int | None, now: int) -> None:
    """A photo of a visit; `seen_in`: the very same file was sent before."""
    tx.run(
        """INSERT INTO visit_photo (attachment_id, visit_id, came_as, look, seen_in, next_try_at)
           VALUES (:file, :visit, :came, :look, :seen, :now) ON CONFLICT DO NOTHING""",
        {"file": attachment_id, "visit": visit_id, "came": came_as, "look": "seen" if seen_in else "waiting",
         "seen": seen_in, "now": now},
    )  # fmt: skip


def photos(tx: Tx, visit_id: int) -> list[VisitPhoto]:
    """The photos of a visit, in the order in which they came."""
    rows = tx.all(
        """SELECT attachment_id, visit_id, came_as, look, seen_in, old FROM visit_photo
           WHERE visit_id = :visit ORDER BY attachment_id""",
        {"visit": visit_id},
    )
    return [VisitPhoto(row[0], row[1], row[2], row[3], row[4], bool(row[5])) for row in rows]


def same_file(tx: Tx, unique_id: str, but: int) -> int | None:
    """The first file that is this very one; `but` its own number."""
    row = tx.one(
        "SELECT id FROM attachment WHERE unique_id = :unique AND unique_id <> '' AND id < :but ORDER BY id LIMIT 1",
        {"unique": unique_id, "but": but},
    )
    return None if row is None else int(row[0])


def sent_about(tx: Tx, attachment_id: int) -> tuple[int | None, int] | None:
    """The ticket for which a file was sent, and when (UTC ms)."""
    row = tx.one("SELECT ticket_id, at FROM attachment WHERE id = :id", {"id": attachment_id})
    return None if row is None else (row[0], row[1])


def due(tx: Tx, now: int, limit: int) -> list[Unjudged]:
    """Photos to compare, the longest waiting first."""
    rows = tx.all(
        """SELECT p.attachment_id, v.id, v.ticket_id, v.claimed_at, a.file_id, p.tries FROM visit_photo AS p
           JOIN attachment AS a ON a.id = p.attachment_id JOIN visit AS v ON v.id = p.visit_id
           WHERE p.look = 'waiting' AND p.next_try_at <= :now ORDER BY p.next_try_at, p.attachment_id LIMIT :limit""",
        {"now": now, "limit": limit},
    )
    return [Unjudged(*row) for row in rows]


def reported_photos(tx: Tx, ticket_id: int, limit: int) -> list[tuple[int, str]]:
    """Number and file id of the photos that came with the report, to compare with."""
    rows = tx.all(
        """SELECT id, file_id FROM attachment WHERE ticket_id = :ticket AND kind = 'photo' AND file_id <> ''
             AND user_id IN (SELECT user_id FROM reporter WHERE ticket_id = :ticket) ORDER BY id LIMIT :limit""",
        {"ticket": ticket_id, "limit": limit},
    )
    return [(row[0], row[1]) for row in rows]


def prints(tx: Tx, visit_id: int, after: int) -> list[tuple[int, bytes]]:
    """A page of the fingerprints that are kept, but for those of this visit: by number, those after `after`."""
    rows = tx.all(
        """SELECT attachment_id, print FROM visit_photo
           WHERE print IS NOT NULL AND attachment_id > :after AND visit_id <> :visit
           ORDER BY attachment_id LIMIT :limit""",
        {"visit": visit_id, "after": after, "limit": PAGE},
    )
    return [(row[0], row[1]) for row in rows]


def judge(
    tx: Tx, attachment_id: int, look: str, *, seen_in: int | None, old: bool, kept: tuple[bytes, bytes] | None
) -> bool:
    """A photo was compared; `kept`: its fingerprint and the salt. False where that was done before."""
    return (
        tx.run(
            """UPDATE visit_photo SET look = :look, seen_in = :seen, old = :old, print = :print, salt = :salt
               WHERE attachment_id = :id AND look = 'waiting'""",
            {"id": attachment_id, "look": look, "seen": seen_in, "old": int(old),
             "print": None if kept is None else kept[0], "salt": None if kept is None else kept[1]},
        )
        == 1
    )  # fmt: skip


def again(tx: Tx, attachment_id: int, next_try_at: int) -> None:
    """Put off a photo of a visit that could not be fetched, until `next_try_at` (UTC ms)."""
    tx.run(
        """UPDATE visit_photo SET tries = tries + 1, next_try_at = :at
           WHERE attachment_id = :id AND look = 'waiting'""",
        {"id": attachment_id, "at": next_try_at},
    )


def _visit(row: Row) -> Visit:
    return Visit(
        row["id"], row["ticket_id"], row["user_id"], row["step"], row["claimed_at"], row["at"], row["metres"],
        bool(row["far"]), row["located_at"], row["note_id"],
    )  # fmt: skip
