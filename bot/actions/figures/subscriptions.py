"""Who gets which digest when (SOP 7): /langganan and its buttons. A subscription is its owner's: nobody else changes
it; what its owner may see is looked at again whenever one of its digests is queued (bot/actions/figures/digests.py)."""

from dataclasses import replace

from bot.actions.kit import prompts
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers, fits
from bot.actions.kit.requests import PressAct, Request
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.wilayah import offer_areas
from bot.domain.figures.digest import (
    EVENING,
    LAST,
    LATEST_DAY,
    SHORT_NONCE,
    TWICE,
    WEEKDAYS,
    Cadence,
    Rhythm,
    read_cron,
    read_hour,
)
from bot.domain.figures.events import DigestChangedEvent, DigestEndedEvent, DigestSubscribedEvent
from bot.domain.figures.messages import (
    DigestAskArea,
    DigestAskHour,
    DigestChooseArea,
    DigestSubscription,
    DigestSubscriptions,
)
from bot.domain.figures.refusals import (
    BadHour,
    NoSubscription,
    NoTeamGroup,
    OneDayAtLeast,
    SubscribedAlready,
    TooManySubscriptions,
)
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import clean
from bot.domain.kit.refusals import NotAllowed, Refusal, StaleButton
from bot.domain.ticket.refusals import NoSuchArea
from bot.reading.timely import may_be_time
from storage.accounts import people
from storage.figures import subscriptions
from storage.figures.subscriptions import WHOLE_CITY, Subscription
from storage.kit import outbox
from storage.kit.prompts import Prompt
from storage.ticket import wilayah

MOST = 12  # of one person
LIST = "subscriptions"
READERS = (Role.SUPERVISOR, Role.WILAYAH)
# Where the configuration names no default for a cadence.
_PLAIN = {
    Cadence.DAILY: Rhythm(7),
    Cadence.WEEKLY: Rhythm(7, weekdays=frozenset({0})),
    Cadence.MONTHLY: Rhythm(7, day=1),
}


def listed(scene: Scene, command: Request) -> Reply:
    """/langganan. Raises Refusal `private_only`, `not_allowed`."""
    scene.require_in_private(command.who, *READERS)
    subscribe_new(scene)  # who was made a supervisor this very moment sees what they are about to get
    _show_list(scene, command.who, anew=True)
    return Reply(InboxOutcome.SUBSCRIPTIONS)


def press(scene: Scene, command: PressAct) -> Reply:
    """A button of the list or of one subscription. Raises Refusal `private_only`, `not_allowed`, `no_subscription`
    (ended, or not one's own: audited), `subscribed_already`, `too_many_subscriptions`, `stale` (made-up data)."""
    roles = scene.require_in_private(command.who, *READERS)
    if command.act == "new":
        return _begin(scene, command.who, roles, command.value)
    act = _ACTS.get(command.act)
    if act is None:
        raise Refusal(StaleButton(), audit=True)
    return act(scene, command.who, _own(scene, command.who, command.nonce), command.value)


def subscribe_new(scene: Scene) -> int:
    """Every supervisor who never had a subscription gets those of the configuration, every camat and lurah those for
    their areas (SOP 10); to how many."""
    defaults = scene.rules.digests.defaults
    found = subscriptions.without_any(scene.tx, Role.SUPERVISOR) if defaults else []
    for user_id in found:
        for cadence, line in defaults.items():
            _insert(scene, user_id, Cadence(cadence), line, WHOLE_CITY)
    areas = scene.rules.digests.areas
    heads = subscriptions.without_any(scene.tx, Role.WILAYAH) if areas else []
    for user_id in heads:
        for area in wilayah.areas_of(scene.tx, user_id)[: MOST // len(areas)]:
            for cadence, line in areas.items():
                _insert(scene, user_id, Cadence(cadence), line, area)
    return len(found) + len(heads)


def end(scene: Scene, one: Subscription, why: str) -> None:
    """End a subscription to a digest, and record why."""
    if subscriptions.end(scene.tx, one.id, why, scene.now):
        scene.record(DigestEndedEvent(subscription=one.id, user=one.user_id, why=why))


# -- what the buttons do -----------------------------------------------------------------------------------------------


def _begin(scene: Scene, who: Who, roles: frozenset[Role], value: str) -> Reply:
    cadence = next((one for one in Cadence if one == value), None)
    if cadence is None:
        raise Refusal(StaleButton(), audit=True)
    area = WHOLE_CITY if Role.SUPERVISOR in roles else _first_area(scene, who)
    rules = scene.rules.digests
    line = (rules.defaults if area == WHOLE_CITY else rules.areas).get(cadence, _PLAIN[cadence].line)
    if len(subscriptions.of_user(scene.tx, who.user_id)) >= MOST:
        raise Refusal(TooManySubscriptions())
    fresh = _insert(scene, who.user_id, cadence, line, area)
    one = subscriptions.alike(scene.tx, who.user_id, "self", cadence, area)
    if one is None:
        raise Refusal(NoSubscription())
    _show_list(scene, who, anew=False)
    _show(scene, who, one, anew=True)
    return Reply(InboxOutcome.SUBSCRIBED, "digest.toast.subscribed" if fresh else "digest.toast.there_already")


def _insert(scene: Scene, user_id: int, cadence: Cadence, line: str, area: str) -> bool:
    due = scene.rules.digests.next_moment(line, scene.now)
    fresh = subscriptions.begin(
        scene.tx, nonce=new_nonce()[:SHORT_NONCE], user_id=user_id, target="self", cadence=cadence, cron=line,
        area_code=area, due_at=due, now=scene.now,
    )  # fmt: skip
    if fresh:
        scene.record(DigestSubscribedEvent(user=user_id, cadence=str(cadence), due=due))
    return fresh


def _open(scene: Scene, who: Who, one: Subscription, _: str) -> Reply:
    _show(scene, who, one, anew=True)
    return Reply(InboxOutcome.SUBSCRIPTION)


def _pause(scene: Scene, who: Who, one: Subscription, _: str) -> Reply:
    fresh = subscriptions.pause(scene.tx, one.id)
    return _done(scene, who, one, InboxOutcome.PAUSED if fresh else InboxOutcome.PAUSED_ALREADY, fresh)


def _resume(scene: Scene, who: Who, one: Subscription, _: str) -> Reply:
    fresh = subscriptions.resume(scene.tx, one.id, scene.rules.digests.next_moment(one.cron, scene.now))
    return _done(scene, who, one, InboxOutcome.RESUMED if fresh else InboxOutcome.RESUMED_ALREADY, fresh)


def _end(scene: Scene, who: Who, one: Subscription, _: str) -> Reply:
    end(scene, one, "owner")
    return _done(scene, who, one, InboxOutcome.ENDED, False)


def _hour(scene: Scene, who: Who, one: Subscription, value: str) -> Reply:
    if not value:
        return prompts.ask(
            scene, who.user_id, PromptQuestion.DIGEST_HOUR, DigestAskHour(), about={"subscription": one.id}
        )
    twice = value == TWICE and one.cadence is Cadence.DAILY
    found = (7, 0) if twice else read_hour(f"{value[:2]}.{value[2:]}")
    if found is None:
        raise Refusal(StaleButton(), audit=True)
    rhythm = replace(read_cron(one.cron), hour=found[0], minute=found[1], evening=EVENING if twice else None)
    return _at(scene, who, one, rhythm)


def _day(scene: Scene, who: Who, one: Subscription, value: str) -> Reply:
    """A weekday: of a daily one it is put in or taken out, of a weekly one it is the day. The last one stays."""
    if one.cadence is Cadence.MONTHLY or not (value.isdigit() and int(value[:1]) < len(WEEKDAYS) and len(value) == 1):
        raise Refusal(StaleButton(), audit=True)
    day, rhythm = int(value), read_cron(one.cron)
    chosen = rhythm.weekdays or frozenset(range(len(WEEKDAYS)))
    chosen = frozenset({day}) if one.cadence is Cadence.WEEKLY else chosen ^ {day}
    if not chosen:
        raise Refusal(OneDayAtLeast())
    return _at(scene, who, one, replace(rhythm, weekdays=frozenset() if len(chosen) == len(WEEKDAYS) else chosen))


def _date(scene: Scene, who: Who, one: Subscription, value: str) -> Reply:
    if one.cadence is not Cadence.MONTHLY or not (value.isdigit() and LAST <= int(value[:3]) <= LATEST_DAY):
        raise Refusal(StaleButton(), audit=True)
    return _at(scene, who, one, replace(read_cron(one.cron), day=int(value)))


def _to(scene: Scene, who: Who, one: Subscription, value: str) -> Reply:
    """For oneself or for the team's group; the group's digest carries nothing personal, as every digest."""
    if value not in ("self", "group"):
        raise Refusal(StaleButton(), audit=True)
    if value == "group":
        scene.require(who, Role.SUPERVISOR)
        if people.team_chat(scene.tx) is None:
            raise Refusal(NoTeamGroup())
    _free(scene, one, value, one.area_code)
    subscriptions.change(scene.tx, one, target=value)
    return _done(scene, who, one, InboxOutcome.SAVED, True)


def _area(scene: Scene, who: Who, one: Subscription, value: str) -> Reply:
    """A kecamatan or kelurahan ('-' the whole city, '' asks which)."""
    supervises = Role.SUPERVISOR in people.roles_of(scene.tx, who.user_id)
    if not value and supervises:
        return prompts.ask(
            scene, who.user_id, PromptQuestion.DIGEST_AREA, DigestAskArea(), about={"subscription": one.id}
        )
    area = WHOLE_CITY if value == "-" else value
    if not supervises and area not in wilayah.areas_of(scene.tx, who.user_id):
        raise Refusal(NotAllowed(), audit=True)
    if area != WHOLE_CITY and scene.city.region(area) is None:
        raise Refusal(NoSuchArea())
    _free(scene, one, one.target, area)
    prompts.close(scene, who.user_id, PromptQuestion.DIGEST_AREA)
    subscriptions.change(scene.tx, one, area_code=area)
    return _done(scene, who, one, InboxOutcome.SAVED, True)


_ACTS = {
    "open": _open,
    "pause": _pause,
    "resume": _resume,
    "end": _end,
    "hour": _hour,
    "day": _day,
    "date": _date,
    "to": _to,
    "area": _area,
}


# -- what was typed ----------------------------------------------------------------------------------------------------


fits(PromptQuestion.DIGEST_HOUR)(may_be_time)


@answers(PromptQuestion.DIGEST_HOUR)
def take_hour(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """The hour in words. Raises Refusal `bad_hour` (the question stays open)."""
    scene.require_in_private(heard.who, *READERS)
    one = _asked_about(scene, heard.who, prompt)
    found = read_hour(clean(heard.text))
    if found is None:
        raise Refusal(BadHour())
    _at(scene, heard.who, one, replace(read_cron(one.cron), hour=found[0], minute=found[1], evening=None), anew=True)
    return Reply(InboxOutcome.HOUR_TAKEN)


@answers(PromptQuestion.DIGEST_AREA)
def take_area(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """The area in words: those that may be meant, as buttons; the question stays open until one is pressed."""
    scene.require_in_private(heard.who, *READERS)
    one = _asked_about(scene, heard.who, prompt)
    return offer_areas(scene, heard, lambda areas: DigestChooseArea(areas=areas, subscription=one.id))


# -- pieces ------------------------------------------------------------------------------------------------------------


def _own(scene: Scene, who: Who, nonce: str) -> Subscription:
    one = subscriptions.by_nonce(scene.tx, nonce)
    if one is not None and one.user_id == who.user_id and one.state != "ended":
        return one
    raise Refusal(NoSubscription(), audit=one is None or one.user_id != who.user_id)


def _first_area(scene: Scene, who: Who) -> str:
    own = wilayah.areas_of(scene.tx, who.user_id)
    if not own:
        raise Refusal(NotAllowed(), audit=True)
    return own[0]


def _free(scene: Scene, one: Subscription, target: str, area: str) -> None:
    """There is one of each: two alike would tell the same twice."""
    other = subscriptions.alike(scene.tx, one.user_id, target, one.cadence, area)
    if other is not None and other.id != one.id:
        raise Refusal(SubscribedAlready())


def _at(scene: Scene, who: Who, one: Subscription, rhythm: Rhythm, *, anew: bool = False) -> Reply:
    line = rhythm.line
    subscriptions.change(scene.tx, one, cron=line, due_at=scene.rules.digests.next_moment(line, scene.now))
    return _done(scene, who, one, InboxOutcome.SAVED, True, anew=anew)


def _done(
    scene: Scene, who: Who, one: Subscription, outcome: InboxOutcome, fresh: bool, *, anew: bool = False
) -> Reply:
    if fresh:
        scene.record(DigestChangedEvent(subscription=one.id, outcome=outcome))
    _show(scene, who, one, anew=anew)
    _show_list(scene, who, anew=False)
    return Reply(outcome, f"digest.toast.{outcome}")


def _asked_about(scene: Scene, who: Who, prompt: Prompt) -> Subscription:
    one = subscriptions.get(scene.tx, int(prompt.data.get("subscription", 0)))
    if one is None or one.user_id != who.user_id or one.state == "ended":
        raise Refusal(NoSubscription())
    return one


def _show(scene: Scene, who: Who, one: Subscription, *, anew: bool) -> None:
    subject = f"subscription:{one.id}"
    scene.tell(DigestSubscription(subscription=one.id), who.user_id, subject=subject, rewrite=not anew)


def _show_list(scene: Scene, who: Who, *, anew: bool) -> None:
    """Anew, or where it stands, if it does."""
    if anew or outbox.standing(scene.tx, who.user_id, LIST) is not None:
        scene.tell(DigestSubscriptions(), who.user_id, subject=LIST, rewrite=not anew)
