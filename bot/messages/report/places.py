"""What may be meant by a place that is not certain: buttons on the reporter's form and on the claimer's card, never a
question of its own."""

from collections.abc import Iterable

from bot.domain.kit.buttons import button_data
from bot.domain.kit.reading import clean, cut
from bot.domain.places.geocoding import option_key, short_key
from bot.domain.report.form import Answers, Ask
from bot.domain.ticket.moves import Ticket
from bot.messages.kit.registry import Sight, message
from bot.messages.kit.screen import Button, Screen
from storage.ticket.drafts import Draft

LABEL = 60
Rows = tuple[tuple[Button, ...], ...]

# A doubt of its own is settled first, and a keyboard leaves no room for buttons.
NOT_HERE = frozenset({Ask.PLACE, Ask.SWAPPED, Ask.OUTSIDE, Ask.LEAVE})
# The kelurahan can be told at once or when all is checked; in between it would only be in the way.
AREAS_HERE = frozenset({Ask.CONDITION, Ask.REVIEW})


@message("ops.geocoder_refused")
def geocoder_refused(sight: Sight) -> Screen:
    """To the admins: the map service does not want our questions."""
    return Screen(sight.texts.say("ops.geocoder_refused"))


def doubt(sight: Sight, answers: Answers, ask: Ask) -> list[str]:
    """The line above the buttons of `rows`. HTML."""
    if _offers_options(answers, ask):
        return [sight.texts.say("report.places.options")]
    if _offers_areas(answers, ask):
        key = "report.places.areas_pin" if answers.area_estimated else "report.places.areas_text"
        return [sight.texts.say(key)]
    return []


def rows(sight: Sight, draft: Draft, ask: Ask) -> Rows:
    """Places that a map service found for the words, else the kelurahan that may be meant; the reporter may pass over
    them."""
    if _offers_options(draft.answers, ask):
        return _options(sight, draft.answers, "f", draft.nonce, "p.")
    if _offers_areas(draft.answers, ask):
        return _areas(sight, draft)
    return ()


def certainty(sight: Sight, ticket: Ticket) -> str:
    """What stands behind the kelurahan where it is only the nearest; empty where it is certain. HTML."""
    return f" · {sight.texts.say('card.estimate')}" if ticket.answers.area_estimated else ""


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
    if _open_options(answers):
        yield sight.texts.say("work.places.options")


def claimer_rows(sight: Sight, ticket: Ticket) -> Rows:
    """The places that were found for the reporter's words: whoever knows the city picks the right one."""
    return _options(sight, ticket.answers, "gp", ticket.nonce, "") if _open_options(ticket.answers) else ()


def _open_options(answers: Answers) -> bool:
    return bool(answers.options) and answers.lat_e6 is None


def _offers_options(answers: Answers, ask: Ask) -> bool:
    return ask not in NOT_HERE and _open_options(answers)


def _offers_areas(answers: Answers, ask: Ask) -> bool:
    return ask in AREAS_HERE and bool(answers.areas)


def _options(sight: Sight, answers: Answers, verb: str, nonce: str, act: str) -> Rows:
    return tuple(
        (
            Button(
                sight.texts.plain("report.places.option", name=cut(clean(option[2]), LABEL)),
                button_data(verb, nonce, f"{act}{option_key(option)}"),
            ),
        )
        for option in answers.options
    )


def _areas(sight: Sight, draft: Draft) -> Rows:
    """In one row; one below the other where two of them bear the same name."""
    areas = [area for code in draft.answers.areas if (area := sight.city.area(code)) is not None]
    twins = len({area.kelurahan for area in areas}) < len(areas)
    buttons = [
        Button(
            sight.texts.plain("report.places.area_of", kelurahan=area.kelurahan, kecamatan=area.kecamatan)
            if twins
            else sight.texts.plain("report.places.area", kelurahan=area.kelurahan),
            button_data("f", draft.nonce, f"p.{short_key(area.code)}"),
        )
        for area in areas
    ]
    return tuple((button,) for button in buttons) if twins else (tuple(buttons),) if buttons else ()
