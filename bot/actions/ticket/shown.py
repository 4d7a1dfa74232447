"""What only the holder of a ticket may see (SOP 8): shown one message each, and taken back when the ticket goes on."""

from collections.abc import Sequence

from bot.actions.kit.scene import AskedHere, Scene
from bot.domain.kit.priority import Priority
from bot.domain.ticket.events import TicketTakenBackEvent
from bot.domain.ticket.messages import (
    RelayMore,
    WorkContact,
    WorkFile,
    WorkJoined,
    WorkLivePin,
    WorkPin,
    WorkRevealed,
    WorkTakeBack,
)
from bot.domain.ticket.moves import Ticket
from storage.accounts import people
from storage.kit.standing import AT_ONCE
from storage.ticket import shown

FILES_ASIDE = 3  # photos that are shown in the group too


def reveal(scene: Scene, ticket: Ticket, user_id: int, files: Sequence[int]) -> None:
    """Show the exact place and the photos also where the ticket was claimed, in the group, to whoever claimed it there
    and to nobody else. What all see anyway is not shown again."""
    aside, team = scene.aside, people.team_chat(scene.tx)
    if aside is None or team is None or (aside.chat, aside.user) != (team, user_id) or scene.rules.open_pin:
        return
    shows: list[WorkRevealed | WorkPin | WorkFile] = [WorkRevealed(ticket=ticket.id)]
    if ticket.lat_e6 is not None:
        shows.append(WorkPin(ticket=ticket.id))
    shows += [WorkFile(ticket=ticket.id, attachment=number) for number in files[:FILES_ASIDE]]
    for message in shows if len(shows) > 1 else []:
        about = f"{message.kind}:{message.attachment if isinstance(message, WorkFile) else 0}:{scene.cause}"
        subject = shown.aside(ticket.id, user_id, about)
        scene.tell(message, team, Priority.CARD, subject=subject, alone=aside)


def show(scene: Scene, message: WorkPin | WorkContact | WorkFile, user_id: int) -> None:
    """Queue a message of which it is remembered where it stands."""
    # The cause is part of the subject: what is shown twice stands twice, and all of it is to be taken back.
    attachment = message.attachment if isinstance(message, WorkFile) else 0
    scene.tell(message, user_id, subject=shown.subject(message.ticket, f"{message.kind}:{attachment}:{scene.cause}"))


def show_pin(scene: Scene, ticket_id: int, user_id: int, *, live: bool, anew: bool = False) -> None:
    """Queue the exact place. One that is `live` stands in one message that moves by silent edits: one call a step, and
    waiting steps become one; any other is a message of its own, since Telegram lets nobody edit it."""
    if live:
        subject = shown.subject(ticket_id, "live")
        scene.tell(WorkLivePin(ticket=ticket_id), user_id, subject=subject, rewrite=not anew)
    else:
        show(scene, WorkPin(ticket=ticket_id), user_id)


def show_proposal(scene: Scene, ticket_id: int, draft_id: int, user_id: int, *, anew: bool = True) -> None:
    """Queue what was reported about the same person, according to its writer; not `anew`: how it was decided."""
    subject = shown.subject(ticket_id, f"same:{draft_id}")
    scene.tell(WorkJoined(ticket=ticket_id, draft=draft_id), user_id, subject=subject, rewrite=not anew)


def show_more(scene: Scene, ticket_id: int, user_id: int, *, anew: bool) -> None:
    """Queue the message that counts what was not passed on one by one (bot/actions/ticket/relay_limit.py); `anew` with
    a sound, else edited where it stands."""
    scene.tell(RelayMore(ticket=ticket_id), user_id, subject=shown.subject(ticket_id, "more"), rewrite=not anew)


def take_back(scene: Scene, ticket_id: int, user_id: int) -> None:
    """Delete from a private chat what was shown there of a ticket. Which messages that are is looked up when its turn
    comes: it waits for what is under way, and what still waits then shows nothing any more."""
    scene.tell(WorkTakeBack(ticket=ticket_id), user_id)
    team = people.team_chat(scene.tx)
    if team is not None and shown.first_aside(scene.tx, team, ticket_id, user_id) is not None:
        scene.tell(WorkTakeBack(ticket=ticket_id), team, Priority.CARD, alone=AskedHere(team, user_id))


def aside_taken_back(scene: Scene, ticket_id: int, chat_id: int, user_id: int) -> None:
    """The first message that showed something in the group to one person alone is gone; the others follow."""
    number = shown.first_aside(scene.tx, chat_id, ticket_id, user_id)
    if number is not None and shown.forget_aside(scene.tx, chat_id, ticket_id, user_id, number):
        scene.tell(WorkTakeBack(ticket=ticket_id), chat_id, Priority.CARD, alone=AskedHere(chat_id, user_id))


def taken_back(scene: Scene, ticket_id: int, user_id: int) -> None:
    """Delete the messages that only the holder of the ticket may see. What did not fit into one call follows."""
    gone = shown.deletable(scene.tx, user_id, ticket_id, scene.now)
    if gone:
        shown.forget(scene.tx, user_id, ticket_id, gone[-1])
    scene.record(TicketTakenBackEvent(from_=user_id, messages=len(gone)), ticket_id)
    if len(gone) == AT_ONCE:
        take_back(scene, ticket_id, user_id)
