"""What the chain says of reports that other systems passed on."""

from bot.domain.kit.events import EventData, event


@event("ticket.source")
class TicketSourceEvent(EventData):
    """The ticket is a report of another system too (`source`: the row that holds its name and number)."""

    source: int


@event("ticket.source_again")
class TicketSourceAgainEvent(EventData):
    """That system passed the same report on again, in other words; they are kept as a note."""

    source: int
    note: int
