"""The places in which words stand that `Life` alone does not fill: what was set aside, asked of the map, shared between
two reporters, written of a death without a burial. For the suite of two hundred lives."""

import json
from collections.abc import Sequence

from storage.kit.sqlite import Tx, Value
from tests.support.planted import Life


def plant_more(life: Life) -> None:
    """Fill the rest of the places of one life. Reopening reasons and parked updates are the reporter's own."""
    values = {"user": life.user, "ticket": life.ticket, "at": life.at}
    life.tx.run(
        """INSERT INTO inbox (update_id, received_at, lane, raw, state, outcome, tries, done_at)
           VALUES (:id, :at, :user, :raw, 'parked', 'failed', 5, :at)""",
        {"id": life.number * 10 + 5, "at": life.at, "user": life.user, "raw": json.dumps({"text": life.text("aside")})},
    )
    life.tx.run(
        """INSERT INTO note (ticket_id, user_id, kind, text, source, at)
           VALUES (:ticket, :user, 'reason', :text, 'u:' || :source, :at)""",
        {**values, "text": life.text("reopened"), "source": life.number * 10 + 6},
    )
    _asked_of_the_map(life)
    life.tx.run(
        """INSERT INTO attachment (draft_id, user_id, kind, file_id, unique_id, album, source, at)
           VALUES (:ticket, :user, 'photo', :file, :unique, :album, 'draft file ' || :ticket, :at)""",
        {**values, "file": life.word("drafts"), "unique": life.word("drafts"), "album": life.word("drafts")},
    )
    for row in life.tx.all("SELECT id FROM person WHERE ticket_id = :ticket", values):
        _around_a_person(life, row[0])


def _asked_of_the_map(life: Life) -> None:
    lat, lng = life.pin()
    life.tx.run(
        """INSERT INTO geocode_known (kind, question, found, learnt_at, expires_at)
           VALUES ('address', :question, :found, :at, :at + 2592000000)""",
        {"question": life.word("map"), "found": json.dumps([[lat, lng, life.word("map")]]), "at": life.at},
    )
    life.tx.run(
        """INSERT INTO geocode_job (draft_id, kind, question, not_before, created_at)
           VALUES (:draft, 'address', :question, :at, :at)""",
        {"draft": life.ticket, "question": life.word("map"), "at": life.at},
    )


def _around_a_person(life: Life, person: int) -> None:
    values = {"p": person, "at": life.at, "user": life.user, "ticket": life.ticket}
    life.tx.run(
        """INSERT INTO notice (nonce, person_id, state, face, contact, days, made_by, made_at, ended_at)
           VALUES ('c' || :p, :p, 'dropped', :face, :contact, 3, 78, :at, :at)""",
        {**values, "face": json.dumps({"marks": life.word("cases")}), "contact": life.word("cases")},
    )
    for row in life.tx.all("SELECT id FROM search WHERE user_id = :user", values):
        life.tx.run(
            """INSERT INTO search_match (nonce, search_id, person_id, verdict, bits, fields, state, proposed_at,
                                         decided_at, decided_by, reason)
               VALUES ('m' || :p, :s, :p, 'possible', 1, '{}', 'rejected', :at, :at, 78, '#' || :why)""",
            {**values, "s": row[0], "why": life.word("searches")},
        )
    if life.tx.one("SELECT 1 FROM death WHERE person_id = :p", values) is None and life.rng.random() < 0.5:
        _death_without_burial(life, person)


def _death_without_burial(life: Life, person: int) -> None:
    death = life.tx.insert(
        """INSERT INTO death (person_id, died_at, place, found_dead, search_days, letter_every_min, recorded_at, recorded_by)
           VALUES (:p, :at, 'rsud', 0, 3, 60, :at, 77)""",
        {"p": person, "at": life.at},
    )
    word, values = life.word, {"d": death, "at": life.at}
    letter = life.tx.insert(
        """INSERT INTO letter (death_id, kind, number, number_key, dated, office, officer, received_at, received_by)
           VALUES (:d, 'police', :n, :n, :dated, :o, :f, :at, 77)""",
        {**values, "n": word("cases"), "dated": word("cases"), "o": word("cases"), "f": word("cases")},
    )
    life.tx.run(
        """INSERT INTO letter_former (letter_id, number, dated, office, officer, replaced_at, replaced_by)
           VALUES (:l, :n, :dated, :o, :f, :at, 77)""",
        {
            "l": letter,
            "at": life.at,
            "n": word("cases"),
            "dated": word("cases"),
            "o": word("cases"),
            "f": word("cases"),
        },
    )
    life.tx.run(
        """INSERT INTO death_religion (death_id, religion, certainty, basis, at, by)
           VALUES (:d, 'islam', 'presumed', :basis, :at, 77)""",
        {**values, "basis": word("cases")},
    )
    life.tx.run(
        """INSERT INTO burial (nonce, death_id, state, cemetery, plot, officers, witnesses, written_at, written_by)
           VALUES ('b' || :d, :d, 'draft', 'kedaung', :plot, :who, :seen, :at, 77)""",
        {**values, "plot": word("cases"), "who": word("cases"), "seen": word("cases")},
    )


def share(first: Life, second: Life) -> None:
    """`second` reported the ticket of `first` too: words, a photo and a place of their own stand on it. Their places are
    "shared" words and pins of `second`."""
    tx, (lat, lng) = first.tx, second.pin()
    values = {"ticket": first.ticket, "user": second.user, "at": second.at}
    tx.run("INSERT INTO reporter (ticket_id, user_id, joined_at) VALUES (:ticket, :user, :at + 172800000)", values)
    tx.run(
        """INSERT INTO note (ticket_id, user_id, kind, text, source, at)
           VALUES (:ticket, :user, 'from_reporter', :text, 'shared ' || :user, :at)""",
        {**values, "text": second.text("shared")},
    )
    tx.run(
        """INSERT INTO attachment (ticket_id, user_id, kind, file_id, unique_id, source, at)
           VALUES (:ticket, :user, 'photo', :file, :unique, 'shared ' || :user, :at)""",
        {**values, "file": second.word("shared"), "unique": second.word("shared")},
    )
    tx.run(
        """INSERT INTO sighting (ticket_id, user_id, kind, lat_e6, lng_e6, source, at)
           VALUES (:ticket, :user, 'moved', :lat, :lng, 'shared ' || :user, :at)""",
        {**values, "lat": lat, "lng": lng},
    )
    lat, lng = second.pin()
    tx.run(
        """INSERT INTO joined_report (draft_id, ticket_id, user_id, newly, signs, lat_e6, lng_e6, joined_at)
           VALUES (:draft, :ticket, :user, 1, '', :lat, :lng, :at)""",
        {**values, "draft": second.ticket, "lat": lat, "lng": lng},
    )


def open_form(life: Life, now: int) -> list[str]:
    """The person is filling in a report at `now` (UTC ms); the words of it."""
    word = life.word("form")
    life.tx.run(
        """INSERT INTO draft (user_id, nonce, state, asking, answers, opened_at, touched_at)
           VALUES (:user, 'open' || :user, 'open', 'review', :answers, :now, :now)""",
        {"user": life.user, "answers": json.dumps({"words": word}), "now": now},
    )
    return [word]


def hold(tx: Tx, lives: Sequence[Life], at: int) -> None:
    """Legal holds on the tickets of these lives, from `at` (UTC ms)."""
    for life in lives:
        note = life.note("note", "hold")
        tx.run(
            "INSERT INTO legal_hold (ticket_id, at, by, note_id) VALUES (:ticket, :at, 78, :note)",
            {"ticket": life.ticket, "at": at, "note": note},
        )


def by_other_doors(life: Life) -> None:
    """What comes of another messenger and of other systems: choices that were offered, names of messages, a report of
    delivery that nobody waited for, what was passed on and never had its effect, a photo of a report that was not sent."""
    values: dict[str, Value] = {"user": life.user, "at": life.at, "n": life.number}
    life.tx.run(
        "INSERT INTO offered (account_id, choices) VALUES (:user, :choices)",
        {**values, "choices": json.dumps([[life.word("offered"), "x"]])},
    )
    life.tx.run(
        """INSERT INTO outbox (key, chat_id, kind, params, priority, state, attempts, not_before, created_at, sent_at,
                               message_id, external_id)
           VALUES ('k' || :user, :user, 'chat.start', '{}', 1, 'sent', 1, :at, :at, :at, 1, :name)""",
        {**values, "name": life.word("names")},
    )
    life.tx.run(
        "INSERT INTO early_receipt (external_id, at, read, heard_at) VALUES (:name, :at, 0, :at)",
        {**values, "name": life.word("early")},
    )
    life.tx.run(
        """INSERT INTO source (code, system, number, digest, service, lat_e6, lng_e6, at, state, changed_at)
           VALUES ('c' || :n, 'laksa', 'L' || :n, :digest, 'ot', -6170000, 106640000, :at, 'received', :at)""",
        {**values, "digest": life.word("passed on")},
    )
    photo = life.tx.insert(
        """INSERT INTO attachment (draft_id, user_id, kind, file_id, unique_id, source, at)
           VALUES (:draft, :user, 'photo', :file, :unique, 'unsent ' || :user, :at)""",
        {**values, "draft": life.ticket, "file": life.word("drafts"), "unique": life.word("drafts")},
    )
    life.tx.run(
        "INSERT INTO likeness (attachment_id, file_id, next_try_at) VALUES (:id, :file, 0)",
        {"id": photo, "file": life.word("drafts")},
    )
    life.tx.run("UPDATE search SET age_from = 61, age_to = 67, lost_from = :at WHERE user_id = :user", values)
