"""/ekspor: the figures of a period as files, for supervisors (SOP 7). A period in words or by a button, then what is
to be made of it; the file itself is made at the moment of sending (bot/messages/figures/export.py)."""

from dataclasses import dataclass

from bot.actions.kit import prompts
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers, fits, stands
from bot.actions.kit.scene import Reply, Scene
from bot.domain.figures.digest import Stretch
from bot.domain.figures.edition import MOST_ROWS, PICTURES, EditionForm
from bot.domain.figures.events import ExportAskedEvent
from bot.domain.figures.messages import ExportChoose, ExportFile, ExportForms, ExportPicture
from bot.domain.figures.periods import Period, read_code, read_period
from bot.domain.figures.refusals import NothingToDraw, NothingToExport, PeriodFull
from bot.domain.kit.messages import Message
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.refusals import Refusal, StaleButton
from bot.domain.places.city import kelurahan_in
from bot.reading.timely import may_be_time
from storage.figures import figures
from storage.kit.prompts import Prompt

# What a button carries: the forms it stands for, and whether with personal data.
WANTED = {
    "w": ((EditionForm.WORKBOOK,), False),
    "p": ((EditionForm.WORKBOOK,), True),
    "t": ((EditionForm.TABLES,), False),
    "g": (PICTURES, False),
}


@dataclass(frozen=True, slots=True)
class Export:
    """`who` names a period: in words, or by a button's code."""

    who: Who
    words: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Want:
    """`who` wants something (a key of WANTED) of the period with this code."""

    who: Who
    code: str
    what: str


def begin(scene: Scene, command: Export) -> Reply:
    """/ekspor bulan lalu; without words it asks which period. Raises Refusal `private_only`, `not_allowed`, and what
    `read_period` raises."""
    scene.require_in_private(command.who, Role.SUPERVISOR)
    if command.code:
        return _offer(scene, command.who, read_code(command.code))
    if not command.words.strip():
        return prompts.ask(scene, command.who.user_id, PromptQuestion.EXPORT_PERIOD, ExportChoose(), subject="export")
    return _offer(scene, command.who, read_period(command.words, scene.now, scene.rules.zone))


fits(PromptQuestion.EXPORT_PERIOD)(may_be_time)


@stands(PromptQuestion.EXPORT_PERIOD)
def _asked(prompt: Prompt) -> tuple[Message, str]:
    return ExportChoose(over=1), "export"


@answers(PromptQuestion.EXPORT_PERIOD)
def heard(scene: Scene, heard_: Heard, prompt: Prompt) -> Reply:
    """The period was typed; one that was not understood is asked for again. Raises Refusal as `begin` does."""
    return begin(scene, Export(heard_.who, heard_.text or ""))


def want(scene: Scene, command: Want) -> Reply:
    """What is to be made. With personal data that is on record, also that it arrived (SOP 8). Raises Refusal
    `private_only`, `not_allowed`, `stale` (made-up data), `nothing_to_export`, `period_full`,
    `nothing_to_draw`."""
    scene.require_in_private(command.who, Role.SUPERVISOR)
    period, wanted = read_code(command.code), WANTED.get(command.what)
    if period is None or wanted is None:
        raise Refusal(StaleButton(), audit=True)
    zone = scene.rules.zone
    stretch, former = period.stretch(zone), period.former.stretch(zone)
    _check_amount(scene, stretch)
    forms, personal = wanted
    told = [form for form in forms if form not in PICTURES or drawable(scene, form, stretch)]
    if not told:
        raise Refusal(NothingToDraw())
    scene.record(ExportAskedEvent(what=command.what, period=period.code, personal=int(personal)))
    for form in told:
        tell(scene, command.who.user_id, form, (stretch, former), personal=personal)
    return Reply(InboxOutcome.EXPORT_ASKED, "export.toast")


def tell(
    scene: Scene,
    chat_id: int,
    form: EditionForm,
    stretches: tuple[Stretch, Stretch],
    *,
    area: str = "",
    personal: bool = False,
    at: int | None = None,
    quiet: bool = False,
) -> None:
    """Queue one file about a period and the one before it. `at`: the moment that it is made for (UTC ms), so that all
    who get the same share one; now where it is left out. `quiet`: nobody asked for it."""
    (period, former) = stretches
    kind = ExportPicture if form in PICTURES else ExportFile
    message = kind(
        form=str(form), area=area, personal=int(personal), first=period.first, until=period.until,
        former_first=former.first, former_until=former.until, at=scene.now if at is None else at,
        quiet=int(quiet),
    )  # fmt: skip
    scene.tell(message, chat_id)


def drawable(scene: Scene, form: EditionForm, stretch: Stretch, area: str = "") -> bool:
    """Whether a picture would show something: no empty picture is sent."""
    opened, claimed, located = figures.material(scene.tx, stretch, kelurahan_in(scene.city, area))
    return {EditionForm.DAYS: opened, EditionForm.TIMES: claimed, EditionForm.MAP: located}[form]


def _offer(scene: Scene, who: Who, period: Period | None) -> Reply:
    if period is None:
        raise Refusal(StaleButton(), audit=True)
    _check_amount(scene, period.stretch(scene.rules.zone))
    prompts.close(scene, who.user_id, PromptQuestion.EXPORT_PERIOD)
    scene.tell(ExportForms(period=period.code), who.user_id)
    return Reply(InboxOutcome.EXPORT_OFFERED)


def _check_amount(scene: Scene, stretch: Stretch) -> None:
    """Raises Refusal `nothing_to_export`, `period_full` (more than a sheet can hold)."""
    if not figures.anything(scene.tx, stretch):
        raise Refusal(NothingToExport())
    if figures.opened(scene.tx, stretch, MOST_ROWS + 1) > MOST_ROWS:
        raise Refusal(PeriodFull())
