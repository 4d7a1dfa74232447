"""What must be so after any walk, asked of the rows. Each raises AssertionError."""

from dataclasses import dataclass, field

from bot.domain.kit.events import first_broken
from storage.kit.events import every
from storage.kit.sqlite import Tx

# Words that people of the walk write: none may stand in what keeps no words.
SECRETS = ("Wiryanegara", "Soekardjo", "Zulaikha", "3671010101700001", "3456 7890", "62812345", "warungbu")


# Where somebody was not the family after all, the search runs again from where it was: the day that runs, and an end that
# was passed meanwhile, are told at once, not never.
TOLD_LATE = ("search_day", "search_end")


@dataclass
class Ledger:
    """Every reminder as it was seen last: none vanishes, rings early, twice, or while the clock is wrong, and what rang
    or was cancelled stays so (but for a search that runs on because it was not the family). None moves to an earlier
    hour, whoever put it off; but the days of a search do with the hour of death that is corrected."""

    known: dict[int, tuple[str, int]] = field(default_factory=dict)
    searched: dict[int, int | None] = field(default_factory=dict)  # death → when its search began
    rang: int = 0

    def look(self, tx: Tx, now: int, *, held: bool) -> None:
        """Compare with what was seen last."""
        rows = {
            row[0]: tuple(row)[1:] for row in tx.all("SELECT id, kind, state, due_at, fired_at, round FROM reminder")
        }
        assert self.known.keys() <= rows.keys(), "a reminder vanished"
        corrected = self._corrected(tx)
        for number, (kind, state, due_at, fired_at, of) in rows.items():
            was, due_before = self.known.get(number, ("waiting", due_at))
            what = (number, kind, was, state, due_before, due_at, fired_at, now)
            # What was put off and cancelled, and is set anew (a letter that was withdrawn), comes in its own rhythm.
            anew = was == "cancelled" or (kind in ("search_day", "search_end") and of in corrected)
            assert due_at >= due_before or anew, ("moved to earlier", what)
            if state == "fired":
                assert fired_at >= due_at, ("early", what)
                assert was != "cancelled", ("rang although cancelled", what)
                if was == "waiting":
                    self.rang += 1
                    assert not held, ("rang while the clock is wrong", what)
            elif was == "fired":
                raise AssertionError(("unrung", what))
            elif (was, state) == ("cancelled", "waiting") and kind not in TOLD_LATE:
                assert due_at > now, ("revived for an hour that is past", what)
            self.known[number] = (state, due_at)

    def _corrected(self, tx: Tx) -> set[int]:
        """The deaths whose search begins at another hour than it did at the last look."""
        hour = "SELECT id, CASE found_dead WHEN 1 THEN handed_over_at ELSE died_at END FROM death"
        now = {row[0]: row[1] for row in tx.all(hour)}
        changed = {number for number, at in self.searched.items() if now[number] != at}
        self.searched = now
        return changed

    @staticmethod
    def swept(tx: Tx, now: int) -> None:
        """After a sweep with a right clock nothing that is due waits, and what rang was told in that very moment."""
        assert _ids(tx, "SELECT id FROM reminder WHERE state = 'waiting' AND due_at <= :now", now=now) == []
        told = """SELECT o.key FROM outbox AS o JOIN reminder AS r ON r.id = CAST(substr(o.key, 3) AS INTEGER)
                  WHERE o.key LIKE 'r:%' AND (r.state <> 'fired' OR o.created_at <> r.fired_at)"""
        assert _ids(tx, told) == []


def check_burials(tx: Tx) -> None:
    """No burial before its conditions, none by one person alone, every number of the register, of the unnamed and of
    the papers once and without a gap."""
    wrong = """SELECT b.id FROM burial AS b JOIN death AS d ON d.id = b.death_id WHERE b.state = 'confirmed' AND NOT (
             b.decided_by <> b.written_by
             AND EXISTS (SELECT 1 FROM death_religion AS r WHERE r.death_id = d.id)
             AND (d.died_at IS NULL OR b.at >= d.died_at) AND (d.handed_over_at IS NULL OR b.at >= d.handed_over_at)
             AND d.voided_at IS NULL
             AND (d.override_at IS NOT NULL OR (
                 d.family_at IS NULL AND b.at >= d.search_until AND (d.found_dead = 0 OR d.handed_over_at IS NOT NULL)
                 AND 3 = (SELECT count(*) FROM letter AS l WHERE l.death_id = d.id AND l.received_at IS NOT NULL))))"""
    assert _ids(tx, wrong) == []
    for query, before in (
        ("SELECT label_year, label_number FROM person WHERE label_number IS NOT NULL ORDER BY 1, 2", 7),
        ("SELECT year, number FROM register WHERE seq = 0 ORDER BY 1, 2", 7),
        ("SELECT year, number FROM paper WHERE version = 1 ORDER BY 1, 2", 0),
    ):
        seen: dict[int, int] = {2023: before}
        for year, number in tx.all(query):  # type: ignore[arg-type]
            assert number == seen.get(year, 0) + 1, (query, year, number)
            seen[year] = number
    versions = """SELECT person_id, kind FROM paper GROUP BY person_id, kind
                  HAVING count(*) <> max(version) OR count(DISTINCT number) > 1"""
    assert _ids(tx, versions) == []
    stray = """SELECT p.id FROM person AS p WHERE (p.end_kind IS 'buried') <> EXISTS (
             SELECT 1 FROM register AS r JOIN burial AS b ON b.id = r.burial_id JOIN death AS d ON d.id = b.death_id
             WHERE d.person_id = p.id AND r.seq = 0 AND b.id NOT IN (SELECT burial_id FROM burial_annulled))"""
    assert _ids(tx, stray) == []


# What a running clock needs, and what must no longer wait: each query finds the rows that are wrong.
LOST = {
    "the end of a search": """SELECT d.id FROM death AS d JOIN person AS p ON p.id = d.person_id
        WHERE p.state = 'dead' AND d.voided_at IS NULL AND d.family_at IS NULL AND d.override_at IS NULL
          AND d.search_until > :highest AND NOT EXISTS (SELECT 1 FROM reminder AS r
            WHERE r.kind = 'search_end' AND r.round = d.id AND r.state = 'waiting')""",
    "the daily letters": """SELECT d.id FROM death AS d JOIN person AS p ON p.id = d.person_id
        WHERE p.state = 'dead' AND d.voided_at IS NULL AND d.family_at IS NULL AND d.override_at IS NULL
          AND 3 > (SELECT count(*) FROM letter AS l WHERE l.death_id = d.id AND l.received_at IS NOT NULL)
          AND 1 <> (SELECT count(*) FROM reminder AS r WHERE r.kind = 'letter_daily' AND r.round = d.id
                    AND r.state = 'waiting')""",
    "the clock until the grave": """SELECT d.id FROM death AS d JOIN person AS p ON p.id = d.person_id
        WHERE p.state = 'dead' AND d.voided_at IS NULL AND d.family_at IS NULL AND d.ready_at IS NOT NULL
          AND 1 <> (SELECT count(*) FROM reminder AS r WHERE r.kind = 'burial_late' AND r.round = d.id
                    AND r.state = 'waiting')""",
    "any clock of somebody unburied": """SELECT d.id FROM death AS d JOIN person AS p ON p.id = d.person_id
        WHERE p.state = 'dead' AND d.voided_at IS NULL AND NOT EXISTS (
          SELECT 1 FROM reminder AS r WHERE r.kind IN ('search_end', 'letter_daily', 'burial_late', 'body_waits')
                    AND r.round = d.id AND r.state = 'waiting')""",
    "the clock until the family has the body": """SELECT d.id FROM death AS d JOIN person AS p ON p.id = d.person_id
        WHERE p.state = 'dead' AND d.voided_at IS NULL AND d.family_at IS NOT NULL
          AND 1 <> (SELECT count(*) FROM reminder AS r WHERE r.kind = 'body_waits' AND r.round = d.id
                    AND r.state = 'waiting')""",
    "a health check": """SELECT h.move_id FROM health_check AS h WHERE h.answered_at IS NULL
          AND 2 <> (SELECT count(*) FROM reminder AS r WHERE r.round = h.move_id
                    AND r.kind IN ('health_check', 'health_late') AND r.state IN ('waiting', 'fired'))""",
    "a referral": """SELECT f.id FROM referral AS f WHERE f.answered_at IS NULL
          AND 1 <> (SELECT count(*) FROM reminder AS r WHERE r.round = f.id AND r.kind = 'referral_due'
                    AND r.state IN ('waiting', 'fired'))""",
    "nobody claims": """SELECT t.id FROM ticket AS t WHERE t.state = 'new' AND t.on_team_at IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM reminder AS r WHERE r.ticket_id = t.id AND r.kind = 'unclaimed_supervisor'
                          AND r.state IN ('waiting', 'fired') AND r.round <= t.version)""",
    "the re-check": """SELECT t.id FROM ticket AS t WHERE t.state IN ('not_found', 'help_refused')
          AND NOT EXISTS (SELECT 1 FROM reminder AS r WHERE r.ticket_id = t.id AND r.kind = 'recheck_end'
                          AND r.state IN ('waiting', 'fired'))""",
    "a search to look after": """SELECT s.id FROM search AS s WHERE s.state IN ('filling', 'open')
          AND 1 <> (SELECT count(*) FROM reminder AS r WHERE r.kind = 'search_keep' AND r.state = 'waiting'
                    AND json_extract(r.data, '$.search') = s.id)""",
    "a decision that waits": """SELECT s.id FROM search AS s WHERE s.state = 'open'
          AND (EXISTS (SELECT 1 FROM search_match AS m WHERE m.search_id = s.id AND m.state = 'proposed'))
          <> (1 = (SELECT count(*) FROM reminder AS r WHERE r.kind = 'match_waiting' AND r.state = 'waiting'
                    AND json_extract(r.data, '$.search') = s.id))""",
    "the end of a notice": """SELECT n.id FROM notice AS n WHERE n.state = 'published'
          AND 1 <> (SELECT count(*) FROM reminder AS r WHERE r.kind = 'notice_end' AND r.state = 'waiting'
                    AND json_extract(r.data, '$.notice') = n.id)""",
}
NEEDLESS = {
    "a clock that stands": """SELECT r.id FROM reminder AS r JOIN death AS d ON d.id = r.round
        WHERE r.state = 'waiting' AND r.kind IN ('search_day', 'search_end', 'letter_daily') AND (
          d.family_at IS NOT NULL OR d.override_at IS NOT NULL OR d.voided_at IS NOT NULL
          OR EXISTS (SELECT 1 FROM person AS p WHERE p.id = d.person_id AND p.state <> 'dead'))""",
    "buried, or with the family": """SELECT r.id FROM reminder AS r JOIN death AS d ON d.id = r.round
        JOIN person AS p ON p.id = d.person_id
        WHERE r.state = 'waiting' AND r.kind IN ('burial_due', 'burial_late') AND (
          d.family_at IS NOT NULL OR d.voided_at IS NOT NULL OR p.state <> 'dead')""",
    "no family, or they have the body": """SELECT r.id FROM reminder AS r JOIN death AS d ON d.id = r.round
        JOIN person AS p ON p.id = d.person_id
        WHERE r.state = 'waiting' AND r.kind = 'body_waits' AND (
          d.family_at IS NULL OR d.voided_at IS NOT NULL OR p.state <> 'dead')""",
    "a case that ended": """SELECT r.id FROM reminder AS r JOIN person AS p ON p.id = json_extract(r.data, '$.person')
        WHERE r.state = 'waiting' AND r.ticket_id IS NOT NULL AND p.state = 'ended'""",
    "somebody dead or elsewhere": """SELECT r.id FROM reminder AS r JOIN health_check AS h ON h.move_id = r.round
        WHERE r.state = 'waiting' AND r.kind IN ('health_check', 'health_late') AND h.answered_at IS NOT NULL""",
    "an answered referral": """SELECT r.id FROM reminder AS r JOIN referral AS f ON f.id = r.round
        WHERE r.state = 'waiting' AND r.kind = 'referral_due' AND f.answered_at IS NOT NULL""",
    "claimed": """SELECT r.id FROM reminder AS r JOIN ticket AS t ON t.id = r.ticket_id
        WHERE r.state = 'waiting' AND r.kind LIKE 'unclaimed%' AND t.state <> 'new'""",
    "nobody holds it": """SELECT r.id FROM reminder AS r JOIN ticket AS t ON t.id = r.ticket_id
        WHERE r.state = 'waiting' AND r.kind IN ('lease_ask', 'lease_end') AND (t.holder IS NULL OR t.closed_at > 0)""",
}


def check_clocks(tx: Tx, highest: int) -> None:
    """No reminder is lost, and none waits that nobody needs. `highest`: the furthest that the clock ever was."""
    for what, query in LOST.items():
        found = _ids(tx, query, **({"highest": highest} if ":highest" in query else {}))
        assert found == [], ("lost: " + what, found)
    for what, query in NEEDLESS.items():
        assert _ids(tx, query) == [], "needless: " + what


def check_whole(tx: Tx) -> None:
    """The chain, the file, the inbox, and no words where none belong. For the end of a walk."""
    assert first_broken(every(tx)) is None
    assert _ids(tx, "PRAGMA foreign_key_check") == []
    assert [tuple(row) for row in tx.all("PRAGMA integrity_check")] == [("ok",)]
    assert _ids(tx, "SELECT update_id FROM inbox WHERE state <> 'done'") == []
    for table, column in (("outbox", "params"), ("event", "data"), ("reminder", "data")):
        for secret in SECRETS:
            found = f"SELECT id FROM {table} WHERE {column} LIKE '%{secret}%'"
            assert _ids(tx, found) == [], (table, secret)


def _ids(tx: Tx, query: str, **params: int) -> list[tuple[object, ...]]:
    return [tuple(row) for row in tx.all(query, params)]  # type: ignore[arg-type]
