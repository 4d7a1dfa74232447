"""What a benchmark sees of the database of a bot that is at work."""

import sqlite3
from pathlib import Path
from typing import Any


class Looker:
    """A read-only view of the bot's database, opened anew each time it is needed."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def rows(self, query: str, *params: Any) -> list[sqlite3.Row]:
        """Every row of a query."""
        db = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=10)
        db.row_factory = sqlite3.Row
        try:
            return db.execute(query, params).fetchall()
        finally:
            db.close()

    def one(self, query: str, *params: Any) -> Any:
        """The first column of the first row."""
        return self.rows(query, *params)[0][0]
