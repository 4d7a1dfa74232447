"""What may be meant by a place that is not certain: buttons on the reporter's form, never a question of its own."""

from functools import lru_cache

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.places.compass import flat_m
from bot.domain.places.geocoding import short_key
from bot.domain.report.form import ReportQuestion
from bot.domain.report.messages import OpsGeocoderRefused
from bot.domain.ticket.answers import Answers
from bot.messages.kit.registry import Sight, draws, is_night
from bot.messages.kit.screen import Button, Screen
from bot.messages.ticket.places import open_options, option_rows
from storage.ticket.drafts import Draft

Rows = tuple[tuple[Button, ...], ...]

# A doubt of its own is settled first, and a keyboard leaves no room for buttons.
NOT_HERE = frozenset({ReportQuestion.PLACE, ReportQuestion.SWAPPED, ReportQuestion.OUTSIDE, ReportQuestion.LEAVE})
# The kelurahan can be told at once or when all is checked; in between it would only be in the way.
AREAS_HERE = frozenset({ReportQuestion.CONDITION, ReportQuestion.REVIEW})
NEAREST = 3


@draws(OpsGeocoderRefused)
def geocoder_refused(sight: Sight[OpsGeocoderRefused]) -> Screen:
    """To the admins: the map service does not want our questions."""
    return Screen(sight.texts.say("ops.geocoder_refused"))


def at_night(sight: Sight, answers: Answers, ask: ReportQuestion) -> list[str]:
    """Which puskesmas families find open at this hour: the nearest few where the place is known. HTML."""
    if ask is not ReportQuestion.FAMILY or not is_night(sight):
        return []
    there = [site for site in sight.rules.sites if site.kind == "puskesmas" and site.night]
    if answers.lat_e6 is not None and answers.lng_e6 is not None:
        pin = (answers.lat_e6, answers.lng_e6)
        there = sorted(there, key=lambda site: flat_m(pin, site.pin))[:NEAREST]
    names = ", ".join(site.name.removeprefix("Puskesmas ") for site in there)
    return [sight.texts.say("report.places.night", names=names)] if there else []


def doubt(sight: Sight, answers: Answers, ask: ReportQuestion) -> list[str]:
    """The line above the buttons of `rows`. HTML."""
    if _offers_options(answers, ask):
        return [sight.texts.say("report.places.options")]
    if _offers_areas(answers, ask):
        key = "report.places.areas_pin" if answers.area_estimated else "report.places.areas_text"
        return [sight.texts.say(key)]
    return []


def rows(sight: Sight, draft: Draft, ask: ReportQuestion) -> Rows:
    """Places that a map service found for the words, else the kelurahan that may be meant; the reporter may pass over
    them."""
    if _offers_options(draft.answers, ask):
        return option_rows(sight, draft.answers, Verb.REPORT_FORM, draft.nonce, "p.")
    if _offers_areas(draft.answers, ask):
        return _areas(sight, draft)
    return ()


def _offers_options(answers: Answers, ask: ReportQuestion) -> bool:
    return ask not in NOT_HERE and open_options(answers)


def _offers_areas(answers: Answers, ask: ReportQuestion) -> bool:
    return ask in AREAS_HERE and bool(answers.areas)


def _areas(sight: Sight, draft: Draft) -> Rows:
    """In one row; one below the other where two of them bear the same name."""
    areas = [area for code in draft.answers.areas if (area := sight.city.area(code)) is not None]
    twins = len({area.kelurahan for area in areas}) < len(areas)
    buttons = [
        Button(
            sight.texts.plain("report.places.area_of", kelurahan=area.kelurahan, kecamatan=area.kecamatan)
            if twins
            else sight.texts.plain("report.places.area", kelurahan=area.kelurahan),
            button_data(Verb.REPORT_FORM, draft.nonce, f"p.{_key_of(area.code)}"),
        )
        for area in areas
    ]
    return tuple((button,) for button in buttons) if twins else (tuple(buttons),) if buttons else ()


@lru_cache(maxsize=1_024)  # a city has some hundred
def _key_of(code: str) -> str:
    return short_key(code)
