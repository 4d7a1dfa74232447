"""A report that could be sent and never got its last tap, or lacks nothing but its kind (SOP 2): after some minutes its
writer is reminded, then it is sent as it stands, and its writer reads so. Nothing waits unsaid."""

from bot.actions.kit.scene import Scene
from bot.actions.report.filling import FORM
from bot.actions.report.form import keep, plan_nudge, show
from bot.clock import MINUTE
from bot.domain.kit.reminders import DraftFacts, ReminderKind
from bot.domain.report.events import ReportNudgedEvent, ReportSentByItselfEvent
from bot.domain.report.form import TABLE
from bot.domain.report.told import could_be_sent, with_guess
from storage.kit import reminders
from storage.kit.reminders import Due
from storage.ticket import drafts
from storage.ticket.drafts import Draft


def remind_due(scene: Scene, due: Due) -> None:
    """The reminder of a report that waits. It is put off as long as its writer goes on writing."""
    facts = due.given(DraftFacts)
    draft = drafts.get(scene.tx, facts.draft)
    if draft is None or draft.state != "open" or not could_be_sent(draft.answers):
        return
    if facts.nudged_at and draft.touched_at <= facts.nudged_at:
        _send_as_it_stands(scene, draft)
        return
    wait_ms = scene.rules.sop.draft_nudge_min * MINUTE
    if not facts.nudged_at and draft.touched_at + wait_ms <= scene.now:
        _nudge(scene, draft)
    else:
        plan_nudge(scene, draft.id, max(scene.now, draft.touched_at + wait_ms))


def _nudge(scene: Scene, draft: Draft) -> None:
    """The open question again, at the bottom of the chat, with the button that sends, and when it is sent by itself."""
    known = with_guess(draft.answers)
    hints = ("nudge", "kind_guessed") if draft.answers.kind is None else ("nudge",)
    asking = None if draft.answers.kind is None else TABLE.load(draft.asking).ask
    show(scene, keep(scene, draft, known, asking, *hints).row, anew=True)
    scene.record(ReportNudgedEvent(draft=draft.id), draft.ticket_id)
    rest_ms = (scene.rules.sop.draft_send_min - scene.rules.sop.draft_nudge_min) * MINUTE
    facts = DraftFacts(draft.id, scene.now)
    reminders.plan_apart(scene.tx, ReminderKind.REPORT_WAITS, scene.now + rest_ms, facts)


def _send_as_it_stands(scene: Scene, draft: Draft) -> None:
    scene.record(ReportSentByItselfEvent(draft=draft.id), draft.ticket_id)
    FORM.sends(scene, draft._replace(answers=draft.answers.with_(by_itself=True)), None)
