"""From the inbox to what it comes to: one transaction for a batch, a savepoint for each update."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions.scene import Intent, Reply, Rules, Scene
from bot.clock import SECOND
from bot.domain.city import City
from bot.domain.notices import Priority
from bot.domain.people import Role
from bot.domain.refusals import MembershipUnknown, Refusal
from storage import inbox, people
from storage.sqlite import Tx

MAX_TRIES = 5
RETRY_MS = (1 * SECOND, 5 * SECOND, 30 * SECOND, 120 * SECOND)
MEMBERSHIP_WAIT_MS = 20 * SECOND


@dataclass(frozen=True, slots=True)
class Item:
    """One update with what a handler made of it: an intent, None (nothing matched), or the error that it raised."""

    update_id: int
    tries: int
    intent: Intent | None
    error: BaseException | None = None
    unreadable: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """What one update came to, for what follows outside the transaction: the answer to a press, a question to
    Telegram about a membership, a failure to log."""

    update_id: int
    outcome: str
    press: str | None = None
    reply: Reply | None = None
    language: str = "id"
    ask_member: tuple[int, int] | None = None
    error: BaseException | None = None


def settle(tx: Tx, items: Sequence[Item], now: int, rules: Rules, city: City) -> list[Settled]:
    """Give every update its effect and mark it done, or put it back; one that fails does not touch the others."""
    return [_settle_one(tx, item, now, rules, city) for item in items]


def _settle_one(tx: Tx, item: Item, now: int, rules: Rules, city: City) -> Settled:
    if item.unreadable:
        return _quarantine(tx, item, now, rules, city)
    if item.error is not None:
        return _put_back(tx, item, item.error, now, rules, city)
    if item.intent is None:
        inbox.finish(tx, item.update_id, "ignored", now)
        return Settled(item.update_id, "ignored")
    intent = item.intent
    scene = Scene(tx, now, f"u:{item.update_id}", intent.who.actor, rules, city)
    try:
        with tx.savepoint():
            people.touch(tx, intent.who, now)
            reply = intent.action(scene, intent.command)
            inbox.finish(tx, item.update_id, reply.outcome, now)
        return Settled(item.update_id, reply.outcome, intent.press, reply, intent.who.language)
    except Refusal as refusal:
        return _refuse(scene, item, intent, refusal)
    except MembershipUnknown as unknown:
        inbox.put_back(tx, item.update_id, now + MEMBERSHIP_WAIT_MS, count=False)
        return Settled(item.update_id, "asking", ask_member=(unknown.chat_id, unknown.user_id))
    except Exception as error:
        return _put_back(tx, item, error, now, rules, city)


def _refuse(scene: Scene, item: Item, intent: Intent, refusal: Refusal) -> Settled:
    outcome = f"refused:{refusal.code}"
    with scene.tx.savepoint():
        people.touch(scene.tx, intent.who, scene.now)
        facts: dict[str, str | int] = dict(refusal.facts)
        if refusal.audit:
            scene.record("refused", None, {"code": refusal.code, "chat": intent.who.chat_id})
        if isinstance(facts.get("holder"), int):
            facts["holder_name"] = people.name_of(scene.tx, int(facts["holder"]))
        if intent.press is None:
            scene.tell("refusal", intent.who.chat_id, Priority.ANSWER, code=refusal.code, **refusal.facts)
        inbox.finish(scene.tx, item.update_id, outcome, scene.now)
    reply = Reply(outcome, f"refusal.{refusal.code}", facts, alert=True)
    return Settled(item.update_id, outcome, intent.press, reply, intent.who.language)


def _put_back(tx: Tx, item: Item, error: BaseException, now: int, rules: Rules, city: City) -> Settled:
    if item.tries + 1 < MAX_TRIES:
        inbox.put_back(tx, item.update_id, now + RETRY_MS[item.tries], count=True)
        return Settled(item.update_id, "put back", error=error)
    inbox.set_aside(tx, item.update_id, "parked", type(error).__name__, now)
    _tell_supervisors(tx, item, "ops.parked", now, rules, city)
    return Settled(item.update_id, "parked", error=error)


def _quarantine(tx: Tx, item: Item, now: int, rules: Rules, city: City) -> Settled:
    inbox.set_aside(tx, item.update_id, "quarantined", type(item.error).__name__, now)
    _tell_supervisors(tx, item, "ops.quarantined", now, rules, city)
    return Settled(item.update_id, "quarantined", error=item.error)


def _tell_supervisors(tx: Tx, item: Item, kind: str, now: int, rules: Rules, city: City) -> None:
    """Once per hour and kind: a stream of bad updates is one message, not hundreds."""
    hour = now // 3_600_000
    scene = Scene(tx, now, f"{kind}:{hour}", "telegram", rules, city)
    if not scene.tell_role(Role.SUPERVISOR, kind):
        scene.tell_role(Role.ADMIN, kind)
