"""Somebody wants their data erased (SOP 8): a supervisor sees what would go and what stays under which rule, chooses
what is refused and why, and decides; erasing and the receipt are one transaction. They may also have a copy of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.actions.accounts.people import tell_leads
from bot.actions.family import search
from bot.actions.kit.requests import Request
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.actions.ticket.shown import take_back
from bot.actions.ticket.tickets import find, refresh_work
from bot.clock import DAY
from bot.domain.accounts.messages import PeopleErase, PeopleEraseSettled, PeopleEraseWanted, PeopleOwnCopy
from bot.domain.accounts.refusals import CopyWaits, ErasureWaits
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import ERASURE, ERASURE_MS, Role, Who
from bot.domain.kit.reading import clean
from bot.domain.kit.refusals import NothingWaits, Refusal, StaleButton
from bot.domain.kit.reminders import ErasureFacts
from bot.domain.system.events import (
    DataCopyAskedEvent,
    DataErasedAgainEvent,
    DataErasedEvent,
    DataErasureAskedEvent,
    DataErasureWithdrawnEvent,
)
from bot.domain.system.messages import HoldTold
from bot.domain.system.refusals import HoldNeedsReason, HoldUnchanged
from bot.domain.system.retention import OWN, DataClass, RefusalReason
from bot.domain.ticket.events import TicketHoldLiftedEvent, TicketHoldSetEvent
from bot.domain.ticket.moves import is_over
from storage.family import searches
from storage.kit import reminders
from storage.kit.reminders import Due
from storage.system import erasing, holds, own_copy
from storage.system.erasing import ErasureRequest, Stock
from storage.system.ledger import Erased, missing, of_database
from storage.ticket import tickets

REASON = 300  # characters
OF_A_CHAT = frozenset({DataClass.REPORTS, DataClass.RELAYED, DataClass.FILES})  # shown to whoever works on a report


@dataclass(frozen=True, slots=True)
class ChooseRefusal:
    """`who` takes the class `what` of the request of `user_id` to the next choice: erased, refused for one reason,
    refused for the next …; None takes all classes together."""

    who: Who
    user_id: int
    what: DataClass | None


@dataclass(frozen=True, slots=True)
class DecideErasure:
    """`who` decides on the request of `user_id` as it stood at `version`."""

    who: Who
    user_id: int
    version: int


@dataclass(frozen=True, slots=True)
class SetHold:
    """`who` holds the ticket `number`, or lifts that (`on`), with a reason in their words."""

    who: Who
    number: int | None
    reason: str
    on: bool


def offer_erasure(scene: Scene, command: Request) -> Reply:
    """/hapusdata: what an erasure means, and a button to ask for it. Raises Refusal `private_only`."""
    in_private(command.who)
    scene.tell(PeopleErase(), command.who.chat_id, subject="erase")
    return Reply(InboxOutcome.ERASURE_OFFERED)


def ask_copy(scene: Scene, command: Request) -> Reply:
    """A copy of what is kept of whoever asks, once a day. Raises Refusal `private_only`, `copy_waits`."""
    in_private(command.who)
    user_id = command.who.user_id
    if not own_copy.mark_copied(scene.tx, user_id, scene.now, scene.now - DAY):
        raise Refusal(CopyWaits(until=own_copy.copied_at(scene.tx, user_id) + DAY))
    scene.record(DataCopyAskedEvent(user=user_id))
    scene.tell(PeopleOwnCopy(), command.who.chat_id)
    return Reply(InboxOutcome.COPY_ASKED, "own_copy.toast.asked")


def request_erasure(scene: Scene, command: Request) -> Reply:
    """The request is on record and due in 3 × 24 h (SOP 8). Raises Refusal `private_only`, `erasure_waits`."""
    in_private(command.who)
    user_id = command.who.user_id
    if (before := erasing.waiting(scene.tx, user_id)) is not None:
        raise Refusal(ErasureWaits(due=before.due_at))
    due = scene.now + ERASURE_MS
    erasing.ask(scene.tx, user_id, scene.now, due)
    reminders.plan_apart(scene.tx, ERASURE, due, ErasureFacts(user=user_id, promised=due))
    scene.record(DataErasureAskedEvent(user=user_id, due=due))
    scene.tell(PeopleErase(), command.who.chat_id, subject="erase", rewrite=True)
    _tell_leads(scene, user_id, rewrite=False)
    return Reply(InboxOutcome.ERASURE_ASKED, "people.toast.saved")


def withdraw_erasure(scene: Scene, command: Request) -> Reply:
    """Whoever asked thinks better of it: nothing is erased, the supervisors are told. Raises Refusal `private_only`,
    `nothing_waits` (it is decided already, or a second tap)."""
    in_private(command.who)
    user_id = command.who.user_id
    request = erasing.waiting(scene.tx, user_id)
    if request is None:
        raise Refusal(NothingWaits())
    erasing.decide(scene.tx, request, user_id, scene.now, {}, {}, ())
    _nothing_due(scene, user_id)
    scene.record(DataErasureWithdrawnEvent(user=user_id))
    scene.tell(PeopleErase(withdrawn=1), command.who.chat_id, subject="erase", rewrite=True)
    _tell_leads(scene, user_id, rewrite=True)
    return Reply(InboxOutcome.ERASURE_WITHDRAWN, "people.toast.erase_withdrawn")


def choose(scene: Scene, command: ChooseRefusal) -> Reply:
    """What is to be refused, and why, until it is decided. Raises Refusal `not_allowed`, `nothing_waits`."""
    request = _waiting(scene, command.who, command.user_id)
    what = command.what
    chosen = dict(request.refused)
    following = _after(chosen.get(OWN[0] if what is None else what))
    for one in OWN if what is None else (what,):
        chosen.pop(one, None)
        if following is not None:
            chosen[one] = following
    erasing.choose(scene.tx, request, chosen)
    _tell_leads(scene, request.user_id, rewrite=True)
    return Reply(InboxOutcome.ERASURE_CHOSEN)


def decide(scene: Scene, command: DecideErasure) -> Reply:
    """Erase what was not refused and what no rule keeps; the person gets a receipt of what went and what stays and why.
    Raises Refusal `not_allowed`, `nothing_waits` (somebody was faster), `stale` (another choice was made since)."""
    request = _waiting(scene, command.who, command.user_id)
    if request.version != command.version:
        raise Refusal(StaleButton())
    classes = [what for what in OWN if what not in request.refused]
    before = erasing.stock(scene.tx, request.user_id)
    if DataClass.SEARCHES in classes:
        for one in searches.still_asked(scene.tx, request.user_id):
            search.end_erased(scene, one)
    free = erasing.free_tickets(scene.tx, request.user_id)
    went = erasing.erase(scene.tx, request.user_id, classes)
    if DataClass.SEARCHES in classes and DataClass.SEARCHES in before:
        went[DataClass.SEARCHES] = before[DataClass.SEARCHES].goes  # ended above, which empties them
    if OF_A_CHAT & went.keys():
        _clear_chats(scene, free)
    stayed = _why_stayed(scene, request, before)
    erasing.decide(scene.tx, request, command.who.user_id, scene.now, went, stayed, free)
    _nothing_due(scene, request.user_id)
    counts, kept = (
        {str(what): count for what, count in went.items()},
        {str(what): str(why) for what, why in stayed.items()},
    )
    scene.record(DataErasedEvent(user=request.user_id, request=request.id, went=counts, stayed=kept))
    scene.tell(PeopleEraseSettled(request=request.id), request.user_id)
    _tell_leads(scene, request.user_id, rewrite=True)
    return Reply(InboxOutcome.ERASED, "people.toast.erased" if went else "people.toast.saved")


def _clear_chats(scene: Scene, free: Sequence[int]) -> None:
    """What whoever worked on these tickets was shown of their reporter leaves their chat too, not only hours later."""
    for number in free:
        ticket = tickets.get(scene.tx, number)
        if ticket is not None and ticket.holder is not None and not is_over(ticket, scene.now):
            take_back(scene, ticket.id, ticket.holder)
            refresh_work(scene, ticket)


def reapply(scene: Scene, erased: Sequence[Erased]) -> int:
    """In a copy that was put back: what was erased after it was taken is erased again, before anybody works with it;
    how many erasures. Nobody is told a second time."""
    again = missing(erased, of_database(scene.tx))
    for one in again:
        classes = [DataClass(what) for what in one.classes]
        if DataClass.SEARCHES in classes:
            for open_one in searches.still_asked(scene.tx, one.user_id):
                search.end_erased(scene, open_one)
        erasing.erase_again(scene.tx, one.user_id, one.at, classes, one.tickets)
        request = erasing.waiting(scene.tx, one.user_id)
        number = erasing.ask(scene.tx, one.user_id, one.at, one.at) if request is None else request.id
        if request is not None:
            _nothing_due(scene, one.user_id)
        erasing.settle_again(scene.tx, number, one)
        scene.record(DataErasedAgainEvent(user=one.user_id, at=one.at, tickets=len(one.tickets)))
    return len(again)


def _nothing_due(scene: Scene, user_id: int) -> None:
    if (waits := reminders.of_person(scene.tx, ERASURE, user_id)) is not None:
        reminders.cancel(scene.tx, waits.id)


def erasure_due(scene: Scene, due: Due) -> None:
    """The promised moment has passed: the leads are told, and again each day until it is settled."""
    known = due.given(ErasureFacts)
    reminders.plan_apart(scene.tx, ERASURE, scene.now + DAY, known)
    _tell_leads(scene, known.user, rewrite=False)


def set_hold(scene: Scene, command: SetHold) -> Reply:
    """/tahan N alasan, /lepastahan N alasan: nothing of a ticket is forgotten, or it may be again. Raises Refusal
    `private_only`, `not_allowed`, `hold_needs_reason`, `no_such_ticket`, `hold_unchanged`."""
    scene.require_in_private(command.who, Role.SUPERVISOR)
    reason = clean(command.reason)[:REASON]
    if command.number is None or not reason:
        raise Refusal(HoldNeedsReason())
    ticket, by = find(scene, None, command.number), command.who.user_id
    note = scene.note(ticket.id, by, "reason", reason, "hold")
    change = holds.hold if command.on else holds.lift
    if not change(scene.tx, ticket.id, by, note, scene.now):
        raise Refusal(HoldUnchanged(ticket=ticket.id))
    scene.record((TicketHoldSetEvent if command.on else TicketHoldLiftedEvent)(by=by, note=note), ticket.id)
    tell_leads(scene, HoldTold(ticket=ticket.id, by=by, on=int(command.on)))
    return Reply(InboxOutcome.HOLD_CHANGED)


def _after(reason: RefusalReason | None) -> RefusalReason | None:
    """The choice that comes after this one; None: it is erased."""
    order: list[RefusalReason | None] = [None, *RefusalReason]
    return order[(order.index(reason) + 1) % len(order)]


def _why_stayed(scene: Scene, request: ErasureRequest, before: Mapping[DataClass, Stock]) -> dict[DataClass, str]:
    """Class → the supervisor's reason, or the rule under which something of it stays."""
    left = erasing.stock(scene.tx, request.user_id)
    ruled = {what: str(next(iter(one.stays))) for what, one in left.items() if one.stays}
    refused = {what: str(why) for what, why in request.refused.items() if what in before}
    return ruled | refused


def _waiting(scene: Scene, who: Who, user_id: int) -> ErasureRequest:
    scene.require(who, Role.SUPERVISOR, Role.ADMIN)
    request = erasing.waiting(scene.tx, user_id)
    if request is None:
        raise Refusal(NothingWaits())
    return request


def _tell_leads(scene: Scene, user_id: int, *, rewrite: bool) -> None:
    tell_leads(scene, PeopleEraseWanted(user=user_id), subject=f"erasure:{user_id}", rewrite=rewrite)
