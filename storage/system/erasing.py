"""What somebody can have erased, what stays although they want it gone, and the erasing itself (SOP 8).

Only what is the person's own: their reports, words and files as a resident. What they wrote as staff is the service's
record, and somebody else's case is not theirs. Nothing here commits: it is one transaction with what is told.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import LiteralString

from bot.domain.system.retention import OWN, DataClass, RefusalReason, Rule
from storage.accounts import addresses
from storage.kit.sqlite import Tx, Value
from storage.places.geocode import forget_known
from storage.system.forgetting import empty_file, empty_report, want_wiping
from storage.system.ledger import Erased

# The view `own_report` says what stands in the way of a person's own report. In a copy nothing stands in the way of
# those of which the words went since (`gone`, JSON).
_COUNTS: Mapping[DataClass, LiteralString] = {
    DataClass.RAW: """SELECT iif('u:' || update_id IN (SELECT e.cause FROM event AS e WHERE e.ticket_id
            IN (SELECT id FROM held_ticket)
              AND e.ticket_id NOT IN (SELECT value FROM json_each(:gone))),
            'hold', NULL), count(*) FROM inbox INDEXED BY inbox_words
        WHERE raw IS NOT NULL AND state <> 'new' AND lane = :user GROUP BY 1""",
    DataClass.DRAFTS: """SELECT CASE WHEN d.state = 'open' THEN 'form' ELSE (SELECT m.rule
            FROM (SELECT id, iif(id IN (SELECT value FROM json_each(:gone)), NULL, rule) AS rule
              FROM own_report WHERE user_id = :user) AS m
            WHERE m.id = d.ticket_id) END, count(*) FROM draft AS d
        WHERE d.user_id = :user AND d.answers <> '{}' GROUP BY 1""",
    DataClass.RELAYED: """SELECT m.rule, count(*) FROM (SELECT id, iif(id IN (SELECT value
            FROM json_each(:gone)), NULL, rule) AS rule
              FROM own_report WHERE user_id = :user) AS m JOIN note AS n ON n.ticket_id = m.id
        WHERE n.id IN (SELECT id FROM own_note WHERE user_id = :user) AND n.text <> '' GROUP BY 1""",
    DataClass.FILES: """SELECT m.rule, count(*) FROM attachment AS a LEFT JOIN (SELECT id, iif(id
            IN (SELECT value FROM json_each(:gone)), NULL, rule) AS rule
              FROM own_report WHERE user_id = :user) AS m ON m.id = a.ticket_id
        WHERE a.user_id = :user AND a.file_id <> '' AND (a.ticket_id IS NULL OR m.id IS NOT NULL)
          AND a.id NOT IN (SELECT attachment_id FROM person_photo) GROUP BY 1""",
    DataClass.REPORTS: """SELECT m.rule, count(*) FROM (SELECT id, iif(id IN (SELECT value
            FROM json_each(:gone)), NULL, rule) AS rule
              FROM own_report WHERE user_id = :user) AS m GROUP BY 1""",
    DataClass.SEARCHES: """SELECT NULL, count(*) FROM search WHERE user_id = :user AND answers <> '{}'
        HAVING count(*) > 0""",
    DataClass.POSITIONS: """SELECT m.rule, count(*) FROM live AS l LEFT JOIN (SELECT id, iif(id
            IN (SELECT value FROM json_each(:gone)), NULL, rule) AS rule
              FROM own_report WHERE user_id = :user) AS m ON m.id = l.ticket_id
        WHERE l.user_id = :user GROUP BY 1""",
}


@dataclass(frozen=True, slots=True)
class Stock:
    """What is kept of somebody in one class of data: how many things would go, and how many stay under which rule."""

    goes: int
    stays: Mapping[Rule, int]


@dataclass(frozen=True, slots=True)
class ErasureRequest:
    """One row of `erasure`; instants in UTC ms. `refused`: class → why it is not erased."""

    id: int
    user_id: int
    asked_at: int
    due_at: int
    refused: Mapping[DataClass, RefusalReason]
    version: int
    decided_at: int | None
    went: Mapping[DataClass, int]
    stayed: Mapping[DataClass, str]


def ask(tx: Tx, user_id: int, now: int, due_at: int) -> int:
    """Keep a request; its id. Raises sqlite3.IntegrityError where one waits."""
    return tx.insert(
        "INSERT INTO erasure (user_id, asked_at, due_at) VALUES (:user, :now, :due)",
        {"user": user_id, "now": now, "due": due_at},
    )


def waiting(tx: Tx, user_id: int) -> ErasureRequest | None:
    """The request of this person that is not decided."""
    row = tx.one("SELECT id FROM erasure WHERE user_id = :user AND decided_at IS NULL", {"user": user_id})
    return None if row is None else get(tx, row[0])


def get(tx: Tx, request_id: int) -> ErasureRequest | None:
    """One request."""
    row = tx.one(
        """SELECT id, user_id, asked_at, due_at, refused, version, decided_at, went, stayed FROM erasure
           WHERE id = :id""",
        {"id": request_id},
    )
    if row is None:
        return None
    refused = {DataClass(what): RefusalReason(why) for what, why in json.loads(row[4]).items()}
    went = {DataClass(what): int(count) for what, count in json.loads(row[7]).items()}
    stayed = {DataClass(what): str(why) for what, why in json.loads(row[8]).items()}
    return ErasureRequest(row[0], row[1], row[2], row[3], refused, row[5], row[6], went, stayed)


def was_withdrawn(tx: Tx, user_id: int) -> bool:
    """Whether the last request of this person was taken back by whoever made it."""
    row = tx.one(
        "SELECT decided_by = user_id AND went = '{}' AND stayed = '{}' FROM erasure WHERE user_id = :user "
        "ORDER BY id DESC LIMIT 1",
        {"user": user_id},
    )
    return row is not None and bool(row[0])


def choose(tx: Tx, request: ErasureRequest, refused: Mapping[DataClass, RefusalReason]) -> None:
    """What is refused so far, and why."""
    tx.run(
        "UPDATE erasure SET refused = :refused, version = version + 1 WHERE id = :id AND decided_at IS NULL",
        {"id": request.id, "refused": json.dumps(refused)},
    )


def decide(
    tx: Tx,
    request: ErasureRequest,
    by: int,
    now: int,
    went: Mapping[DataClass, int],
    stayed: Mapping[DataClass, str],
    tickets: Sequence[int],
) -> None:
    """Close a request to erase: how much went, why what stayed did, of which tickets words went."""
    tx.run(
        """UPDATE erasure SET decided_at = :now, decided_by = :by, went = :went, stayed = :stayed,
             tickets = :tickets WHERE id = :id""",
        {
            "id": request.id,
            "by": by,
            "now": now,
            "went": json.dumps(went),
            "stayed": json.dumps(stayed),
            "tickets": json.dumps(list(tickets)),
        },
    )


def settle_again(tx: Tx, request_id: int, one: Erased) -> None:
    """The request that a ledger tells of is decided in this copy too; by whom stands in the events that are lost."""
    tx.run(
        """UPDATE erasure SET decided_at = :at, decided_by = 0, went = :went, tickets = :tickets WHERE id = :id""",
        {
            "id": request_id,
            "at": one.at,
            "went": json.dumps(dict.fromkeys(one.classes, 1)),
            "tickets": json.dumps(list(one.tickets)),
        },
    )


def stock(tx: Tx, user_id: int, gone: str = "[]") -> dict[DataClass, Stock]:
    """What is held of a person, class by class; classes of which nothing is held are left out."""
    found: dict[DataClass, Stock] = {}
    for what, query in _COUNTS.items():
        counts = {row[0]: int(row[1]) for row in tx.all(query, {"user": user_id, "gone": gone})}
        if counts:
            found[what] = Stock(counts.pop(None, 0), {Rule(name): count for name, count in counts.items()})
    named = tx.one("SELECT 1 FROM account WHERE user_id = :user AND name <> ''", {"user": user_id}) is not None
    if named or addresses.is_kept(tx, user_id):
        found[DataClass.ACCOUNT] = Stock(*_of_account(tx, user_id, found))
    return {what: found[what] for what in OWN if what in found}


def erase(tx: Tx, user_id: int, classes: Sequence[DataClass], gone: str = "[]") -> dict[DataClass, int]:
    """Empty what may go of these classes; class → how many things went. Afterwards pages are to be wiped."""
    before = stock(tx, user_id, gone)
    for what in (one for one in ORDER if one in classes):
        if what is DataClass.REPORTS:
            _reports(tx, user_id, gone, whole={DataClass.FILES, DataClass.RELAYED} <= set(classes))
        elif what is not DataClass.ACCOUNT:
            _ERASERS[what](tx, user_id, gone)
    if DataClass.ACCOUNT in classes and _of_account(tx, user_id, stock(tx, user_id, gone))[0]:
        tx.run("UPDATE account SET name = '' WHERE user_id = :user", {"user": user_id})
        addresses.leave(tx, user_id)
    if {DataClass.DRAFTS, DataClass.REPORTS} & set(classes):
        forget_known(tx)
    want_wiping(tx)
    after = stock(tx, user_id, gone)
    went = {what: one.goes - (after[what].goes if what in after else 0) for what, one in before.items()}
    return {what: count for what, count in went.items() if what in classes and count}


def free_tickets(tx: Tx, user_id: int) -> list[int]:
    """The person's tickets of which the words may go."""
    return _free(tx, user_id, "[]")


def erase_again(tx: Tx, user_id: int, at: int, classes: Sequence[DataClass], tickets: Sequence[int]) -> None:
    """What went at `at` (UTC ms) goes again, in a copy that knows only the time before: reports that were open then,
    forms that were being filled in, and updates that had not had their effect go too."""
    values: dict[str, Value] = {"user": user_id, "at": at}
    if DataClass.DRAFTS in classes:
        tx.run(
            """UPDATE draft SET state = 'expired', answers = '{}'
               WHERE user_id = :user AND state = 'open' AND opened_at <= :at""",
            values,
        )
    if DataClass.RAW in classes:
        tx.run(
            """UPDATE inbox SET raw = NULL, state = 'done', outcome = 'forgotten', done_at = :at
               WHERE lane = :user AND raw IS NOT NULL AND state <> 'done' AND received_at <= :at""",
            values,
        )
    erase(tx, user_id, classes, json.dumps(list(tickets)))
    if DataClass.ACCOUNT in classes:
        tx.run("UPDATE account SET name = '' WHERE user_id = :user", values)
        addresses.leave(tx, user_id)
        addresses.leave_at_last(tx, user_id)


def _of_account(tx: Tx, user_id: int, held: Mapping[DataClass, Stock]) -> tuple[int, dict[Rule, int]]:
    """Name and number go unless the person works here, or something that names them stays. A caller's words do not."""
    if tx.one("SELECT 1 FROM role WHERE user_id = :user", {"user": user_id}) is not None:
        return 0, {Rule.STAFF: 1}
    if any(one.stays.keys() - {Rule.CALLER} for what, one in held.items() if what is not DataClass.ACCOUNT):
        return 0, {Rule.STILL_NEEDED: 1}
    return 1, {}


def _free(tx: Tx, user_id: int, gone: str) -> list[int]:
    rows = tx.all(
        """SELECT m.id FROM (SELECT id, iif(id IN (SELECT value FROM json_each(:gone)), NULL, rule) AS rule
              FROM own_report WHERE user_id = :user) AS m WHERE m.rule IS NULL""",
        {"user": user_id, "gone": gone},
    )
    return [int(row[0]) for row in rows]


def _raw(tx: Tx, user_id: int, gone: str) -> None:
    tx.run(
        """UPDATE inbox SET raw = NULL, external_id = NULL, outcome = iif(state = 'done', outcome, 'forgotten'),
              state = 'done'
            WHERE raw IS NOT NULL AND state <> 'new' AND lane = :user
            AND 'u:' || update_id NOT IN (SELECT e.cause FROM event AS e WHERE e.ticket_id IN (SELECT id
                FROM held_ticket)
              AND e.ticket_id NOT IN (SELECT value FROM json_each(:gone)))""",
        {"user": user_id, "gone": gone},
    )


def _drafts(tx: Tx, user_id: int, gone: str) -> None:
    tx.run(
        """DELETE FROM prompt WHERE user_id = :user
            AND (ticket_id IS NULL OR EXISTS (SELECT 1 FROM (SELECT id, iif(id IN (SELECT value
                FROM json_each(:gone)), NULL, rule) AS rule
              FROM own_report WHERE user_id = :user) AS m WHERE m.id = ticket_id AND m.rule IS NULL))""",
        {"user": user_id, "gone": gone},
    )
    tx.run(
        """DELETE FROM geocode_job WHERE draft_id IN (SELECT id FROM draft
           WHERE user_id = :user AND state <> 'open')""",
        {"user": user_id},
    )
    tx.run(
        """DELETE FROM offered WHERE account_id = :user
           AND NOT EXISTS (SELECT 1 FROM draft WHERE user_id = :user AND state = 'open')""",
        {"user": user_id},
    )
    tx.run(
        """UPDATE draft SET answers = '{}' WHERE user_id = :user AND state <> 'open'
            AND NOT EXISTS (SELECT 1 FROM (SELECT id, iif(id IN (SELECT value
                FROM json_each(:gone)), NULL, rule) AS rule
              FROM own_report WHERE user_id = :user) AS m WHERE m.id = draft.ticket_id AND m.rule IS NOT NULL)""",
        {"user": user_id, "gone": gone},
    )


def _relayed(tx: Tx, user_id: int, gone: str) -> None:
    for ticket_id in _free(tx, user_id, gone):
        tx.run(
            """UPDATE note SET text = '' WHERE ticket_id = :ticket
               AND id IN (SELECT id FROM own_note WHERE ticket_id = :ticket AND user_id = :user)""",
            {"ticket": ticket_id, "user": user_id},
        )
        _shred(tx, ticket_id)


def _files(tx: Tx, user_id: int, gone: str) -> None:
    for row in tx.all(
        """SELECT a.id FROM attachment AS a LEFT JOIN (SELECT id, iif(id IN (SELECT value
            FROM json_each(:gone)), NULL, rule) AS rule
              FROM own_report WHERE user_id = :user) AS m ON m.id = a.ticket_id
            WHERE a.user_id = :user AND a.file_id <> '' AND m.rule IS NULL AND (a.ticket_id IS NULL OR m.id IS NOT NULL)
              AND a.id NOT IN (SELECT attachment_id FROM person_photo)""",
        {"user": user_id, "gone": gone},
    ):
        empty_file(tx, row[0])


def _reports(tx: Tx, user_id: int, gone: str, *, whole: bool) -> None:
    """A report that others share, or of which files or words were refused (not `whole`), loses this person; one that is
    theirs alone loses all that it says of a reporter."""
    for ticket_id in _free(tx, user_id, gone):
        values = {"ticket": ticket_id, "user": user_id}
        first = tx.one(
            "SELECT user_id, count(*) OVER () FROM reporter WHERE ticket_id = :ticket ORDER BY joined_at, user_id",
            values,
        )
        assert first is not None
        if first[1] == 1 and whole:
            empty_report(tx, ticket_id)
            continue
        tx.run("DELETE FROM reporter WHERE ticket_id = :ticket AND user_id = :user", values)
        tx.run(
            """UPDATE joined_report SET signs = '', lat_e6 = NULL, lng_e6 = NULL
               WHERE ticket_id = :ticket AND user_id = :user""",
            values,
        )
        tx.run(
            """UPDATE sighting SET lat_e6 = NULL, lng_e6 = NULL, metres = NULL, heading = NULL
               WHERE ticket_id = :ticket AND user_id = :user""",
            values,
        )
        tx.run(
            """UPDATE ticket SET answers = json_remove(answers, '$.contact', '$.contact_by')
               WHERE id = :ticket AND coalesce(json_extract(answers, '$.contact_by'), :first) = :user""",
            {**values, "first": first[0]},
        )
        if first[0] == user_id:
            tx.run(
                """UPDATE ticket SET answers = json_remove(answers, '$.caller_phone', '$.words', '$.said',
                      '$.more', '$.gone_to', '$.link', '$.doubt', '$.options') WHERE id = :ticket""",
                values,
            )
        _shred(tx, ticket_id)


def _searches(tx: Tx, user_id: int, gone: str) -> None:
    """What is still open was ended by the action before: proposals and reminders hang on it."""
    tx.run(
        """UPDATE search SET answers = '{}', age_from = NULL, age_to = NULL, lost_from = NULL WHERE user_id = :user""",
        {"user": user_id},
    )
    tx.run(
        """UPDATE search_match SET reason = '#' WHERE reason LIKE '#%'
           AND search_id IN (SELECT id FROM search WHERE user_id = :user)""",
        {"user": user_id},
    )


def _positions(tx: Tx, user_id: int, gone: str) -> None:
    tx.run("DELETE FROM position WHERE user_id = :user", {"user": user_id, "gone": gone})
    tx.run(
        """DELETE FROM live WHERE user_id = :user
            AND NOT EXISTS (SELECT 1 FROM (SELECT id, iif(id IN (SELECT value
                FROM json_each(:gone)), NULL, rule) AS rule
              FROM own_report WHERE user_id = :user) AS m WHERE m.id = live.ticket_id AND m.rule IS NOT NULL)""",
        {"user": user_id, "gone": gone},
    )


def _shred(tx: Tx, ticket_id: int) -> None:
    tx.run("INSERT INTO shred (part, row_id) VALUES ('ticket', :id) ON CONFLICT DO NOTHING", {"id": ticket_id})


_ERASERS: Mapping[DataClass, Callable[[Tx, int, str], None]] = {
    DataClass.RAW: _raw,
    DataClass.DRAFTS: _drafts,
    DataClass.RELAYED: _relayed,
    DataClass.FILES: _files,
    DataClass.SEARCHES: _searches,
    DataClass.POSITIONS: _positions,
}
# Reports last but one: the others look up whose tickets they are.
ORDER = (*_ERASERS, DataClass.REPORTS, DataClass.ACCOUNT)
