"""A form of six questions, with its row in a real database: what the engine needs of one, and no more."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Self

from bot.actions.kit.forms import FormKind, PressForm, Progress
from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.domain.kit.forms import Filled, FormQuestion, Open, QuestionRow, QuestionTable
from bot.domain.kit.outcomes import InboxOutcome
from storage.kit import outbox, prompts
from tests.support.stage import Stage, person

RINI = person(21, "Rini")


@dataclass(frozen=True)
class Known:
    """What is known of a lost parcel."""

    name: str | None = None
    size: int | None = None
    skipped: tuple[str, ...] = ()
    more: tuple[tuple[str, str], ...] = ()

    def with_(self, **known: Any) -> Self:
        """A copy that knows more."""
        return replace(self, **known)


class Ask(FormQuestion):
    """The table."""

    NAME = "name", QuestionRow("name")
    SIZE = (
        "size",
        QuestionRow(
            "size",
            "needed",
            act="s",
            choices=("1", "2"),
            picks=lambda code, known, given: {"": int(code) * given},
            anytime=True,
        ),
    )
    HEAVY = "heavy", QuestionRow(shown_if=lambda known: known.size == 20, doubts="size", choices=("really",))
    OPENED = "opened", QuestionRow.yes_no()
    TOLD = "told", QuestionRow.yes_no(shown_if=lambda known: dict(known.more).get("opened") == "yes")
    NOTE = "note", QuestionRow()
    REVIEW = "review"
    LEAVE = "leave"


TABLE: QuestionTable[Known, Ask] = QuestionTable(Ask, Ask.REVIEW, Ask.LEAVE)


@dataclass(frozen=True)
class Parcel:
    """The row."""

    id: int
    user_id: int
    asking: str
    known: Known


@dataclass
class Desk:
    """Who fills it in. `shown` is what was drawn: (question, hints, anew)."""

    stage: Stage
    early: bool = True
    shown: list[tuple[str, tuple[str, ...], bool]] = field(default_factory=list)
    ended: str = ""

    def form(self) -> FormKind[Parcel, Known, Ask]:
        """The form as it would be after a restart: nothing of it is in memory."""
        return FormKind(
            table=TABLE,
            outcome="form",
            now="now.",
            not_yet="toast.not_yet",
            subject_of=lambda number: f"tiny:{number}",
            known_of=lambda row: row.known,
            keep=self._keep,
            show=self._show,
            much=lambda row: row.known.name is not None,
            leave=lambda scene, row, anew: self._end("left"),
            sends=lambda scene, row, message_id: self._end("sent"),
            reads=self._read,
            given=lambda scene: 10,
            acts={"o": lambda scene, row, command: Reply(InboxOutcome.SHOWN)},
            early=self.early,
        )

    async def say(self, text: str, **more: Any) -> Reply:
        """Write something."""
        heard = Heard(RINI, 5, self.stage.now, text, **more)
        return await self._do(lambda scene, row: self.form().hear(scene, heard, row))

    async def press(self, data: str, message_id: int = 0) -> Reply:
        """Press `act.value`."""
        act, _, value = data.partition(".")
        command = PressForm(RINI, "", act, value, message_id)
        return await self._do(lambda scene, row: self.form().press(scene, row, command))

    async def row(self) -> Parcel:
        """What a restart leaves."""
        return await self.stage.write(_load)

    async def stands_at(self, message_id: int) -> None:
        """The form is drawn in this message."""
        now = self.stage.now
        await self.stage.write(lambda tx: outbox.stand(tx, RINI.user_id, "tiny:1", message_id, now))

    async def _do(self, act: Callable[[Scene, Parcel], Reply]) -> Reply:
        return await self.stage.act(RINI, lambda scene, _: act(scene, _load(scene.tx)), None)

    def _end(self, how: str) -> Reply:
        self.ended = how
        return Reply(how)

    def _keep(
        self, scene: Scene, row: Parcel, known: Known, asking: Ask | None, hints: tuple[str, ...]
    ) -> Progress[Parcel]:
        question = Open(TABLE.next(known) if asking is None else asking, hints).dump()
        prompts.ask(scene.tx, RINI.user_id, "tiny", None, _dump(question, known), scene.now)
        return Progress(replace(row, known=known, asking=question))

    def _show(self, scene: Scene, row: Parcel, anew: bool, delay_ms: int) -> None:
        question = TABLE.load(row.asking)
        self.shown.append((str(question.ask), question.hints, anew))

    def _read(self, scene: Scene, heard: Heard, row: Parcel, ask: Ask) -> Filled[Known, Ask] | Reply:
        return TABLE.read(row.known, ask, heard.text, 10)


def _dump(asking: str, known: Known) -> dict[str, str | int]:
    return {"asking": asking, "known": json.dumps(asdict(known))}


def _load(tx: Any) -> Parcel:
    prompt = prompts.current(tx, RINI.user_id)
    if prompt is None:
        return Parcel(1, RINI.user_id, "name", Known())
    known = json.loads(str(prompt.data["known"]))
    more = tuple((str(question), str(answer)) for question, answer in known["more"])
    return Parcel(
        1,
        RINI.user_id,
        str(prompt.data["asking"]),
        Known(known["name"], known["size"], tuple(known["skipped"]), more),
    )
