"""A form is a table of questions. This is what follows from the table alone: which question comes next, where "back"
leads, what may be passed over, whether it can be sent, what an answer makes known.

A form's table is a `FormQuestion` enum: each member is one question, named as the database and the buttons know it,
with its row; the order of the members is the order of asking. What acts on it is bot/actions/kit/forms.py.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Any, Generic, Protocol, Self, TypeVar

from bot.reading.declining import declines

# What an answer makes known, field by field; or the code of the hint that says why it is no answer.
Read = Mapping[str, object] | str
YES_NO = ("yes", "no")
SHORT = 40  # characters; what is longer tells a story, and "ya" at its beginning is no answer
_YES = re.compile(r"^(?:ya|iya|iy|betul|benar|ada|punya|bawa|membawa|yes|yep)\b")
_NO = re.compile(r"^(?:tidak|tak|tdk|gak|ga|nggak|enggak|ngga|bukan|belum|no|not|none)\b")
_UNSURE = re.compile(r"\b(?:tahu|tau|yakin|jelas|know|sure)\b")


class AnswerSet(Protocol):
    """What the answers of a form are kept in: a field for each question that has one, the others in `more` as
    (question, answer); `skipped` are the questions passed over."""

    @property
    def skipped(self) -> tuple[str, ...]:
        """The questions passed over."""

    @property
    def more(self) -> tuple[tuple[str, str], ...]:
        """(Question, answer) of the questions without a field."""

    def with_(self, **known: Any) -> Self:
        """A copy that knows more."""


K = TypeVar("K", bound=AnswerSet)


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """The row of a question.

    `field`: where the answer is kept; without one it is kept in `more`, shown in the review and told to the team.
    `needed`: nothing is sent without an answer; the code of the hint for whoever passes over it. `shown_if`: whether
    the question arises. `answered`, where it is not simply that the field has a value. `doubts`: the question whose
    answer raised this one; "back" leads there. `act`: the letter in its buttons, `choices` the codes behind it;
    `picks` makes an answer of a pressed code (with what the form gives it to read with), `reads` of words: by default
    the code or the words themselves. `anytime`: a button of it counts also while another question is open. `offered`:
    it is not asked by itself, the review offers it. `tells`: its words describe somebody, and "tidak mau" is what they
    do; of the others it passes over the question.
    """

    field: str | None = None
    needed: str = ""
    shown_if: Callable[[Any], bool] | None = None
    answered: Callable[[Any], bool] | None = None
    doubts: str = ""
    act: str = "q"
    choices: tuple[str, ...] = ()
    picks: Callable[[str, Any, Any], Read | None] | None = None
    reads: Callable[[str, Any, Any], Read] | None = None
    anytime: bool = False
    offered: Callable[[Any], bool] | None = None
    tells: bool = False

    @classmethod
    def yes_no(cls, shown_if: Callable[[Any], bool] | None = None) -> Self:
        """A question that is answered by yes or no and may be passed over."""
        return cls(shown_if=shown_if, choices=YES_NO, reads=_read_yes_no)


def _read_yes_no(words: str, known: Any, given: Any) -> Read:
    line = " ".join(words.lower().split())
    if len(line) > SHORT or _UNSURE.search(line):
        return "use_buttons"
    return {"": "no"} if _NO.match(line) else {"": "yes"} if _YES.match(line) else "use_buttons"


class FormQuestion(StrEnum):
    """The base of a form's table. A member without a row is no question: the review, "really leave?"."""

    _value_: str

    def __new__(cls, key: str, row: QuestionRow | None = None) -> Self:
        """A member by its key."""
        member = str.__new__(cls, key)
        member._value_ = key
        return member

    def __init__(self, key: str, row: QuestionRow | None = None) -> None:
        self._row_ = row

    @property
    def row(self) -> QuestionRow | None:
        """Its row in the table; None where it is no question."""
        return self._row_

    @property
    def optional(self) -> bool:
        """It may be passed over."""
        return self._row_ is not None and not self._row_.needed

    def declined_by(self, words: str) -> bool:
        """Words that pass over it."""
        row = self.row
        return row is not None and self.optional and not row.tells and row.choices != YES_NO and declines(words)

    @property
    def in_words(self) -> bool:
        """Words are an answer to it, kept under `kept_as`."""
        row = self.row
        return row is not None and row.answered is None and (not row.choices or row.reads is not None)

    @property
    def kept_as(self) -> str:
        """Where its answer is kept: the field, or the question itself."""
        return str(self) if self.row is None or self.row.field is None else self.row.field


Q = TypeVar("Q", bound=FormQuestion)


@dataclass(frozen=True, slots=True)
class Open(Generic[Q]):
    """The open question with what has to be said about it ("that is no phone number"). Kept as one word in the form's
    row, so that a form drawn after a restart says the same."""

    ask: Q
    hints: tuple[str, ...] = ()

    def dump(self) -> str:
        """`place`, or `place:null,late`."""
        return f"{self.ask}:{','.join(self.hints)}".rstrip(":")


@dataclass(frozen=True, slots=True)
class Filled(Generic[K, Q]):
    """What a message made of the answers. `asking` None: whatever is missing next."""

    known: K
    asking: Q | None = None
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionTable(Generic[K, Q]):
    """The questions of one form. `lacks`: what has to be known before it can be sent and no single row tells."""

    questions: type[Q]
    review: Q
    leave: Q
    lacks: Callable[[K], Q | None] = lambda known: None

    # The questions in the order of asking; those that are nothing but their row: what was answered to them is kept in
    # `more`; those that nothing is sent without. Asked for at every step of a form, so worked out once; `rows` and
    # `needed` with their rows.
    order: tuple[Q, ...] = field(init=False)
    extra: tuple[Q, ...] = field(init=False)
    rows: tuple[tuple[Q, QuestionRow], ...] = field(init=False)
    needed: tuple[tuple[Q, QuestionRow], ...] = field(init=False)

    def __post_init__(self) -> None:
        rows = tuple((ask, ask.row) for ask in self.questions if ask.row is not None)
        object.__setattr__(self, "rows", rows)
        object.__setattr__(self, "order", tuple(ask for ask, _ in rows))
        object.__setattr__(self, "extra", tuple(ask for ask, row in rows if not (row.field or row.answered)))
        object.__setattr__(self, "needed", tuple((ask, row) for ask, row in rows if row.needed))

    def load(self, text: str) -> Open[Q]:
        """From `Open.dump`. Raises ValueError for a question that there is not."""
        return _opened(self.questions, text)

    def find(self, key: str) -> Q | None:
        """The question with this key; None for a made-up one."""
        return next((ask for ask in self.order if ask == key), None)

    def applies(self, known: K, ask: Q) -> bool:
        """The question arises."""
        row = ask.row
        return row is None or row.shown_if is None or row.shown_if(known)

    def answered(self, known: K, ask: Q) -> bool:
        """It has an answer."""
        row = ask.row
        if row is None:
            return False
        return value_of(known, ask) is not None if row.answered is None else row.answered(known)

    def settled(self, known: K, ask: Q) -> bool:
        """It is answered, passed over, or does not arise."""
        return ask in known.skipped or (ask.row is not None and not _is_open(known, ask, ask.row))

    def offered(self, known: K, ask: Q) -> bool:
        """It waits in the review for whoever has something to say to it."""
        row = ask.row
        return row is not None and row.offered is not None and row.offered(known)

    def next(self, known: K) -> Q:
        """The first question that is asked and not settled; what is lacking all the same; else the review."""
        for ask, row in self.rows:
            if _is_open(known, ask, row) and (row.offered is None or not row.offered(known)):
                return ask
        return self._lacking(known)

    def _lacking(self, known: K) -> Q:
        return self.lacks(known) or self.review

    def sendable(self, known: K) -> bool:
        """Everything that is needed is known and no doubt is open."""
        for ask, row in self.needed:
            if _is_open(known, ask, row):
                return False
        return self.lacks(known) is None

    def previous(self, known: K, ask: Q) -> Q | None:
        """Where "back" leads; None at the first question."""
        if ask is self.leave:
            return self.next(known)
        if ask.row is not None and ask.row.doubts:
            return self.questions(ask.row.doubts)
        if self.offered(known, ask):
            return self.review
        path = [one for one, row in self.rows if not row.doubts and _is_on_path(known, row)]
        path.append(self.review)
        at = path.index(ask) if ask in path else 0
        return path[at - 1] if at > 0 else None

    def editable(self, ask: Q) -> bool:
        """It can be gone back to from the review; a doubt that must be answered arises by itself."""
        return ask.optional or not (ask.row is None or ask.row.doubts)

    def pass_over(self, known: K, ask: Q) -> K:
        """The person goes on without an answer."""
        return known if ask in known.skipped else known.with_(skipped=(*known.skipped, str(ask)))

    def pressed(self, known: K, ask: Q, code: str, given: Any) -> K | None:
        """What is known once the button `code` was pressed; None where there is no such button now."""
        row = ask.row
        if row is None or code not in row.choices or not self.applies(known, ask):
            return None
        found = {"": code} if row.picks is None else row.picks(code, known, given)
        return None if found is None or isinstance(found, str) else say(known, ask, found)

    def read(self, known: K, ask: Q, words: str, given: Any) -> Filled[K, Q]:
        """What words make of the open question: an answer, or the same question with a hint."""
        row = ask.row
        found: Read = "use_buttons" if row is None or (row.choices and row.reads is None) else {"": words}
        if row is not None and row.reads is not None:
            found = row.reads(words, known, given)
        if isinstance(found, str):
            return Filled(known, ask, (found,))
        return Filled(say(known, ask, found))


@lru_cache(maxsize=512)  # a step asks for the same one some five times; words of people stand in none
def _opened(questions: type[Q], text: str) -> Open[Q]:
    ask, _, hints = text.partition(":")
    return Open(questions(ask), tuple(hint for hint in hints.split(",") if hint))


def _is_open(known: AnswerSet, ask: FormQuestion, row: QuestionRow) -> bool:
    """It arises, and is neither answered nor passed over."""
    if ask in known.skipped or (row.shown_if is not None and not row.shown_if(known)):
        return False
    if row.answered is not None:
        return not row.answered(known)
    return (getattr(known, row.field) if row.field is not None else value_of(known, ask)) is None


def _is_on_path(known: AnswerSet, row: QuestionRow) -> bool:
    if row.shown_if is not None and not row.shown_if(known):
        return False
    return row.offered is None or not row.offered(known)


def value_of(known: AnswerSet, ask: FormQuestion) -> object:
    """The answer to a question; None where there is none."""
    field = None if ask.row is None else ask.row.field
    if field is not None:
        return getattr(known, field)
    return dict(known.more).get(ask) if known.more else None


def say(known: K, ask: FormQuestion, found: Mapping[str, object]) -> K:
    """A copy that knows what was found; the empty name stands for the question's own field."""
    own = None if ask.row is None else ask.row.field
    fields = {(name or own or ""): value for name, value in found.items()}
    if "" in fields:
        more = {**dict(known.more), str(ask): str(fields.pop(""))}
        fields["more"] = tuple(more.items())
    return known.with_(**fields)
