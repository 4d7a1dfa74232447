"""A notice to the public: the supervisor's composer, the text and the picture that are passed on (SOP 5.1)."""

from functools import partial

from bot.clock import local
from bot.domain.family.looks import key_of, looks_of
from bot.domain.family.matching import Known
from bot.domain.family.messages import (
    NoticeAskWords,
    NoticeCard,
    NoticeEnded,
    NoticeForAdmin,
    NoticeForm,
    NoticeText,
    NoticeWhich,
)
from bot.domain.family.notice import GRADES, MISSING, WORDS, Face, age_band, height_band, seconds, third_of_month
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.messages.family.parts import label
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen, UploadFile
from bot.papers.notice_card import CardText, draw_card
from storage.accounts import people
from storage.case import persons
from storage.family import known, notices
from storage.family.notices import DAY_MS, Notice


@draws(NoticeForm)
def form(sight: Sight[NoticeForm]) -> Screen:
    """The composer: what would be said, a button for each field; then "really?"; then how it stands."""
    notice = notices.get(sight.tx, sight.told.notice)
    person = None if notice is None else known.known_person(sight.tx, notice.person_id)
    if notice is None or person is None:
        return NOTHING
    until = _day(sight, notice.expires_at or 0)
    if notice.state != "draft":
        text = sight.texts.say(f"notice.state.{notice.state}", person=label(sight, person.person_id), until=until)
        return Screen(text, (_row(sight, notice, "withdraw", "w", "danger"),) if notice.public else ())
    ask, names = sight.told.ask, ""
    if ask == "waits":
        names = _asked(sight, notice)
        ask = ask if names else "alone"
    text = sight.texts.say(
        f"notice.form.{ask or 'compose'}", person=label(sight, person.person_id), days=notice.days, names=names
    )
    lines = _lines(sight, notice)
    return Screen(f"{text}\n\n{lines}" if lines else text, _buttons(sight, notice, ask))


@draws(NoticeForAdmin)
def for_admin(sight: Sight[NoticeForAdmin]) -> Screen:
    """What is to be public, and nothing beside it: whom it is about stays with the team."""
    notice = notices.get(sight.tx, sight.told.notice)
    if notice is not None and notice.public:
        return Screen(sight.texts.say("notice.admin.published"))
    lines = "" if notice is None else _lines(sight, notice)
    waits = notice is not None and notice.admins_asked and notice.version == sight.told.version
    if notice is None or notice.state != "draft" or not waits or not lines:
        return Screen(sight.texts.say("notice.admin.over"))
    name = people.name_of(sight.tx, notice.proposed_by or 0)
    text = sight.texts.say("notice.admin.asks", name=name, days=notice.days)
    return Screen(f"{text}\n\n{lines}", _answers(sight, notice))


@draws(NoticeWhich)
def which(sight: Sight[NoticeWhich]) -> Screen:
    """A report that led to several people: about whom?"""
    rows = tuple(
        (Button(label(sight, one.id), button_data(Verb.NOTICE, one.nonce, "n")),)
        for one in persons.of_ticket(sight.tx, sight.told.ticket)
    )
    return Screen(sight.texts.say("notice.which"), rows)


@draws(NoticeText)
def text(sight: Sight[NoticeText]) -> Screen:
    """What is passed on, in words."""
    notice = _version(sight)
    if notice is None:
        return NOTHING
    card = _card(sight, notice)
    rows = _lines(sight, notice)
    link = f"https://t.me/{sight.rules.bot_username}?start=cari"
    body = sight.texts.say("notice.text", title=card.title, until=card.foot[-1], contact=notice.contact, link=link)
    return Screen(f"<b>{card.title}</b>\n\n{rows}\n\n{body}")


@draws(NoticeCard)
def card(sight: Sight[NoticeCard]) -> Screen:
    """The same as a picture."""
    notice = _version(sight)
    if notice is None:
        return NOTHING
    make = partial(sight.rules.printer, draw_card, _card(sight, notice))
    return Screen(upload=UploadFile("photo", f"sigap-{notice.id}.png", make, "image/png"))


@draws(NoticeAskWords)
def ask_words(sight: Sight[NoticeAskWords]) -> Screen:
    """What is to be said of marks or clothes; why words were refused."""
    why = sight.told.refused
    asked = sight.texts.say(f"notice.ask.{sight.told.field}")
    return Screen(f"{sight.texts.say(f'notice.refused.{why}')}\n\n{asked}" if why else asked)


@draws(NoticeEnded)
def ended(sight: Sight[NoticeEnded]) -> Screen:
    """A public notice is no longer valid: please spread it no more."""
    notice = notices.get(sight.tx, sight.told.notice)
    if notice is None or notice.state not in ("withdrawn", "expired"):
        return NOTHING
    key = "notice.ended.withdrawn" if notice.state == "withdrawn" else "notice.ended.expired"
    return Screen(sight.texts.say(key, until=_day(sight, notice.expires_at or 0)))


def _version(sight: Sight[NoticeText | NoticeCard]) -> Notice | None:
    """The notice as it was when this message was asked for; None where it has been changed, or is over."""
    notice = notices.get(sight.tx, sight.told.notice)
    if notice is None or notice.version != sight.told.version:
        return None
    return notice if notice.state in ("draft", "published") else None


def _card(sight: Sight, notice: Notice) -> CardText:
    plain = sight.texts.plain
    until = notice.expires_at or sight.now + notice.days * DAY_MS
    return CardText(
        plain("notice.title"),
        tuple(_rows(sight, notice)),
        (
            plain("notice.call", contact=notice.contact),
            plain("notice.bot", bot=f"@{sight.rules.bot_username}"),
            plain("notice.until", until=_day(sight, until)),
        ),
    )


def _asked(sight: Sight, notice: Notice) -> str:
    """The names of those whose yes is asked for; empty where there is nobody."""
    reachable = [people.reachable_holders(sight.tx, role) for role in (Role.SUPERVISOR, Role.ADMIN)]
    supervisors, admins = seconds(notice.proposed_by, *reachable, late=notice.admins_asked)
    return ", ".join(people.name_of(sight.tx, one) or "–" for one in (*supervisors, *admins))


def _lines(sight: Sight, notice: Notice) -> str:
    return "\n".join(sight.texts.say("notice.line", label=label, value=value) for label, value in _rows(sight, notice))


def _rows(sight: Sight, notice: Notice) -> list[tuple[str, str]]:
    """(label, value) of what is said; nothing of what is not."""
    person = known.known_person(sight.tx, notice.person_id)
    if person is None:
        return []
    looks = looks_of(person.marks, person.clothing)
    face = notice.face.kept_to(looks)
    if not (sight.rules.family.notice_words or notice.public):
        face = face.without_words()
    values = {
        "sex": _sex(sight, person) if face.sex != MISSING else "",
        "age": _age(sight, person, face.age) if face.age != MISSING else "",
        "height": _height(sight, person) if face.height != MISSING else "",
        "marks": _said(sight, face, "m", face.marks),
        "clothing": _said(sight, face, "c", face.clothing),
        "place": _place(sight, person, face.place) if face.place != MISSING else "",
        "date": _date(sight, person, face.date) if face.date != MISSING else "",
    }
    return [(_label(sight, field), value) for field, value in values.items() if value]


def _said(sight: Sight, face: Face, group: str, words: str) -> str:
    chosen = [look_words(sight, one) for one in face.looks if one.startswith(f"{group}.")]
    return ", ".join((*chosen, words) if words else chosen)


def look_words(sight: Sight, look: str) -> str:
    """A look as it is read: "tato di lengan kiri", "kemeja hitam"."""
    plain = sight.texts.plain
    group, kind, *more = look.split(".")
    if group == "c":
        piece = plain(f"notice.piece.{kind}")
        colours = "-".join(plain(f"notice.colour.{one}") for one in more)
        return plain("notice.piece_in", piece=piece, colours=colours) if colours else piece
    said = plain(f"notice.look.{kind}")
    if not more:
        return said
    part = plain(f"notice.part.{more[0]}")
    if len(more) == 1:
        return plain("notice.look_at", look=said, part=part)
    return plain("notice.look_at_side", look=said, part=part, side=plain(f"notice.side.{more[1]}"))


def _sex(sight: Sight, person: Known) -> str:
    return "" if person.sex is None else sight.texts.plain(f"family.sex.{person.sex}")


def _age(sight: Sight, person: Known, step: str) -> str:
    if person.age is None:
        return ""
    low, high = age_band(person.age.low, person.age.high, step)
    return sight.texts.plain("notice.value.age", low=low, high=high)


def _height(sight: Sight, person: Known) -> str:
    if person.height is None:
        return ""
    return sight.texts.plain(f"notice.height.{height_band(person.height.low, person.height.high, person.sex)}")


def _place(sight: Sight, person: Known, grade: str) -> str:
    area = sight.city.area(person.area)
    if area is None:
        return sight.city.name
    if grade == "kecamatan":
        return sight.texts.plain("notice.value.kecamatan", kecamatan=area.kecamatan, city=sight.city.name)
    said = sight.texts.plain("notice.value.kelurahan", kelurahan=area.kelurahan, kecamatan=area.kecamatan)
    return sight.texts.plain("ticket.guess", area=said) if person.guessed else said


def _date(sight: Sight, person: Known, grade: str) -> str:
    if person.found_at is None:
        return ""
    day = local(person.found_at, sight.rules.zone).date()
    month = sight.texts.plain(f"notice.month.{day.month}")
    if grade == "month":
        return sight.texts.plain("notice.value.month", month=month, year=day.year)
    return sight.texts.plain(f"notice.value.{third_of_month(day)}", month=month, year=day.year)


def _day(sight: Sight, instant: int) -> str:
    day = local(instant, sight.rules.zone)
    return f"{day.day} {sight.texts.plain(f'notice.month.{day.month}')} {day.year}"


# -- buttons ----------------------------------------------------------------------------------------------------------


def _buttons(sight: Sight, notice: Notice, ask: str) -> tuple[tuple[Button, ...], ...]:
    if ask == "publish":
        yes = _row(sight, notice, "really", f"y.{notice.version}", "danger")
        return (yes, _row(sight, notice, "back", "b"))
    if ask == "second":
        return (*_answers(sight, notice), _row(sight, notice, "back", "b"))
    if ask in ("waits", "alone", "unanswered"):
        again = _row(sight, notice, "again", "r")
        return (again, _row(sight, notice, "back", "b"), _row(sight, notice, "drop", "x"))
    if ask == "previewed":
        publish = _row(sight, notice, "publish", "p", "success")
        return (publish, _row(sight, notice, "back", "b"), _row(sight, notice, "drop", "x"))
    grades = [
        Button(
            sight.texts.plain("notice.button.grade", field=_label(sight, field), grade=_grade(sight, notice, field)),
            button_data(Verb.NOTICE, notice.nonce, f"g.{field}"),
        )
        for field in GRADES
    ]
    words = (
        ()
        if not sight.rules.family.notice_words
        else [
            Button(
                sight.texts.plain("notice.button.write", field=_label(sight, field)),
                button_data(Verb.NOTICE, notice.nonce, f"e.{field}"),
            )
            for field in WORDS
        ]
    )
    pairs = tuple(tuple(grades[at : at + 2]) for at in range(0, len(grades), 2))
    preview = _row(sight, notice, "preview", "v", "primary") if notice.face.says_something else ()
    return tuple(
        row for row in (*pairs, *_looks(sight, notice), tuple(words), preview, _row(sight, notice, "drop", "x")) if row
    )


def _looks(sight: Sight, notice: Notice) -> tuple[tuple[Button, ...], ...]:
    """What the record has of marks and clothes, each to be said or not."""
    person = known.known_person(sight.tx, notice.person_id)
    looks = () if person is None else looks_of(person.marks, person.clothing)
    buttons = [
        Button(
            sight.texts.plain(
                "notice.button.said" if one in notice.face.looks else "notice.button.unsaid",
                look=look_words(sight, one),
            ),
            button_data(Verb.NOTICE, notice.nonce, f"l.{key_of(one)}"),
        )
        for one in looks
    ]
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


def _answers(sight: Sight, notice: Notice) -> tuple[tuple[Button, ...], ...]:
    """The second person's yes and no, to this version."""
    given = (("agree", "s", "danger"), ("decline", "d", None))
    return tuple(
        (
            Button(
                sight.texts.plain(f"notice.button.{name}"),
                button_data(Verb.NOTICE_SECOND, notice.nonce, f"{act}.{notice.version}"),
                style=style,
            ),
        )
        for name, act, style in given
    )


def _row(sight: Sight, notice: Notice, label: str, arg: str, style: str | None = None) -> tuple[Button, ...]:
    return (
        Button(sight.texts.plain(f"notice.button.{label}"), button_data(Verb.NOTICE, notice.nonce, arg), style=style),
    )


def _label(sight: Sight, field: str) -> str:
    return sight.texts.plain(f"notice.field.{field}")


def _grade(sight: Sight, notice: Notice, field: str) -> str:
    return sight.texts.plain(f"notice.grade.{getattr(notice.face, field)}")
