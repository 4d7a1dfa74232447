"""An answer in the chat: whatever a person sends while a report is open (SOP 2, "begin with anything")."""

from dataclasses import dataclass

from bot.actions.kit import prompts
from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report.files import VISIBLE, keep_file
from bot.actions.report.filling import FORM, BeginReport, begin
from bot.actions.report.form import is_late, keep, open_draft, show, start
from bot.clock import HOUR
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.reading import danger_signs
from bot.domain.report.events import ReportSentByItselfEvent
from bot.domain.report.form import TABLE
from bot.domain.report.told import tells_something, with_guess
from bot.domain.ticket.answers import Answers
from storage.kit import said
from storage.ticket import drafts, tickets
from storage.ticket.drafts import Draft

WORDS_MS = HOUR  # so long the words above a key are about now


def begin_with(scene: Scene, heard: Heard, *, on_behalf: bool = False, beside: int | None = None) -> Reply:
    """A new report that begins with whatever was sent: it is kept, and only what is missing is asked. `beside`: the
    open ticket of its writer, so that whether it is another person is asked too. Where a report is open already (a
    second tap, or a button that stood above it), it goes into that one."""
    standing = open_draft(scene, heard.who.user_id)
    if standing is not None:
        return FORM.hear(scene, heard, standing)
    known = Answers(on_behalf=on_behalf, beside=beside, late=is_late(heard.sent_at, scene.now))
    draft = start(scene, heard.who, known, urgent=bool(danger_signs(scene.message(heard.text).danger)))
    if draft is None:
        return Reply(InboxOutcome.LIMITED)
    return FORM.hear(scene, heard, draft)


@dataclass(frozen=True, slots=True)
class BeginWithWords:
    """`who` wants to report what they wrote in the update `update` (Telegram's id or WhatsApp's row)."""

    who: Who
    update: int


def begin_with_words(scene: Scene, command: BeginWithWords) -> Reply:
    """The key into a report below an answer about another office: what was written is the report's beginning, so that
    nobody writes it twice. After an hour, or with a report open, it is a "new report" key like any other."""
    words = said.words_of(scene.tx, command.update, command.who.user_id, scene.now - WORDS_MS)
    if not words or open_draft(scene, command.who.user_id) is not None:
        return begin(scene, BeginReport(command.who))
    return begin_with(scene, Heard(command.who, 0, scene.now, text=words))


def begin_told(scene: Scene, heard: Heard) -> Reply:
    """/lapor with what was seen behind it: whatever else was asked before is left, and the words are kept."""
    if open_draft(scene, heard.who.user_id) is None:
        prompts.leave(scene, heard.who.user_id)
    return begin_with(scene, heard)


def begin_for_caller_told(scene: Scene, heard: Heard) -> Reply:
    """/catat with the caller's words behind it: the next call. Raises Refusal `not_allowed`."""
    scene.require(heard.who, Role.OPERATOR, Role.SUPERVISOR)
    standing = open_draft(scene, heard.who.user_id)
    if standing is None:
        prompts.leave(scene, heard.who.user_id)
    elif (unfinished := _end_last_call(scene, standing)) is not None:
        return unfinished
    return begin_with(scene, heard, on_behalf=True)


def _is_blank(answers: Answers) -> bool:
    return not (tells_something(answers) or answers.has_place or answers.kind)


def _end_last_call(scene: Scene, draft: Draft) -> Reply | None:
    """The report of the call before is sent as it stands, so that two callers do not become one report; where nobody
    could find its place yet, or it is the call-taker's own, it has to be ended first (the answer says so). One that
    tells nothing yet is the one that is written down."""
    if draft.answers.on_behalf and _is_blank(draft.answers):
        return None
    if not (draft.answers.on_behalf and draft.answers.has_place and tells_something(draft.answers)):
        show(scene, keep(scene, draft, draft.answers, TABLE.load(draft.asking).ask, "unfinished_call").row, anew=True)
        return Reply(InboxOutcome.REPORT_FIRST)
    send_as_it_stands(scene, draft)
    return None


def send_as_it_stands(scene: Scene, draft: Draft) -> int | None:
    """Its writer tells of somebody else now: the report is sent with what is known, the kind guessed; its ticket. A
    resident's was not left alone, and is not told so."""
    scene.record(ReportSentByItselfEvent(draft=draft.id), draft.ticket_id)
    answers = with_guess(draft.answers).with_(by_itself=draft.answers.on_behalf)
    FORM.sends(scene, draft._replace(answers=answers), None)
    return drafts.existing(scene.tx, draft.id).ticket_id


def join_album(scene: Scene, heard: Heard, media: Media) -> Reply | None:
    """The further pictures of an album go where its first went, without a word, also after the report was sent;
    None where this is the first."""
    home = tickets.album_home(scene.tx, heard.who.user_id, media.album) if media.album else None
    if home is None:
        return None
    draft_id, ticket_id = home
    draft = None if draft_id is None else drafts.get(scene.tx, draft_id)
    if draft is not None:
        ticket_id = draft.ticket_id if ticket_id is None else ticket_id
        keep_file(scene, heard, media, draft.id, ticket_id)
        if draft.state == "open" and media.kind in VISIBLE:
            answers = draft.answers.with_(photos=draft.answers.photos + 1)
            question = TABLE.load(draft.asking)
            keep(scene, draft, answers, question.ask, *question.hints)
    else:
        keep_file(scene, heard, media, None, ticket_id)
    return Reply(InboxOutcome.ALBUM)
