"""What can be done with a ticket by words and quick answers (SOP 3): derived from the table of steps
(bot/domain/ticket/table.py), and what changes no state."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.ticket.table import STEPS, Asks

# What changes no state: a question, a note, a look. The words are commands; `contact` wants a reason.
APART: Mapping[str, str] = {
    "write": "balas",
    "note": "catatan",
    "contact": "kontak",
    "details": "detail",
    "nearest": "terdekat",
}


@dataclass(frozen=True, slots=True)
class StepQuestion:
    """The row of a question about a ticket, worded `ask.<name>`: what answers it; its quick answers, code → outcome of
    the ticket (None: the reason says it all); whether it may be passed over."""

    asks: Asks
    quick: Mapping[str, str | None] = field(default_factory=dict)
    skips: bool = False


# The questions about a ticket: those of the steps, and those that lead to none.
STEP_QUESTIONS: Mapping[str, StepQuestion] = {
    **{name: StepQuestion(row.asks, row.reasons) for name, row in STEPS.items() if row.asks},
    "contact": StepQuestion(Asks.REASON, {"ct1": None, "ct2": None, "ct3": None}),
    "write": StepQuestion(Asks.MESSAGE),
    "note": StepQuestion(Asks.NOTE),
    "spot": StepQuestion(Asks.NOTE, skips=True),
    "hand_over": StepQuestion(Asks.CHOICE),
    "other": StepQuestion(Asks.CHOICE),
}
THEN: Mapping[str, str] = {"not_found": "spot"}  # what is asked behind a step
REASONS = {name: row.quick for name, row in STEP_QUESTIONS.items() if row.quick}
QUICK: Mapping[str, str] = {code: step for step, codes in REASONS.items() for code in codes}
MENUS = frozenset(name for name, row in STEP_QUESTIONS.items() if row.asks is Asks.CHOICE)
REASON_MARK = "#"  # begins a note that holds the code of a quick answer instead of words
# Whatever a button does a command can do too: step → command. What follows the ticket's number is the reason, the
# place or the other ticket's number.
COMMANDS: Mapping[str, str] = {**{name: row.command for name, row in STEPS.items() if row.command}, **APART}
OTHER_PLACE = "lain"  # the destination that has to be named in words
