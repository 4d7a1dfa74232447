"""What is told where reports are doubted (SOP 3): each kind of message with what it is about."""

from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority


@kind("team.false_proposed", To.TEAM, Priority.ALERT)
class TeamFalseProposed(Message):
    """To the group (the leads while there is none): somebody calls it a false report, and a second person is asked;
    later what became of it."""

    ticket: int
