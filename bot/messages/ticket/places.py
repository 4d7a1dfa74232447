"""How certain the place of a ticket is, and what else may be meant, as the team sees it."""

from collections.abc import Iterable

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.reading import clean, cut
from bot.domain.places.city import Area
from bot.domain.places.geocoding import option_key, short_key
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.moves import Ticket
from bot.messages.kit.registry import Sight
from bot.messages.kit.screen import Button

LABEL = 60  # characters of a place's name on a button
Rows = tuple[tuple[Button, ...], ...]


def certainty(sight: Sight, ticket: Ticket) -> str:
    """What stands behind the kelurahan where it is only the nearest; empty where it is certain. HTML."""
    return f" {sight.texts.say('card.estimate')}" if ticket.answers.area_estimated else ""


def kelurahan(sight: Sight, ticket: Ticket) -> str:
    """The kelurahan of a ticket with how sure that is, "" where it is not known. Plain text."""
    area = sight.city.area(ticket.area_code)
    if area is None:
        return ""
    return sight.texts.plain("ticket.guess", area=area.kelurahan) if ticket.answers.area_estimated else area.kelurahan


def maybe(sight: Sight, answers: Answers) -> str | None:
    """The kelurahan that may be meant, where none is certain and there is no pin. HTML."""
    names = [area.kelurahan for code in answers.areas if (area := sight.city.area(code)) is not None]
    return sight.texts.say("card.maybe", names=", ".join(names)) if names else None


def claimer_lines(sight: Sight, ticket: Ticket) -> Iterable[str]:
    """What else is known about the place, for whoever works on the ticket. HTML."""
    answers = ticket.answers
    if answers.street is not None:
        yield sight.texts.say("work.places.street", street=cut(clean(answers.street), LABEL * 2))
    if answers.link is not None:
        yield sight.texts.say("work.places.link", link=cut(clean(answers.link), LABEL * 5))
    if answers.areas and not answers.options:
        names = [area.kelurahan for code in answers.areas if (area := sight.city.area(code)) is not None]
        yield sight.texts.say("work.places.areas", names=", ".join(names))
    if open_options(answers):
        yield sight.texts.say("work.places.options")


def claimer_rows(sight: Sight, ticket: Ticket) -> Rows:
    """The places that were found for the reporter's words: whoever knows the city picks the right one."""
    if open_options(ticket.answers):
        return option_rows(sight, ticket.answers, Verb.PICK_PLACE, ticket.nonce, "")
    areas = [area for code in ticket.answers.areas if (area := sight.city.area(code)) is not None]
    return tuple((_area_button(sight, ticket, area),) for area in areas)


def _area_button(sight: Sight, ticket: Ticket, area: Area) -> Button:
    label = sight.texts.plain("report.places.area_of", kelurahan=area.kelurahan, kecamatan=area.kecamatan)
    return Button(label, button_data(Verb.PICK_PLACE, ticket.nonce, short_key(area.code)))


def open_options(answers: Answers) -> bool:
    """Whether a map service found places and none was chosen."""
    return bool(answers.options) and answers.lat_e6 is None


def option_rows(sight: Sight, answers: Answers, verb: Verb, nonce: str, act: str) -> Rows:
    """A button for each place that a map service found."""
    return tuple(
        (
            Button(
                sight.texts.plain("report.places.option", name=cut(clean(option[2]), LABEL)),
                button_data(verb, nonce, f"{act}{option_key(option)}"),
            ),
        )
        for option in answers.options
    )
