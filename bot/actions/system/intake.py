"""From the inbox to what it comes to: one transaction for a batch, a savepoint for each update."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from bot.actions.accounts.approval import ask_for_approval
from bot.actions.accounts.people import tell_leads
from bot.actions.kit.scene import AskedHere, ReadAhead, Reply, RequestedAction, Scene
from bot.clock import MINUTE, SECOND
from bot.domain.accounts.events import RefusedEvent
from bot.domain.accounts.messages import RefusalTold, ToastTold
from bot.domain.accounts.refusals import ApprovalAsked, MembershipUnclear
from bot.domain.kit.messages import Message
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import FACELESS, Who
from bot.domain.kit.refusals import MembershipUnknown, Reason, Refusal
from bot.domain.places.city import City
from bot.domain.rules import Rules
from bot.domain.system.messages import OpsParked, OpsQuarantined
from storage.accounts import people
from storage.kit import inbox
from storage.kit.sqlite import Tx
from storage.ticket import tickets

MAX_TRIES = 5
RETRY_MS = (1 * SECOND, 5 * SECOND, 30 * SECOND, 120 * SECOND)
MEMBERSHIP_WAIT_MS = 20 * SECOND
READ_WAIT_MS = 60 * SECOND  # then it is begun again: the process that read has died
MEMBERSHIP_AGAIN_MS = 5 * SECOND
PATIENCE_MS = 10 * MINUTE  # for so long what somebody asked for is looked at again while Telegram does not answer
# What follows from a refusal although the action's own changes are undone.
_CONSEQUENCES: dict[type[Reason], Callable[[Scene, Who], None]] = {ApprovalAsked: ask_for_approval}


@dataclass(frozen=True, slots=True)
class Item:
    """One update with what a handler made of it: an intent, None (nothing matched), or the error that it raised.
    `ahead`: what was read for it since it asked for that."""

    update_id: int
    tries: int
    intent: RequestedAction | None
    error: BaseException | None = None
    unreadable: bool = False
    ahead: Any = None


class Settled(NamedTuple):
    """What one update came to, for what follows outside the transaction: the answer to a press, a question to
    Telegram about a membership, a failure to log. `done`: the inbox is through with it. `unsaid`: what `presser` is
    told by a message where the answer to the press does not arrive. `read`: what it waits for."""

    update_id: int
    outcome: str
    press: str | None = None
    reply: Reply | None = None
    language: str = "id"
    ask_member: tuple[int, int] | None = None
    said_in: int = 0
    said_at: tuple[int, int] | None = None
    error: BaseException | None = None
    done: bool = True
    unsaid: Message | None = None
    presser: int = 0
    read: ReadAhead | None = None


def settle(tx: Tx, items: Sequence[Item], now: int, rules: Rules, city: City) -> list[Settled]:
    """Give every update its effect and mark it done, or put it back; one that fails does not touch the others."""
    people.touch(tx, [item.intent.who for item in items if item.intent is not None], now)
    settled = [_settle_one(tx, item, now, rules, city) for item in items]
    inbox.finish(tx, {one.update_id: one.outcome for one in settled if one.done}, now)
    return settled


def _settle_one(tx: Tx, item: Item, now: int, rules: Rules, city: City) -> Settled:
    if item.unreadable:
        return _quarantine(tx, item, now, rules, city)
    if item.error is not None:
        return _put_back(tx, item, item.error, now, rules, city)
    if item.intent is None:
        return Settled(item.update_id, InboxOutcome.IGNORED)
    intent = item.intent
    scene = Scene(tx, now, f"u:{item.update_id}", intent.who.actor, rules, city, _here(intent.who), ahead=item.ahead)
    scene.aside = _aside(intent, rules)
    try:
        with tx.savepoint():
            reply = intent.action(scene, intent.command)
            said = intent.who.chat_id in scene.told and (reply.shown or not reply.alert)
            if intent.spoken and reply.toast is not None and not said:
                scene.tell(ToastTold(reply.toast, json.dumps(_with_epoch(tx, reply.facts))), intent.who.chat_id)
        if reply.toast is not None:
            reply = replace(reply, facts=_with_epoch(tx, reply.facts))
        language = intent.who.language if reply.toast is None else _language(tx, intent)
        return Settled(item.update_id, reply.code, intent.press, reply, language)
    except Refusal as refusal:
        return _refuse(scene, item, intent, refusal)
    except MembershipUnknown as unknown:
        inbox.put_back(tx, item.update_id, now + MEMBERSHIP_WAIT_MS, count=False)
        return Settled(
            item.update_id,
            InboxOutcome.ASKING,
            intent.press,
            language=_language(tx, intent),
            ask_member=(unknown.chat_id, unknown.user_id),
            said_in=intent.who.chat_id,
            said_at=_here(intent.who),
            done=False,
            presser=intent.who.user_id,
        )
    except ReadAhead as ahead:
        inbox.put_back(tx, item.update_id, now + READ_WAIT_MS, count=False)
        return Settled(item.update_id, InboxOutcome.ASKING, done=False, read=ahead)
    except Exception as error:
        return _put_back(tx, item, error, now, rules, city)


def _refuse(scene: Scene, item: Item, intent: RequestedAction, refusal: Refusal) -> Settled:
    why = refusal.reason
    with scene.tx.savepoint():
        facts = _with_epoch(scene.tx, why.facts())
        if refusal.audit:
            scene.record(RefusedEvent(code=why.code, chat=intent.who.chat_id))
        if type(why) in _CONSEQUENCES:
            _CONSEQUENCES[type(why)](scene, intent.who)
        if refusal.follow is not None:
            refusal.follow(scene)
        told: dict[str, Any] = dict(facts)  # a test compares the fields of every reason with those of the message
        message = refusal.instead or RefusalTold(code=why.code, **told)
        if intent.press is None:
            scene.tell(message, intent.who.chat_id, alone=scene.aside)
        if isinstance(holder := facts.get("holder"), int):
            facts["holder_name"] = people.name_of(scene.tx, holder)
    reply = Reply(InboxOutcome.REFUSED, f"refusal.{why.code}", facts, alert=True, about=why.code)
    return Settled(
        item.update_id,
        reply.code,
        intent.press,
        reply,
        _language(scene.tx, intent),
        unsaid=message,
        presser=intent.who.user_id,
    )


def say(tx: Tx, settled: Settled, now: int, rules: Rules, city: City) -> None:
    """The answer to a press did not arrive (an old press, a bad line): a refusal is said in a message instead, so that
    nobody goes on believing that it was done."""
    if settled.unsaid is not None and settled.presser > 0:
        scene = Scene(tx, now, f"u:{settled.update_id}", "telegram", rules, city)
        scene.tell(settled.unsaid, settled.presser)


def _here(who: Who) -> tuple[int, int] | None:
    return None if who.topic is None else (who.chat_id, who.topic)


def _aside(intent: RequestedAction, rules: Rules) -> AskedHere | None:
    """How whoever did this in a group can be answered there alone, where the setting says so."""
    who = intent.who
    if not rules.reveal_in_group or who.chat_id >= 0 or who.user_id in FACELESS:
        return None
    by = f"q:{intent.press}" if intent.press is not None else f"m:{intent.unseen}" if intent.unseen else ""
    return AskedHere(who.chat_id, who.user_id, by)


def _with_epoch(tx: Tx, facts: Mapping[str, str | int]) -> dict[str, str | int]:
    """A ticket's number is spelt with its epoch, the same in a toast as on its card."""
    known, number = dict(facts), facts.get("ticket")
    epoch = tickets.epoch_of(tx, number) if isinstance(number, int) else None
    return known if epoch is None else known | {"epoch": epoch}


def _language(tx: Tx, intent: RequestedAction) -> str:
    """Only a press is answered at once, so only then it is looked up."""
    return intent.who.language if intent.press is None else people.language_of(tx, intent.who.user_id)


def give_up_asking(tx: Tx, asked: Settled, now: int, rules: Rules, city: City) -> Settled:
    """Telegram did not say whether the person is in the group: nothing is remembered of that, nothing was changed. What
    they asked for is looked at again for ten minutes, since Telegram may only be away; then they are told to try
    again, by a message too where the press is too old to be answered."""
    code = MembershipUnclear.code
    if now - inbox.received_at(tx, asked.update_id, now) < PATIENCE_MS:
        inbox.put_back(tx, asked.update_id, now + MEMBERSHIP_AGAIN_MS, count=False)
        return asked._replace(ask_member=None)
    message = RefusalTold(code=code)
    if asked.press is None:
        scene = Scene(tx, now, f"u:{asked.update_id}", "telegram", rules, city, asked.said_at)
        scene.tell(message, asked.said_in)
    reply = Reply(InboxOutcome.REFUSED, f"refusal.{code}", alert=True, about=code)
    inbox.finish(tx, {asked.update_id: reply.code}, now)
    return Settled(
        asked.update_id, reply.code, asked.press, reply, asked.language, unsaid=message, presser=asked.presser
    )


def _put_back(tx: Tx, item: Item, error: BaseException, now: int, rules: Rules, city: City) -> Settled:
    if item.tries + 1 < MAX_TRIES:
        inbox.put_back(tx, item.update_id, now + RETRY_MS[item.tries], count=True)
        return Settled(item.update_id, InboxOutcome.PUT_BACK, error=error, done=False)
    inbox.set_aside(tx, item.update_id, "parked", type(error).__name__, now)
    _tell_supervisors(tx, OpsParked(), now, rules, city)
    return Settled(item.update_id, InboxOutcome.PARKED, error=error, done=False)


def _quarantine(tx: Tx, item: Item, now: int, rules: Rules, city: City) -> Settled:
    inbox.set_aside(tx, item.update_id, "quarantined", type(item.error).__name__, now)
    _tell_supervisors(tx, OpsQuarantined(), now, rules, city)
    return Settled(item.update_id, InboxOutcome.QUARANTINED, error=item.error, done=False)


def _tell_supervisors(tx: Tx, message: Message, now: int, rules: Rules, city: City) -> None:
    """Once per hour and kind: a stream of bad updates is one message, not hundreds."""
    hour = now // 3_600_000
    tell_leads(Scene(tx, now, f"{message.kind}:{hour}", "telegram", rules, city), message)
