"""The form: one living message that asks for what is missing, drawn from the draft's row (SOP 2)."""

from urllib.parse import quote

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.codes import PASSED, PASSED_WORDS
from bot.domain.kit.forms import Open
from bot.domain.kit.reading import cut
from bot.domain.report.form import TABLE, ReportQuestion
from bot.domain.report.messages import ReportForm, ReportPlaceKept
from bot.domain.ticket.answers import KIND_CODES, SIGNS, Answers, Kind
from bot.messages.kit.forms import FormButtons, Rows, in_rows
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Key, Screen
from bot.messages.report import notices, places, receipt, same_person
from bot.messages.report.parts import place_of
from bot.messages.ticket.parts import code_of, kind_words, more_of
from storage.kit.outbox import HOME
from storage.ticket import drafts, tickets
from storage.ticket.drafts import Draft

__all__ = ["notices", "receipt"]

SHORT = 300  # characters of one answer on the screen; the whole text stays stored
ADVISED = frozenset(
    {
        ReportQuestion.PLACE,
        ReportQuestion.SWAPPED,
        ReportQuestion.OUTSIDE,
        ReportQuestion.APART,
        ReportQuestion.SAME,
        ReportQuestion.CONDITION,
        ReportQuestion.OTHER,
    }
)
EDITABLE = (
    ReportQuestion.KIND,
    ReportQuestion.PLACE,
    ReportQuestion.CONDITION,
    ReportQuestion.LANDMARK,
    ReportQuestion.PHOTO,
    ReportQuestion.CONTACT,
)
OFFERABLE = tuple(ask for ask, row in TABLE.rows if row.offered is not None)
# What a call-taker reads out to a caller.
READ_OUT = {
    ReportQuestion.KIND: "report.ask.kind_caller",
    ReportQuestion.PLACE: "report.ask.place_caller",
    ReportQuestion.CONDITION: "report.ask.condition_caller",
    ReportQuestion.LANDMARK: "report.ask.landmark_caller",
    ReportQuestion.PHOTO: "report.ask.photo_caller",
}
# Beside the questions that take any words: to these a number is an answer too ("3": so many are there).
FIGURES = frozenset({ReportQuestion.CONDITION, ReportQuestion.WHEN, ReportQuestion.PHOTO})
URGENT_ADVICE = ("odgj_amuk", "jenazah", "anak")
EMERGENCY = "112"
WHAT_NOW = "what_now"  # the hint for whoever asks what to do meanwhile


@draws(ReportForm)
def form(sight: Sight[ReportForm]) -> Screen:
    """The open question of a draft, or how it ended."""
    draft = drafts.get(sight.tx, sight.told.draft)
    if draft is None:
        return NOTHING
    if draft.state == "sent" and draft.answers.beside is not None and draft.ticket_id == draft.answers.beside:
        return Screen(sight.texts.say("report.form.added", code=_beside(sight, draft)), remove_keys=True)
    if draft.state == "sent":
        thanked = draft.ticket_id is None  # "the same person": a proposal; else the receipt tells the rest
        return Screen(sight.texts.say("same.thanked"), remove_keys=True) if thanked else NOTHING
    if draft.state != "open":
        return _closed(sight, draft)
    question = TABLE.load(draft.asking)
    parts = [
        *(_hint(sight, hint, draft.answers) for hint in question.hints),
        *places.at_night(sight, draft.answers, question.ask),
        *_advice(sight, draft, question),
        *_with_team(sight, draft),
        *_known(sight, draft.answers, question.ask),
        *places.doubt(sight, draft.answers, question.ask),
        _question(sight, draft, question.ask),
    ]
    text = "\n\n".join(parts)
    if question.ask is ReportQuestion.PLACE and not draft.answers.on_behalf:  # a call-taker is not at the place
        return Screen(text, keys=_place_keys(sight, draft), placeholder=sight.texts.plain("report.form.place_hint"))
    buttons, several = _buttons(sight, draft, question.ask), question.ask is ReportQuestion.CONDITION
    return Screen(text, buttons, figures=_takes_figures(question.ask), several=several)


def _takes_figures(ask: ReportQuestion) -> bool:
    free = ask.row is not None and not ask.row.choices and ask.in_words
    return free or ask in FIGURES


@draws(ReportPlaceKept)
def place_kept(sight: Sight[ReportPlaceKept]) -> Screen:
    """In front of the next question, without a sound of its own: that one makes it, unless a life is at stake.
    Messengers without such a keyboard have nothing to take away."""
    draft = drafts.get(sight.tx, sight.told.draft)
    if draft is None or sight.letter.channel != HOME:
        return NOTHING
    say, answers = sight.texts.say, draft.answers
    if TABLE.load(draft.asking).ask in (ReportQuestion.SWAPPED, ReportQuestion.OUTSIDE):
        return Screen(say("report.form.place_doubted"), remove_keys=True, silent=True)
    if not answers.has_place:
        return Screen(say("report.form.no_place_yet"), remove_keys=True, silent=True)
    parts = [*_call_112(sight, draft), say("report.form.place_kept", place=place_of(sight, answers, SHORT))]
    return Screen("\n\n".join(parts), remove_keys=True, silent=not answers.at_stake)


def _hint(sight: Sight, hint: str, answers: Answers) -> str:
    sop = sight.rules.sop
    hint = f"{hint}_child" if hint == WHAT_NOW and answers.of_child else hint
    return sight.texts.say(f"report.hint.{hint}", city=sight.city.name, min=sop.draft_send_min - sop.draft_nudge_min)


def _closed(sight: Sight, draft: Draft) -> Screen:
    keyboard = TABLE.load(draft.asking).ask is ReportQuestion.PLACE  # nothing else takes it away
    if draft.state == "expired" and sight.letter.message_id is None and not keyboard:
        return NOTHING  # said where the form stands, never as a new message a day later
    if draft.ticket_id is not None:
        code = sight.rules.service.code(draft.ticket_id)
        ticket = tickets.get(sight.tx, draft.ticket_id)
        code = code if ticket is None else code_of(sight, ticket)
        return Screen(sight.texts.say("report.form.left", code=code), remove_keys=True, silent=draft.state == "expired")
    if draft.answers.passed and draft.state == "cancelled":
        return _passed(sight, draft)
    key = "report.form.expired" if draft.state == "expired" else "report.form.cancelled"
    return Screen(sight.texts.say(key), remove_keys=True, silent=draft.state == "expired")


def _advice(sight: Sight, draft: Draft, question: Open[ReportQuestion]) -> list[str]:
    """112 at once where life is at stake, in every jenis; then what to do and what not, by jenis: in the review too,
    which is all that they read who tell everything at once. There in a word: its keys have to fit below it."""
    answers, shown = draft.answers, _call_112(sight, draft)
    doubtful = answers.guessed and answers.kind == Kind.ANAK  # perhaps a child that is with its mother
    reviewed = question.ask is ReportQuestion.REVIEW and not doubtful
    if answers.kind in URGENT_ADVICE and (question.ask in ADVISED or reviewed or WHAT_NOW in question.hints):
        key, how = f"report.advice.{answers.kind}", _told_how(answers)
        short = f"{key}_review" if reviewed else key
        shown.append(sight.texts.say(f"{key}{how}" if how and f"{key}{how}" in sight.texts else short))
    return shown


def _call_112(sight: Sight, draft: Draft) -> list[str]:
    """Whoever cannot telephone reads that the team hears of it, until it has."""
    if not draft.answers.at_stake:
        return []
    how = _told_how(draft.answers)
    told = draft.ticket_id is not None and f"report.advice.call_112_sent{how}" in sight.texts and how
    return [sight.texts.say(f"report.advice.call_112{'_sent' if told else ''}{how}")]


def _told_how(answers: Answers) -> str:
    """To whom it is said: a call-taker, somebody who cannot telephone, a child, or anybody else."""
    if answers.on_behalf:
        return "_caller"
    return "_unheard" if answers.cannot_call else "_child" if answers.of_child else ""


def _with_team(sight: Sight, draft: Draft) -> list[str]:
    ticket = None if draft.ticket_id is None else tickets.get(sight.tx, draft.ticket_id)
    if ticket is None:
        return []
    key = "report.form.saved" if ticket.on_team_at is None else "report.form.with_team"
    return [sight.texts.say(key, code=code_of(sight, ticket))]


def _known(sight: Sight, answers: Answers, ask: ReportQuestion) -> list[str]:
    """One line of what is known; everything where it is to be checked."""
    early = ask in (ReportQuestion.KIND, ReportQuestion.OTHER)
    if ask is ReportQuestion.REVIEW or (early and answers.words):
        return [_review(sight, answers)]  # whole, before it counts
    say = sight.texts.say
    kind = kind_words(sight, answers.kind, guessed=answers.guessed) if answers.kind else ""
    seen = [say("report.form.known_kind", kind=kind)] if kind else []
    if answers.has_place and ask not in (ReportQuestion.PLACE, ReportQuestion.SWAPPED, ReportQuestion.OUTSIDE):
        seen.append(say("report.form.known_place", place=place_of(sight, answers, 60)))
    if answers.photos:
        seen.append(say("report.form.known_photo"))
    if answers.voices:
        seen.append(say("report.form.known_voice"))
    return [" · ".join(seen)] if seen else []


def _review(sight: Sight, answers: Answers) -> str:
    plain = sight.texts.plain
    signs = ", ".join(plain(f"sign.{sign}") for sign in answers.signs)
    files = [plain("report.form.photos", n=answers.photos)] if answers.photos else []
    files += [plain("report.form.voices", n=answers.voices)] if answers.voices else []
    lines = (
        ("channel", plain(f"channel.{answers.caller_channel}") if answers.caller_channel else None),
        ("number", answers.source_number),
        ("caller", answers.caller_phone),
        ("kind", kind_words(sight, answers.kind, guessed=answers.guessed) if answers.kind else None),
        ("place", place_of(sight, answers, SHORT) if answers.has_place else None),
        ("condition", answers.words),
        ("signs", signs),
        ("seen_at", None if answers.seen_at is None else sight.at(answers.seen_at)),
        ("gone", answers.gone_to),
        ("landmark", answers.landmark),
        ("files", ", ".join(files)),
        ("contact", answers.contact),
    )
    shown = [sight.texts.say(f"report.line.{name}", value=cut(value, SHORT)) for name, value in lines if value]
    for question, said in more_of(sight, answers):
        shown.append(sight.texts.say("report.line.more", question=question, value=cut(said, SHORT)))
    return "\n".join(shown)


def _question(sight: Sight, draft: Draft, ask: ReportQuestion) -> str:
    answers = draft.answers
    if ask is ReportQuestion.SAME:
        return same_person.question(sight, draft)
    if ask is ReportQuestion.SWAPPED and answers.doubt is not None:
        lat, lng = answers.doubt
        return sight.texts.say("report.ask.swapped", lat=f"{lat / 1e6:.5f}", lng=f"{lng / 1e6:.5f}")
    if ask is ReportQuestion.LEAVE and draft.ticket_id is not None:
        return sight.texts.say("report.ask.leave_ticket")
    if answers.on_behalf and ask in READ_OUT:
        return sight.texts.say(READ_OUT[ask])
    if ask is ReportQuestion.PLACE and answers.of_child:
        return sight.texts.say("report.ask.place_child")
    if ask is ReportQuestion.OTHER:
        return sight.texts.say("report.ask.other", code=_beside(sight, draft))
    if ask is ReportQuestion.OUTSIDE:
        return _outside(sight, answers)
    if ask is ReportQuestion.APART:
        return _apart(sight, answers)
    if ask is ReportQuestion.REVIEW:
        return "\n\n".join((sight.texts.say("report.ask.review"), *_offered(sight, answers)))
    return sight.texts.say(f"report.ask.{ask}", city=sight.city.name)


def _offered(sight: Sight, answers: Answers) -> list[str]:
    """What can still be told, and need not be."""
    open_ones = [ask for ask in OFFERABLE if TABLE.offered(answers, ask) and not TABLE.settled(answers, ask)]
    if not open_ones:
        return []
    things = ", ".join(sight.texts.plain(f"report.offer.{ask}") for ask in open_ones)
    offer = sight.texts.say("report.form.offered", things=things)
    return [offer, sight.texts.say("report.form.no_sharing")] if ReportQuestion.PHOTO in open_ones else [offer]


def _beside(sight: Sight, draft: Draft) -> str:
    """The code of the open ticket that this report stands beside."""
    ticket = tickets.get(sight.tx, draft.answers.beside or 0)
    return "" if ticket is None else code_of(sight, ticket)


def _outside(sight: Sight, answers: Answers) -> str:
    """Kindly, with the neighbour's service where it is known; the report can be sent all the same (SOP 2)."""
    known = answers.lat_e6 is not None and answers.lng_e6 is not None
    near = sight.city.neighbour(answers.lat_e6 or 0, answers.lng_e6 or 0) if known else None
    if near is None:
        return sight.texts.say("report.ask.outside", city=sight.city.name)
    key = "report.ask.outside_next" if near.contact == EMERGENCY else "report.ask.outside_contact"
    return sight.texts.say(key, city=sight.city.name, neighbour=near.name, contact=near.contact)


def _passed(sight: Sight, draft: Draft) -> Screen:
    """Links for the caller, to be sent on as they stand."""
    links = [f"https://t.me/{sight.rules.bot_username}?start={PASSED}{draft.nonce}"]
    if sight.rules.whatsapp_number:
        words = quote(f"{PASSED_WORDS} {draft.nonce}")
        links.insert(0, f"https://wa.me/{sight.rules.whatsapp_number}?text={words}")
    return Screen(sight.texts.say("report.form.passed", team=sight.rules.service.team, links="\n".join(links)))


def _apart(sight: Sight, answers: Answers) -> str:
    """How far the pin is from where the words say it is: from the middle of one kelurahan to the other's."""
    if not answers.written:
        return sight.texts.say("report.ask.apart_unnamed")
    named = sight.city.area(answers.written)
    metres = sight.city.apart_m(answers.written, answers.area_code or "")
    if named is None or metres is None:
        return sight.texts.say("report.ask.apart_far")
    return sight.texts.say("report.ask.apart", km=round(metres / 1_000), kelurahan=named.kelurahan)


# -- buttons --------------------------------------------------------------------------------------------------------


def _form(sight: Sight, draft: Draft) -> FormButtons:
    return FormButtons(sight, Verb.REPORT_FORM, draft.nonce, "report.button.")


def _buttons(sight: Sight, draft: Draft, ask: ReportQuestion) -> Rows:
    form = _form(sight, draft)
    if ask is ReportQuestion.LEAVE:
        return form.leave()
    rows = [*_answers(sight, draft, ask, form), *places.rows(sight, draft, ask), _steps(draft, ask, form)]
    if ask is not ReportQuestion.REVIEW and TABLE.sendable(draft.answers):
        rows.append((form.button("report.button.send_now", "g", "success"),))
    if draft.answers.on_behalf and draft.ticket_id is None:
        rows.append((form.button("report.button.pass_on", "t"),))
    return tuple(row for row in rows if row)


def _answers(sight: Sight, draft: Draft, ask: ReportQuestion, form: FormButtons) -> Rows:
    """The answers that can be pressed."""
    match ask:
        case ReportQuestion.OTHER:
            return (_other(sight, draft, "other", "y"), _other(sight, draft, "not_other", "n"))
        case ReportQuestion.KIND:
            return _kinds(draft, form)
        case ReportQuestion.CHANNEL:
            return in_rows([form.button(f"channel.{way}", f"c.{way}") for way in sight.rules.channels], 2)
        case ReportQuestion.FAMILY:
            return _column(form, ("family", "enough"))
        case ReportQuestion.SWAPPED:
            return _column(form, ("swap", "noswap"))
        case ReportQuestion.OUTSIDE:
            return _column(form, ("outside", "elsewhere"))
        case ReportQuestion.APART:
            return _column(form, ("pin", "written"))
        case ReportQuestion.SAME:
            return same_person.answer_rows(sight, draft)
        case ReportQuestion.CONDITION:
            return in_rows([_sign(sight, draft, sign) for sign in SIGNS], 2)
        case ReportQuestion.REVIEW:
            return _review_buttons(sight, draft, form)
    choices = ask.row.choices if ask.row is not None and ask in TABLE.extra else ()
    return in_rows([form.button(f"report.choice.{one}", f"q.{ask}.{one}") for one in choices], 2)


def _other(sight: Sight, draft: Draft, label: str, arg: str) -> tuple[Button, ...]:
    return (Button(sight.texts.plain(f"report.button.{label}"), button_data(Verb.OTHER_PERSON, draft.nonce, arg)),)


def _kinds(draft: Draft, form: FormButtons) -> Rows:
    """All kinds; those that the words seem to tell of stand first, one below the other."""
    likely = draft.answers.likely
    first = [form.button(f"kind.{kind}", f"k.{KIND_CODES[kind]}", "primary") for kind in likely]
    others = [form.button(f"kind.{kind}", f"k.{KIND_CODES[kind]}") for kind in Kind if kind not in likely]
    return (*in_rows(first, 1), *in_rows(others, 2))


def _sign(sight: Sight, draft: Draft, sign: str) -> Button:
    on = sign in draft.answers.signs
    label = sight.texts.plain(f"sign.{sign}")
    # The button says what it sets, not "the other way round": pressed twice by a trembling hand it is still set.
    data = button_data(Verb.REPORT_FORM, draft.nonce, f"s.{'-' if on else '+'}{sign}")
    return Button(f"✅ {label}" if on else f"◻️ {label}", data)


def _review_buttons(sight: Sight, draft: Draft, form: FormButtons) -> Rows:
    edits = [
        form.button(f"report.{_act(draft.answers, ask)}.{ask}", f"e.{ask}")
        for ask in EDITABLE
        if not (ask is ReportQuestion.CONTACT and draft.answers.on_behalf)
    ]
    if draft.answers.on_behalf:
        edits.append(form.button("report.edit.caller", f"e.{ReportQuestion.CALLER}"))
    for ask in (one for one in TABLE.extra if TABLE.applies(draft.answers, one)):
        label = sight.texts.plain("report.edit.more", question=sight.texts.raw(f"report.ask.{ask}"))
        edits.append(Button(label, button_data(Verb.REPORT_FORM, draft.nonce, f"e.{ask}")))
    return ((form.button("report.button.send", "g", "success"),), *in_rows(edits, 2))


def _act(answers: Answers, ask: ReportQuestion) -> str:
    return "add" if TABLE.offered(answers, ask) and not TABLE.answered(answers, ask) else "edit"


def _steps(draft: Draft, ask: ReportQuestion, form: FormButtons) -> tuple[Button, ...]:
    filled = TABLE.settled(draft.answers, ask) or (ask is ReportQuestion.CONDITION and draft.answers.signs)
    skip = ("next" if filled else "skip") if ask.optional else ""
    if ask is ReportQuestion.PLACE and filled:  # for a call-taker, whose question has no keys
        skip = "next"
    return form.steps(ask, back=TABLE.previous(draft.answers, ask) is not None, skip=skip)


def _column(form: FormButtons, values: tuple[str, ...]) -> Rows:
    return tuple((form.button(f"report.button.{value}", f"o.{value}"),) for value in values)


def _place_keys(sight: Sight, draft: Draft) -> tuple[tuple[Key, ...], ...]:
    """Only a keyboard can ask a phone for its location; "back" and "cancel" are keys then, too."""
    plain = sight.texts.plain
    rows = [(Key(plain("report.key.locate"), asks="location"),)]
    if draft.answers.has_place:
        rows.append((Key(plain("report.key.keep")),))
    steps = (Key(plain("report.key.back")),) if TABLE.previous(draft.answers, ReportQuestion.PLACE) is not None else ()
    return (*rows, (*steps, Key(plain("report.key.cancel"))))
