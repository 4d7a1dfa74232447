"""The page of states: what a ticket and a case may do, drawn from their tables of moves (`make states` writes it)."""

from pathlib import Path

from bot.domain.case.case import CaseStage
from bot.domain.case.moves import CASE_MOVES, drawn
from bot.domain.kit.moves import Drawn, diagram
from bot.domain.ticket.table import STEPS, TicketState

PAGE = Path(__file__).resolve().parents[2] / "docs" / "states.md"
HEAD = """# States and moves

Written by `make states` from the tables of moves: `bot/domain/ticket/moves.py` and `bot/domain/case/moves.py`. Nobody
edits this page; a test compares it.
"""


def page() -> str:
    """The whole page, as Markdown with Mermaid pictures."""
    ticket = [Drawn(name, row.sources, row.target) for name, row in STEPS.items()]
    return "\n".join(
        [
            HEAD,
            "## A ticket (SOP 3)\n",
            _picture(diagram(ticket, TicketState.NEW, list(TicketState))),
            "| move | from | to | who | can be undone |",
            "|---|---|---|---|---|",
            *(
                f"| {name} | {_all(row.sources, list(TicketState))} | {row.target or '(stays)'} | {row.by} |"
                f" {'yes' if row.undo else ''} |"
                for name, row in STEPS.items()
            ),
            "\n## A case (SOP 4, 5)\n",
            _picture(diagram(drawn(), CaseStage.ALIVE, list(CaseStage))),
            "| move | from | to | who | asks | sets | clears | told | event | clause |",
            "|---|---|---|---|---|---|---|---|---|---|",
            *(
                f"| {name} | {_all(row.sources, list(CaseStage))} | {row.target or '(stays)'} | {row.by} "
                f"| {', '.join(row.asks)} | {', '.join(row.sets)} | {', '.join(row.clears)} | {', '.join(row.told)} "
                f"| {row.event} | {row.clause} |"
                for name, row in CASE_MOVES.items()
            ),
            "",
        ]
    )


def _picture(text: str) -> str:
    return f"```mermaid\n{text}\n```\n"


def _all(sources: frozenset[TicketState] | frozenset[CaseStage], order: list[TicketState] | list[CaseStage]) -> str:
    return "any" if len(sources) == len(order) else ", ".join(one for one in order if one in sources)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
