"""The questions of a case's dialogues, as the buttons under them carry them: one letter for the question, then the
answer's code. A code of a place has at most 12 letters, so that a button stays within 32 bytes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.case.casefile import Certainty
from bot.domain.case.death import SUB_TYPES
from bot.domain.case.placement import ENDS
from bot.domain.kit.refusals import Refusal, StaleButton

SCANS = ("police", "certificate", "handover", "grave")  # what a file of a case shows beside the person
WHY = ("sick", "well", "space", "transfer", "mistake")  # quick reasons of a move


class Reads(StrEnum):
    """How an answer becomes what is kept."""

    CODE = "code"  # one of `codes`
    PLACE = "place"  # where people are brought: a button, a name or a code
    MOMENT = "moment"  # UTC ms
    DAY = "day"  # an ISO date
    RITE = "rite"  # a religion of the configuration
    NOTE = "note"  # words, kept as a note of the ticket; the answer is its number
    WORDS = "words"
    NUMBER = "number"  # of a paper
    PERMIT = "permit"  # the number of another office's paper, which there may be none of
    MONEY = "money"  # whole rupiah
    SCAN = "scan"  # a photo or a file; the answer is its number
    PIN = "pin"  # a place on the map, "lat,lng" (WGS84 × 1e6)
    APART = "apart"  # a dialogue of its own takes it (bot/actions/case/person.py)


@dataclass(frozen=True, slots=True)
class CaseQuestion:
    """One question: how its answer is read and under which name it goes on (`keeps`, by default its own); whether it
    may be left out; whether its answer is a `moment` or a `day`, so that "now" is a button; the quick answers, worded
    `case.choice.<question>_<code>`, all of them or only where the open question knows `codes_with`; `column`: what is
    typed of a letter or a burial goes straight into its row, so that a dialogue goes on where it was left."""

    reads: Reads = Reads.NOTE
    keeps: str = "note"
    skips: bool = False
    codes: tuple[str, ...] = ()
    codes_with: str = ""
    column: str = ""

    @property
    def when(self) -> str:
        """`moment`, `day` or nothing."""
        return str(self.reads) if self.reads in (Reads.MOMENT, Reads.DAY) else ""


_APART = CaseQuestion(Reads.APART)
# The place in this table is the question's letter in buttons that stand in chats: only ever add at the end.
QUESTIONS: Mapping[str, CaseQuestion] = {
    "field": _APART,
    "f": CaseQuestion(Reads.APART, skips=True),
    "photo": CaseQuestion(Reads.APART, skips=True),
    "to": CaseQuestion(Reads.PLACE, "to"),
    "why": CaseQuestion(codes=WHY, codes_with="to"),
    "handed": CaseQuestion(skips=True),
    "end": CaseQuestion(Reads.CODE, "end", codes=ENDS),
    "refer": CaseQuestion(),
    "die": CaseQuestion(Reads.CODE, "dead", codes=("care", "found")),
    "died_at": CaseQuestion(Reads.MOMENT, "died"),
    "died_where": CaseQuestion(Reads.PLACE, "where"),
    "died_sure": CaseQuestion(Reads.CODE, "sure", codes=("yes",)),
    "handed_at": CaseQuestion(Reads.MOMENT, "at"),
    "void": CaseQuestion(),
    "family": CaseQuestion(),
    "body": CaseQuestion(),
    "override": CaseQuestion(),
    "religion": CaseQuestion(Reads.RITE, "religion"),
    "certainty": CaseQuestion(Reads.CODE, "certainty", codes=tuple(str(one) for one in Certainty)),
    "basis": CaseQuestion(Reads.WORDS, "basis"),
    "l_type": CaseQuestion(Reads.CODE, codes=SUB_TYPES, column="sub_type"),
    "l_number": CaseQuestion(Reads.NUMBER, column="number"),
    "l_date": CaseQuestion(Reads.DAY, column="dated"),
    "l_office": CaseQuestion(Reads.WORDS, column="office"),
    "l_officer": CaseQuestion(Reads.WORDS, skips=True, column="officer"),
    "b_at": CaseQuestion(Reads.MOMENT, "at", column="at"),
    "b_plot": CaseQuestion(Reads.WORDS, skips=True, column="plot"),
    "b_officers": CaseQuestion(Reads.WORDS, skips=True, column="officers"),
    "b_witness": CaseQuestion(Reads.WORDS, skips=True, column="witnesses"),
    "b_cost": CaseQuestion(Reads.MONEY, skips=True, column="cost_rupiah"),
    "later": CaseQuestion(),
    "l_which": CaseQuestion(
        Reads.CODE, "which", codes=("sub_type", "number", "dated", "office", "officer", "withdrawn")
    ),
    "d_which": CaseQuestion(Reads.CODE, "which", codes=("died", "handed")),
    "permit": CaseQuestion(Reads.PERMIT, "permit", skips=True),
    "permit_by": CaseQuestion(Reads.WORDS, "permit_by"),
    "scan_of": CaseQuestion(Reads.CODE, "about", codes=SCANS),
    "scan": CaseQuestion(Reads.SCAN, "file"),
    "scan_pin": CaseQuestion(Reads.PIN, "pin", skips=True),
    "l_withdrawn": CaseQuestion(),
    "body_why": CaseQuestion(),
    "declined": CaseQuestion(),
    "reopened": CaseQuestion(),
    "annulled": CaseQuestion(),
    "b_which": CaseQuestion(Reads.CODE, "which", codes=("at", "plot", "officers", "witnesses", "cost_rupiah")),
}
# Which question asks for what is corrected.
CORRECTS = {
    "sub_type": "l_type", "number": "l_number", "dated": "l_date", "office": "l_office", "officer": "l_officer",
    "withdrawn": "l_withdrawn", "died": "died_at", "handed": "handed_at",
    "at": "b_at", "plot": "b_plot", "officers": "b_officers", "witnesses": "b_witness", "cost_rupiah": "b_cost",
}  # fmt: skip
_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
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
        raise Refusal(StaleButton(), audit=True)
    return list(QUESTIONS)[at], arg[1:]
