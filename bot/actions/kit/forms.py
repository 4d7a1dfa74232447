"""The one engine of forms: it asks, takes words of command and presses, goes back, passes over, asks before leaving,
and shows the form where it stands. What a form is for stands in its `FormKind`; its questions in its table
(bot/domain/kit/forms.py)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.domain.kit.forms import YES_NO, Filled, K, Q, QuestionTable
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.kit.reading import command_word, is_thanks
from bot.reading.agreeing import agrees, leaves, says_send
from storage.kit import doubt


@dataclass(frozen=True, slots=True)
class PressForm:
    """A button of the form with this `nonce`: `act` is its letter, `value` what it stands for; pressed on the message
    `message_id`."""

    who: Who
    nonce: str
    act: str
    value: str = ""
    message_id: int = 0


class FormRow(Protocol):
    """The row of a form: what a restart leaves of it."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def user_id(self) -> int:
        """Who fills it in."""

    @property
    def asking(self) -> str:
        """The open question (`Open.dump`)."""


D = TypeVar("D", bound=FormRow)


@dataclass(frozen=True, slots=True)
class Progress(Generic[D]):
    """What an answer made of the form: its row as it is now; `delay_ms`, how long its message may wait for another;
    `toast`, what has to be said at once."""

    row: D
    delay_ms: int = 0
    toast: str | None = None


@dataclass(frozen=True, slots=True)
class FormKind(Generic[D, K, Q]):
    """What one kind of form is, beside its questions.

    `known_of` and `keep` read and write its row; `show` draws it at the bottom of the chat (`anew`) or where it stands
    (`subject_of`), after a delay in ms. `much`: enough was given to ask before it is thrown away; `leave` throws it
    away, `sends` sends what is sendable (the id of the message that was pressed, None for words). `reads` is what a
    message makes of the answers; `given`, what rows read with. `early`: it may be sent before the review. `now` begins
    the toast that names the open question, `not_yet` is the one that says that something is missing. `acts`: buttons
    of its own.
    """

    table: QuestionTable[K, Q]
    outcome: InboxOutcome
    now: str
    not_yet: str
    subject_of: Callable[[int], str]
    known_of: Callable[[D], K]
    keep: Callable[[Scene, D, K, Q | None, tuple[str, ...]], Progress[D]]
    show: Callable[[Scene, D, bool, int], None]
    much: Callable[[D], bool]
    leave: Callable[[Scene, D, bool], Reply]
    sends: Callable[[Scene, D, int | None], Reply]
    reads: Callable[[Scene, Heard, D, Q], Filled[K, Q] | Reply]
    given: Callable[[Scene], Any]
    acts: Mapping[str, Callable[[Scene, D, PressForm], Reply]]
    early: bool = True

    # -- words ---------------------------------------------------------------------------------------------------------

    def hear(self, scene: Scene, heard: Heard, row: D) -> Reply:
        """Take a message into the form and ask what is missing now; what answers nothing brings the open question
        again. A word of command is obeyed; "tidak" is none where the answer is yes or no."""
        ask = self.table.load(row.asking).ask
        if heard.media is None and not heard.forwarded:
            if ask is self.table.leave and (leaving := leaves(heard.text)) is not None:
                return self.leave(scene, row, True) if leaving else self.ask(scene, row, Filled(self.known_of(row)))
            command = self._meant(ask, heard.text) or command_word(heard.text)
            means_no = command == "skip" and self._means_no(row, ask, heard.text)
            reply = None if command is None or means_no else self.obey(scene, row, ask, command)
            if reply is not None:
                return reply
        filled = self.reads(scene, heard, row, ask)
        return filled if isinstance(filled, Reply) else self.ask(scene, row, filled)

    def _meant(self, ask: Q, words: str) -> str | None:
        """The word of command that other words stand for: no answer to the question, "iya" or thanks to the review."""
        if ask is self.table.review:
            return "send" if agrees(words) or is_thanks(words) else None
        if says_send(words):
            return "send"
        return "skip" if ask.declined_by(words) else None

    def _means_no(self, row: D, ask: Q, words: str) -> bool:
        yes_no = ask.row is not None and ask.row.choices == YES_NO
        return yes_no and not self.table.read(self.known_of(row), ask, words, None).hints

    def obey(self, scene: Scene, row: D, ask: Q, command: str) -> Reply | None:
        """A word of command, typed or sent by a key; None where it is none at this question."""
        known, table = self.known_of(row), self.table
        before = table.previous(known, ask)
        if command == "cancel":
            return self.ask_to_leave(scene, row, anew=True)
        if command == "send" and table.sendable(known) and (self.early or ask is table.review):
            return self.sends(scene, row, None)
        if command == "back":  # before the first question there is none: it stands, and the word is no answer
            return self.ask(scene, row, Filled(known, ask if before is None else before))
        if command != "skip" or ask.row is None or (ask.row.needed and ask.in_words):
            return None
        if table.settled(known, ask):
            return self.ask(scene, row, Filled(known))
        if ask.optional:
            return self.ask(scene, row, Filled(table.pass_over(known, ask)))
        return self.ask(scene, row, Filled(known, None, (ask.row.needed,)))

    def ask(self, scene: Scene, row: D, filled: Filled[K, Q]) -> Reply:
        """Keep what was said, and put the question that is open now at the bottom of the chat."""
        progress = self.keep(scene, row, filled.known, filled.asking, filled.hints)
        self.show(scene, progress.row, True, progress.delay_ms)
        return Reply(self.outcome)

    # -- presses -------------------------------------------------------------------------------------------------------

    def press(self, scene: Scene, row: D, command: PressForm) -> Reply:
        """A press on an open form. A button of a question that is past changes nothing and is answered with what is
        open now."""
        act = self.acts.get(command.act)
        if act is not None:
            return act(scene, row, command)
        known, ask = self.known_of(row), self.table.load(row.asking).ask
        match command.act:
            case "n" if command.value == ask and self.table.settled(known, ask):
                return self.go_on(scene, row, command, Filled(known))
            case "n" if command.value == ask and ask.optional:
                return self.go_on(scene, row, command, Filled(self.table.pass_over(known, ask)))
            case "b" if command.value == ask and (before := self.table.previous(known, ask)) is not None:
                return self.go_on(scene, row, command, Filled(known, before))
            case "e" if (edited := self.table.find(command.value)) is not None and self.table.editable(edited):
                return self.go_on(scene, row, command, Filled(known, edited))
            case "x":
                return self.ask_to_leave(scene, row, anew=not self.stands(scene, row, command.message_id))
            case "y":
                return self.leave(scene, row, not self.stands(scene, row, command.message_id))
            case "z":
                return self.go_on(scene, row, command, Filled(known))
            case "g":
                return self.send(scene, row, command.message_id)
        return self._choose(scene, row, command, ask)

    def _choose(self, scene: Scene, row: D, command: PressForm, asking: Q) -> Reply:
        """An answer that can be pressed: `<letter>.<code>`, or `q.<question>.<code>` where it has no letter."""
        mine = {str(one): one for one in self.table.order if one.row is not None and one.row.act == command.act}
        key, _, code = command.value.partition(".") if command.act == "q" else (next(iter(mine), ""), "", command.value)
        known, pressed = self.known_of(row), mine.get(key)
        if pressed is None or pressed.row is None:
            return self.same(row)
        found = self.table.pressed(known, pressed, code, self.given(scene))
        late = pressed is not asking and (not pressed.row.anytime or found == known)
        return self.same(row) if found is None or late else self.go_on(scene, row, command, Filled(found))

    def go_on(self, scene: Scene, row: D, command: PressForm, filled: Filled[K, Q]) -> Reply:
        """Keep an answer that was pressed and show the form where it stands."""
        progress = self.keep(scene, row, filled.known, filled.asking, filled.hints)
        self.show(scene, progress.row, not self.stands(scene, row, command.message_id), progress.delay_ms)
        return Reply(self.outcome, progress.toast, alert=progress.toast is not None, shown=True)

    def same(self, row: D) -> Reply:
        """Nothing changed: name the question that is open."""
        ask = self.table.load(row.asking).ask
        return Reply(InboxOutcome.NO_CHANGE, self.now + ("more" if ask in self.table.extra else ask))

    def stands(self, scene: Scene, row: D, message_id: int | None) -> bool:
        """The message that was pressed is the one that shows this form."""
        return bool(message_id) and doubt.stands_at(
            scene.tx, row.user_id, self.subject_of(row.id), message_id or 0, scene.now
        )

    # -- ends ----------------------------------------------------------------------------------------------------------

    def send(self, scene: Scene, row: D, message_id: int | None) -> Reply:
        """Send it; where something is missing, ask for that."""
        known = self.known_of(row)
        if self.table.sendable(known):
            return self.sends(scene, row, message_id)
        progress = self.keep(scene, row, known, None, ("not_yet",))
        self.show(scene, progress.row, message_id is None, 0)
        return Reply(InboxOutcome.NOT_YET, self.not_yet)

    def ask_to_leave(self, scene: Scene, row: D, *, anew: bool) -> Reply:
        """Throw it away, or ask first where much was given."""
        if not self.much(row):
            return self.leave(scene, row, anew)
        again = self.table.load(row.asking).ask is self.table.leave
        progress = self.keep(scene, row, self.known_of(row), self.table.leave, ("leave_how",) if again else ())
        self.show(scene, progress.row, anew, 0)
        return Reply(InboxOutcome.ASKED_TO_LEAVE)
