"""Words and files about a ticket, read one by one. A note that is still to be placed (its writer was asked what it
is) carries the mark `pending:` before its source and counts for nothing until then."""

from dataclasses import dataclass

from storage.kit.sqlite import Tx
from storage.ticket.tickets import Attachment

PENDING = "pending:"
KEPT_BACK = ":more"  # behind the source: kept, but not passed on by itself


@dataclass(frozen=True, slots=True)
class Note:
    """One row of `note`; `at` in UTC ms."""

    id: int
    ticket_id: int
    user_id: int
    kind: str
    text: str
    source: str
    at: int

    @property
    def pending(self) -> bool:
        """Its writer has not said yet what it is."""
        return self.source.startswith(PENDING)

    @property
    def update(self) -> int:
        """The update in which it was written; 0 where it came another way."""
        number = self.source.removeprefix(PENDING).removeprefix("u:").partition(":")[0]
        return int(number) if number.isdecimal() else 0


def get(tx: Tx, note_id: int) -> Note | None:
    """One note."""
    row = tx.one("SELECT id, ticket_id, user_id, kind, text, source, at FROM note WHERE id = :id", {"id": note_id})
    return None if row is None else Note(*row)


def is_kept(tx: Tx, cause: str) -> bool:
    """Whether something that came under this name is kept as a note, or was until its words were erased."""
    row = tx.one("SELECT 1 FROM note WHERE source >= :cause || ':' AND source < :cause || ';'", {"cause": cause})
    return row is not None


def of_ticket(tx: Tx, ticket_id: int, limit: int = 50) -> list[Note]:
    """The latest notes of a ticket, oldest of them first."""
    rows = tx.all(
        """SELECT id, ticket_id, user_id, kind, text, source, at FROM note
           WHERE ticket_id = :ticket AND text <> '' AND source NOT LIKE 'pending:%' ORDER BY id DESC LIMIT :limit""",
        {"ticket": ticket_id, "limit": limit},
    )
    return [Note(*row) for row in reversed(rows)]


def waiting_of(tx: Tx, ticket_id: int, user_id: int) -> Note | None:
    """The newest words of somebody at work that wait for "what is this for?"; None where none do."""
    row = tx.one(
        """SELECT id, ticket_id, user_id, kind, text, source, at FROM note
           WHERE ticket_id = :ticket AND user_id = :user AND source LIKE 'pending:%' ORDER BY id DESC LIMIT 1""",
        {"ticket": ticket_id, "user": user_id},
    )
    return None if row is None else Note(*row)


def waiting_for_report(tx: Tx, user_id: int, since: int) -> Note | None:
    """The newest words of a reporter since (UTC ms) that wait for which of their reports they are about; None where
    none do."""
    row = tx.one(
        """SELECT n.id, n.ticket_id, n.user_id, n.kind, n.text, n.source, n.at
           FROM reporter AS r JOIN note AS n ON n.ticket_id = r.ticket_id
           WHERE r.user_id = :user AND r.left_at IS NULL AND n.user_id = :user AND n.kind = 'from_reporter'
             AND n.source LIKE 'pending:%' AND n.at >= :since ORDER BY n.id DESC LIMIT 1""",
        {"user": user_id, "since": since},
    )
    return None if row is None else Note(*row)


def last_between(tx: Tx, ticket_id: int, user_id: int) -> str | None:
    """Whose the last word between the team and a reporter is: `to_reporter` or `from_reporter`; None before the
    first."""
    row = tx.one(
        """SELECT kind FROM note WHERE ticket_id = :ticket AND text <> '' AND source NOT LIKE 'pending:%'
             AND (kind = 'to_reporter' OR (kind = 'from_reporter' AND user_id = :user)) ORDER BY id DESC LIMIT 1""",
        {"ticket": ticket_id, "user": user_id},
    )
    return None if row is None else str(row[0])


def last_by(tx: Tx, ticket_id: int, user_id: int) -> int | None:
    """When a person last wrote about a ticket (UTC ms); None where they did not."""
    row = tx.one(
        """SELECT max(at) FROM note WHERE ticket_id = :ticket AND user_id = :user
           AND source NOT LIKE 'pending:%'""",
        {"ticket": ticket_id, "user": user_id},
    )
    return None if row is None or row[0] is None else int(row[0])


def count(tx: Tx, ticket_id: int, kind: str) -> int:
    """How many notes of a kind a ticket has."""
    row = tx.one(
        """SELECT count(*) FROM note WHERE ticket_id = :ticket AND kind = :kind
           AND source NOT LIKE 'pending:%'""",
        {"ticket": ticket_id, "kind": kind},
    )
    return int(row[0]) if row else 0


def kept_back(tx: Tx, ticket_id: int, limit: int) -> list[Note]:
    """The latest words of a ticket's reporters that were not passed on by themselves, oldest of them first."""
    rows = tx.all(
        """SELECT id, ticket_id, user_id, kind, text, source, at FROM note
           WHERE ticket_id = :ticket AND source LIKE '%:more' ORDER BY id DESC LIMIT :limit""",
        {"ticket": ticket_id, "limit": limit},
    )
    return [Note(*row) for row in reversed(rows)]


def kept_back_count(tx: Tx, ticket_id: int) -> tuple[int, int]:
    """How many words and how many files of a ticket were not passed on by themselves."""
    row = tx.one(
        """SELECT (SELECT count(*) FROM note WHERE ticket_id = :ticket AND source LIKE '%:more'),
                  (SELECT count(*) FROM attachment WHERE ticket_id = :ticket AND source LIKE '%:more')""",
        {"ticket": ticket_id},
    )
    return (int(row[0]), int(row[1])) if row else (0, 0)


def files_lately(tx: Tx, ticket_id: int, user_id: int, since: int, limit: int) -> int:
    """How many files a person sent about a ticket since (UTC ms), counted up to `limit`."""
    row = tx.one(
        """SELECT count(*) FROM (SELECT 1 FROM attachment WHERE ticket_id = :ticket AND user_id = :user
             AND at >= :since ORDER BY id DESC LIMIT :limit)""",
        {"ticket": ticket_id, "user": user_id, "since": since, "limit": limit},
    )
    return int(row[0]) if row else 0


def place(tx: Tx, note: Note, ticket_id: int, kind: str) -> bool:
    """A pending note belongs to this ticket as `kind`; False where it was placed before."""
    return (
        tx.run(
            "UPDATE note SET ticket_id = :ticket, kind = :kind, source = :source WHERE id = :id AND source = :before",
            {
                "id": note.id,
                "ticket": ticket_id,
                "kind": kind,
                "source": note.source.removeprefix(PENDING),
                "before": note.source if note.pending else "",
            },
        )
        == 1
    )


def move(tx: Tx, note_id: int, ticket_id: int) -> None:
    """Words that were put to another ticket belong to this one."""
    tx.run("UPDATE note SET ticket_id = :ticket WHERE id = :id", {"id": note_id, "ticket": ticket_id})


def drop(tx: Tx, note: Note) -> bool:
    """Forget a pending note: it was meant for something else; False where it was placed before."""
    return (
        tx.run(
            "DELETE FROM note WHERE id = :id AND source = :before",
            {"id": note.id, "before": note.source if note.pending else ""},
        )
        == 1
    )


def attachment(tx: Tx, attachment_id: int) -> Attachment | None:
    """One file."""
    row = tx.one("SELECT id, kind, file_id FROM attachment WHERE id = :id AND file_id <> ''", {"id": attachment_id})
    return None if row is None else Attachment(*row)


def sender_of(tx: Tx, attachment_id: int) -> int | None:
    """The account that sent a file."""
    row = tx.one("SELECT user_id FROM attachment WHERE id = :id", {"id": attachment_id})
    return None if row is None else int(row[0])


def attachment_of(tx: Tx, source: str) -> Attachment | None:
    """The file that came with an update."""
    row = tx.one("SELECT id, kind, file_id FROM attachment WHERE source = :source", {"source": source})
    return None if row is None else Attachment(*row)


def place_attachment(tx: Tx, attachment_id: int, ticket_id: int) -> None:
    """A file that waited with its note belongs to this ticket."""
    tx.run(
        "UPDATE attachment SET ticket_id = :ticket WHERE id = :id AND ticket_id IS NULL",
        {"id": attachment_id, "ticket": ticket_id},
    )
