"""No statement reads a table that grows from end to end, or everything that waits: each is shown to SQLite's planner on
the schema as it is."""

import ast
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from storage.kit.migrate import migrate
from tests.setup.code import Source, calls, nothing, sources

CALLS = frozenset({"run", "one", "all", "each", "plain", "insert"})
# Tables that have a row for each ticket, message, person or thing that was written down.
GROWING = frozenset(
    """inbox outbox posted account address draft ticket reporter attachment note event reminder joined_report sighting
    live counted person person_fact person_photo person_move health_check referral death letter letter_former burial
    search search_match visit visit_photo paper digest likeness erasure source source_news to_match person_outline
    name_word name_sound""".split()
)
CONSOLE = "for somebody at a console, on a connection of its own"
COPY = "once for each copy of the database or restore"
NEWEST = "walks back from the newest and stops at its limit"
NIGHT = "in the nightly forgetting, in slices"
SEARCH = "a search by name or likeness looks at everybody"
LEAVES = "when somebody leaves the team, a few times a year"
MAY_SCAN = {
    "storage/system/inside.py:": CONSOLE,
    "storage/system/breach.py:": CONSOLE,
    "storage/system/verify.py:": CONSOLE,
    "storage/system/backup.py:": COPY,
    "storage/system/copies.py:": COPY,
    "storage/system/ledger.py:": COPY,
    "storage/system/held.py:hold_all": COPY,
    "storage/kit/events.py:count": COPY,
    "storage/kit/events.py:head": NEWEST,
    "storage/figures/risk.py:chain_head": NEWEST,
    "storage/ticket/history.py:by_landmark": NEWEST,
    "storage/ticket/history.py:by_name": NEWEST,
    "storage/ticket/history.py:words_of_names": SEARCH,
    "storage/figures/figures.py:anything": "burials are few; only where no ticket tells already",
    "storage/system/forgetting.py:accounts": NIGHT,
    "storage/case/persons.py:every": SEARCH,
    "storage/kit/standing.py:arrived_since": LEAVES,
    "storage/system/delivered.py:updates": NIGHT,
}
# What waits in the queues is read whole only here; each update and each message passes the others.
MAY_WALK_QUEUE = {
    "storage/kit/inbox.py:waiting": "in order, and stops at its limit",
    "storage/kit/inbox.py:backlog": "once a minute",
    "storage/kit/doubt.py:at_stake": "what is leased, for the first hundred messages after an unclean end: three",
    "storage/kit/doubt.py:back": "once, when the line is back",
    "storage/kit/doubt.py:release_uncertain": "once at a start",
    "storage/kit/doubt.py:second_copies": "once at a start",
    "storage/kit/standing.py:standing_before": LEAVES,
    "storage/kit/outbox.py:mended": "once, when a messenger is back",
    "storage/system/held.py:hold_all": COPY,
    "storage/system/vitals.py:_outbox": "for a scrape, on a connection of its own",
}


class Statement(NamedTuple):
    """A statement of the program: `place` is `file:function`."""

    place: str
    text: str


def _named(tree: ast.Module) -> dict[str, ast.expr]:
    found: dict[str, ast.expr] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] = node.value
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            found[node.target.id] = node.value
    return found


def _text(node: ast.expr, named: dict[str, ast.expr]) -> str | None:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=name) if name in named:
            return _text(named[name], {key: value for key, value in named.items() if key != name})
        case ast.BinOp(op=ast.Add()):
            before, after = _text(node.left, named), _text(node.right, named)
            return None if before is None or after is None else before + after
    return None


def _of(source: Source) -> Iterator[Statement]:
    named = _named(source.tree)
    for function in ast.walk(source.tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        for call in ast.walk(function):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in CALLS:
                text = _text(call.args[0], named) if call.args else None
                if text is not None:
                    yield Statement(f"{source.path}:{function.name}", text)
    for value in named.values():
        text = _text(value, named)
        if text is not None and re.match(r"\s*(SELECT|WITH)\b", text):
            yield Statement(f"{source.path}:", text)


def _aliases(text: str, views: dict[str, str]) -> dict[str, str]:
    """What each alias of a statement stands for, the insides of the views that it reads with it."""
    whole = text + " ".join(sql for name, sql in views.items() if re.search(rf"\b{name}\b", text))
    found = re.findall(r"\b(?:FROM|JOIN|UPDATE)\s+(?:main\.)?(\w+)(?:\s+AS\s+(\w+))?", whole)
    return {alias or table: table for table, alias in found}


class Scan(NamedTuple):
    """A table that a statement reads from end to end; `index` where it does so along an index."""

    place: str
    table: str
    index: str
    text: str


def scans(database: sqlite3.Connection) -> list[Scan]:
    """What the planner says of every statement of storage/."""
    views = dict(database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'view'").fetchall())
    found = []
    for source in sources("storage"):
        for place, text in _of(source):
            bound = dict.fromkeys(re.findall(r":(\w+)", text))
            names = _aliases(text, views)
            for row in database.execute(f"EXPLAIN QUERY PLAN {text}", bound):
                scan = re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", row[3])
                if scan:
                    found.append(Scan(place, names.get(scan[1], scan[1]), scan[2] or "", text))
    return found


@pytest.fixture
def schema(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    path = tmp_path / "schema.db"
    migrate(path)
    with closing(sqlite3.connect(path)) as database:
        database.execute("ATTACH DATABASE :path AS copy", {"path": str(path)})
        yield database


def _allowed(scan: Scan, places: dict[str, str]) -> bool:
    return any(scan.place.startswith(place) for place in places)


def test_no_statement_reads_a_growing_table_from_end_to_end(schema: sqlite3.Connection) -> None:
    partial = _partial(schema)
    read = [one for one in scans(schema) if one.table in GROWING and one.index not in partial]
    nothing([f"{one.place} reads all of {one.table}: {one.text}" for one in read if not _allowed(one, MAY_SCAN)])
    assert all(any(one.place.startswith(place) for one in read) for place in MAY_SCAN)


def test_what_waits_is_not_read_whole_for_each_message(schema: sqlite3.Connection) -> None:
    partial = _partial(schema)
    walked = [one for one in scans(schema) if one.table in ("inbox", "outbox") and one.index in partial]
    nothing([f"{one.place} reads {one.index}: {one.text}" for one in walked if not _allowed(one, MAY_WALK_QUEUE)])
    assert all(any(one.place.startswith(place) for one in walked) for place in MAY_WALK_QUEUE)


def _partial(database: sqlite3.Connection) -> frozenset[str]:
    rows = database.execute("SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '%WHERE%'")
    return frozenset(row[0] for row in rows)


def test_the_tables_that_grow_are_there(schema: sqlite3.Connection) -> None:
    tables = {row[0] for row in schema.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables >= GROWING


def test_nearly_every_statement_is_seen() -> None:
    seen = sum(1 for source in sources("storage") for _ in _of(source))
    asked = sum(
        1
        for source in sources("storage")
        for name, call in calls(source)
        if name in CALLS and isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "tx"
    )
    assert seen >= asked - 4  # chosen from a table of statements while running: those are read where they stand
