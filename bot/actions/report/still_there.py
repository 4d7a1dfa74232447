"""Is the person still there? Asked of the reporters before and while somebody is on the way (SOP 2)."""

from bot.actions.kit import prompts
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers
from bot.actions.kit.requests import PressOn
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import relay, sightings
from bot.actions.ticket.reporters import own_ticket
from bot.actions.ticket.tickets import find
from bot.clock import MINUTE
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.refusals import Refusal, StaleButton
from bot.domain.kit.reminders import ReminderKind
from bot.domain.report.messages import ReporterStillThere
from bot.domain.ticket.events import TicketStillAskedEvent
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.sightings import ANSWERS, FRESH_MS, MOVED, asks_again
from bot.domain.ticket.table import GOING, THERE, TicketState
from storage.kit.prompts import Prompt
from storage.kit.reminders import Due
from storage.ticket import sightings as seen
from storage.ticket import tickets

KIND = ReminderKind.STILL_THERE


def ask_reporters(scene: Scene, ticket: Ticket, due: Due) -> None:
    """Ask every reporter by buttons. Nobody is asked once the team is there, or while a live location or a sighting is
    fresh; never a call-taker, who does not see the place. A question that comes too soon after another one waits."""
    if ticket.state not in GOING or (due.n > 0 and ticket.state is not TicketState.EN_ROUTE):
        return
    again = asks_again(seen.last_asked(scene.tx, ticket.id), scene.now, ticket.sop.still_there_min * MINUTE)
    if again is not None:
        scene.remind(ticket.id, KIND, again, round_=due.round, n=due.n + 1)
        return
    if _known_anyway(scene, ticket):
        return
    asked = tickets.reporters(scene.tx, ticket.id)[1 if ticket.answers.on_behalf else 0 :]
    for user_id in asked:
        seen.add(scene.tx, ticket_id=ticket.id, user_id=user_id, kind="asked", source=scene.cause, now=scene.now)
        _show(scene, ticket, user_id, anew=True)
    if asked:
        scene.record(TicketStillAskedEvent(reporters=len(asked)), ticket.id)


def answer(scene: Scene, command: PressOn) -> Reply:
    """A press under the question. "Moved" asks where to. Raises Refusal `no_such_ticket`, `not_allowed`, `stale`
    (made-up data)."""
    ticket = own_ticket(scene, command)
    kind = ANSWERS.get(command.arg)
    if kind is None:
        raise Refusal(StaleButton(), audit=True)
    user_id = command.who.user_id
    if ticket.closed_at is not None or ticket.state in THERE:
        _show(scene, ticket, user_id, anew=False)
        return Reply(InboxOutcome.TOO_LATE, f"report.state_toast.{ticket.state}")
    if kind == MOVED:
        prompts.ask(scene, user_id, PromptQuestion.MOVED, ticket=ticket.id)
    sightings.join(scene, command.who, ticket, sightings.Told(kind))
    _show(scene, ticket, user_id, anew=False)
    return Reply(InboxOutcome.SIGHTING, f"sighting.toast.{kind}", about=kind)


@answers(PromptQuestion.MOVED)
def take_moved(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """Where to: words, a pin, a live location or a photo."""
    ticket = find(scene, None, prompt.ticket_id)
    reply = relay.from_reporter(scene, heard, ticket, said=MOVED)
    _show(scene, ticket, heard.who.user_id, anew=False)
    return reply


def _known_anyway(scene: Scene, ticket: Ticket) -> bool:
    last, live = seen.latest(scene.tx, ticket.id), seen.live_of_ticket(scene.tx, ticket.id)
    heard = max(0 if last is None else last.at, 0 if live is None else live.heard_at)
    return scene.now - heard < FRESH_MS


def _show(scene: Scene, ticket: Ticket, user_id: int, *, anew: bool) -> None:
    scene.tell(ReporterStillThere(ticket=ticket.id), user_id, subject=f"still:{ticket.id}", rewrite=not anew)
