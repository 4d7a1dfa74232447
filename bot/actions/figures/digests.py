"""Digests (SOP 7): each subscription's planned moment becomes exactly one digest, and /rekap gives one now.

The steps, each a transaction of its own that a kill between them does not lose (bot/loops/digests.py):
1. `plan_due` writes a row for the moment, which a UNIQUE key makes the only one, and plans the next moment. After a
   downtime the moments that were missed become one digest, for the latest of them: several at once would show the same
   risks of now several times, and the numbers of an older period are a button away.
2. `count` takes the numbers on a reading connection. They are kept as a snapshot: the period is over, so they change no
   more, and a message that is drawn must not hold up the writer while it counts.
3. `queue` looks once more whether the reader may have it, and puts it into the outbox. The risks are read when it is
   sent: one that is over by then is not named.
"""

from dataclasses import dataclass

from bot.actions.accounts.people import tell_leads
from bot.actions.figures import export
from bot.actions.figures.subscriptions import end, subscribe_new
from bot.actions.kit.requests import AskWith, Request
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.tickets import require_here
from bot.clock import DAY, MINUTE, local
from bot.domain.figures.digest import DigestSpan, Numbers, day_end, missed_since, span_at, stretches
from bot.domain.figures.edition import PICTURES, EditionForm
from bot.domain.figures.messages import DigestChoose, DigestGroupLost, DigestList, DigestLost, DigestSummary
from bot.domain.figures.refusals import DigestWait
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.priority import Priority
from bot.domain.kit.refusals import PrivateOnly, Refusal, StaleButton
from bot.domain.places.city import City, kelurahan_in
from bot.domain.rules import Rules
from bot.domain.ticket.refusals import NoSuchArea
from storage.accounts import people
from storage.figures import digests, figures, risk, subscriptions, tally
from storage.figures.digests import Digest
from storage.figures.subscriptions import WHOLE_CITY, Subscription
from storage.kit import inbox
from storage.kit.sqlite import Tx
from storage.ticket import wilayah

ASKED_AT_ONCE = 3
SPANS = {  # as people say it
    "hari ini": DigestSpan.TODAY,
    "today": DigestSpan.TODAY,
    "kemarin": DigestSpan.DAY,
    "yesterday": DigestSpan.DAY,
    "minggu ini": DigestSpan.THIS_WEEK,
    "this week": DigestSpan.THIS_WEEK,
    "minggu lalu": DigestSpan.WEEK,
    "last week": DigestSpan.WEEK,
    "bulan ini": DigestSpan.THIS_MONTH,
    "this month": DigestSpan.THIS_MONTH,
    "bulan lalu": DigestSpan.MONTH,
    "last month": DigestSpan.MONTH,
}
LISTS = (*risk.QUERIES, "papers", "beds", "burials")


@dataclass(frozen=True, slots=True)
class ShowList:
    """`who` goes deeper: a page (from 0) of what is at risk in one way, in an area ('' the whole city). `again`: a
    button of the list that stands."""

    who: Who
    kind: str
    page: int = 0
    area: str = WHOLE_CITY
    again: bool = False


# -- by the clock ------------------------------------------------------------------------------------------------------


def plan_due(scene: Scene) -> int:
    """Every subscription whose moment has come owes a digest; new supervisors are subscribed. How many are owed."""
    subscribe_new(scene)
    due = subscriptions.due(scene.tx, scene.now)
    for one in due:
        with scene.tx.savepoint():
            _plan(scene, one)
    return len(due)


def _plan(scene: Scene, one: Subscription) -> None:
    rules = scene.rules.digests
    latest, missed, following = missed_since(one.due_at or 0, scene.now, one.cron, rules.next_moment)
    if subscriptions.advance(scene.tx, one, following):
        span = span_at(one.cadence, one.cron, latest, scene.rules.zone)
        digests.plan(
            scene.tx, subscription_id=one.id, user_id=one.user_id, span=span,
            area_code=one.area_code, planned_at=latest, missed=missed, now=scene.now,
        )  # fmt: skip


def queue(scene: Scene, one: Digest, numbers: Numbers) -> str:
    """Put a digest into the outbox, or say why not: queued, quiet, dropped. What was settled before stays."""
    standing = None if one.subscription_id is None else subscriptions.get(scene.tx, one.subscription_id)
    chat_id, why = _reader(scene, one, standing)
    if chat_id is None:
        digests.settle(scene.tx, one.id, "dropped", scene.now)
        if standing is not None and why:
            _end(scene, standing, why)
        return "dropped"
    if standing is not None and scene.rules.digests.quiet and _nothing_to_say(scene, one, numbers):
        digests.settle(scene.tx, one.id, "quiet", scene.now)
        return "quiet"
    if not digests.settle(scene.tx, one.id, "queued", scene.now, chat_id=chat_id, numbers=numbers.dump()):
        return "settled before"
    priority = Priority.ANSWER if standing is None else Priority.DIGEST
    scene.tell(DigestSummary(digest=one.id), chat_id, priority)
    if standing is not None:
        _attach(scene, one, chat_id)
    return "queued"


def _attach(scene: Scene, one: Digest, chat_id: int) -> None:
    """Weekly and monthly ones come with pictures, monthly ones of the whole city with an Excel file without personal
    data. A camat or lurah gets numbers only, so no map and no list (SOP 7)."""
    if one.span not in (DigestSpan.WEEK, DigestSpan.MONTH):
        return
    both = stretches(one.span, one.planned_at, scene.rules.zone)
    team = chat_id < 0 or Role.SUPERVISOR in people.roles_of(scene.tx, one.user_id)
    forms = [form for form in PICTURES if team or form is not EditionForm.MAP]
    told = [form for form in forms if export.drawable(scene, form, both[0], one.area_code)]
    if team and one.span is DigestSpan.MONTH and not one.area_code and figures.anything(scene.tx, both[0]):
        told.append(EditionForm.WORKBOOK)
    for form in told:
        export.tell(scene, chat_id, form, both, area=one.area_code, at=one.planned_at, quiet=True)


def _reader(scene: Scene, one: Digest, standing: Subscription | None) -> tuple[int | None, str]:
    """The chat that gets it, None with the reason where the reader may not have it (any more)."""
    if one.subscription_id is not None and (standing is None or standing.state != "active"):
        return None, ""
    if not subscriptions.reachable(scene.tx, one.user_id):
        return None, "unreachable"
    roles = people.roles_of(scene.tx, one.user_id)
    if Role.SUPERVISOR in roles:
        if standing is None:
            return one.chat_id, ""
        if standing.target == "self":
            return one.user_id, ""
        return people.team_chat(scene.tx), "no_group"
    if Role.WILAYAH not in roles or (standing is not None and standing.target == "group"):
        return None, "role"
    own = wilayah.areas_of(scene.tx, one.user_id)
    return (one.user_id, "") if one.area_code in own else (None, "area")


def _end(scene: Scene, standing: Subscription, why: str) -> None:
    """The subscription is lost; whoever still reads it is told, others would miss the group's."""
    end(scene, standing, why)
    if why in ("area", "no_group"):
        scene.tell(DigestLost(subscription=standing.id), standing.user_id)
    elif standing.target == "group":
        tell_leads(scene, DigestGroupLost(subscription=standing.id))


def _nothing_to_say(scene: Scene, one: Digest, numbers: Numbers) -> bool:
    """Nothing happened in either period, nothing is at risk, and (of the whole city) nothing was lost, set aside or
    asked for. Whether a shift is empty does not count: that is announced every evening."""
    areas, bounds = kelurahan_in(scene.city, one.area_code), bounds_of(scene.now, scene.rules)
    year = local(scene.now, scene.rules.zone).year
    at_risk = any(risk.find(scene.tx, kind, bounds, areas, 0, 1).total for kind in risk.QUERIES)
    if at_risk or not (numbers.now.empty and numbers.before.empty) or risk.papers_due(scene.tx, year, areas, 1):
        return False
    if areas is not None:
        return True
    lost = risk.updates_lost(scene.tx, scene.now - DAY)
    return not (lost or inbox.stuck(scene.tx) or risk.erasures_due(scene.tx, bounds.day_end))


def bounds_of(now: int, rules: Rules) -> risk.Bounds:
    """The same as instants."""
    digest, asked = rules.digests, now - rules.sop.visit_min * MINUTE
    return risk.Bounds(
        now,
        now - digest.unclaimed_min * MINUTE,
        now - digest.silent_min * MINUTE,
        day_end(now, rules.zone),
        asked - DAY,
        asked,
    )


# -- asked for ---------------------------------------------------------------------------------------------------------


def choose(scene: Scene, command: Request) -> Reply:
    """/rekap: which period, or which list. Raises Refusal `not_here`, `not_allowed`."""
    _authorise(scene, command.who)
    scene.tell(DigestChoose(), command.who.chat_id)
    return Reply(InboxOutcome.DIGEST_OFFERED)


def by_words(scene: Scene, command: AskWith) -> Reply:
    """/rekap kemarin: that one at once; words that name no period are answered with the choice. Raises Refusal as `ask`
    does."""
    span = SPANS.get(" ".join(command.text.lower().split()))
    return choose(scene, Request(command.who)) if span is None else ask(scene, AskWith(command.who, span))


def ask(scene: Scene, command: AskWith) -> Reply:
    """One now; it comes as soon as it is counted. Raises Refusal `not_here`, `not_allowed`, `stale`, `digest_wait`."""
    roles = _authorise(scene, command.who)
    span = next((one for one in DigestSpan if one == command.text), None)
    if span is None:
        raise Refusal(StaleButton(), audit=True)
    who = command.who
    if digests.asked_lately(scene.tx, who.user_id, scene.now - DAY) >= ASKED_AT_ONCE:
        raise Refusal(DigestWait())
    for area in [WHOLE_CITY] if Role.SUPERVISOR in roles else wilayah.areas_of(scene.tx, who.user_id):
        digests.ask(
            scene.tx, source=f"{scene.cause}:{area}", user_id=who.user_id, chat_id=who.chat_id, span=span,
            area_code=area, now=scene.now,
        )  # fmt: skip
    return Reply(InboxOutcome.DIGEST_ASKED, "digest.toast.counting")


def show_list(scene: Scene, command: ShowList) -> Reply:
    """What stands behind a line of the digest, for the team: each line opens its ticket. Raises Refusal `not_here`,
    `not_allowed`, `stale`, `no_such_area`."""
    require_here(scene, command.who, Role.SUPERVISOR, *(() if command.who.private else (Role.PETUGAS,)))
    if command.kind not in LISTS:
        raise Refusal(StaleButton(), audit=True)
    if command.area != WHOLE_CITY and scene.city.region(command.area) is None:
        raise Refusal(NoSuchArea())
    scene.tell(
        DigestList(risk=command.kind, page=command.page, area=command.area),
        command.who.chat_id,
        subject=f"risk:{command.kind}",
        rewrite=command.again,
    )
    return Reply(InboxOutcome.LISTED)


def _authorise(scene: Scene, who: Who) -> frozenset[Role]:
    roles = require_here(scene, who, Role.SUPERVISOR, Role.WILAYAH)
    if Role.SUPERVISOR not in roles and not who.private:
        raise Refusal(PrivateOnly())
    return roles


# -- counting ----------------------------------------------------------------------------------------------------------


def count(tx: Tx, one: Digest, rules: Rules, city: City) -> Numbers:
    """The numbers of a digest, on a reading connection."""
    areas = kelurahan_in(city, one.area_code)
    now, before = stretches(one.span, one.planned_at, rules.zone)
    monthly = one.area_code and one.span in (DigestSpan.MONTH, DigestSpan.THIS_MONTH)
    whole = tally.count(tx, now) if monthly else None
    return Numbers(tally.count(tx, now, areas), tally.count(tx, before, areas), whole)
