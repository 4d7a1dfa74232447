"""The same person? (SOP 2, 9) A report that looks like an open one is asked about before it is sent; who says yes
proposes it, and the team decides (bot/actions/report/joining.py). Nothing is joined by itself."""

from bot.actions.accounts.asking import tell_of_asking
from bot.actions.kit.scene import Scene
from bot.actions.ticket.shown import show_proposal
from bot.actions.ticket.tickets import refresh_card, refresh_work
from bot.clock import HOUR
from bot.domain.report.form import TABLE, ReportQuestion
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.events import TicketSameProposedEvent, TicketSameSaidEvent
from bot.domain.ticket.messages import WorkSameSaid
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.same_person import NearLimits
from storage.accounts import counted
from storage.ticket import joined, near, tickets
from storage.ticket.drafts import Draft
from storage.ticket.joined import Joined


def look(scene: Scene, draft: Draft, answers: Answers) -> Answers:
    """The answers with the open tickets that they may be about. Searched for once kind and place are known, and again
    when one of them changes; what has been closed since is no longer asked about."""
    if not TABLE.sendable(answers):
        return answers.with_(similar=()) if answers.similar else answers
    if TABLE.sendable(draft.answers) and _about(answers) == _about(draft.answers):
        return _still_open(scene, answers) if answers.similar else answers
    similar = _similar(scene, draft, answers)
    asked_anew = set(similar) - set(draft.answers.similar)
    skipped = tuple(one for one in answers.skipped if one != ReportQuestion.SAME) if asked_anew else answers.skipped
    return answers.with_(similar=similar, skipped=skipped)


def others(answers: Answers) -> Answers:
    """The reporter says: none of them."""
    return answers.with_(similar=(), apart=(*answers.apart, *answers.similar))


def propose(scene: Scene, draft: Draft, other: Ticket) -> bool:
    """The report is about the person of `other`, says its writer: they are thanked, and the team decides. Nothing of
    the report has an effect on the ticket until then, and its writer hears nothing of it (SOP 9): whoever looks for
    somebody could say that of anybody. False where the report is a ticket of its own already: it stays one, and the
    team is told what its writer says."""
    if draft.ticket_id is not None:
        own = tickets.existing(scene.tx, draft.ticket_id)
        scene.record(TicketSameSaidEvent(other=other.id), own.id)
        if own.holder is not None and own.closed_at is None:
            scene.tell(WorkSameSaid(ticket=own.id, other=other.id), own.holder)
        return False
    proposal = Joined(draft.id, other.id, None, draft.user_id, False, (), scene.now, None, proposed=True)
    joined.add(scene.tx, proposal)
    scene.record(TicketSameProposedEvent(draft=draft.id, user=draft.user_id), other.id)
    refresh_card(scene, other)
    if other.holder is not None:
        show_proposal(scene, other.id, draft.id, other.holder)
        refresh_work(scene, other)
    return True


def _about(answers: Answers) -> tuple[object, ...]:
    return answers.kind, answers.lat_e6, answers.lng_e6, answers.area_code, answers.place_text


def _similar(scene: Scene, draft: Draft, answers: Answers) -> tuple[int, ...]:
    """A call-taker is asked about what lies near; a resident only about what is known of a whole kelurahan, and no more
    often than the limit allows: whoever asks on is not told that they are, and the team sees what lies near anyway."""
    limits = NearLimits.of(scene.rules.sop)
    if answers.on_behalf:
        found = near.like_draft(scene.tx, draft, answers, limits, scene.rules.alike, scene.now)
        return tuple(match.ticket for match in found)
    if counted.since(scene.tx, draft.user_id, counted.LOOKED, scene.now - HOUR) >= scene.rules.questions_per_hour:
        tell_of_asking(scene, draft.user_id, counted.LOOKED)
        return ()
    counted.count(scene.tx, draft.user_id, counted.LOOKED, scene.now)
    return near.for_stranger(scene.tx, draft, answers, limits, scene.now)


def _still_open(scene: Scene, answers: Answers) -> Answers:
    still = near.still_open(scene.tx, answers.similar)
    return answers if still == answers.similar else answers.with_(similar=still)
