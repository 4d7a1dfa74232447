"""A step of a ticket that was taken back: what the chain keeps of it."""

from bot.domain.kit.events import EventData, event


@event("ticket.undone")
class TicketUndoneEvent(EventData):
    """The last step was taken back: which, and when it had been made (UTC ms)."""

    step: str
    made_at: int
