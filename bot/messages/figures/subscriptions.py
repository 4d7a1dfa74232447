"""/langganan: what somebody is subscribed to, and each subscription with its buttons. Drawn from the row of now."""

from bot.domain.figures.digest import EVENING, LAST, TWICE, WEEKDAYS, Cadence, Rhythm, read_cron
from bot.domain.figures.messages import (
    DigestAskArea,
    DigestAskHour,
    DigestChooseArea,
    DigestGroupLost,
    DigestLost,
    DigestSubscription,
    DigestSubscriptions,
)
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.messages.figures.digest_parts import area_words, chosen_days, hours_words, rhythm_words
from bot.messages.kit.regions import region_name
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import Rows
from storage.accounts import people
from storage.figures import subscriptions
from storage.figures.subscriptions import Subscription
from storage.ticket import wilayah

HOURS = ("06.00", "07.00", "08.00", "12.00", "16.00", "20.00")
DATES = (1, 5, 10, 15, 20, 25, LAST)


@draws(DigestSubscriptions)
def listed(sight: Sight[DigestSubscriptions]) -> Screen:
    """Each with its next moment; a button to open it, and one for each kind that can be added."""
    own = subscriptions.of_user(sight.tx, sight.letter.chat_id)
    head = sight.texts.say("digest.subscriptions" if own else "digest.no_subscriptions")
    lines = [f"{at}. {_line(sight, one)}" for at, one in enumerate(own, 1)]
    opens = [
        Button(sight.texts.plain("digest.button.open", n=at, what=_title(sight, one)), _data(one, "open"))
        for at, one in enumerate(own, 1)
    ]
    more = tuple(
        Button(sight.texts.plain(f"digest.add.{cadence}"), button_data(Verb.SUBSCRIPTION, arg=f"new.{cadence}"))
        for cadence in Cadence
    )
    return Screen("\n".join([head, *lines]), (*((one,) for one in opens), more))


@draws(DigestSubscription)
def one(sight: Sight[DigestSubscription]) -> Screen:
    """One subscription: when, for whom, about where; all of it a button away."""
    found = subscriptions.get(sight.tx, sight.told.subscription)
    if found is None or found.user_id != sight.letter.chat_id:
        return NOTHING
    if found.state == "ended":
        again = Button(
            sight.texts.plain("digest.button.again"), button_data(Verb.SUBSCRIPTION, arg=f"new.{found.cadence}")
        )
        return Screen(sight.texts.say("digest.ended", what=_title(sight, found)), ((again,),))
    text = sight.texts.say(
        "digest.one",
        what=_title(sight, found),
        when=rhythm_words(sight, found.cadence, found.cron),
        to=sight.texts.plain(f"digest.to.{found.target}"),
        area=area_words(sight, found.area_code),
        next=_next(sight, found),
    )
    rhythm = read_cron(found.cron)
    return Screen(text, (*_hours(sight, found, rhythm), *_days(sight, found, rhythm), *_whom(sight, found)))


@draws(DigestAskHour, DigestAskArea)
def ask(sight: Sight) -> Screen:
    """At what time, or for which area; answered in words."""
    return Screen(sight.texts.say(sight.letter.kind))


@draws(DigestChooseArea)
def choose_area(sight: Sight[DigestChooseArea]) -> Screen:
    """The areas that a typed name may mean."""
    found = subscriptions.get(sight.tx, sight.told.subscription)
    if found is None:
        return NOTHING
    regions = [one for code in sight.told.areas.split(",") if (one := sight.city.region(code)) is not None]
    rows = tuple((Button(region_name(sight, one), _data(found, "area", one.code)),) for one in regions)
    return Screen(sight.texts.say("digest.choose_area"), rows)


@draws(DigestLost)
def lost(sight: Sight[DigestLost]) -> Screen:
    """A subscription ended because of what changed around it."""
    return _ended(sight)


@draws(DigestGroupLost)
def group_lost(sight: Sight[DigestGroupLost]) -> Screen:
    """A subscription of the team's group ended."""
    return _ended(sight)


def _ended(sight: Sight[DigestLost | DigestGroupLost]) -> Screen:
    found = subscriptions.get(sight.tx, sight.told.subscription)
    if found is None:
        return NOTHING
    button = Button(sight.texts.plain("digest.button.subscriptions"), button_data(Verb.SUBSCRIPTION))
    return Screen(sight.texts.say(sight.letter.kind, what=_title(sight, found)), ((button,),))


def _line(sight: Sight, found: Subscription) -> str:
    return sight.texts.say(
        "digest.subscription",
        what=_title(sight, found),
        when=rhythm_words(sight, found.cadence, found.cron),
        to=sight.texts.plain(f"digest.to.{found.target}"),
        area=area_words(sight, found.area_code),
        next=_next(sight, found),
    )


def _title(sight: Sight, found: Subscription) -> str:
    return sight.texts.plain(f"digest.cadence.{found.cadence}")


def _next(sight: Sight, found: Subscription) -> str:
    if found.due_at is None:
        return sight.texts.plain("digest.paused")
    return sight.texts.plain("digest.next", at=sight.at(found.due_at))


def _hours(sight: Sight, found: Subscription, rhythm: Rhythm) -> Rows:
    now = hours_words(sight, rhythm)
    presets = [Button(_mark(hour, hour == now), _data(found, "hour", hour.replace(".", ""))) for hour in HOURS]
    other = Button(sight.texts.plain("digest.button.other_hour"), _data(found, "hour"))
    last = (other,) if found.cadence is not Cadence.DAILY else (_twice(sight, found, rhythm), other)
    return tuple(presets[:3]), tuple(presets[3:]), last


def _twice(sight: Sight, found: Subscription, rhythm: Rhythm) -> Button:
    words = hours_words(sight, Rhythm(7, evening=EVENING))
    return Button(_mark(words, rhythm.evening is not None), _data(found, "hour", TWICE))


def _days(sight: Sight, found: Subscription, rhythm: Rhythm) -> Rows:
    if found.cadence is Cadence.MONTHLY:
        buttons = [
            Button(
                _mark(sight.texts.plain("digest.last_day") if day == LAST else str(day), day == rhythm.day),
                _data(found, "date", str(day)),
            )
            for day in DATES
        ]
    else:
        chosen = chosen_days(rhythm)
        buttons = [
            Button(_mark(sight.texts.plain(f"digest.weekday.{name}"), at in chosen), _data(found, "day", str(at)))
            for at, name in enumerate(WEEKDAYS)
        ]
    return tuple(buttons[:4]), tuple(buttons[4:])


def _whom(sight: Sight, found: Subscription) -> Rows:
    """For whom and about where, then pause and end."""
    rows: list[tuple[Button, ...]] = []
    if Role.SUPERVISOR in people.roles_of(sight.tx, found.user_id):
        other = "group" if found.target == "self" else "self"
        rows.append((Button(sight.texts.plain(f"digest.button.to_{other}"), _data(found, "to", other)),))
        whole = (Button(sight.texts.plain("digest.whole_city"), _data(found, "area", "-")),) if found.area_code else ()
        rows.append((*whole, Button(sight.texts.plain("digest.button.area"), _data(found, "area"))))
    else:
        own = [code for code in wilayah.areas_of(sight.tx, found.user_id) if code != found.area_code]
        rows += [(Button(area_words(sight, code), _data(found, "area", code)),) for code in own[:8]]
    hold = "resume" if found.paused else "pause"
    pause = Button(sight.texts.plain(f"digest.button.{hold}"), _data(found, hold))
    rows.append((pause, Button(sight.texts.plain("digest.button.end"), _data(found, "end"), style="danger")))
    return tuple(rows)


def _mark(label: str, chosen: bool) -> str:
    return f"✓ {label}" if chosen else label


def _data(found: Subscription, act: str, value: str = "") -> str:
    return button_data(Verb.SUBSCRIPTION, found.nonce, f"{act}.{value}" if value else act)
