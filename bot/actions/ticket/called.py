"""Who was called to a ticket in private (SOP 3): each such message has the button to claim, and gives it up once the
ticket has left the queue. One edit each, in the gaps: nobody waits for it."""

from enum import StrEnum

from bot.actions.accounts.people import tell_leads
from bot.actions.kit import follow_ups
from bot.actions.kit.scene import Scene
from bot.actions.ticket.supervision import candidates
from bot.domain.kit.messages import Message
from bot.domain.kit.people import Role
from bot.domain.kit.priority import Priority
from bot.domain.ticket.messages import LadderOnDuty, LadderUnclaimed
from storage.accounts import people
from storage.kit import standing


class Rung(StrEnum):
    """Why somebody was called; one message of each stands in a chat, and the values are in the database."""

    ON_DUTY = "duty"
    NOBODY = "nobody"  # is on duty
    FIRST = "first"  # call of the supervisors
    AGAIN = "again"
    SILENT = "silent"  # claimed, and offered again


def call(scene: Scene, message: Message, user_id: int, ticket_id: int, rung: Rung) -> None:
    """Tell one person that nobody has the ticket."""
    scene.tell(message, user_id, subject=_subject(ticket_id, rung))


def call_supervisors(scene: Scene, message: Message, ticket_id: int, rung: Rung) -> int:
    """Tell every supervisor; how many."""
    found = people.holders_of(scene.tx, Role.SUPERVISOR)
    for user_id in found:
        call(scene, message, user_id, ticket_id, rung)
    return len(found)


def call_leads(scene: Scene, message: Message, ticket_id: int, rung: Rung) -> int:
    """Tell the supervisors, or the admins while there is none; how many."""
    return tell_leads(scene, message, subject=_subject(ticket_id, rung))


@follow_ups.left_queue.acts
def _answered(scene: Scene, ticket_id: int) -> None:
    """Whoever lost a role meanwhile keeps the button; it refuses."""
    chats = {*candidates(scene, None), *people.holders_of(scene.tx, Role.SUPERVISOR), *people.leads(scene.tx)}
    rungs = {_subject(ticket_id, rung): rung for rung in Rung}
    for chat, subject in standing.stand_in(scene.tx, chats, rungs):
        again: Message = LadderUnclaimed(ticket=ticket_id, due=0)
        if rungs[subject] is Rung.ON_DUTY:
            again = LadderOnDuty(ticket=ticket_id)
        scene.tell(again, chat, Priority.DIGEST, subject=subject, rewrite=True)


def _subject(ticket_id: int, rung: Rung) -> str:
    return f"called:{ticket_id}:{rung}"
