"""Whether a file is a paper that the bot made: number, version, bytes. Nothing of anybody is looked at."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from bot.domain.case.papers import Paper, copy_digest
from storage.case import papers
from storage.kit.migrate import NotOurs
from storage.kit.sqlite import DAMAGE, Tx, connect, hop


@dataclass(frozen=True, slots=True)
class PaperVerdict:
    """What is known of a number: the newest version (None: it was never given), and the one that the file is, byte for
    byte (None: it was changed, or is none of them)."""

    newest: Paper | None
    is_copy_of: Paper | None


def keep(tx: Tx, paper: Paper, file_digest: str, now: int) -> None:
    """A file of this paper was delivered; `file_digest`: SHA-256 of its bytes."""
    tx.run(
        """INSERT INTO paper_copy (paper_id, digest, sent_at) VALUES (:paper, :digest, :now) ON CONFLICT DO NOTHING""",
        {"paper": paper.id, "digest": copy_digest(paper.salt, file_digest), "now": now},
    )


def verdict(tx: Tx, printed: str, file_digest: str) -> PaperVerdict:
    """What this number is, and whether the file with this digest is one of its versions."""
    versions = papers.printed(tx, printed)
    return PaperVerdict(
        max(versions, key=lambda one: one.version, default=None),
        next((one for one in versions if _is_copy(tx, one, file_digest)), None),
    )


async def check_paper(path: Path, printed: str, file_digest: str) -> PaperVerdict:
    """`verdict`, beside a running bot or without one. Raises NotOurs for a file without papers."""
    reader = await connect(path, writable=False)
    try:
        return await hop(reader, lambda db: _verdict(db, printed, file_digest))
    except DAMAGE as error:
        raise NotOurs(f"{path.name}: {error}") from error
    finally:
        await reader.close()


def _verdict(db: sqlite3.Connection, printed: str, file_digest: str) -> PaperVerdict:
    return verdict(Tx(db), printed, file_digest)


def _is_copy(tx: Tx, paper: Paper, file_digest: str) -> bool:
    row = tx.one(
        "SELECT 1 FROM paper_copy WHERE paper_id = :paper AND digest = :digest",
        {"paper": paper.id, "digest": copy_digest(paper.salt, file_digest)},
    )
    return row is not None
