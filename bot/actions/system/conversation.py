"""What a private message means. Asked in this order: a command that was written without its slash, what is nothing but
a question about the hotline itself, the question that the bot has open with the person, the message that it replies to,
the report in the making, the place and the work of a responder, what is no report at all (a greeting, a relative who
searches, another office), the person's own open ticket; and if it is none of these, it begins a report (SOP 2: a person
may begin with anything)."""

from dataclasses import replace

from bot.actions.family.search import leave_by_command
from bot.actions.kit import prompts
from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import answers as report_answers
from bot.actions.report import edits as report_edits
from bot.actions.report import follow, positions, relay, which
from bot.actions.report.contact import keep_contact
from bot.actions.report.filling import FORM, BeginReport
from bot.actions.report.form import keep, open_draft, show
from bot.actions.system import call_taker, emergency, hotline, plain_commands, second, wishes
from bot.actions.system.sent_on import sent_on, told_danger, words_sent_on
from bot.actions.ticket import undoing, visits
from bot.clock import MINUTE
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import clean, command_word
from bot.domain.kit.refusals import Refusal
from bot.domain.report.form import TABLE
from bot.domain.report.messages import ReportLost, ReportNoDocument, ReportNothingOpen
from bot.domain.report.told import is_only_place, is_story
from bot.domain.ticket.moves import Ticket
from storage.accounts import people
from storage.kit import prompts as stored
from storage.ticket import tickets

EDITED_NOW_MS = 15 * MINUTE  # a message that is edited within it is still about what its writer sees

__all__ = ["cancel", "hear", "hear_edit", "lost"]


def hear(scene: Scene, heard: Heard) -> Reply:
    """One message in the private chat; where its words tell of danger, 112 is named whatever becomes of them."""
    heed = emergency.heed(scene, heard)
    try:
        reply = _hear(scene, heard)
    except Refusal as refusal:
        if heed:
            emergency.warn_beside(scene, heard, refusal)
        raise
    if heed:
        emergency.warn(scene, heard)
    return reply


def _hear(scene: Scene, heard: Heard) -> Reply:
    text = clean(heard.text)
    heard = heard if text == heard.text else replace(heard, text=text)
    says = any(ch.isalnum() for ch in heard.text)
    if says and _is_refused(scene, heard):  # the words that came with it are read like any others
        return _hear_beside_refused(scene, heard)
    taken = _take_file(scene, heard)
    if taken is not None:
        if not says:
            return taken
        heard = replace(heard, media=None)
    return _hear_words(scene, heard)


def _hear_words(scene: Scene, heard: Heard) -> Reply:
    hotline.comfort(scene, heard)
    for room in _ROOMS:
        if (reply := room(scene, heard)) is not None:
            return reply
    return _new_report(scene, heard)


def _hear_beside_refused(scene: Scene, heard: Heard) -> Reply:
    """Words whose file is refused. The form that they begin says so itself; else a message does, above the answer where
    a report is open: what that answer says of danger stays the last."""
    user_id = heard.who.user_id
    above = bool(tickets.reported_by(scene.tx, user_id, open_only=True))
    if above:
        _refuse_document(scene, heard)
    reply = _hear_words(scene, replace(heard, media=None))
    draft = open_draft(scene, user_id)
    if draft is not None and not above:
        asking = TABLE.load(draft.asking)
        keep(scene, draft, draft.answers, asking.ask, *asking.hints, "document")
    elif not above:
        _refuse_document(scene, heard)
    return reply


def hear_edit(scene: Scene, heard: Heard) -> Reply:
    """An edited message, or the next step of a live location. What becomes an emergency by an edit is heard like a new
    message where it changed no report, so that the team learns of it too."""
    heed = emergency.heed(scene, heard)
    reply = report_edits.hear_edit(scene, heard)
    if heed and reply.outcome is InboxOutcome.IGNORED and _is_open_to_news(scene, heard):
        return hear(scene, heard)
    if heed:
        emergency.warn(scene, heard, edited=True)
    return reply


def _is_open_to_news(scene: Scene, heard: Heard) -> bool:
    """No question waits for another answer, and the message is about now: a report is open, or it was just written."""
    user_id = heard.who.user_id
    if stored.current(scene.tx, user_id) is not None or open_draft(scene, user_id) is not None:
        return False
    return bool(tickets.reported_by(scene.tx, user_id, open_only=True)) or scene.now - heard.sent_at < EDITED_NOW_MS


def lost(scene: Scene, command: BeginReport) -> Reply:
    """A command that nobody knows: the open question again, or what can be done."""
    draft = open_draft(scene, command.who.user_id)
    if draft is not None:
        asking = TABLE.load(draft.asking).ask
        show(scene, keep(scene, draft, draft.answers, asking, "unknown_command").row, anew=True)
    else:
        scene.tell(ReportLost(command=True), command.who.user_id)
    return Reply(InboxOutcome.UNKNOWN_COMMAND)


def cancel(scene: Scene, command: BeginReport) -> Reply:
    """/batal: the open question, or the report in the making."""
    user_id = command.who.user_id
    if stored.open_(scene.tx, user_id, PromptQuestion.SEARCH) is not None:
        return leave_by_command(scene, user_id) or Reply(InboxOutcome.NOTHING_OPEN)
    if (reply := prompts.drop(scene, user_id)) is not None:
        return reply
    draft = open_draft(scene, user_id)
    if draft is None:
        scene.tell(ReportNothingOpen(), user_id)
        return Reply(InboxOutcome.NOTHING_OPEN)
    return FORM.ask_to_leave(scene, draft, anew=True)


def _take_file(scene: Scene, heard: Heard) -> Reply | None:
    """A further picture of an album, or a file that is refused; None where the message has neither."""
    if heard.media is None:
        return None
    return report_answers.join_album(scene, heard, heard.media) or _file_of_resident(scene, heard)


def _file_of_resident(scene: Scene, heard: Heard) -> Reply | None:
    """A resident's document is refused whatever was asked, and nothing of it is stored (acceptance list F38): files
    keep where and when a photo was taken, and nobody here opens a stranger's file."""
    return _refuse_document(scene, heard) if _is_refused(scene, heard) else None


def _is_refused(scene: Scene, heard: Heard) -> bool:
    """A document of somebody without a part in the work; a report that is open says so itself."""
    user_id = heard.who.user_id
    if not _is_document(heard) or people.roles_of(scene.tx, user_id) or tickets.held_by(scene.tx, user_id):
        return False
    return open_draft(scene, user_id) is None


def _is_document(heard: Heard) -> bool:
    return heard.media is not None and heard.media.kind == "document"


def _refuse_document(scene: Scene, heard: Heard) -> Reply:
    album = heard.media.album if heard.media is not None else None
    about = f"document:{album or heard.message_id}"  # several files that came together get one answer
    scene.tell(ReportNoDocument(), heard.who.user_id, subject=about, rewrite=True)
    return Reply(InboxOutcome.DOCUMENT_REFUSED)


def _open_report(scene: Scene, heard: Heard) -> Reply | None:
    draft = open_draft(scene, heard.who.user_id)
    if draft is None:
        return None
    if draft.answers.on_behalf and second.tells_of_another(scene, heard, draft.answers):
        return report_answers.begin_for_caller_told(scene, heard)
    if draft.answers.on_behalf and (reply := call_taker.of_earlier(scene, heard, draft)) is not None:
        return reply
    for taken in (second.answer_in_words, which.beside_form, second.while_open, hotline.stay):
        if (reply := taken(scene, heard, draft)) is not None:
            return reply
    return wishes.in_report(scene, heard, draft) or FORM.hear(scene, heard, draft)


def _own_ticket(scene: Scene, heard: Heard) -> Reply | None:
    """More about a report that is still open."""
    user_id = heard.who.user_id
    if not _says_something(heard):
        return follow.standing_of_own(scene, heard.who)
    if Role.OPERATOR in people.roles_of(scene.tx, user_id):
        return call_taker.more(scene, heard)
    mine = tickets.reported_by(scene.tx, user_id, open_only=True)
    if not mine:
        return None
    ticket = _likeliest(mine)
    if heard.phone is not None:
        return keep_contact(scene, heard, ticket)
    if (reply := which.pointed_out(scene, heard, mine)) is not None:
        return reply
    if (reply := second.begin(scene, heard, [ticket, *(one for one in mine if one is not ticket)])) is not None:
        return reply
    return which.to_one(scene, heard, mine) or relay.from_reporter(scene, heard, ticket)


def _likeliest(mine: list[Ticket]) -> Ticket:
    """The newest that somebody works on, else the newest."""
    return next((ticket for ticket in mine if ticket.holder is not None), mine[0])


def _new_report(scene: Scene, heard: Heard) -> Reply:
    user_id = heard.who.user_id
    if _is_document(heard):
        return _refuse_document(scene, heard)
    if not _says_something(heard) or command_word(heard.text) is not None:
        scene.tell(ReportLost(), user_id)
        return Reply(InboxOutcome.NOTHING_SAID)
    by_operator = Role.OPERATOR in people.roles_of(scene.tx, user_id)
    heard = heard if by_operator else _with_what_was_sent_on(scene, heard)
    return report_answers.begin_with(scene, heard, on_behalf=by_operator)


def _with_what_was_sent_on(scene: Scene, heard: Heard) -> Heard:
    """Whoever was told of another office and writes on ("iya, butuh tempat") goes on with what they told of danger or a
    place: it is the beginning of this report, as under the key below that answer."""
    told = any(ch.isalpha() for ch in heard.text)  # "110" behind "112" makes no pair of coordinates
    if heard.media or heard.pin or heard.phone or heard.forwarded or not told:
        return heard
    now, danger = scene.message(heard.text), told_danger(scene, heard.who.user_id)
    placed = now.place.span is not None
    if danger is None and (last := sent_on(scene, heard.who.user_id)) is not None:
        words = clean(words_sent_on(scene, heard.who.user_id, last[0]))
        before = scene.message(words)
        tells_nothing = not (placed or is_story(now))  # "di rumah sendiri": of whom stands in the words before
        goes_on = not placed and (before.place.span is not None or tells_nothing)
    elif danger is not None:
        words = clean(danger[0])
        goes_on = not placed or is_only_place(now) or scene.message(words).place.span is None
    else:
        return heard
    return replace(heard, text=f"{words}\n{heard.text}") if goes_on else heard


def _says_something(heard: Heard) -> bool:
    return bool(heard.media or heard.pin or heard.phone) or any(ch.isalnum() for ch in heard.text)


# Asked in this order; the first that gives an answer has it.
_ROOMS = (
    plain_commands.answer,
    hotline.answer,
    prompts.hear,
    relay.answer_to_relay,
    _open_report,
    visits.take,
    positions.take,
    relay.work_words,
    undoing.offer,
    follow.unsolved,
    which.answer_in_words,
    wishes.answer,
    _own_ticket,
)
