"""Short answers to what is no report, each with the way into one; and the city's directory of services."""

from datetime import date

from bot.clock import DAY, local
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.system.messages import TalkAnswer, TalkDanger, TalkElsewhere, TalkServices, TalkUnanswered
from bot.domain.system.services import CityService, ServiceFact, repeated
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Button, Screen
from storage.system import unlisted

US = "trc"  # the entry of the directory that tells of the team itself
_NOT_OF_US = frozenset(
    ("greeting", "number", "area", "bereaved", "hiding", "picture", "traces", "whereabouts")
)  # answers that are about the person
UNANSWERED_DAYS, UNANSWERED_MOST = 30, 20
Row = tuple[Button, ...]


@draws(TalkAnswer)
def answer(sight: Sight[TalkAnswer]) -> Screen:
    """A greeting, a question about the hotline; amid a form, which has buttons of its own, without any."""
    text = sight.texts.say(f"talk.{sight.told.about}", city=sight.city.name)
    if sight.told.amid:
        return Screen(text)
    ours = sight.rules.directory.get(US) if sight.told.about not in _NOT_OF_US else None
    other = _search(sight) if ours is None else _service_row(ours)
    return Screen(text, (_report(sight), other, _status(sight)))


@draws(TalkElsewhere)
def elsewhere(sight: Sight[TalkElsewhere]) -> Screen:
    """Where to go with it; what tells of danger has 112 first."""
    parts = [sight.texts.say("talk.danger")] if sight.told.danger and not sight.told.unheard else []
    if sight.told.unheard:
        parts.append(sight.texts.say("talk.danger_unheard"))
    if sight.told.same:
        parts.append(sight.texts.say("talk.same_office"))
    service = sight.rules.directory.get(sight.told.service)
    if service is None:
        parts.append(sight.texts.say(f"elsewhere.{sight.told.matter or 'other'}", city=sight.city.name))
    else:
        parts.append(_service(sight, service))
    others = [one for one in map(sight.rules.directory.get, sight.told.others.split()) if one is not None]
    if others:
        parts.append(sight.texts.say("talk.or_meant"))
    parts.append(sight.texts.say("talk.back"))
    rows = tuple(_service_row(one) for one in others)
    whole = (_services(sight),) if sight.rules.directory.services else ()
    return Screen("\n\n".join(parts), (*rows, _report(sight, sight.told.asked), *whole))


@draws(TalkDanger)
def danger(sight: Sight[TalkDanger]) -> Screen:
    """One line, above whatever else is answered."""
    unheard = "talk.danger_unheard" if sight.told.unheard else "talk.danger"
    return Screen(sight.texts.say("report.advice.call_112_caller" if sight.told.caller else unheard))


@draws(TalkServices)
def services(sight: Sight[TalkServices]) -> Screen:
    """Every service, one a row."""
    rows = tuple(_service_row(one) for one in sight.rules.directory.services)
    return Screen(sight.texts.say("talk.services", city=sight.city.name), (*rows, _report(sight)))


@draws(TalkUnanswered)
def unanswered(sight: Sight[TalkUnanswered]) -> Screen:
    """As they stand in the inbox at this moment: what was forgotten or erased is only counted."""
    found = unlisted.asked_since(sight.tx, sight.now - UNANSWERED_DAYS * DAY)
    if not found:
        return Screen(sight.texts.say("talk.unanswered_none", days=UNANSWERED_DAYS))
    said = [sight.texts.say("talk.unanswered_line", words=words, n=n) for words, n in repeated(found, UNANSWERED_MOST)]
    head = sight.texts.say("talk.unanswered_head", n=len(found), days=UNANSWERED_DAYS)
    return Screen("\n".join([head, *said, "", sight.texts.say("talk.unanswered_foot")]))


def _service(sight: Sight, service: CityService) -> str:
    """What is known, in the order of its file, and how old it is."""
    today = local(sight.now, sight.rules.zone).date()
    lines = [sight.texts.say("talk.service_name", name=service.name)]
    lines += [_fact(sight, one, today) for one in service.facts]
    old = any(one.is_old(today) for one in service.facts)
    last = sight.texts.say("talk.service_old") if old else ""
    if service.newest is not None:
        last = sight.texts.say("talk.service_as_of", date=_month(sight, service.newest)) + (f" {last}" if last else "")
    return "\n".join(lines) + (f"\n\n{last}" if last else "")


def _fact(sight: Sight, fact: ServiceFact, today: date) -> str:
    text = fact.filled({**sight.rules.service.fields, "city": sight.city.name})
    line = sight.texts.say("talk.fact", about=sight.texts.raw(f"fact.{fact.about}"), text=text)
    if fact.as_of is None:
        return f"{line} {sight.texts.say('talk.fact_unconfirmed')}"
    return f"{line} {sight.texts.say('talk.fact_old', date=_month(sight, fact.as_of))}" if fact.is_old(today) else line


def _month(sight: Sight, day: date) -> str:
    return f"{sight.texts.raw(f'said.month.{day.month}')} {day.year}"


def _report(sight: Sight, asked: int = 0) -> Row:
    """`asked`: the update whose words the report begins with."""
    data = button_data(Verb.NEW_REPORT, arg=str(asked) if asked else "")
    return (Button(sight.texts.plain("people.button.report"), data, style="primary"),)


def _services(sight: Sight) -> Row:
    return (Button(sight.texts.plain("talk.button.services"), button_data(Verb.CITY_SERVICE)),)


def _service_row(service: CityService) -> Row:
    return (Button(service.name, button_data(Verb.CITY_SERVICE, arg=service.code)),)


def _search(sight: Sight) -> Row:
    return (Button(sight.texts.plain("family.button.begin"), button_data(Verb.WELCOME, arg="search")),)


def _status(sight: Sight) -> Row:
    return (Button(sight.texts.plain("report.button.mine"), button_data(Verb.MY_REPORTS)),)
