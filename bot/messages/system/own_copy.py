"""A copy of one's own data as a file that every telephone opens (SOP 8)."""

from collections.abc import Iterator

from bot.clock import local
from bot.domain.accounts.messages import PeopleOwnCopy
from bot.domain.family.search import Description
from bot.domain.kit.reading import clean
from bot.messages.family.parts import said_of
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Screen, UploadFile
from storage.system.own_copy import OwnCopy, OwnForm, own_copy

WITHOUT = ("raw", "files", "others", "answers", "events")  # what the copy says that it leaves out


@draws(PeopleOwnCopy)
def copy(sight: Sight[PeopleOwnCopy]) -> Screen:
    """What is kept of the reader at this moment, as text."""
    found = own_copy(sight.tx, sight.letter.chat_id)
    if found is None:
        return Screen(sight.texts.say("people.privacy_nothing"))
    content = "\n".join(_lines(sight, found)) + "\n"
    name = sight.texts.plain("own_copy.file")
    return Screen(sight.texts.say("own_copy.sent"), upload=UploadFile("document", name, content.encode(), "text/plain"))


def _lines(sight: Sight, found: OwnCopy) -> Iterator[str]:
    yield sight.texts.plain("own_copy.head", at=_at(sight, sight.now))
    yield from _part(sight, "account", _account(sight, found))
    yield from _part(sight, "tickets", (_ticket(sight, *one) for one in found.tickets))
    yield from _part(sight, "forms", (line for one in found.forms for line in _form(sight, one)))
    yield from _part(sight, "notes", (f"{_at(sight, at)}: {_line(text)}" for at, text in found.notes))
    yield from _part(
        sight, "files", (f"{_at(sight, at)}: {_said(sight, 'file_kind', kind)}" for at, kind in found.files)
    )
    yield from _part(sight, "places", (f"{_at(sight, at)}: {_pin(lat, lng)}" for at, lat, lng in found.places))
    yield from _part(sight, "searches", (line for one in found.searches for line in _search(sight, *one)))
    yield from _part(sight, "pauses", (f"{_at(sight, at)} – {_at(sight, until)}" for at, until in found.pauses))
    yield from _part(sight, "erasures", (_erasure(sight, *one) for one in found.erasures))
    yield from ("", sight.texts.plain("own_copy.foot"))
    yield from (f"- {sight.texts.plain(f'own_copy.without.{name}', raw=found.raw)}" for name in WITHOUT)
    yield from ("", sight.texts.plain("own_copy.end"))


def _part(sight: Sight, name: str, lines: Iterator[str]) -> Iterator[str]:
    said = list(lines)
    if said:
        yield from ("", sight.texts.plain(f"own_copy.part.{name}"), *(f"- {line}" for line in said))


def _account(sight: Sight, found: OwnCopy) -> Iterator[str]:
    yield _field(sight, "name", found.name or "-")
    yield _field(sight, "language", sight.texts.plain(f"language.{found.language}"))
    yield _field(sight, "first_at", _at(sight, found.first_at))
    yield _field(sight, "seen_at", _at(sight, found.seen_at))
    for channel, number, phone in found.addresses:
        yield _field(sight, "address", ", ".join(filter(None, (channel, number, phone and f"+{phone}"))))
    for role, since in found.roles:
        yield _field(sight, "role", f"{sight.texts.plain(f'role.{role}')}, {_at(sight, since)}")


def _ticket(sight: Sight, number: int, epoch: int, opened: int, closed: int | None) -> str:
    code = sight.rules.service.code(number, epoch)
    if closed is None:
        return sight.texts.plain("own_copy.ticket_open", code=code, opened=_at(sight, opened))
    return sight.texts.plain("own_copy.ticket_closed", code=code, opened=_at(sight, opened), closed=_at(sight, closed))


def _form(sight: Sight, form: OwnForm) -> Iterator[str]:
    yield f"{_at(sight, form.opened_at)} ({_said(sight, 'form', form.state)})"
    if form.on_behalf:
        yield f"  {sight.texts.plain('own_copy.on_behalf')}"
    for name, value in form.answers.items():
        if name == "more":
            yield from (f"  {sight.texts.plain(f'report.ask.{key}')} {_line(said)}" for key, said in value)
        else:
            yield f"  {_field(sight, 'seen' if name == 'seen_at' else name, _answer(sight, name, value))}"
    if form.pin is not None:
        yield f"  {_field(sight, 'pin', _pin(*form.pin))}"


def _answer(sight: Sight, name: str, value: object) -> str:
    match name, value:
        case "kind", str(code):
            return sight.texts.plain(f"kind.{code}")
        case "signs", list(signs):
            return ", ".join(sight.texts.plain(f"sign.{sign}") for sign in signs)
        case "area_code", str(code):
            area = sight.city.area(code)
            return code if area is None else f"{area.kelurahan}, {area.kecamatan}"
        case "seen_at", int(instant):
            return _at(sight, instant)
    return _line(str(value))


def _search(sight: Sight, opened: int, state: str, answers: str) -> Iterator[str]:
    known = Description.load(answers)
    yield f"{_at(sight, opened)} ({_said(sight, 'search', state)})"
    values = {**said_of(sight, known), "contact": known.contact or "", "typed": " · ".join(known.typed)}
    if known.relation:
        values["relation"] = known.relation_words or sight.texts.plain(f"family.relation.{known.relation}")
    for field, value in values.items():
        if value:
            yield f"  {sight.texts.plain(f'family.field.{field}')}: {_line(value)}"


def _erasure(sight: Sight, asked: int, decided: int | None) -> str:
    if decided is None:
        return sight.texts.plain("own_copy.erasure_waits", asked=_at(sight, asked))
    return sight.texts.plain("own_copy.erasure_done", asked=_at(sight, asked), decided=_at(sight, decided))


def _field(sight: Sight, name: str, value: str) -> str:
    return f"{sight.texts.plain(f'own_copy.field.{name}')}: {value}"


def _said(sight: Sight, what: str, code: str) -> str:
    return sight.texts.plain(f"own_copy.{what}.{code}")


def _at(sight: Sight, instant: int) -> str:
    return f"{local(instant, sight.rules.zone):%d/%m/%Y %H.%M}"


def _pin(lat_e6: int, lng_e6: int) -> str:
    return f"{lat_e6 / 1e6:.6f}, {lng_e6 / 1e6:.6f}"


def _line(text: str) -> str:
    return " ".join(clean(text).split())
