"""Files about a period: the menu, and each file as it is sent. A file is made in a thread right before the call, in a
process of its own (bot/export)."""

from datetime import date
from functools import partial

from bot.clock import local
from bot.domain.figures.digest import Stretch
from bot.domain.figures.edition import PICTURES, EditionForm, EditionJob
from bot.domain.figures.messages import ExportChoose, ExportFile, ExportForms, ExportPicture
from bot.domain.figures.periods import NAMED, Period, named, read_code
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen, UploadFile
from storage.accounts import people
from storage.ticket import wilayah

MIMES = {
    EditionForm.WORKBOOK: ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    EditionForm.TABLES: ("zip", "application/zip"),
}
OFFERED = ("this_month", "last_month", "this_year", "last_year")

Made = ExportFile | ExportPicture


@draws(ExportChoose)
def choose(sight: Sight[ExportChoose]) -> Screen:
    """Which period: the usual ones as buttons, as long as it is asked; any other in words."""
    if sight.told.over:
        return Screen(sight.texts.say("export.choose"))
    found = {name: named(name, sight.now, sight.rules.zone) for name in OFFERED if name in NAMED}
    rows = tuple(
        (Button(sight.texts.plain(f"export.period.{name}"), button_data(Verb.EXPORT_PERIOD, arg=period.code)),)
        for name, period in found.items()
        if period is not None
    )
    return Screen(sight.texts.say("export.choose"), rows)


@draws(ExportForms)
def forms(sight: Sight[ExportForms]) -> Screen:
    """What is to be made of a period."""
    period = read_code(sight.told.period)
    if period is None:
        return NOTHING

    def button(name: str, arg: str) -> Button:
        return Button(
            sight.texts.plain(f"export.form.{name}"), button_data(Verb.EXPORT_FILE, arg=f"{period.code}.{arg}")
        )

    rows = (
        (button("workbook", "w"), button("personal", "p")),
        (button("pictures", "g"), button("tables", "t")),
    )
    return Screen(sight.texts.say("export.forms", period=_words(sight, period)), rows)


@draws(ExportFile)
def file(sight: Sight[ExportFile]) -> Screen:
    """Excel or CSV, for a supervisor; without personal data also for the team's own group."""
    form, personal = EditionForm(sight.told.form), bool(sight.told.personal)
    reader = sight.letter.chat_id
    if Role.SUPERVISOR not in people.roles_of(sight.tx, reader) and (personal or reader != people.team_chat(sight.tx)):
        return NOTHING
    ending, mime = MIMES[form]
    period = _period(sight)
    text = sight.texts.say(f"export.sent.{form}", period=_words(sight, period))
    if personal:
        text += "\n" + sight.texts.say("export.personal")
    make = partial(sight.rules.make, _job(sight, form, personal=personal))
    # A file with names and identity numbers is told from the other in a folder too.
    name = f"sigap-{'data-pribadi-' if personal else ''}{period.first}-{period.last}.{ending}"
    return Screen(text, upload=UploadFile("document", name, make, mime), protect=personal, silent=_silent(sight))


@draws(ExportPicture)
def picture(sight: Sight[ExportPicture]) -> Screen:
    """A picture, for supervisors and their group; for a camat or lurah of the own area and without the map."""
    form, reader = EditionForm(sight.told.form), sight.letter.chat_id
    area = sight.told.area
    team = reader == people.team_chat(sight.tx) or Role.SUPERVISOR in people.roles_of(sight.tx, reader)
    own = form is not EditionForm.MAP and area in wilayah.areas_of(sight.tx, reader)
    if form not in PICTURES or not (team or own):
        return NOTHING
    period = _period(sight)
    text = sight.texts.say(f"export.sent.{form}", period=_words(sight, period))
    make = partial(sight.rules.make, _job(sight, form, personal=False))
    name = f"sigap-{period.first}-{period.last}-{form}.png"
    return Screen(text, upload=UploadFile("photo", name, make, "image/png"), silent=_silent(sight))


def _job(sight: Sight[Made], form: EditionForm, *, personal: bool) -> EditionJob:
    former = Stretch(sight.told.former_first, sight.told.former_until)
    stretch = Stretch(sight.told.first, sight.told.until)
    told = Role.SUPERVISOR in people.roles_of(sight.tx, sight.letter.chat_id)
    return EditionJob(form, stretch, former, sight.told.at, sight.told.area, personal, whereabouts=told)


def _period(sight: Sight[Made]) -> Period:
    first, until = local(sight.told.first, sight.rules.zone), local(sight.told.until - 1, sight.rules.zone)
    return Period(first.date(), until.date())


def _silent(sight: Sight[Made]) -> bool:
    """What comes by the clock makes no sound, what somebody asked for does."""
    return bool(sight.told.quiet)


def _words(sight: Sight, period: Period) -> str:
    """ "1–31 Juli 2023" as short as it can be said."""
    first, last = period.first, period.last
    if first == last:
        return _day(sight, last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(sight, last)}"
    start = f"{first.day} {_month(sight, first)}" if first.year == last.year else _day(sight, first)
    return f"{start} – {_day(sight, last)}"


def _day(sight: Sight, day: date) -> str:
    return f"{day.day} {_month(sight, day)} {day.year}"


def _month(sight: Sight, day: date) -> str:
    return sight.texts.plain(f"export.month.{day.month}")
