"""What became of each line of a table: a table of its own beside it, for whoever sent it."""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.exchange.table_in import TableLine
from bot.papers.csv_files import SEPARATOR, safe
from bot.texts.catalog import Texts
from storage.kit.owned import write_private

AT_ONCE = 50  # lines in one transaction
TAKEN = frozenset({"new", "known", "changed", "again"})

Ask = Callable[[str], str]  # lines as JSON → their fates as JSON


@dataclass(frozen=True, slots=True)
class LineFate:
    """One line with what became of it: a code (`import.fate.<fate>`), the ticket and the name that it has here."""

    line: TableLine
    fate: str
    ticket: str = ""
    name: str = ""


def settle_lines(lines: Sequence[TableLine], ask: Ask) -> list[LineFate]:
    """The fate of every line, in order. A number that stands in the table twice counts once, and the later line says
    so."""
    seen: set[str] = set()
    asked: list[TableLine] = []
    for line in lines:
        if line.report is not None and line.number not in seen:
            seen.add(line.number)
            asked.append(line)
    answers = {line.line: fate for line, fate in _asked(asked, ask)}
    return [answers.get(line.line) or LineFate(line, line.fault or "again") for line in lines]


def counted(fates: Sequence[LineFate]) -> Mapping[str, int]:
    """How many lines came to what."""
    return Counter(one.fate for one in fates)


def write_fates(path: Path, fates: Sequence[LineFate], texts: Texts) -> Path:
    """The table beside `path`, for its owner only; where it lies. Raises OSError."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=SEPARATOR)
    writer.writerow(texts.plain(f"import.column.{name}") for name in ("line", "number", "fate", "ticket", "name"))
    for one in fates:
        said = texts.plain(f"import.fate.{one.fate}")
        writer.writerow([one.line.line, safe(one.line.number), said, one.ticket, one.name])
    out = path.with_name(f"{path.stem}.hasil.csv")
    write_private(out, "\ufeff" + made.getvalue())
    return out


def _asked(lines: Sequence[TableLine], ask: Ask) -> Iterator[tuple[TableLine, LineFate]]:
    for start in range(0, len(lines), AT_ONCE):
        batch = lines[start : start + AT_ONCE]
        said = ask(json.dumps([[one.number, one.report.dump()] for one in batch if one.report is not None]))
        for line, (fate, ticket, name) in zip(batch, json.loads(said), strict=True):
            yield line, LineFate(line, fate, ticket, name)
