"""A command that names no ticket: those that could be meant, each at one touch."""

from bot.domain.ticket.messages import TicketWhich
from bot.domain.ticket.moves import Ticket
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Screen
from bot.messages.ticket.parts import area_of, fit, kind_of, state_of
from storage.ticket import picking


@draws(TicketWhich)
def which(sight: Sight[TicketWhich]) -> Screen:
    """A line for each, which begins with the command as it would be written."""
    found = picking.meant(sight.tx, sight.told.user, sight.told.command)
    if not found:
        return Screen(sight.texts.say("refusal.which_ticket", command=sight.told.command))
    lines = [_line(sight, one) for one in found]
    title = sight.texts.say("ticket.which", command=sight.told.command, number=found[0].id)
    return Screen(fit(lambda divisor: "\n".join([title, *lines[: len(lines) // divisor]])))


def _line(sight: Sight[TicketWhich], ticket: Ticket) -> str:
    return sight.texts.say(
        "ticket.which_urgent" if ticket.urgent else "ticket.which_line",
        command=sight.told.command,
        number=ticket.id,
        kind=kind_of(sight, ticket),
        area=area_of(sight, ticket),
        state=state_of(sight, ticket),
    )
