"""The list of faults names tests that exist, and every test with a fault's number is on the list."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.setup.code import ROOT, nothing, sources

LIST = ROOT / "tests" / "faults" / "README.md"
ROW = re.compile(
    r"\| (?P<faults>F\d\d(?: F\d\d)*) \| (?:`(?P<file>[\w/.]+)::(?P<test>\w+)`|—) \| (?P<figure>.+) \| (?P<time>\S+) \|"
)
# What has to be there: the faults of the main way that are built.
WANTED = set(range(1, 51))
NUMBERED = re.compile(r"_f(\d\d)(?=_)")
SAID = re.compile(r"F(\d\d)\b")


@dataclass(frozen=True)
class Row:
    """One line of the table; `test` is `file::name`, None where nothing is built."""

    faults: frozenset[int]
    test: str | None
    figure: str


def rows() -> list[Row]:
    lines = [line for line in LIST.read_text(encoding="utf-8").splitlines() if line.startswith("| F")]
    found = [(ROW.fullmatch(line), line) for line in lines if not line.startswith("| Fault ")]
    nothing([line for match, line in found if match is None])
    return [
        Row(
            frozenset(int(number[1:]) for number in match["faults"].split()),
            f"{match['file']}::{match['test']}" if match["file"] else None,
            match["figure"],
        )
        for match, _ in found
        if match is not None
    ]


def numbered() -> Iterator[tuple[str, frozenset[int]]]:
    """Every test with the faults that its name or the beginning of its docstring carries."""
    for source in sources("tests"):
        for node in source.tree.body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                beginning = (ast.get_docstring(node) or "").partition(":")[0]
                said = SAID.findall(beginning) if beginning.startswith("F") else []
                yield f"{source.path}::{node.name}", frozenset(map(int, [*NUMBERED.findall(node.name), *said]))


def test_every_fault_has_a_test_that_exists_and_carries_its_number() -> None:
    known = dict(numbered())
    listed = rows()
    nothing([row.test for row in listed if row.test is not None and row.test not in known])
    nothing([row.test for row in listed if row.test is not None and not row.faults <= known[row.test]])
    nothing(sorted(WANTED - {fault for row in listed for fault in row.faults}))
    nothing([row.figure for row in listed if row.test is None and not row.figure.startswith("not built")])


def test_every_test_with_a_faults_number_is_on_the_list() -> None:
    listed = {(row.test, fault) for row in rows() for fault in row.faults}
    nothing([(name, fault) for name, faults in numbered() for fault in faults if (name, fault) not in listed])
    twice = [row.test for row in rows() if row.test is not None]
    assert len(twice) == len(set(twice))
