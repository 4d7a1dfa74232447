"""Lists and rows that statements take apart, and what a letter says: spelled quickly, read as the slow way reads them."""

import json
import sqlite3
from contextlib import closing

import pytest

from storage.kit.sqlite import spelled, unspelled

HALF = "\ud83d"  # of a surrogate pair
VALUES = (
    {"name": "Siti 🙏", "quoted": 'a"b\\c\n\x00\x7f\u2028', "none": None, "yes": True},
    {3: "three", 1: "one", 2**40: "big", -7: "below"},
    [1.0, 0.1, 1e16, 1e-7, -0.0, 106.6297],
    [2**63 - 1, -(2**63), 2**64 - 1, 2**64, 10**30],
    [("a", 1), ["b", None]],
    {"z": 1, "a": 2},
    [],
)


@pytest.mark.parametrize("value", VALUES, ids=str)
def test_a_statement_takes_it_apart_as_if_the_standard_library_had_spelled_it(value: object) -> None:
    tree = "SELECT key, value, type, path FROM json_tree(?)"
    with closing(sqlite3.connect(":memory:")) as database:
        quick, slow = (
            [row for row in database.execute(tree, [text]).fetchall() if row[2] not in {"array", "object"}]
            for text in (spelled(value), json.dumps(value))
        )
    assert quick == slow


@pytest.mark.parametrize("value", [*VALUES[:3], *VALUES[4:], {"code": HALF}, {"code": f"a{HALF}b"}], ids=ascii)
def test_what_a_row_keeps_comes_back_as_by_the_standard_library(value: object) -> None:
    assert unspelled(spelled(value)) == json.loads(json.dumps(value))
    assert list(unspelled(spelled(value))) == list(json.loads(json.dumps(value)))
