"""The questions of a case's dialogues, as the buttons under them carry them: one letter for the question, then the
answer's code. A code of a place has at most 12 letters, so that a button stays within 32 bytes."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.case.casefile import Certainty
from bot.domain.case.death import SUB_TYPES
from bot.domain.case.placement import ENDS
from bot.domain.kit.refusals import Refusal

WHY = ("sick", "well", "space", "transfer")  # quick reasons of a move


@dataclass(frozen=True, slots=True)
class CaseQuestion:
    """One question: whether it may be left out; whether its answer is a `moment` or a `day`, so that "now" is a button;
    the quick answers, worded `case.choice.<question>_<code>`, all of them or only where the open question knows
    `codes_with`."""

    skips: bool = False
    when: str = ""
    codes: tuple[str, ...] = ()
    codes_with: str = ""


# The place in this table is the question's letter in buttons that stand in chats: only ever add at the end.
QUESTIONS: Mapping[str, CaseQuestion] = {
    "field": CaseQuestion(),
    "f": CaseQuestion(skips=True),
    "photo": CaseQuestion(skips=True),
    "to": CaseQuestion(),
    "why": CaseQuestion(codes=WHY, codes_with="to"),
    "handed": CaseQuestion(skips=True),
    "end": CaseQuestion(codes=ENDS),
    "refer": CaseQuestion(),
    "die": CaseQuestion(codes=("care", "found")),
    "died_at": CaseQuestion(when="moment"),
    "died_where": CaseQuestion(),
    "died_sure": CaseQuestion(codes=("yes",)),
    "handed_at": CaseQuestion(when="moment"),
    "void": CaseQuestion(),
    "family": CaseQuestion(),
    "body": CaseQuestion(),
    "override": CaseQuestion(),
    "religion": CaseQuestion(),
    "certainty": CaseQuestion(codes=tuple(str(one) for one in Certainty)),
    "basis": CaseQuestion(),
    "l_type": CaseQuestion(codes=SUB_TYPES),
    "l_number": CaseQuestion(),
    "l_date": CaseQuestion(when="day"),
    "l_office": CaseQuestion(),
    "l_officer": CaseQuestion(skips=True),
    "b_at": CaseQuestion(when="moment"),
    "b_plot": CaseQuestion(skips=True),
    "b_officers": CaseQuestion(skips=True),
    "b_witness": CaseQuestion(skips=True),
    "b_cost": CaseQuestion(skips=True),
    "later": CaseQuestion(),
}
_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
SKIP, CANCEL, NOW, UNKNOWN = "-s", "-x", "-n", "-u"  # answers that no code of the configuration can be
YES, EDIT = "-y", "-e"  # "is this what you meant?"
# What the open question knows of a value that is asked about: the value, what was not understood, why, the words.
GUESSED = ("guess", "rest", "whys", "typed")


def letter_of(q: str) -> str:
    """The letter of a question."""
    return _LETTERS[list(QUESTIONS).index(q)]


def read_answer(arg: str) -> tuple[str, str]:
    """Question and answer of a button. Raises Refusal `stale` for made-up data."""
    at = _LETTERS.find(arg[:1])
    if not arg or not 0 <= at < len(QUESTIONS):
        raise Refusal("stale", audit=True)
    return list(QUESTIONS)[at], arg[1:]
