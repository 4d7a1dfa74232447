"""What systems that passed a report on are to hear of it (SOP 10): each public step, in the transaction of the
step."""

from bot.actions.kit.scene import Scene
from bot.domain.ticket.partner_messages import PartnerNews
from bot.domain.ticket.public import STANDING, public_state
from bot.domain.ticket.table import TicketState
from storage.accounts.addresses import Address, account_of
from storage.ticket import sources
from storage.ticket.sources import Source

LINE = "partner:"  # before a system's name: what its address is called in the table of addresses


def account_of_system(scene: Scene, system: str) -> int:
    """The account under which a system is written down."""
    return account_of(scene.tx, Address(LINE + system, system), scene.now)


def hear_step(scene: Scene, ticket_id: int, state: TicketState, step: str) -> None:
    """A step was made: whoever passed the ticket on hears of it, if it looks any different from outside."""
    public = public_state(state, step)
    for source in sources.of_ticket(scene.tx, ticket_id):
        if source.state is not public:
            news = sources.tell(scene.tx, source, public, STANDING[public].closed, scene.now)
            pass_on(scene, source, news)


def pass_on(scene: Scene, source: Source, news: int) -> None:
    """Queue a piece of news for a system that is told by webhook; the others ask for it, or read it in a table."""
    if any(one.name == source.system and one.hook for one in scene.rules.partners):
        scene.tell(PartnerNews(news=news), account_of_system(scene, source.system))
