"""What only the holder of a ticket may see (SOP 8): shown one message each, and taken back when the ticket goes on."""

from bot.actions.kit.scene import Scene
from storage.ticket import shown


def show(scene: Scene, kind: str, ticket_id: int, user_id: int, *, attachment: int | None = None) -> None:
    """Queue a message of `kind` (work.pin, work.file, work.contact) of which it is remembered where it stands."""
    # The cause is part of the subject: what is shown twice stands twice, and all of it is to be taken back.
    subject = shown.subject(ticket_id, f"{kind}:{attachment or 0}:{scene.cause}")
    if attachment is None:
        scene.tell(kind, user_id, subject=subject, ticket=ticket_id)
    else:
        scene.tell(kind, user_id, subject=subject, ticket=ticket_id, attachment=attachment)


def show_pin(scene: Scene, ticket_id: int, user_id: int, *, live: bool, anew: bool = False) -> None:
    """Queue the exact place. One that is `live` stands in one message that moves by silent edits: one call a step, and
    waiting steps become one; any other is a message of its own, since Telegram lets nobody edit it."""
    if live:
        subject = shown.subject(ticket_id, "live")
        scene.tell("work.live_pin", user_id, subject=subject, rewrite=not anew, ticket=ticket_id)
    else:
        show(scene, "work.pin", ticket_id, user_id)


def show_more(scene: Scene, ticket_id: int, user_id: int, *, anew: bool) -> None:
    """Queue the message that counts what was not passed on one by one (bot/actions/report/relay_limit.py); `anew` with
    a sound, else edited where it stands."""
    scene.tell("relay.more", user_id, subject=shown.subject(ticket_id, "more"), rewrite=not anew, ticket=ticket_id)


def take_back(scene: Scene, ticket_id: int, user_id: int) -> None:
    """Delete from a private chat what was shown there of a ticket. Which messages that are is looked up when its turn
    comes: a private chat is written to in order, so by then everything shown before has arrived and is known."""
    scene.tell("work.take_back", user_id, ticket=ticket_id)


def taken_back(scene: Scene, ticket_id: int, user_id: int) -> None:
    """They are deleted. What did not fit into one call follows."""
    gone = shown.deletable(scene.tx, user_id, ticket_id, scene.now)
    if gone:
        shown.forget(scene.tx, user_id, ticket_id, gone[-1])
    scene.record("ticket.taken_back", ticket_id, {"from": user_id, "messages": len(gone)})
    if len(gone) == shown.AT_ONCE:
        take_back(scene, ticket_id, user_id)
