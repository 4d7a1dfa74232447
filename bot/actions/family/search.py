"""Relatives look for somebody (SOP 5.1, "Saya mencari keluarga"): begin, press, send, look, end. Sending compares at
once; what is found goes to the team (bot/actions/family/proposals.py), never to the relatives by the bot itself."""

from bot.actions.family import proposals
from bot.actions.family.carried import carry, is_lost_child
from bot.actions.family.form import (
    ANSWER_MS,
    BeginSearch,
    hush,
    idle_ms,
    keep,
    listen,
    plan_end,
    redraw,
    reload,
    show,
    sought_of,
    subject_of,
)
from bot.actions.family.reading import given, read
from bot.actions.family.values import MEANT
from bot.actions.kit import prompts
from bot.actions.kit.follow_ups import unfinished
from bot.actions.kit.forms import FormKind, PressForm, Progress
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.clock import DAY
from bot.domain.family.asking import asks_after
from bot.domain.family.events import (
    SearchCancelledEvent,
    SearchEndedEvent,
    SearchErasedEvent,
    SearchExpiredEvent,
    SearchKeptEvent,
    SearchSentEvent,
)
from bot.domain.family.messages import FamilyAnswer, FamilyEnd, FamilyLimited, FamilyMine, FamilyOver
from bot.domain.family.refusals import SearchOver
from bot.domain.family.search import (
    FOUND,
    OPEN_AT_ONCE,
    PER_DAY,
    TABLE,
    Description,
    SearchQuestion,
    search_code,
    typed_much,
)
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.events import EventData
from bot.domain.kit.forms import Filled, Open
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.refusals import NotAllowed, Refusal
from bot.domain.kit.reminders import ReminderKind, SearchFacts
from bot.domain.kit.understood import is_yes
from bot.domain.report.messages import ReportLost
from bot.reading.reunited import says_found
from storage.family import proposals as stored
from storage.family import searches
from storage.family.searches import SearchRow
from storage.kit import reminders
from storage.kit.prompts import Prompt
from storage.kit.reminders import Due
from storage.ticket import tickets

NEWS = ReminderKind.SEARCH_NEWS  # the reminder of the word that everybody gets who looks for somebody

__all__ = [
    "BeginSearch",
    "begin",
    "found_again",
    "give_up",
    "keep_due",
    "leave_by_command",
    "mine",
    "press_form",
    "press_search",
]


def begin(scene: Scene, command: BeginSearch) -> Reply:
    """/cari, the welcome's button, the deep link: the first question, or the one that is open. A report in the making
    comes first: somebody is out there now. Raises Refusal `private_only`."""
    who = command.who
    in_private(who)
    if (reply := unfinished(scene, who)) is not None:
        return reply
    search = searches.filling(scene.tx, who.user_id)
    if search is None:
        if _over_limit(scene, who):
            scene.tell(FamilyLimited(), who.user_id)
            return Reply(InboxOutcome.LIMITED)
        search = _start(scene, who)
    if command.text:
        search = _with_words(scene, search, command.text)
    listen(scene, search)
    show(scene, search, anew=True)
    return Reply(InboxOutcome.SEARCH_FORM)


def _with_words(scene: Scene, search: SearchRow, text: str) -> SearchRow:
    """What they wrote already is in the form. Whoever may be in danger is told of 112 before anything is asked."""
    facts = scene.message(text, "relative")
    known = carry(scene, search.known, facts)
    if facts.danger:
        scene.warned.add(search.user_id)
    notice = tuple(hint for hint in TABLE.load(search.asking).hints if hint == "notice")
    above: tuple[str, ...] = ("danger",) if facts.danger else ()
    if facts.danger.kinds <= {"child"} and is_lost_child(scene, known):
        above = ("lost_child",)  # it says 112 too, and why
    asked = ("not_told",) if asks_after(text) else ()
    return keep(scene, search, known, None, *above, *notice, "carried", *asked)


def mine(scene: Scene, command: BeginSearch) -> Reply:
    """/pencarian: what this person looks for, and how it stands. Raises Refusal `private_only`."""
    in_private(command.who)
    scene.tell(FamilyMine(), command.who.user_id)
    return Reply(InboxOutcome.SEARCHES)


def give_up(scene: Scene, command: PressForm) -> str:
    """The words of a search that was none are given back, and it is thrown away; empty where it was sent or closed
    already. Raises Refusal `not_allowed` for somebody else's."""
    search = _own(scene, command)
    if search.state != "filling":
        return ""
    _leave(scene, search, not FORM.stands(scene, search, command.message_id))
    return "\n".join(search.known.typed)


@answers(PromptQuestion.SEARCH)
def fill(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """Take a message into the form."""
    search = searches.get(scene.tx, int(prompt.data["search"]))
    if search is None or search.state != "filling":
        prompts.close(scene, heard.who.user_id, PromptQuestion.SEARCH)
        scene.tell(ReportLost(), heard.who.user_id)
        return Reply(InboxOutcome.FORM_GONE)
    question = TABLE.load(search.asking)
    if MEANT in question.hints and heard.text and is_yes(heard.text):
        return FORM.ask(scene, search, Filled(search.known.with_(rest=None)))
    if heard.text and not heard.forwarded and (found := says_found(heard.text)) is not False:
        return _is_back(scene, search, heard.text, sure=found is True)
    return FORM.hear(scene, heard, search)


def _is_back(scene: Scene, search: SearchRow, text: str, *, sure: bool) -> Reply:
    """Whoever was looked for is back: the form ends with a kind word, at once where nothing else was said."""
    known = search.known.with_(typed=tuple(dict.fromkeys((*search.known.typed, text))))
    asked = keep(scene, search, known, SearchQuestion.LEAVE, FOUND)
    if sure:
        return _leave(scene, asked, True)
    show(scene, asked, anew=True)
    return Reply(InboxOutcome.ASKED_TO_LEAVE)


def leave_by_command(scene: Scene, user_id: int) -> Reply | None:
    """/batal while a search is the open question; None where it is not."""
    search = searches.filling(scene.tx, user_id)
    return None if search is None else FORM.ask_to_leave(scene, search, anew=True)


def press_form(scene: Scene, command: PressForm) -> Reply:
    """A press on the form. A button of a form that is closed, or of a question that is past, changes nothing and is
    answered with what is open now. Raises Refusal `not_allowed` for somebody else's form."""
    search = _own(scene, command)
    if search.state != "filling":
        show(scene, search, anew=False)
        return Reply(
            InboxOutcome.STALE_PRESS, "family.toast.sent" if search.open else "family.toast.closed", alert=True
        )
    if (reply := unfinished(scene, command.who)) is not None:
        return Reply(reply.outcome, "family.toast.report_first")
    listen(scene, search)
    return FORM.press(scene, search, command)


def press_search(scene: Scene, command: PressForm) -> Reply:
    """A press under a search that was sent: `e` end it?, `f` found, `s` stop, `k` still looking. Raises Refusal
    `not_allowed`, `search_over`."""
    search = _own(scene, command)
    if not search.open:
        raise Refusal(SearchOver(search=search_code(search.id, search.epoch)))
    match command.act:
        case "k":
            searches.touch(scene.tx, search.id, scene.now)
            scene.record(SearchKeptEvent(search=search.id))
            _redraw_ask(scene, search)
            return Reply(InboxOutcome.STILL_LOOKING, "family.toast.kept")
        case "f" | "s":
            return _end(scene, search, command.act)
    return _ask_to_end(scene, search)


def found_again(scene: Scene, who: Who, text: str) -> Reply | None:
    """Whoever looks for one person, whose form is sent, says that they are back: whether to end it is asked. None
    where they say nothing of that, or look for nobody or for several."""
    if says_found(text) is False:
        return None
    looking = searches.of_person(scene.tx, who.user_id)
    return _ask_to_end(scene, looking[0]) if len(looking) == 1 else None


def _ask_to_end(scene: Scene, search: SearchRow) -> Reply:
    scene.tell(FamilyEnd(search=search.id, ask="end"), search.user_id, subject=f"search_end:{search.id}")
    return Reply(InboxOutcome.ASKED_TO_END)


def keep_due(scene: Scene, due: Due) -> None:
    """The reminder of a search (SOP 8): forms left alone end, owners are asked whether they still look, and what
    nobody needs any more is erased. It plans itself again until there is nothing left."""
    search = searches.get(scene.tx, due.given(SearchFacts).search)
    if search is None:
        return
    rules = scene.rules.family
    match search.state:
        case "filling":
            after = search.touched_at + idle_ms(scene)
        case "open" if search.asked_at is None:
            after = search.touched_at + rules.keep_days * DAY
        case "open":
            after = (search.asked_at or 0) + ANSWER_MS
        case "ended":
            after = (search.closed_at or 0) + rules.after_end_days * DAY
        case _:
            return
    if scene.now < after:
        plan_end(scene, search, after)
    else:
        _time_is_over(scene, search)


def news_due(scene: Scene, due: Due) -> None:
    """Every few days the same word to everybody who looks for somebody, as long as there is nothing that they may hear:
    what the team has looked at meanwhile changes neither the word nor its moment (SOP 9)."""
    search = searches.get(scene.tx, due.given(SearchFacts).search)
    if search is None or not search.open:
        return
    if not any(one.told for one in stored.of_search(scene.tx, search.id)):
        scene.tell(FamilyAnswer(search=search.id, answer="searching"), search.user_id)
    reminders.plan_apart(scene.tx, NEWS, scene.now + scene.rules.family.news_days * DAY, SearchFacts(search.id))


# -- ends -----------------------------------------------------------------------------------------------------------


def _time_is_over(scene: Scene, search: SearchRow) -> None:
    if search.state == "ended":
        if searches.forget(scene.tx, search.id):
            scene.record(SearchErasedEvent(search=search.id))
        return
    if search.open and search.asked_at is None:
        searches.mark_asked(scene.tx, search.id, scene.now)
        scene.tell(FamilyEnd(search=search.id, ask="still"), search.user_id, subject=f"search_end:{search.id}")
        plan_end(scene, search, scene.now + ANSWER_MS)
        return
    searches.close(scene.tx, search.id, "expired", scene.now)
    if search.open:
        scene.tell(FamilyOver(search=search.id), search.user_id)
    _nothing_waits(scene, search, SearchExpiredEvent(search=search.id))


def end_erased(scene: Scene, search: SearchRow) -> None:
    """End a search whose owner had what they said erased: nothing waits for it any more."""
    if searches.close(scene.tx, search.id, "expired", scene.now):
        _nothing_waits(scene, search, SearchErasedEvent(search=search.id))


def _nothing_waits(scene: Scene, search: SearchRow, event: EventData) -> None:
    scene.record(event)
    if search.open:
        proposals.needless(scene, search)
    else:
        hush(scene, search)
    redraw(scene, search)


def _end(scene: Scene, search: SearchRow, how: str) -> Reply:
    if not searches.close(scene.tx, search.id, "ended", scene.now):
        raise Refusal(SearchOver(search=search_code(search.id, search.epoch)))
    scene.record(SearchEndedEvent(search=search.id, found=how == "f"))
    proposals.needless(scene, search)
    plan_end(scene, search, scene.now + scene.rules.family.after_end_days * DAY)
    _redraw_ask(scene, search)
    redraw(scene, search)
    return Reply(InboxOutcome.SEARCH_ENDED, "family.toast.ended")


def _redraw_ask(scene: Scene, search: SearchRow) -> None:
    scene.redraw(FamilyEnd(search=search.id, ask="answered"), search.user_id, f"search_end:{search.id}")


def _leave(scene: Scene, search: SearchRow, anew: bool) -> Reply:
    if not searches.close(scene.tx, search.id, "cancelled", scene.now):
        return Reply(InboxOutcome.STALE_PRESS, "family.toast.closed", alert=True)
    hush(scene, search)
    scene.record(SearchCancelledEvent(search=search.id))
    show(scene, search, anew=anew)
    return Reply(InboxOutcome.SEARCH_CANCELLED, "family.toast.cancelled")


# -- beginnings -----------------------------------------------------------------------------------------------------


def _start(scene: Scene, who: Who) -> SearchRow:
    number = searches.begin(
        scene.tx,
        user_id=who.user_id,
        epoch=tickets.epoch(scene.tx),
        nonce=new_nonce(),
        asking=Open(SearchQuestion.NAME, ("notice",)).dump(),
        now=scene.now,
    )
    search = reload(scene, number)
    plan_end(scene, search, scene.now + idle_ms(scene))
    return search


def _over_limit(scene: Scene, who: Who) -> bool:
    return (
        searches.count_since(scene.tx, who.user_id, scene.now - DAY) >= PER_DAY
        or len(searches.of_person(scene.tx, who.user_id)) >= OPEN_AT_ONCE
    )


def _own(scene: Scene, command: PressForm) -> SearchRow:
    """The search that was pressed. Raises Refusal `not_allowed`, audited, for a stranger's or an unknown one."""
    search = searches.by_nonce(scene.tx, command.nonce)
    if search is None or search.user_id != command.who.user_id:
        raise Refusal(NotAllowed(), audit=True)
    return search


# -- the form ---------------------------------------------------------------------------------------------------------


def _keep(
    scene: Scene, search: SearchRow, known: Description, asking: SearchQuestion | None, hints: tuple[str, ...]
) -> Progress[SearchRow]:
    return Progress(keep(scene, search, known, asking, *hints))


def _show(scene: Scene, search: SearchRow, anew: bool, delay_ms: int) -> None:
    show(scene, search, anew=anew)


def _send(scene: Scene, search: SearchRow, message_id: int | None) -> Reply:
    """The search is open from now on, once: its row is the guard against double taps. Compared soon, beside the
    bot's work."""
    if not searches.send(scene.tx, search.id, sought_of(scene, search.known), scene.now):
        return Reply(InboxOutcome.STALE_PRESS, "family.toast.sent", alert=True)
    anew = not FORM.stands(scene, search, message_id)
    hush(scene, search)
    scene.record(SearchSentEvent(search=search.id))
    now = reload(scene, search.id)
    proposals.match_search(scene, now)
    reminders.plan_apart(scene.tx, NEWS, scene.now + scene.rules.family.news_days * DAY, SearchFacts(search.id))
    show(scene, now, anew=anew)
    return Reply(InboxOutcome.SEARCH_SENT, "family.toast.sent_now", {"code": search_code(search.id, search.epoch)})


FORM: FormKind[SearchRow, Description, SearchQuestion] = FormKind(
    table=TABLE,
    outcome=InboxOutcome.SEARCH_FORM,
    now="family.now.",
    not_yet="family.toast.not_yet",
    subject_of=subject_of,
    known_of=lambda search: search.known,
    keep=_keep,
    show=_show,
    much=lambda search: typed_much(search.known),
    leave=_leave,
    sends=_send,
    reads=read,
    given=given,
    acts={},
    early=False,
)
