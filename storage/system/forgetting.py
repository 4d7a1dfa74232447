"""Words whose time is over are emptied (SOP 8), class by class, in batches. Rows stay, and with them counts, the
register and the chain: ids in events must never come to mean something else. A ticket under legal hold is left alone.

Instants are UTC milliseconds; every function returns how many rows it emptied, at most `limit`.
"""

from collections.abc import Callable, Mapping

from storage.accounts import addresses
from storage.kit.sqlite import Tx, Value
from storage.places import geocode

Purge = Callable[[Tx, int, int], int]


def raw(tx: Tx, before: int, limit: int) -> int:
    """Updates as they came, whose effect was before; and reports of the delivery of what we never knew to be ours."""
    tx.run("DELETE FROM early_receipt WHERE heard_at < :before", {"before": before})
    return tx.run(
        """UPDATE inbox SET raw = NULL, external_id = NULL WHERE update_id IN (
              SELECT update_id FROM inbox WHERE raw IS NOT NULL AND received_at < :before
                AND state = 'done' AND done_at < :before
                AND 'u:' || update_id NOT IN (SELECT e.cause FROM event AS e WHERE e.ticket_id IN (SELECT id
                    FROM held_ticket))
              LIMIT :limit)""",
        {"before": before, "limit": limit},
    )


def set_aside(tx: Tx, before: int, limit: int) -> int:
    """Updates that had no effect, and that nobody brought back since; what other systems passed on in them."""
    tx.run(
        """UPDATE source SET digest = '', lat_e6 = NULL, lng_e6 = NULL
           WHERE ticket_id IS NULL AND digest <> '' AND at < :before""",
        {"before": before},
    )
    return tx.run(
        """UPDATE inbox SET raw = NULL, external_id = NULL, state = 'done', outcome = 'forgotten' WHERE update_id IN (
             SELECT update_id FROM inbox WHERE state IN ('parked', 'quarantined') AND done_at < :before
             LIMIT :limit)""",
        {"before": before, "limit": limit},
    )


def drafts(tx: Tx, before: int, limit: int) -> int:
    """Reports in the making that were last touched before, with their files, questions that were left open, and the
    choices that were offered last. What a ticket that is still open may be made of again stays."""
    values: dict[str, Value] = {"before": before, "limit": limit}
    tx.run("DELETE FROM prompt WHERE asked_at < :before", {"before": before})
    tx.run(
        """DELETE FROM offered WHERE NOT EXISTS (
             SELECT 1 FROM account AS a WHERE a.user_id = offered.account_id AND a.seen_at >= :before)""",
        {"before": before},
    )
    geocode.purge(tx, before, before)  # its own loop does not run where the map service was switched off
    for row in tx.all(
        """SELECT a.id FROM attachment AS a LEFT JOIN draft AS d ON d.id = a.draft_id
           WHERE a.ticket_id IS NULL AND a.file_id <> '' AND coalesce(d.touched_at, a.at) < :before
             AND coalesce(d.state, '') <> 'open' LIMIT :limit""",
        values,
    ):
        empty_file(tx, row[0])
    return tx.run(
        """UPDATE draft SET answers = '{}' WHERE id IN (
              SELECT d.id FROM draft AS d WHERE d.state <> 'open' AND d.touched_at < :before AND d.answers <> '{}'
                AND NOT EXISTS (SELECT 1 FROM ticket AS t WHERE t.id = d.ticket_id
                                AND (t.closed_at IS NULL OR t.id IN (SELECT id FROM held_ticket)))
                AND NOT EXISTS (SELECT 1 FROM joined_report AS j JOIN ticket AS t ON t.id = j.ticket_id
                                WHERE j.draft_id = d.id AND (t.closed_at IS NULL OR t.id IN (SELECT id
                                    FROM held_ticket)))
              LIMIT :limit)""",
        values,
    )


def relayed(tx: Tx, before: int, limit: int) -> int:
    """What reporter and responder wrote to each other about tickets that were closed before."""
    return tx.run(
        """UPDATE note SET text = '' WHERE id IN (
              SELECT n.id FROM ticket AS t JOIN note AS n ON n.ticket_id = t.id
              WHERE t.closed_at < :before AND t.forgotten = 0 AND t.id NOT IN (SELECT id FROM held_ticket)
                  AND n.text <> ''
                AND (n.kind IN ('from_reporter', 'to_reporter') OR n.source LIKE 'pending:%') LIMIT :limit)""",
        {"before": before, "limit": limit},
    )


def files(tx: Tx, before: int, limit: int) -> int:
    """File ids of tickets that were closed before; those of persons go with their case."""
    found = tx.all(
        """SELECT a.id FROM ticket AS t JOIN attachment AS a ON a.ticket_id = t.id
            WHERE t.closed_at < :before AND t.forgotten = 0 AND t.id NOT IN (SELECT id FROM held_ticket)
                AND a.file_id <> ''
              AND a.id NOT IN (SELECT attachment_id FROM person_photo) LIMIT :limit""",
        {"before": before, "limit": limit},
    )
    for row in found:
        empty_file(tx, row[0])
    return len(found)


def reports(tx: Tx, before: int, limit: int) -> int:
    """Who reported tickets that were closed before, and their words."""
    found = tx.all(
        """SELECT id FROM ticket WHERE forgotten = 0 AND closed_at < :before AND id NOT IN (SELECT id
            FROM held_ticket) LIMIT :limit""",
        {"before": before, "limit": limit},
    )
    for row in found:
        empty_report(tx, row[0])
    return len(found)


def cases(tx: Tx, before: int, limit: int) -> int:
    """What is known of persons whose case ended before, for tickets of which all cases did."""
    found = tx.all(
        """SELECT id FROM ticket WHERE forgotten = 1 AND closed_at IS NOT NULL AND id NOT IN (SELECT id
            FROM held_ticket)
              AND NOT EXISTS (SELECT 1 FROM person AS p WHERE p.ticket_id = ticket.id
                              AND (p.ended_at IS NULL OR p.ended_at >= :before)) LIMIT :limit""",
        {"before": before, "limit": limit},
    )
    for row in found:
        empty_case(tx, row[0])
    return len(found)


def positions(tx: Tx, before: int, limit: int) -> int:
    """Where people were: shared live locations, responders, pins of sightings of tickets that were closed before."""
    values: dict[str, Value] = {"before": before, "limit": limit}
    gone = tx.run("DELETE FROM position WHERE until < :before", {"before": before})
    gone += tx.run(
        """DELETE FROM live WHERE heard_at < :before AND (ticket_id IS NULL OR ticket_id IN (
              SELECT id FROM ticket WHERE closed_at < :before AND id NOT IN (SELECT id FROM held_ticket)))""",
        {"before": before},
    )
    return gone + tx.run(
        """UPDATE sighting SET lat_e6 = NULL, lng_e6 = NULL, metres = NULL, heading = NULL WHERE id IN (
              SELECT s.id FROM ticket AS t JOIN sighting AS s ON s.ticket_id = t.id
              WHERE t.closed_at < :before AND t.forgotten = 0 AND t.id NOT IN (SELECT id FROM held_ticket)
                AND (s.lat_e6 IS NOT NULL OR s.metres IS NOT NULL) LIMIT :limit)""",
        values,
    )


def names(tx: Tx, before: int, limit: int) -> int:
    """What a messenger calls messages that were sent before: the number of whom they went to stands in it. A report of
    their delivery, or an answer to them, finds them no more; that they went by that messenger stays for the figures."""
    return tx.run(
        """UPDATE outbox SET external_id = 'gone ' || id WHERE id IN (
             SELECT id FROM outbox WHERE substr(external_id, 1, 5) <> 'gone ' AND sent_at < :before LIMIT :limit)""",
        {"before": before, "limit": limit},
    )


def leaving(tx: Tx, before: int, limit: int) -> int:
    """Addresses of erased accounts that no receipt reached."""
    found = addresses.unreached(tx, before, limit)
    for account in found:
        addresses.leave_at_last(tx, account)
    return len(found)


def accounts(tx: Tx, before: int, limit: int) -> int:
    """Accounts that last spoke before, have no role, nothing open, and did nothing that the record names them for."""
    return tx.run(
        """DELETE FROM account WHERE user_id IN (
             SELECT a.user_id FROM account AS a WHERE a.seen_at < :before
               AND NOT EXISTS (SELECT 1 FROM role AS r WHERE r.user_id = a.user_id)
               AND NOT EXISTS (SELECT 1 FROM reporter AS r WHERE r.user_id = a.user_id)
               AND NOT EXISTS (SELECT 1 FROM draft AS d WHERE d.user_id = a.user_id AND d.answers <> '{}')
               AND NOT EXISTS (SELECT 1 FROM search AS s WHERE s.user_id = a.user_id AND s.answers <> '{}')
               AND NOT EXISTS (SELECT 1 FROM erasure AS e WHERE e.user_id = a.user_id AND e.decided_at IS NULL)
               AND NOT EXISTS (SELECT 1 FROM ticket AS t WHERE t.holder = a.user_id)
               AND NOT EXISTS (SELECT 1 FROM person AS p WHERE p.recorded_by = a.user_id)
               AND NOT EXISTS (SELECT 1 FROM death_religion AS r WHERE r.by = a.user_id)
             LIMIT :limit)""",
        {"before": before, "limit": limit},
    )


def empty_file(tx: Tx, attachment_id: int) -> None:
    """Forget where a file lies at Telegram, and how it looks."""
    tx.run("DELETE FROM likeness WHERE attachment_id = :id", {"id": attachment_id})
    tx.run("UPDATE visit_photo SET print = NULL, salt = NULL WHERE attachment_id = :id", {"id": attachment_id})
    tx.run("UPDATE attachment SET file_id = '', unique_id = '', album = NULL WHERE id = :id", {"id": attachment_id})


def empty_report(tx: Tx, ticket_id: int) -> None:
    """Nothing tells any more who reported a ticket and what they said; pins are rounded to about a kilometre, so that
    the maps of the figures stay. Where a person was met, what belongs to their case stays until that ends."""
    values = {"id": ticket_id}
    tx.run("DELETE FROM reporter WHERE ticket_id = :id", values)
    tx.run("DELETE FROM geocode_job WHERE ticket_id = :id", values)
    tx.run("DELETE FROM live WHERE ticket_id = :id", values)
    tx.run("DELETE FROM prompt WHERE ticket_id = :id", values)
    tx.run(
        """UPDATE draft SET answers = '{}' WHERE state <> 'open'
           AND (ticket_id = :id OR id IN (SELECT draft_id FROM joined_report WHERE ticket_id = :id))""",
        values,
    )
    tx.run("UPDATE source SET digest = '', lat_e6 = NULL, lng_e6 = NULL WHERE ticket_id = :id", values)
    tx.run("UPDATE joined_report SET signs = '', lat_e6 = NULL, lng_e6 = NULL WHERE ticket_id = :id", values)
    tx.run(
        "UPDATE sighting SET lat_e6 = NULL, lng_e6 = NULL, metres = NULL, heading = NULL WHERE ticket_id = :id", values
    )
    tx.run(
        """UPDATE note SET text = '' WHERE ticket_id = :id AND text <> ''
              AND (kind IN ('from_reporter', 'to_reporter', 'edit') OR source LIKE 'pending:%'
                   OR id IN (SELECT id FROM own_note WHERE ticket_id = :id)
                   OR NOT EXISTS (SELECT 1 FROM person WHERE ticket_id = :id))
              AND id NOT IN (SELECT id FROM printed_note)""",
        values,
    )
    for row in tx.all(
        """SELECT id FROM attachment WHERE ticket_id = :id AND file_id <> ''
           AND id NOT IN (SELECT attachment_id FROM person_photo)""",
        values,
    ):
        empty_file(tx, row[0])
    tx.run(
        """UPDATE ticket SET
              forgotten = CASE WHEN EXISTS (SELECT 1 FROM person AS p WHERE p.ticket_id = ticket.id) THEN 1 ELSE 2 END,
              answers = CASE WHEN EXISTS (SELECT 1 FROM person AS p WHERE p.ticket_id = ticket.id)
                THEN json_patch('{}', json_object('kind', kind, 'area_code', area_code,
                  'place_text', json_extract(answers, '$.place_text'),
                  'landmark', json_extract(answers, '$.landmark'), 'signs', json_extract(answers, '$.signs')))
                ELSE json_object('kind', kind, 'area_code', area_code) END,
              lat_e6 = round(lat_e6 / 10000.0) * 10000, lng_e6 = round(lng_e6 / 10000.0) * 10000
            WHERE id = :id""",
        values,
    )
    _remember(tx, ticket_id)


def empty_case(tx: Tx, ticket_id: int) -> None:
    """Nothing tells any more of the persons of a ticket but, of the buried, what the register prints."""
    values = {"id": ticket_id}
    tx.run(
        """UPDATE person_fact SET value = '' WHERE value <> ''
              AND person_id IN (SELECT id FROM person WHERE ticket_id = :id)
              AND NOT (field IN ('name', 'sex', 'age', 'height_cm', 'build', 'skin', 'hair', 'moles', 'tattoos',
                'features', 'clothes', 'belongings', 'found_place', 'identification', 'burial_plot', 'burial_care',
                'burial_officers', 'burial_witnesses', 'burial_wanted') AND person_id IN (SELECT id
                    FROM buried_person))""",
        values,
    )
    tx.run(
        """UPDATE person_photo SET lat_e6 = NULL, lng_e6 = NULL WHERE lat_e6 IS NOT NULL
              AND person_id IN (SELECT id FROM person WHERE ticket_id = :id)
              AND person_id NOT IN (SELECT id FROM buried_person)""",
        values,
    )
    for row in tx.all(
        "SELECT attachment_id FROM person_photo WHERE person_id IN (SELECT id FROM person WHERE ticket_id = :id)",
        values,
    ):
        empty_file(tx, row[0])
    _empty_papers(tx, values)
    tx.run(
        """UPDATE notice SET face = '{}', contact = '' WHERE state IN ('withdrawn', 'expired', 'dropped')
           AND person_id IN (SELECT id FROM person WHERE ticket_id = :id)""",
        values,
    )
    tx.run(
        """UPDATE search_match SET fields = '{}', reason = iif(reason LIKE '#%', '#', reason)
           WHERE person_id IN (SELECT id FROM person WHERE ticket_id = :id)""",
        values,
    )
    tx.run(
        "UPDATE note SET text = '' WHERE ticket_id = :id AND text <> '' AND id NOT IN (SELECT id FROM printed_note)",
        values,
    )
    tx.run(
        """UPDATE ticket SET forgotten = 2, answers = CASE WHEN EXISTS (
                SELECT 1 FROM person AS p JOIN buried_person AS u ON u.id = p.id WHERE p.ticket_id = ticket.id)
              THEN json_patch('{}', json_object('kind', kind, 'area_code', area_code,
                'place_text', json_extract(answers, '$.place_text'), 'landmark', json_extract(answers, '$.landmark')))
              ELSE json_object('kind', kind, 'area_code', area_code) END
            WHERE id = :id""",
        values,
    )
    _remember(tx, ticket_id)


def _empty_papers(tx: Tx, values: Mapping[str, Value]) -> None:
    """What was written of deaths of a ticket that led to no burial: letters, the grounds of the rite, drafts."""
    tx.run(
        """UPDATE letter SET number = iif(number IS NULL, NULL, ''),
              number_key = iif(number IS NULL, NULL, 'gone ' || id), dated = iif(dated IS NULL, NULL, ''),
              office = iif(office IS NULL, NULL, ''), officer = NULL
            WHERE death_id IN (SELECT id FROM unburied_death WHERE ticket_id = :id)""",
        values,
    )
    tx.run(
        """DELETE FROM letter_former WHERE letter_id IN (SELECT id FROM letter WHERE death_id IN (SELECT id
            FROM unburied_death WHERE ticket_id = :id))""",
        values,
    )
    tx.run(
        "UPDATE death_religion SET basis = '' WHERE death_id IN (SELECT id FROM unburied_death WHERE ticket_id = :id)",
        values,
    )
    tx.run(
        """UPDATE burial SET plot = NULL, officers = NULL, witnesses = NULL WHERE death_id IN (SELECT id
            FROM unburied_death WHERE ticket_id = :id)""",
        values,
    )


def want_wiping(tx: Tx) -> None:
    """Words were taken out: the pages and the log are to be wiped."""
    tx.run("INSERT INTO shred (part, row_id) VALUES ('', 0) ON CONFLICT DO NOTHING")


def to_wipe(tx: Tx) -> list[tuple[str, int]]:
    """What was taken out and is not wiped yet."""
    return [(row[0], row[1]) for row in tx.all("SELECT part, row_id FROM shred")]


def wiped(tx: Tx, rows: list[tuple[str, int]]) -> None:
    """Mark rows whose words were wiped."""
    for part, row_id in rows:
        tx.run("DELETE FROM shred WHERE part = :part AND row_id = :row", {"part": part, "row": row_id})


def _remember(tx: Tx, ticket_id: int) -> None:
    tx.run("INSERT INTO shred (part, row_id) VALUES ('ticket', :id) ON CONFLICT DO NOTHING", {"id": ticket_id})
