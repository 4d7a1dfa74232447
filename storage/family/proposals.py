"""People who were proposed for a search, and what the team decided."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.family.matching import PersonMatch
from storage.kit.sqlite import Row, Tx


@dataclass(frozen=True, slots=True)
class Proposal:
    """One row of `search_match`; instants in UTC ms, `bits` in hundredths."""

    id: int
    nonce: str
    search_id: int
    person_id: int
    verdict: str
    bits: int
    fields: Mapping[str, str]
    state: str
    proposed_at: int
    decided_at: int | None
    decided_by: int | None
    reason: str | None
    consent: str | None = None  # of the person found: `yes`, `no`, `needless` (a child, the dead); None: not asked yet

    @property
    def told(self) -> bool:
        """The relatives may hear, and have heard, that there is something."""
        return self.state == "accepted" and self.consent in ("yes", "needless")

    @property
    def waiting(self) -> bool:
        """Nobody has decided yet."""
        return self.state == "proposed"


def by_nonce(tx: Tx, nonce: str) -> Proposal | None:
    """The proposal whose buttons carry `nonce`."""
    row = tx.one("SELECT * FROM search_match WHERE nonce = :nonce", {"nonce": nonce})
    return None if row is None else _proposal(row)


def get(tx: Tx, proposal_id: int) -> Proposal | None:
    """One proposal."""
    row = tx.one("SELECT * FROM search_match WHERE id = :id", {"id": proposal_id})
    return None if row is None else _proposal(row)


def of_search(tx: Tx, search_id: int) -> list[Proposal]:
    """Everybody who was ever proposed for a search, the likeliest first."""
    rows = tx.all(
        "SELECT * FROM search_match WHERE search_id = :search ORDER BY bits DESC, person_id", {"search": search_id}
    )
    return [_proposal(row) for row in rows]


def of_person(tx: Tx, person_id: int) -> list[Proposal]:
    """Every search for which a person was proposed and nobody has decided yet."""
    rows = tx.all(
        "SELECT * FROM search_match WHERE person_id = :person AND state = 'proposed' ORDER BY search_id",
        {"person": person_id},
    )
    return [_proposal(row) for row in rows]


def ever_of(tx: Tx, person_id: int) -> list[tuple[int, int]]:
    """(Proposal, search) of everything that a person was ever proposed for."""
    rows = tx.all("SELECT id, search_id FROM search_match WHERE person_id = :person ORDER BY id", {"person": person_id})
    return [(int(row[0]), int(row[1])) for row in rows]


def keepers(tx: Tx, search_id: int) -> list[int]:
    """Who keeps the cases of everybody who was ever proposed for a search: whoever works on the ticket, else who
    recorded the person. The likeliest person's first, each once."""
    rows = tx.plain(
        """SELECT coalesce(t.holder, p.recorded_by) FROM search_match AS m
           JOIN person AS p ON p.id = m.person_id JOIN ticket AS t ON t.id = p.ticket_id
           WHERE m.search_id = :search ORDER BY m.bits DESC, m.person_id""",
        {"search": search_id},
    )
    return list(dict.fromkeys(row[0] for row in rows if row[0] is not None))


def waiting(tx: Tx, limit: int) -> list[int]:
    """The searches with proposals that nobody has decided on, the oldest first."""
    rows = tx.all(
        "SELECT DISTINCT search_id FROM search_match WHERE state = 'proposed' ORDER BY search_id LIMIT :limit",
        {"limit": limit},
    )
    return [int(row[0]) for row in rows]


def propose(tx: Tx, search_id: int, match: PersonMatch, nonce: str, now: int) -> None:
    """Put a person before the team. What was decided stays decided; what waits is brought up to date; what was
    withdrawn waits again."""
    tx.run(
        """INSERT INTO search_match (nonce, search_id, person_id, verdict, bits, fields, proposed_at)
           VALUES (:nonce, :search, :person, :verdict, :bits, :fields, :now)
           ON CONFLICT (search_id, person_id) DO UPDATE SET verdict = excluded.verdict, bits = excluded.bits,
               fields = excluded.fields, state = 'proposed' WHERE state IN ('proposed', 'withdrawn')""",
        {
            "search": search_id,
            "person": match.person_id,
            "nonce": nonce,
            "verdict": str(match.verdict),
            "bits": round(match.bits * 100),
            "fields": json.dumps(dict(match.fields), separators=(",", ":")),
            "now": now,
        },
    )


def decide(tx: Tx, proposal_id: int, state: str, by: int, reason: str, now: int) -> bool:
    """`accepted` or `rejected`; False where somebody was faster, or it was withdrawn."""
    return (
        tx.run(
            """UPDATE search_match SET state = :state, decided_at = :now, decided_by = :by, reason = :reason
               WHERE id = :id AND state = 'proposed'""",
            {"id": proposal_id, "state": state, "by": by, "reason": reason, "now": now},
        )
        == 1
    )


def keep_consent(tx: Tx, proposal_id: int, consent: str, by: int, now: int) -> bool:
    """What the person found says to an accepted match; False where that is known, or it is accepted no more. A no may
    become a yes, never the other way: the relatives have heard by then."""
    return (
        tx.run(
            """UPDATE search_match SET consent = :consent, consent_by = :by, consent_at = :now
               WHERE id = :id AND state = 'accepted' AND coalesce(consent, 'no') = 'no'
                 AND coalesce(consent, '') <> :consent""",
            {"id": proposal_id, "consent": consent, "by": by, "now": now},
        )
        == 1
    )


def undo(tx: Tx, proposal_id: int, by: int, reason: str, now: int) -> bool:
    """Turn a match that was accepted by mistake into a rejected one; False where it is not accepted (any more)."""
    return (
        tx.run(
            """UPDATE search_match SET state = 'rejected', decided_at = :now, decided_by = :by, reason = :reason
               WHERE id = :id AND state = 'accepted'""",
            {"id": proposal_id, "by": by, "reason": reason, "now": now},
        )
        == 1
    )


def withdraw(tx: Tx, proposal_id: int) -> bool:
    """Withdraw a match that no longer fits or is needless; False where it was decided."""
    return tx.run(
        "UPDATE search_match SET state = 'withdrawn' WHERE id = :id AND state = 'proposed'", {"id": proposal_id}
    ) == 1  # fmt: skip


def _proposal(row: Row) -> Proposal:
    return Proposal(
        id=row["id"],
        nonce=row["nonce"],
        search_id=row["search_id"],
        person_id=row["person_id"],
        verdict=row["verdict"],
        bits=row["bits"],
        fields=json.loads(row["fields"]),
        state=row["state"],
        proposed_at=row["proposed_at"],
        decided_at=row["decided_at"],
        decided_by=row["decided_by"],
        reason=row["reason"],
        consent=row["consent"],
    )
