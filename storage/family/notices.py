"""Notices to the public: composed, published, withdrawn, expired."""

from dataclasses import dataclass

from bot.domain.family.notice import Face
from storage.kit.sqlite import Row, Tx

DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Notice:
    """One row of `notice`; instants in UTC ms."""

    id: int
    nonce: str
    person_id: int
    state: str
    version: int
    face: Face
    contact: str
    days: int
    made_by: int
    published_by: int | None
    published_at: int | None
    expires_at: int | None
    proposed_by: int | None
    admins_asked: bool

    @property
    def public(self) -> bool:
        """It is out, and still valid."""
        return self.state == "published"


def get(tx: Tx, notice_id: int) -> Notice | None:
    """One notice."""
    row = tx.one("SELECT * FROM notice WHERE id = :id", {"id": notice_id})
    return None if row is None else _notice(row)


def by_nonce(tx: Tx, nonce: str) -> Notice | None:
    """The notice whose buttons carry `nonce`."""
    row = tx.one("SELECT * FROM notice WHERE nonce = :nonce", {"nonce": nonce})
    return None if row is None else _notice(row)


def of_person(tx: Tx, person_id: int) -> Notice | None:
    """The notice about a person that is being composed, or is out."""
    row = tx.one(
        "SELECT * FROM notice WHERE person_id = :person AND state IN ('draft', 'published')", {"person": person_id}
    )
    return None if row is None else _notice(row)


def begin(tx: Tx, *, person_id: int, nonce: str, face: Face, contact: str, days: int, by: int, now: int) -> int:
    """Begin to compose; its number. Raises sqlite3.IntegrityError where there is one already."""
    return tx.insert(
        """INSERT INTO notice (nonce, person_id, face, contact, days, made_by, made_at)
           VALUES (:nonce, :person, :face, :contact, :days, :by, :now)""",
        {
            "nonce": nonce,
            "person": person_id,
            "face": face.dump(),
            "contact": contact,
            "days": days,
            "by": by,
            "now": now,
        },
    )


def change(tx: Tx, notice_id: int, face: Face) -> bool:
    """Another face; False where it is no draft any more."""
    return (
        tx.run(
            "UPDATE notice SET face = :face, version = version + 1 WHERE id = :id AND state = 'draft'",
            {"id": notice_id, "face": face.dump()},
        )
        == 1
    )


def mark_previewed(tx: Tx, notice: Notice) -> None:
    """This version was shown as it would be published: only that may be."""
    tx.run("UPDATE notice SET previewed = :version WHERE id = :id", {"id": notice.id, "version": notice.version})


def propose(tx: Tx, notice: Notice, by: int) -> bool:
    """This version is to be public, says who previewed it; False where another one was previewed, or it is over."""
    return (
        tx.run(
            """UPDATE notice SET proposed = :version, proposed_by = :by
               WHERE id = :id AND state = 'draft' AND version = :version AND previewed = :version""",
            {"id": notice.id, "version": notice.version, "by": by},
        )
        == 1
    )


def ask_admins(tx: Tx, notice: Notice) -> None:
    """The admins may say yes to this version too."""
    tx.run("UPDATE notice SET admins_asked = :version WHERE id = :id", {"id": notice.id, "version": notice.version})


def unpropose(tx: Tx, notice_id: int) -> None:
    """Somebody said no: it is a draft that nobody proposes."""
    tx.run("UPDATE notice SET proposed = NULL, proposed_by = NULL WHERE id = :id", {"id": notice_id})


def publish(tx: Tx, notice: Notice, by: int, now: int) -> bool:
    """Make a notice public, as it was proposed by somebody else; False where this version was not, or was published
    meanwhile."""
    return (
        tx.run(
            """UPDATE notice SET state = 'published', published_by = :by, published_at = :now, expires_at = :until
               WHERE id = :id AND state = 'draft' AND version = :version AND proposed = :version
                 AND proposed_by <> :by""",
            {
                "id": notice.id,
                "version": notice.version,
                "by": by,
                "now": now,
                "until": now + notice.days * DAY_MS,
            },
        )
        == 1
    )


def end(tx: Tx, notice_id: int, state: str, now: int) -> bool:
    """A draft is `dropped`, a public one `withdrawn` or `expired`; False where it ended before."""
    before = "draft" if state == "dropped" else "published"
    return (
        tx.run(
            "UPDATE notice SET state = :state, ended_at = :now WHERE id = :id AND state = :before",
            {"id": notice_id, "state": state, "before": before, "now": now},
        )
        == 1
    )


def _notice(row: Row) -> Notice:
    return Notice(
        id=row["id"],
        nonce=row["nonce"],
        person_id=row["person_id"],
        state=row["state"],
        version=row["version"],
        face=Face.load(row["face"]),
        contact=row["contact"],
        days=row["days"],
        made_by=row["made_by"],
        published_by=row["published_by"],
        published_at=row["published_at"],
        expires_at=row["expires_at"],
        proposed_by=row["proposed_by"] if row["proposed"] == row["version"] else None,
        admins_asked=row["proposed"] == row["version"] == row["admins_asked"],
    )
