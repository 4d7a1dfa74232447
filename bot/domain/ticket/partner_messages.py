"""What is told to systems that passed a report on, and about them: each kind of message with what it is about."""

from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority


@kind("partner.news", To.ANYONE, Priority.CARD)
class PartnerNews(Message):
    """To another system, by its webhook: a public step of a report that it passed on."""

    news: int


@kind("ops.partner_parked", To.LEAD)
class OpsPartnerParked(Message):
    """News for another system was not taken for a day, or refused for good: how much waits to be sent by command."""

    account: int
    system: str


@kind("ops.partner_added", To.LEAD)
class OpsPartnerAdded(Message):
    """Another system says something more of a report whose ticket is closed: nobody else would see it."""

    ticket: int
    note: int
    system: str
