"""The project's own code as trees, for the tests that hold its rules."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """One file: its path below the root with slashes, its text, its tree. Parsed and walked once for all rules."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The file, parsed."""
        return ast.parse(self.text)

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Every node of the tree."""
        return tuple(ast.walk(self.tree))

    def names(self) -> Iterator[str]:
        """Every name that the code uses, imports apart."""
        return (node.id for node in self.nodes if isinstance(node, ast.Name))

    def at(self, node: ast.AST) -> str:
        """`file:line`, for messages."""
        return f"{self.path}:{getattr(node, 'lineno', 0)}"


@cache
def sources(*rooms: str) -> tuple[Source, ...]:
    """Every Python file below these folders."""
    return tuple(_source(path) for path in sorted(path for room in rooms for path in (ROOT / room).rglob("*.py")))


@cache
def _source(path: Path) -> Source:
    return Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))


def calls(source: Source) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the last part of what is called: `f` for both `f()` and `a.b.f()`."""
    for node in source.nodes:
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr, node
            elif isinstance(node.func, ast.Name):
                yield node.func.id, node


def functions(source: Source) -> Iterator[Function]:
    """Every function and method."""
    return (node for node in source.nodes if isinstance(node, Function))


def docstrings(source: Source) -> set[ast.AST]:
    """The constants that are documentation."""
    found: set[ast.AST] = set()
    for node in source.nodes:
        if isinstance(node, ast.Module | ast.ClassDef | Function) and node.body:
            first = node.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                found.add(first.value)
    return found


def constants(source: Source) -> Iterator[tuple[str, ast.AST]]:
    """Every text in the code that is no documentation, with its place."""
    skipped = docstrings(source)
    for node in source.nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in skipped:
            yield node.value, node


def words(node: ast.AST | None) -> Iterator[str]:
    """The texts that an expression may come to, as far as they stand in the code; an f-string as its beginning with
    a star: f"toast.{move}" is `toast.*`."""
    match node:
        case ast.Constant(value=str() as value):
            yield value
        case ast.JoinedStr(values=[ast.Constant(value=str() as value), *_]):
            yield f"{value}*"
        case ast.IfExp(body=body, orelse=orelse):
            yield from words(body)
            yield from words(orelse)
        case ast.BoolOp(values=values):
            for one in values:
                yield from words(one)


def argument(call: ast.Call, index: int, name: str) -> ast.AST | None:
    """An argument by position or name; None where it is not given."""
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    return call.args[index] if index < len(call.args) else None


def nothing(found: object) -> None:
    """Assert that a rule found nothing; else show all that it found, one a line."""
    listed = [f"{key}: {value}" for key, value in found.items()] if isinstance(found, dict) else found
    assert isinstance(listed, list)
    assert not listed, "\n".join(["", *map(str, listed)])
