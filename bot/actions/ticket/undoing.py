"""Taking back a step that was pressed by mistake (SOP 3): the ticket stands as before, with its clocks; whoever heard
of the step hears of that, and the chain keeps both."""

from dataclasses import dataclass

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket import visits
from bot.actions.ticket.partner_news import hear_step
from bot.actions.ticket.tickets import authorise, check_place, refresh_card, refresh_work
from bot.actions.ticket.work import meant, settle_ask
from bot.clock import DAY
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.messages import ReporterStep, WorkNoted, WorkSlip
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.refusals import NothingToUndo
from bot.domain.ticket.step_words import says_slip
from bot.domain.ticket.table import By
from bot.domain.ticket.undo import KINDS, Undo, may_still, standings, take_back
from storage.accounts import people
from storage.ticket import history, tickets

COMMAND = "batallangkah"
STEP = "undo"  # what this is called where steps have names: texts, outcomes, what reporters are told
MOST = 10_000


@dataclass(frozen=True, slots=True)
class UndoStep:
    """`who` takes back the last step of the ticket with this `nonce` (a button) or `number` (words)."""

    who: Who
    nonce: str | None = None
    number: int | None = None


def undo(scene: Scene, command: UndoStep) -> Reply:
    """Take the last step back: the holder who made it, or a supervisor; without a number the only one that can be, and
    where several can, it is asked which. Raises Refusal: `not_here`, `which_ticket`,
    `no_such_ticket`, what `authorise` raises, `nothing_to_undo` (also for whoever comes second), `others_step`,
    `undo_over`."""
    check_place(scene, command.who)
    ticket = _meant(scene, command)
    if ticket is None:
        scene.tell(WorkSlip(), command.who.user_id)
        return Reply(InboxOutcome.ASKED, None if command.who.private else "toast.asked_in_private")
    authorise(scene, ticket, command.who, By.HOLDER)
    stood = standings(history.page_of(scene.tx, ticket.id, 0, MOST, KINDS).events)
    user_id = command.who.user_id
    supervisor = Role.SUPERVISOR in people.roles_of(scene.tx, user_id)
    undone = take_back(ticket, stood, user_id=user_id, supervisor=supervisor, now=scene.now)
    _write(scene, ticket, undone)
    settle_ask(scene, command.who, ticket)
    visits.forget_asking(scene, ticket, undone.last.step, undone.last.at)
    _tell(scene, command, ticket, undone)
    return Reply(InboxOutcome.TICKET_MOVE, f"toast.{STEP}", {"ticket": ticket.id}, about=STEP)


def offer(scene: Scene, heard: Heard) -> Reply | None:
    """ "Salah pencet", "eh salah" of a responder who has no ticket in hand any more: their last steps that can still be
    taken back, at one touch. None for others, and for other words."""
    plain = not (heard.media or heard.pin or heard.phone or heard.venue or heard.forwarded)
    if not plain or not says_slip(heard.text):
        return None
    user_id = heard.who.user_id
    works = people.seen_as(scene.tx, user_id, by_membership=not scene.rules.approval) & {Role.PETUGAS, Role.SUPERVISOR}
    if not works or (not _undoable(scene, user_id) and tickets.reported_by(scene.tx, user_id, open_only=True)):
        return None
    scene.tell(WorkSlip(), user_id)
    return Reply(InboxOutcome.ASKED)


def _undoable(scene: Scene, user_id: int) -> list[Ticket]:
    """Of what they worked on: whose last step they made, and can still take back."""
    found = []
    for one in tickets.acted_on_since(scene.tx, user_id, scene.now - DAY):
        last = standings(history.page_of(scene.tx, one.id, 0, 1, KINDS).events)[-1:]
        if last and last[0].actor == f"user:{user_id}" and may_still(one, last[0], scene.now):
            found.append(one)
    return found


def _meant(scene: Scene, command: UndoStep) -> Ticket | None:
    """The ticket; without a number the only one of theirs whose last step can be taken back. None where several are."""
    if command.nonce is None and command.number is None:
        mine = _undoable(scene, command.who.user_id)
        if mine:
            return mine[0] if len(mine) == 1 else None
    return meant(scene, command.who, command.nonce, command.number, COMMAND)


def _write(scene: Scene, ticket: Ticket, undone: Undo) -> None:
    if not tickets.move(scene.tx, ticket, undone.before.state, undone.changes):
        raise Refusal(NothingToUndo(ticket=ticket.id, state=str(ticket.state)))
    scene.record(undone.event, ticket.id)
    hear_step(scene, ticket.id, undone.before.state, STEP)
    scene.silence(ticket.id, *undone.silence)
    for timer in undone.remind:
        scene.remind(ticket.id, timer.kind, timer.due_at, round_=ticket.version + 1, n=timer.n)


def _tell(scene: Scene, command: UndoStep, ticket: Ticket, undone: Undo) -> None:
    """The cards; a reporter only where the news of the step may have reached them; by a message the holder whose step a
    supervisor took back, and whoever wrote a command, since an edited card makes no sound."""
    who = command.who
    refresh_card(scene, ticket)
    refresh_work(scene, ticket)
    for user_id in tickets.reporters(scene.tx, ticket.id):
        if scene.recall(ReporterStep(ticket=ticket.id, step=undone.last.step), user_id, undone.last.cause):
            scene.tell(ReporterStep(ticket=ticket.id, step=STEP), user_id)
    if ticket.holder is not None and ticket.holder != who.user_id:
        scene.tell(WorkNoted(ticket=ticket.id, step=STEP), ticket.holder)
    if command.nonce is None and who.private:
        scene.tell(WorkNoted(ticket=ticket.id, step=STEP), who.user_id)
