"""The papers that the bot made: numbers and versions (SOP 6)."""

from collections.abc import Callable

from bot.domain.case.papers import Paper, PaperKind
from storage.kit.sqlite import Row, Tx


def get(tx: Tx, paper_id: int) -> Paper | None:
    """One version."""
    return _paper(tx.one("SELECT * FROM paper WHERE id = :id", {"id": paper_id}))


def newest(tx: Tx, person_id: int, kind: PaperKind) -> Paper | None:
    """The latest version of a person's paper of this kind."""
    row = tx.one(
        "SELECT * FROM paper WHERE person_id = :person AND kind = :kind ORDER BY version DESC LIMIT 1",
        {"person": person_id, "kind": str(kind)},
    )
    return _paper(row)


def printed(tx: Tx, number: str) -> list[Paper]:
    """Every version of the paper with this number, as it is printed."""
    rows = tx.all("SELECT * FROM paper WHERE printed = :number ORDER BY version", {"number": number})
    return [paper for row in rows if (paper := _paper(row)) is not None]


def of_person(tx: Tx, person_id: int) -> dict[PaperKind, Paper]:
    """The latest version of each paper of a person."""
    rows = tx.all("SELECT * FROM paper WHERE person_id = :person ORDER BY version", {"person": person_id})
    return {paper.kind: paper for row in rows if (paper := _paper(row)) is not None}


def issue(
    tx: Tx, *, ticket_id: int, person_id: int, kind: PaperKind, year: int, printed: Callable[[int], str], salt: str,
    digest: str, by: int, now: int,
) -> Paper:  # fmt: skip
    """A new version. The first takes the next number of `year` (the city's), here in the transaction, so that there is
    no gap and no double; the following ones keep it. `printed` says how a number reads."""
    before = newest(tx, person_id, kind)
    number = _next_number(tx, year) if before is None else before.number
    row = tx.one(
        """INSERT INTO paper (ticket_id, person_id, kind, year, number, printed, version, salt, digest, made_at,
                              made_by)
           VALUES (:ticket, :person, :kind, :year, :number, :printed, :version, :salt, :digest, :now, :by)
           RETURNING *""",
        {
            "ticket": ticket_id,
            "person": person_id,
            "kind": str(kind),
            "year": year if before is None else before.year,
            "number": number,
            "printed": printed(number) if before is None else before.printed,
            "version": 1 if before is None else before.version + 1,
            "salt": salt,
            "digest": digest,
            "now": now,
            "by": by,
        },
    )
    paper = _paper(row)
    assert paper is not None
    return paper


def _next_number(tx: Tx, year: int) -> int:
    row = tx.one("SELECT max(number) FROM paper WHERE year = :year", {"year": year})
    return (0 if row is None or row[0] is None else int(row[0])) + 1


def _paper(row: Row | None) -> Paper | None:
    if row is None:
        return None
    values = dict(zip(row.keys(), tuple(row), strict=True))
    return Paper(**{**values, "kind": PaperKind(row["kind"])})
