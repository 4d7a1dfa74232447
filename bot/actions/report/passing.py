"""A call-taker passes a report on: whoever telephoned or wrote goes on by themselves, in the messenger that they have,
and what was said is kept (SOP 1, 10)."""

from bot.actions.kit.requests import AskWith
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report.form import admitted, keep, open_draft, show, start
from bot.clock import DAY
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.report.events import ReportTakenOnEvent
from bot.domain.report.form import TABLE, for_its_reporter
from bot.domain.ticket.answers import Answers
from storage.accounts import addresses
from storage.ticket import drafts
from storage.ticket.drafts import Draft

VALID_MS = DAY


def take_on(scene: Scene, command: AskWith) -> Reply:
    """The report goes on where it was left, as the reporter's own, once. A link that was used, or is a day old, begins
    a report anew; whoever has one open is asked to finish that first."""
    current = open_draft(scene, command.who.user_id)
    if current is not None:
        kept = keep(scene, current, current.answers, TABLE.load(current.asking).ask, "unfinished")
        show(scene, kept.row, anew=True)
        return Reply(InboxOutcome.FORM_AGAIN)
    draft = drafts.by_nonce(scene.tx, command.text)
    if draft is None or not _waits(draft, scene.now):
        begun = start(scene, command.who, Answers(), "link_used")
        if begun is not None:
            show(scene, begun, anew=True)
        return Reply(InboxOutcome.LIMITED if begun is None else InboxOutcome.FORM)
    hints = admitted(scene, command.who, urgent=draft.answers.urgent)
    if hints is None:
        return Reply(InboxOutcome.LIMITED)
    scene.record(ReportTakenOnEvent(draft=draft.id))
    kept = keep(scene, _moved(scene, draft, command.who), for_its_reporter(draft.answers), None, *hints)
    show(scene, kept.row, anew=True, delay_ms=kept.delay_ms)
    return Reply(InboxOutcome.FORM)


def _waits(draft: Draft, now: int) -> bool:
    return draft.state == "cancelled" and draft.answers.passed and draft.touched_at > now - VALID_MS


def _moved(scene: Scene, draft: Draft, who: Who) -> Draft:
    """The same draft in another hand, with a new nonce: buttons that the call-taker still has lead nowhere."""
    nonce, channel = new_nonce(), addresses.channel_of(scene.tx, who.user_id)
    drafts.hand_over(scene.tx, draft.id, user_id=who.user_id, nonce=nonce, channel=channel, now=scene.now)
    return draft._replace(user_id=who.user_id, nonce=nonce, channel=channel, state="open", touched_at=scene.now)
