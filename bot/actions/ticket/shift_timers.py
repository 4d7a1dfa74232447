"""What the clock does with shifts (SOP 3): whoever is on duty is called by name, an empty shift is announced the day
before. Nobody off shift is woken while somebody is on shift."""

from datetime import date

from bot.actions.accounts.people import tell_leads
from bot.actions.kit.scene import Scene
from bot.actions.ticket.area_words import tell_heads
from bot.actions.ticket.called import Rung, call, call_leads, call_supervisors
from bot.actions.ticket.shifts import CHECK, able, plan_since
from bot.actions.ticket.tickets import called_in_group
from bot.clock import local
from bot.domain.accounts.events import DutyEmptyEvent
from bot.domain.ticket.events import TicketUnclaimedLeadsEvent, TicketUnclaimedOnDutyEvent
from bot.domain.ticket.messages import DutyEmpty, LadderNobodyOnDuty, LadderOnDuty, LadderOnDutyGroup, LadderUnclaimed
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.shifts import announced_days, coming, empty, next_announcement, on_duty
from bot.domain.ticket.table import TicketState
from storage.kit import reminders
from storage.kit.reminders import Due
from storage.ticket import shifts


def call_on_duty(scene: Scene, ticket: Ticket, due: Due) -> None:
    """Nobody claims: whoever is on duty hears of it in private, the group reads their names. Without a plan of shifts
    there is nobody to call, and the ladder goes on to the supervisors. Where the plan has nobody for this hour, they
    are told at once."""
    if ticket.state is not TicketState.NEW:
        return
    plan = plan_since(scene, scene.now)
    called = sorted(on_duty(plan, scene.rules.duty, scene.now, scene.rules.zone) & able(scene))
    scene.record(TicketUnclaimedOnDutyEvent(called=len(called)), ticket.id)
    for user_id in called:
        call(scene, LadderOnDuty(ticket=ticket.id), user_id, ticket.id, Rung.ON_DUTY)
    if called:
        scene.tell_team(LadderOnDutyGroup(ticket=ticket.id), subject=called_in_group(ticket.id))
    elif plan.made:
        call_supervisors(scene, LadderNobodyOnDuty(ticket=ticket.id), ticket.id, Rung.NOBODY)


def tell_leads_again(scene: Scene, ticket: Ticket, due: Due) -> None:
    """Half an hour and still nobody: every supervisor, or the admins while there is none, is told once more."""
    if ticket.state is TicketState.NEW:
        scene.record(TicketUnclaimedLeadsEvent(), ticket.id)
        call_leads(scene, LadderUnclaimed(ticket=ticket.id, due=due.due_at), ticket.id, Rung.AGAIN)
        tell_heads(scene, ticket)


def announce_empty(scene: Scene, due: Due) -> None:
    """The evening before: the shifts of the next day for which nobody is planned; then the next look is set. After a
    silence of the bot one announcement covers the days that were missed, without the shifts that are over."""
    rules, zone = scene.rules.duty, scene.rules.zone
    first, days = announced_days(due.due_at, scene.now, zone)
    since = date.fromordinal(min(first, local(scene.now, zone).date()).toordinal() - 1)
    plan = shifts.plan(scene.tx, since)
    if plan.made:
        found = empty(plan, coming(rules, first, days, zone), able(scene), scene.now)
        if found:
            scene.record(DutyEmptyEvent(first=first.isoformat(), days=days, count=len(found)))
            tell_leads(scene, DutyEmpty(first=first.isoformat(), days=days))
    reminders.plan_apart(scene.tx, CHECK, next_announcement(rules, scene.now, zone))
