"""The questions of a case's dialogues, as the buttons under them carry them: one letter for the question, then the
answer's code. A code of a place has at most 12 letters, so that a button stays within 32 bytes."""

from bot.domain.kit.refusals import Refusal

# The place in this row is the question's letter in buttons that stand in chats: only ever add at the end.
QUESTIONS = (
    "field",
    "f",
    "photo",
    "to",
    "why",
    "handed",
    "end",
    "refer",
    "die",
    "died_at",
    "died_where",
    "died_sure",
    "handed_at",
    "void",
    "family",
    "body",
    "override",
    "religion",
    "certainty",
    "basis",
    "l_type",
    "l_number",
    "l_date",
    "l_office",
    "l_officer",
    "b_at",
    "b_plot",
    "b_officers",
    "b_witness",
    "b_cost",
    "later",
)
_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
SKIP, CANCEL, NOW, UNKNOWN = "-s", "-x", "-n", "-u"  # answers that no code of the configuration can be
YES, EDIT = "-y", "-e"  # "is this what you meant?"
# What the open question knows of a value that is asked about: the value, what was not understood, why, the words.
GUESSED = ("guess", "rest", "whys", "typed")
SKIPPABLE = frozenset({"f", "photo", "handed", "l_officer", "b_plot", "b_officers", "b_witness", "b_cost"})
WITH_NOW = frozenset({"died_at", "handed_at", "l_date", "b_at"})
WHY = ("sick", "well", "space", "transfer")  # quick reasons of a move


def letter_of(q: str) -> str:
    """The letter of a question."""
    return _LETTERS[QUESTIONS.index(q)]


def read_answer(arg: str) -> tuple[str, str]:
    """Question and answer of a button. Raises Refusal `stale` for made-up data."""
    at = _LETTERS.find(arg[:1])
    if not arg or not 0 <= at < len(QUESTIONS):
        raise Refusal("stale", audit=True)
    return QUESTIONS[at], arg[1:]
