"""Goldens: how every kind of message looks in both languages, and the schema that all migrations lead to.

The rows that the messages are about stand in tests/goldens/scene.sql (and in later.sql those
of tables that came later), what is told in told.json: a kind, the chat, the
fields as the outbox keeps them. `make goldens` draws them anew; a change of what somebody sees is then a change that is
looked at."""

import asyncio
import json
import sqlite3
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from bot import messages
from bot.config import Config
from bot.domain.rules import Rules
from bot.messages.kit.registry import Sight, draw
from bot.messages.kit.screen import Screen
from bot.places import Places
from bot.settings import directory_of
from bot.texts.catalog import LANGUAGES, texts
from storage.kit.database import Database
from storage.kit.migrate import migrate, steps
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx
from tests.support.stage import SERVICE

assert messages.__all__, "importing it registers every drawing"
FOLDER = Path(__file__).resolve().parents[1] / "goldens"
WRITTEN_AT = 10  # the version of the schema for which scene.sql was written
NOW = 1_689_150_600_000  # 12 July 2023, 15.30 WIB, as UTC ms
STANDS = 77  # where an earlier message of the same subject stands: what has ended says so there


class Told(NamedTuple):
    """A row of told.json."""

    kind: str
    chat: int
    params: Mapping[str, Any]


def everything_told() -> list[Told]:
    """What is drawn."""
    rows = json.loads((FOLDER / "told.json").read_text(encoding="utf-8"))
    return [Told(row["kind"], row["chat"], row["params"]) for row in rows]


def lay_out(path: Path) -> None:
    """A database of today with the rows of an older one, brought here by the migrations."""
    db = sqlite3.connect(path)
    try:
        for number, sql in steps():
            if number <= WRITTEN_AT:
                db.executescript(sql)
        db.executescript((FOLDER / "scene.sql").read_text(encoding="utf-8"))
        db.executescript(f"PRAGMA application_id = {0x53494741}; PRAGMA user_version = {WRITTEN_AT};")
    finally:
        db.close()
    with patch("storage.kit.seals.fresh_salt", lambda: bytes(16)):  # so that the chain's head reads the same each time
        migrate(path)
    later = sqlite3.connect(path)
    try:
        later.executescript((FOLDER / "later.sql").read_text(encoding="utf-8"))
    finally:
        later.close()


def schema(path: Path) -> str:
    """Every table, index and trigger, in the order of their names."""
    db = sqlite3.connect(path)
    try:
        rows = db.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name").fetchall()
        return "".join(f"{row[0]};\n" for row in rows)
    finally:
        db.close()


async def drawn(path: Path, language: str) -> str:
    """All messages in a language, one below the other."""
    database = await Database.open(path)
    try:
        return await database.read(lambda tx: "\n".join(_pages(tx, language)))
    finally:
        await database.close()


def _pages(tx: Tx, language: str) -> Iterator[str]:
    rules = Rules(
        service=SERVICE,
        bot_username="sigap_bot",
        destinations=("rps", "singgah", "rsud", "keluarga"),
        invite_key=b"a key for the goldens",
        directory=directory_of(Config()),
    )
    city = Places.load()
    for number, told in enumerate(everything_told(), 1):
        row = OutboxRow(number, told.chat, told.kind, told.params, 1, None, True, 0, NOW, STANDS, language)
        screen = draw(Sight(tx, row, texts(language), NOW, rules, city))
        head = f"== {told.kind} {json.dumps(told.params, sort_keys=True)} to {told.chat}"
        yield "\n".join([head, *page(screen), ""])


def page(screen: Screen) -> Iterator[str]:
    """A screen as text, for people who compare."""
    if screen.moot:
        yield "(nothing is sent)"
    if screen.text:
        yield screen.text
    for row in screen.buttons:
        yield " ".join(f"[{one.label} | {one.url or one.data}{_style(one.style)}]" for one in row)
    for keys in screen.keys:
        yield " ".join(f"({one.label} | {one.asks or 'words'})" for one in keys)
    if screen.upload is not None:
        yield f"upload: {screen.upload.kind} {screen.upload.name} {screen.upload.mime}"
    plain = ("placeholder", "pin", "live_period", "file", "reply_to", "covers", "act")
    yield from (f"{name}: {value}" for name in plain if (value := getattr(screen, name)))
    marks = [name for name in ("protect", "spoiler", "silent", "remove_keys") if getattr(screen, name)]
    if marks:
        yield "with: " + ", ".join(marks)


def _style(style: str | None) -> str:
    return f" | {style}" if style else ""


async def everything(scratch: Path) -> dict[str, str]:
    """Every golden by its file's name, made anew; `scratch` is a folder for the database."""
    path = scratch / "sigap.db"
    lay_out(path)
    made = {f"messages.{language}.txt": await drawn(path, language) for language in LANGUAGES}
    return {**made, "schema.sql": schema(path)}


def keep(made: Mapping[str, str]) -> None:
    """Write the goldens, and say which were not so."""
    for name, text in made.items():
        file = FOLDER / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
            sys.stdout.write(f"{file.relative_to(Path.cwd())}: changed, look at the difference\n")


def main() -> None:
    """`make goldens`."""
    with tempfile.TemporaryDirectory() as scratch:
        keep(asyncio.run(everything(Path(scratch))))


if __name__ == "__main__":
    main()
