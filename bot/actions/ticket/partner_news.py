"""What systems that passed a report on are to hear of it (SOP 10): each public step, in the transaction of the
step."""

from dataclasses import replace

from bot.actions.accounts.people import tell_leads
from bot.actions.kit.scene import Scene
from bot.clock import HOUR
from bot.domain.ticket.partner_messages import OpsPartnerParked, PartnerNews
from bot.domain.ticket.public import STANDING, public_state
from bot.domain.ticket.table import TicketState
from storage.accounts.addresses import Address, account_of
from storage.kit import undelivered
from storage.ticket import sources
from storage.ticket.sources import Source

MOST = 10_000  # pieces of news that one command sends again
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


def parked(scene: Scene, account: int, line: str) -> None:
    """News was not taken for a day, or refused for good: the supervisors are told, once in an hour for each system."""
    system = line.removeprefix(LINE)
    once = replace(scene, cause=f"{line}:{scene.now // HOUR}")
    tell_leads(once, OpsPartnerParked(account=account, system=system))


def replay(scene: Scene, system: str, since: int | None) -> int:
    """Send what was parked for a system again, and what waits for its next try, all of it now; from `since` (UTC ms) on
    what it was told before as well, under the same names, so that it knows what it has. How much. Raises ValueError for
    a system that is not told by webhook."""
    if not any(one.name == system and one.hook for one in scene.rules.partners):
        raise ValueError("no webhook")
    account = account_of_system(scene, system)
    count = undelivered.again(scene.tx, account, PartnerNews.kind, scene.now)
    if since is None:
        return count
    waiting = undelivered.waiting(scene.tx, account, PartnerNews.kind)
    for told, _ in sources.news_between(scene.tx, system, since, scene.now + 1, MOST):
        if told.id not in waiting:
            scene.tell(PartnerNews(news=told.id), account)
            count += 1
    return count
