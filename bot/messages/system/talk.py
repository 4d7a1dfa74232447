"""Short answers to what is no report, each with the way into one."""

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.system.messages import TalkAnswer, TalkElsewhere
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Button, Screen


@draws(TalkAnswer)
def answer(sight: Sight[TalkAnswer]) -> Screen:
    """A greeting, "is this a bot?", a question about the service."""
    text = sight.texts.say(f"talk.{sight.told.about}", city=sight.city.name)
    return Screen(text, (_report(sight), _search(sight), _status(sight)))


@draws(TalkElsewhere)
def elsewhere(sight: Sight[TalkElsewhere]) -> Screen:
    """Where to go with it; what tells of danger has 112 first."""
    parts = [sight.texts.say("talk.danger")] if sight.told.danger else []
    parts += [sight.texts.say(f"elsewhere.{sight.told.matter}", city=sight.city.name), sight.texts.say("talk.back")]
    return Screen("\n\n".join(parts), (_report(sight),))


def _report(sight: Sight) -> tuple[Button, ...]:
    return (Button(sight.texts.plain("people.button.report"), button_data(Verb.NEW_REPORT), style="primary"),)


def _search(sight: Sight) -> tuple[Button, ...]:
    return (Button(sight.texts.plain("family.button.begin"), button_data(Verb.WELCOME, arg="search")),)


def _status(sight: Sight) -> tuple[Button, ...]:
    return (Button(sight.texts.plain("report.button.mine"), button_data(Verb.MY_REPORTS)),)
