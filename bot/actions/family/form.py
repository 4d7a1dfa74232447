"""The form of a search: one row, one living message, one open question (SOP 5.1). While it is open, what its owner
writes goes to it as the answer to a question (bot/actions/kit/prompts.py), so that it costs other messages nothing."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.actions.kit import prompts
from bot.actions.kit.reading import reading
from bot.actions.kit.scene import Scene
from bot.clock import DAY, MINUTE, local
from bot.domain.family.matching import Sought, ValueSpan
from bot.domain.family.messages import FamilyForm
from bot.domain.family.search import TABLE, Description, SearchQuestion, as_sought, lost_days
from bot.domain.kit.forms import Open
from bot.domain.kit.people import Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reminders import ReminderKind, SearchFacts
from bot.reading.names import read_names
from bot.reading.outcome import Partly, Read, Unread
from storage.family import searches
from storage.family.searches import SearchRow
from storage.kit import doubt, outbox, reminders

KEEP = ReminderKind.SEARCH_KEEP  # the reminder that ends what nobody needs any more; always one for each search
ANSWER_MS = 7 * DAY  # so long "are you still looking?" waits for an answer


@dataclass(frozen=True, slots=True)
class BeginSearch:
    """`who` looks for somebody, or wants to see what they are looking for; `text`: what they wrote of them."""

    who: Who
    text: str = ""


def subject_of(search_id: int) -> str:
    """The living message of a search in its owner's chat: the form, then the receipt."""
    return f"search:{search_id}"


def show(scene: Scene, search: SearchRow, *, anew: bool) -> None:
    """Show how the search stands: at the bottom of the chat (`anew`), or where it stands."""
    subject = subject_of(search.id)
    if not doubt.waits_anew(scene.tx, search.user_id, subject):
        scene.tell(FamilyForm(search=search.id), search.user_id, subject=subject, rewrite=not anew)


def redraw(scene: Scene, search: SearchRow) -> None:
    """Show how the search stands now, if its message stands somewhere."""
    if outbox.standing(scene.tx, search.user_id, subject_of(search.id)) is not None:
        show(scene, search, anew=False)


def listen(scene: Scene, search: SearchRow) -> None:
    """What its owner writes next is an answer to this form."""
    prompts.ask(scene, search.user_id, PromptQuestion.SEARCH, about={"search": search.id})


def hush(scene: Scene, search: SearchRow) -> None:
    """The form asks nothing more."""
    prompts.close(scene, search.user_id, PromptQuestion.SEARCH)


def keep(
    scene: Scene, search: SearchRow, known: Description, asking: SearchQuestion | None = None, *hints: str
) -> SearchRow:
    """Keep an answer and the question that is open now (by default what is missing next); the search as it is now."""
    ask = TABLE.next(known) if asking is None else asking
    if str(ask) in known.skipped and ask is not asking and not hints:
        hints = ("lacks",)  # it was passed over, and something has to be known to compare
    question = Open(ask, hints).dump()
    searches.save(scene.tx, search.id, known, question, scene.now)
    return replace(search, known=known, asking=question, touched_at=scene.now)


def reload(scene: Scene, search_id: int) -> SearchRow:
    """The search as it is now. Raises LookupError."""
    search = searches.get(scene.tx, search_id)
    if search is None:
        raise LookupError(f"search {search_id} is gone")
    return search


def today(scene: Scene) -> date:
    """The day in the city."""
    return local(scene.now, scene.rules.zone).date()


def sought_of(scene: Scene, known: Description) -> Sought:
    """What is compared."""
    days = lost_days(known)
    lost = None if days is None else ValueSpan(_midnight(scene, days[0]), _midnight(scene, days[1] + timedelta(1)) - 1)
    return as_sought(known, _names(scene, known.name or ""), lost)


def _names(scene: Scene, text: str) -> tuple[str, ...]:
    match read_names(text, reading(scene)):
        case Read(names) | Partly(names):
            return names
        case Unread():
            return ()


def plan_end(scene: Scene, search: SearchRow, due_at: int) -> None:
    """Look again at `due_at` (UTC ms) whether the search is still needed."""
    reminders.plan_apart(scene.tx, KEEP, due_at, SearchFacts(search.id))


def idle_ms(scene: Scene) -> int:
    """How long a form may lie untouched."""
    return scene.rules.sop.draft_expires_min * MINUTE


def _midnight(scene: Scene, day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=scene.rules.zone).timestamp()) * 1_000
