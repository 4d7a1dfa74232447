"""What the tables of moves have in common: bot/domain/ticket/moves.py of a ticket, bot/domain/case/moves.py of a case.

A row says of one move: from which states, to which, who may, what is asked, which clocks are set and cleared, who hears
of it, and the clause of the procedure. The pictures in docs/states.md are drawn from the same rows.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from bot.domain.kit.reminders import ReminderKind


@dataclass(frozen=True, slots=True)
class Timer:
    """A reminder to set: `kind`, due in UTC milliseconds; `n` tells those of one kind and round apart."""

    kind: ReminderKind
    due_at: int
    n: int = 0


@dataclass(frozen=True, slots=True)
class Drawn:
    """One move as a picture shows it; without a `target` it stays where it is and is not drawn."""

    name: str
    sources: Collection[str]
    target: str | None


def diagram(moves: Iterable[Drawn], begins: str, order: Sequence[str]) -> str:
    """A Mermaid state diagram: the states in `order`, an arrow for each way from one to another, with its moves."""
    arrows: dict[tuple[str, str], list[str]] = {}
    for move in moves:
        for source in sorted(move.sources, key=order.index):
            if move.target is not None and move.target != source:
                arrows.setdefault((source, move.target), []).append(move.name)
    lines = [f"    {source} --> {target}: {', '.join(names)}" for (source, target), names in arrows.items()]
    return "\n".join(["stateDiagram-v2", f"    [*] --> {begins}", *lines])
