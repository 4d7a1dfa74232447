"""Tickets, their reporters, notes and attachments."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.ticket.answers import Answers
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.sop import Sop
from bot.domain.ticket.table import TicketState
from storage.kit.sqlite import Row, Tx, Value
from storage.ticket.answers import dump_answers, load_answers


def get(tx: Tx, ticket_id: int) -> Ticket | None:
    """One ticket by its number."""
    row = tx.one("SELECT * FROM ticket WHERE id = :id", {"id": ticket_id})
    return None if row is None else _ticket(row)


def existing(tx: Tx, ticket_id: int) -> Ticket:
    """The ticket with a number that another row holds. Raises LookupError where there is none, a fault."""
    ticket = get(tx, ticket_id)
    if ticket is None:
        raise LookupError(f"ticket {ticket_id} is gone")
    return ticket


def epoch(tx: Tx) -> int:
    """The epoch that stands in the codes of new tickets (runs.begin_epoch)."""
    row = tx.one("SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'epoch'")
    return 1 if row is None else int(row[0])


def epoch_of(tx: Tx, ticket_id: int) -> int | None:
    """How often the database had been restored when the ticket was made: a part of its code."""
    row = tx.one("SELECT epoch FROM ticket WHERE id = :id", {"id": ticket_id})
    return None if row is None else int(row[0])


def by_nonce(tx: Tx, nonce: str) -> Ticket | None:
    """The ticket whose buttons carry `nonce`."""
    row = tx.one("SELECT * FROM ticket WHERE nonce = :nonce", {"nonce": nonce})
    return None if row is None else _ticket(row)


def open_(
    tx: Tx, *, nonce: str, source: str, answers: Answers, channel: str, sop: Sop, complete: bool, now: int
) -> int:
    """Make a ticket in state `new`; its number. Raises sqlite3.IntegrityError where `source` has made one."""
    return tx.insert(
        # After a restore the numbers begin anew at `first_ticket` (runs.begin_epoch).
        """INSERT INTO ticket (id, epoch, nonce, source, kind, urgent, state, complete, answers, lat_e6, lng_e6,
                               area_code, channel, progress_at, opened_at, sop)
           VALUES ((SELECT max(coalesce((SELECT max(id) FROM ticket), 0) + 1,
                               coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'first_ticket'), 1))),
                   :epoch, :nonce, :source, :kind, :urgent, 'new', :complete, :answers, :lat, :lng, :area,
                   :channel, :now, :now, :sop)""",
        {
            "epoch": epoch(tx),
            "nonce": nonce,
            "source": source,
            "channel": channel,
            "now": now,
            "sop": sop.stamp(),
            "complete": int(complete),
            **_answer_columns(answers),
        },
    )


def update_answers(tx: Tx, ticket_id: int, answers: Answers, *, complete: bool) -> None:
    """The reporter said more."""
    tx.run(
        """UPDATE ticket SET kind = :kind, urgent = :urgent, answers = :answers, lat_e6 = :lat, lng_e6 = :lng,
                  area_code = :area, complete = :complete, channel = coalesce(:caller_channel, channel)
           WHERE id = :id""",
        {
            "id": ticket_id,
            "complete": int(complete),
            "caller_channel": answers.caller_channel,
            **_answer_columns(answers),
        },
    )


def move(tx: Tx, ticket: Ticket, state: TicketState, changes: Mapping[str, Value]) -> bool:
    """Write a move if nobody else moved the ticket since `ticket` was read; False where the race is lost."""
    now_holds = {"holder", "claimed_at", "progress_at", "closed_at", "recheck_at", "outcome"}
    unknown = changes.keys() - now_holds
    if unknown:
        raise ValueError(f"a move does not write {sorted(unknown)}")
    values: dict[str, Value] = {name: getattr(ticket, name) for name in now_holds}
    values.update(changes)
    values.update({"id": ticket.id, "version": ticket.version, "state": str(state)})
    return (
        tx.run(
            """UPDATE ticket SET state = :state, version = version + 1, holder = :holder, claimed_at = :claimed_at,
                      progress_at = :progress_at, closed_at = :closed_at, recheck_at = :recheck_at, outcome = :outcome
               WHERE id = :id AND version = :version""",
            values,
        )
        == 1
    )


def mark_on_team(tx: Tx, ticket_id: int, now: int) -> bool:
    """The team's card was delivered; True the first time."""
    return (
        tx.run(
            "UPDATE ticket SET on_team_at = :now WHERE id = :id AND on_team_at IS NULL", {"id": ticket_id, "now": now}
        )
        == 1
    )


def unclaimed(tx: Tx, limit: int) -> list[Ticket]:
    """Who still waits for the team: urgent first, then the oldest; not what a supervisor is to look at before."""
    rows = tx.all(
        """SELECT * FROM ticket WHERE state = 'new'
           AND id NOT IN (SELECT ticket_id FROM newcomer_report WHERE waits = 1)
           ORDER BY urgent DESC, id LIMIT :limit""",
        {"limit": limit},
    )
    return [_ticket(row) for row in rows]


def highest(tx: Tx) -> int:
    """The highest number that was given out; 0 where there is no ticket."""
    row = tx.one("SELECT max(id) FROM ticket")
    return 0 if row is None or row[0] is None else int(row[0])


def unclaimed_count(tx: Tx) -> int:
    """How many tickets wait for the team."""
    row = tx.one(
        """SELECT count(*) FROM ticket WHERE state = 'new'
           AND id NOT IN (SELECT ticket_id FROM newcomer_report WHERE waits = 1)"""
    )
    return int(row[0]) if row else 0


def open_like(tx: Tx, ticket: Ticket, limit: int) -> list[Ticket]:
    """Other open tickets that may be about the same person: same kelurahan first, then the newest."""
    rows = tx.all(
        """SELECT * FROM ticket WHERE closed_at IS NULL AND id <> :id
           ORDER BY (area_code IS NOT NULL AND area_code = :area) DESC, id DESC LIMIT :limit""",
        {"id": ticket.id, "area": ticket.area_code, "limit": limit},
    )
    return [_ticket(row) for row in rows]


def shown_in(tx: Tx, chat_id: int, limit: int) -> list[Ticket]:
    """Open tickets whose own card stands in a group, newest first."""
    rows = tx.all(
        """SELECT t.* FROM ticket AS t JOIN posted AS p ON p.chat_id = :chat AND p.subject = 'card:' || t.id
           WHERE t.closed_at IS NULL ORDER BY t.id DESC LIMIT :limit""",
        {"chat": chat_id, "limit": limit},
    )
    return [_ticket(row) for row in rows]


def without_card(tx: Tx, chat_id: int) -> list[Ticket]:
    """Open tickets of which a group has no card, neither their own nor a line of a summary card, and for which none is
    on its way: urgent first, then the oldest."""
    rows = tx.all(
        """SELECT t.* FROM ticket AS t WHERE t.closed_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM posted AS p WHERE p.chat_id = :chat AND p.subject = 'card:' || t.id)
             AND NOT EXISTS (SELECT 1 FROM outbox AS o WHERE o.chat_id = :chat AND o.subject = 'card:' || t.id
                             AND o.state IN ('waiting', 'leased'))
             AND NOT EXISTS (SELECT 1 FROM fold_ticket AS l JOIN fold AS f ON f.id = l.fold_id
                             WHERE l.ticket_id = t.id AND f.chat_id = :chat)
           ORDER BY t.urgent DESC, t.id""",
        {"chat": chat_id},
    )
    return [_ticket(row) for row in rows]


def held_by(tx: Tx, user_id: int) -> list[Ticket]:
    """What a responder is working on."""
    rows = tx.all("SELECT * FROM ticket WHERE holder = :user AND closed_at IS NULL ORDER BY id", {"user": user_id})
    return [_ticket(row) for row in rows]


def acted_on_since(tx: Tx, user_id: int, since: int) -> list[Ticket]:
    """What a responder has or had last, of which something was heard since (UTC ms), closed ones too."""
    rows = tx.all(
        "SELECT * FROM ticket WHERE holder = :user AND progress_at >= :since ORDER BY id",
        {"user": user_id, "since": since},
    )
    return [_ticket(row) for row in rows]


def held_by_others(tx: Tx, user_id: int, limit: int) -> list[Ticket]:
    """What somebody else is working on, the one without news for the longest first."""
    rows = tx.all(
        """SELECT * FROM ticket WHERE closed_at IS NULL AND holder IS NOT NULL AND holder <> :user
           ORDER BY progress_at, id LIMIT :limit""",
        {"user": user_id, "limit": limit},
    )
    return [_ticket(row) for row in rows]


def open_ones(tx: Tx, limit: int) -> list[Ticket]:
    """What is not closed: what nobody has first, urgent ones before others, the oldest first."""
    rows = tx.all(
        """SELECT * FROM ticket WHERE closed_at IS NULL
           ORDER BY holder IS NOT NULL, urgent DESC, id LIMIT :limit""",
        {"limit": limit},
    )
    return [_ticket(row) for row in rows]


def reported_by(tx: Tx, user_id: int, *, open_only: bool, limit: int = 10) -> list[Ticket]:
    """A person's own reports, newest first."""
    rows = tx.all(
        """SELECT t.* FROM reporter AS r JOIN ticket AS t ON t.id = r.ticket_id
           WHERE r.user_id = :user AND r.left_at IS NULL AND (:open_only = 0 OR t.closed_at IS NULL)
           ORDER BY t.id DESC LIMIT :limit""",
        {"user": user_id, "open_only": int(open_only), "limit": limit},
    )
    return [_ticket(row) for row in rows]


def opened_since(tx: Tx, user_id: int, since: int) -> int:
    """How many tickets a person has opened since `since` (UTC ms)."""
    row = tx.one(
        """SELECT count(*) FROM reporter AS r JOIN ticket AS t ON t.id = r.ticket_id
           WHERE r.user_id = :user AND t.opened_at >= :since""",
        {"user": user_id, "since": since},
    )
    return int(row[0]) if row else 0


def add_reporter(tx: Tx, ticket_id: int, user_id: int, now: int) -> None:
    """This person hears of the ticket from now on."""
    tx.run(
        """INSERT INTO reporter (ticket_id, user_id, joined_at) VALUES (:ticket, :user, :now)
           ON CONFLICT (ticket_id, user_id) DO UPDATE SET left_at = NULL""",
        {"ticket": ticket_id, "user": user_id, "now": now},
    )


def reporters(tx: Tx, ticket_id: int) -> list[int]:
    """Who hears of the ticket, first reporter first."""
    rows = tx.all(
        "SELECT user_id FROM reporter WHERE ticket_id = :ticket AND left_at IS NULL ORDER BY joined_at, user_id",
        {"ticket": ticket_id},
    )
    return [int(row[0]) for row in rows]


def leave(tx: Tx, ticket_id: int, user_id: int, now: int) -> bool:
    """This person hears no more of the ticket; False where they did not."""
    return (
        tx.run(
            """UPDATE reporter SET left_at = :now WHERE ticket_id = :ticket AND user_id = :user AND left_at IS NULL""",
            {"ticket": ticket_id, "user": user_id, "now": now},
        )
        == 1
    )


def add_note(tx: Tx, *, ticket_id: int, user_id: int, kind: str, text: str, source: str, now: int) -> int:
    """Keep words about a ticket; the note's id."""
    return tx.insert(
        """INSERT INTO note (ticket_id, user_id, kind, text, source, at)
           VALUES (:ticket, :user, :kind, :text, :source, :now)""",
        {"ticket": ticket_id, "user": user_id, "kind": kind, "text": text, "source": source, "now": now},
    )


def note_text(tx: Tx, note_id: int) -> str:
    """The words of a note; empty where they were erased."""
    row = tx.one("SELECT text FROM note WHERE id = :id", {"id": note_id})
    return "" if row is None else str(row[0])


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that stays at Telegram."""

    id: int
    kind: str
    file_id: str


def attach(
    tx: Tx,
    *,
    draft_id: int | None,
    ticket_id: int | None,
    user_id: int,
    kind: str,
    file_id: str,
    unique_id: str,
    album: str | None,
    source: str,
    now: int,
) -> int | None:
    """Keep a file of a draft or ticket; its number, None where this update's file is kept already."""
    row = tx.one(
        """INSERT INTO attachment (draft_id, ticket_id, user_id, kind, file_id, unique_id, album, source, at)
           VALUES (:draft, :ticket, :user, :kind, :file, :unique, :album, :source, :now)
           ON CONFLICT (source) DO NOTHING RETURNING id""",
        {
            "draft": draft_id,
            "ticket": ticket_id,
            "user": user_id,
            "kind": kind,
            "file": file_id,
            "unique": unique_id,
            "album": album,
            "source": source,
            "now": now,
        },
    )
    return None if row is None else int(row[0])


def adopt_attachments(tx: Tx, draft_id: int, ticket_id: int) -> None:
    """What came with the draft belongs to the ticket."""
    tx.run(
        "UPDATE attachment SET ticket_id = :ticket WHERE draft_id = :draft", {"ticket": ticket_id, "draft": draft_id}
    )


def album_home(tx: Tx, user_id: int, album: str) -> tuple[int | None, int | None] | None:
    """(draft id, ticket id) of the report that an album belongs to; None where none of it came yet."""
    row = tx.one(
        """SELECT draft_id, ticket_id FROM attachment WHERE user_id = :user AND album = :album
           ORDER BY id DESC LIMIT 1""",
        {"user": user_id, "album": album},
    )
    return None if row is None else (row[0], row[1])


def reassign_attachments(tx: Tx, user_id: int, source: str, draft_id: int) -> int:
    """What a person's update brought belongs to another report after all; how many files."""
    return tx.run(
        "UPDATE attachment SET draft_id = :draft, ticket_id = NULL WHERE user_id = :user AND source = :source",
        {"user": user_id, "source": source, "draft": draft_id},
    )


def attachments(tx: Tx, ticket_id: int) -> list[Attachment]:
    """The files of a ticket, in order."""
    rows = tx.all(
        "SELECT id, kind, file_id FROM attachment WHERE ticket_id = :ticket AND file_id <> '' ORDER BY id",
        {"ticket": ticket_id},
    )
    return [Attachment(*row) for row in rows]


def _answer_columns(answers: Answers) -> dict[str, Value]:
    return {
        "kind": answers.kind or "lainnya",
        "urgent": int(answers.urgent),
        "answers": dump_answers(answers),
        "lat": answers.lat_e6,
        "lng": answers.lng_e6,
        "area": answers.area_code,
    }


def _ticket(row: Row) -> Ticket:
    return Ticket(
        id=row["id"],
        epoch=row["epoch"],
        nonce=row["nonce"],
        kind=row["kind"],
        urgent=bool(row["urgent"]),
        state=TicketState(row["state"]),
        version=row["version"],
        complete=bool(row["complete"]),
        answers=load_answers(row["answers"]),
        lat_e6=row["lat_e6"],
        lng_e6=row["lng_e6"],
        area_code=row["area_code"],
        channel=row["channel"],
        holder=row["holder"],
        claimed_at=row["claimed_at"],
        progress_at=row["progress_at"],
        opened_at=row["opened_at"],
        on_team_at=row["on_team_at"],
        closed_at=row["closed_at"],
        recheck_at=row["recheck_at"],
        outcome=row["outcome"],
        sop=Sop.from_stamp(row["sop"]),
    )
