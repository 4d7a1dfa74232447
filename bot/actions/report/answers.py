"""An answer in the chat: whatever a person sends while a report is open (SOP 2, "begin with anything")."""

from dataclasses import dataclass, replace

from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import same_person
from bot.actions.report.files import VISIBLE, keep_file
from bot.actions.report.filling import ask_to_leave, say_same, send
from bot.actions.report.form import gathering, is_late, keep, show, start
from bot.actions.report.pin import Taken, find_place, take_address, take_pin
from bot.domain.kit.phones import Phone
from bot.domain.kit.reading import clean, command_word, danger_signs, is_greeting
from bot.domain.places.pins import Linked, read_link
from bot.domain.report.form import OPTIONAL, Ask, Open, add_words, pass_over, previous, sendable, settled, with_sign
from bot.domain.ticket.answers import PIN, Answers
from bot.domain.ticket.same_person import said_yes
from storage.ticket import drafts, tickets
from storage.ticket.drafts import Draft

_PLACE_DOUBTS = frozenset({Ask.PLACE, Ask.OUTSIDE, Ask.SWAPPED})


@dataclass(frozen=True, slots=True)
class Filled:
    """What a message made of the answers. `asking` None: whatever is missing next."""

    answers: Answers
    asking: Ask | None = None
    hints: tuple[str, ...] = ()


def begin_with(scene: Scene, heard: Heard, *, on_behalf: bool = False) -> Reply:
    """A new report that begins with whatever was sent: it is kept, and only what is missing is asked."""
    draft = start(scene, heard.who, Answers(on_behalf=on_behalf, late=is_late(heard.sent_at, scene.now)))
    if draft is None:
        return Reply("limited")
    return fill(scene, heard, draft)


def fill(scene: Scene, heard: Heard, draft: Draft) -> Reply:
    """Take a message into the open report and ask what is missing now. What answers nothing brings the open question
    again; nothing is stored of a document (acceptance list F38)."""
    ask = Open.load(draft.asking).ask
    command = command_word(heard.text) if heard.media is None and not heard.forwarded else None
    if command is not None:
        reply = _obey(scene, heard, draft, ask, command)
        if reply is not None:
            return reply
    if ask is Ask.SAME and (reply := _same(scene, heard, draft)) is not None:
        return reply
    filled = _read(scene, heard, draft, ask)
    progress = keep(scene, draft, filled.answers, filled.asking, *filled.hints)
    show(scene, progress.draft, anew=True, delay_ms=gathering(scene) if progress.alerted else 0)
    return Reply("form")


def join_album(scene: Scene, heard: Heard, media: Media) -> Reply | None:
    """The further pictures of an album go where its first went, without a word, also after the report was sent;
    None where this is the first."""
    home = tickets.album_home(scene.tx, heard.who.user_id, media.album) if media.album else None
    if home is None:
        return None
    draft_id, ticket_id = home
    draft = None if draft_id is None else drafts.get(scene.tx, draft_id)
    if draft is not None:
        ticket_id = draft.ticket_id if ticket_id is None else ticket_id
        keep_file(scene, heard, media, draft.id, ticket_id)
        if draft.state == "open" and media.kind in VISIBLE:
            answers = draft.answers.with_(photos=draft.answers.photos + 1)
            keep(scene, draft, answers, Open.load(draft.asking).ask, *Open.load(draft.asking).hints)
    else:
        keep_file(scene, heard, media, None, ticket_id)
    return Reply("album")


def _obey(scene: Scene, heard: Heard, draft: Draft, ask: Ask, command: str) -> Reply | None:
    """A word of command, typed or sent by a key; None where it is none at this question."""
    answers = draft.answers
    before = previous(answers, ask)
    if command == "cancel":
        return ask_to_leave(scene, draft, anew=True)
    if command == "send" and sendable(answers):
        return send(scene, draft, None)
    if command == "back" and before is not None:
        return _ask_again(scene, draft, answers, before)
    if command == "locate":
        return _ask_again(scene, draft, answers, Ask.PLACE, "no_button")
    if command == "skip" and ask in OPTIONAL | {Ask.PLACE, Ask.KIND}:
        if settled(answers, ask):
            return _ask_again(scene, draft, answers, None)
        hints = () if ask in OPTIONAL else ("needed",)
        return _ask_again(scene, draft, pass_over(answers, ask) if ask in OPTIONAL else answers, None, *hints)
    return None


def _same(scene: Scene, heard: Heard, draft: Draft) -> Reply | None:
    """A typed "ya" or "bukan"; None for other words, and for a "ya" that may mean any of several."""
    said = said_yes(heard.text) if heard.media is None and heard.pin is None else None
    if said is False:
        return _ask_again(scene, draft, same_person.others(draft.answers), None)
    if said and len(draft.answers.similar) == 1:
        return say_same(scene, heard.who, draft, draft.answers.similar[0], None)
    return None


def _ask_again(scene: Scene, draft: Draft, answers: Answers, ask: Ask | None, *hints: str) -> Reply:
    show(scene, keep(scene, draft, answers, ask, *hints).draft, anew=True)
    return Reply("form")


def _read(scene: Scene, heard: Heard, draft: Draft, ask: Ask) -> Filled:
    answers = draft.answers
    if heard.media is not None and heard.media.kind == "document":
        return Filled(answers, ask, ("document",))
    if heard.media is not None:
        answers = _with_media(scene, heard, draft, heard.media)
    if heard.pin is not None:
        return _read_pin(scene, heard, answers, heard.pin)
    if heard.phone is not None:
        return _read_phone(scene, heard, answers, ask, heard.phone)
    text = clean(heard.text)
    if not any(ch.isalnum() for ch in text):
        return Filled(answers) if heard.media is not None else Filled(answers, ask, ("odd",))
    return _read_text(scene, replace(heard, text=text), answers, ask)


def _with_media(scene: Scene, heard: Heard, draft: Draft, media: Media) -> Answers:
    answers = draft.answers
    if keep_file(scene, heard, media, draft.id, draft.ticket_id) is None:
        return answers
    if media.kind in VISIBLE:
        return answers.with_(photos=answers.photos + 1)
    return answers.with_(voices=answers.voices + 1)


def _read_pin(scene: Scene, heard: Heard, answers: Answers, pin: tuple[int, int]) -> Filled:
    taken = take_pin(scene, answers, pin, heard.message_id if heard.live else None)
    filled = _filled(taken)
    venue = clean(heard.venue or "")
    if venue and taken.hint is None:
        return replace(filled, answers=filled.answers.with_(place_text=venue))
    return filled


def _filled(taken: Taken) -> Filled:
    return Filled(taken.answers, taken.asking, () if taken.hint is None else (taken.hint,))


def _read_phone(scene: Scene, heard: Heard, answers: Answers, ask: Ask, text: str) -> Filled:
    """A number, typed or as a shared contact: the caller's where a call-taker writes, else the reporter's own."""
    number = scene.rules.read_phone(text, scene.rules.phone_region)
    if isinstance(number, Phone):
        field = "caller_phone" if answers.on_behalf else "contact"
        said = (*answers.said, (heard.message_id, field))
        return Filled(answers.with_(**{field: number.e164, "said": said}))
    return Filled(answers, ask, (f"phone_{number.reason}",))


def _read_text(scene: Scene, heard: Heard, answers: Answers, ask: Ask) -> Filled:
    text = heard.text
    if ask in (Ask.CONTACT, Ask.CALLER) and heard.media is None:
        return _read_phone(scene, heard, answers, ask, text)
    if ask is Ask.KIND and is_greeting(text):
        return Filled(answers)
    answers = _with_danger(answers, text)
    found = find_place(scene, text)
    if found is not None and (ask in _PLACE_DOUBTS or answers.lat_e6 is None or not found.rest):
        filled = _filled(take_pin(scene, answers, found.pin, typed=True))
        return _with_rest(filled, heard, found.rest, ask)
    return _answer(scene, heard, answers, ask)


def _with_rest(filled: Filled, heard: Heard, rest: str, ask: Ask) -> Filled:
    """The words around the coordinates: the name of the place where that was asked, else about the person."""
    only_pin = not any(ch.isalpha() for ch in rest)
    said = (*filled.answers.said, (heard.message_id, PIN if only_pin else "place_text"))
    if only_pin:
        return replace(filled, answers=filled.answers.with_(said=said))
    if ask in _PLACE_DOUBTS:
        return replace(filled, answers=filled.answers.with_(place_text=rest, said=said))
    return replace(filled, answers=add_words(filled.answers, heard.text, heard.message_id) or filled.answers)


def _answer(scene: Scene, heard: Heard, answers: Answers, ask: Ask) -> Filled:
    if heard.media is not None:  # a caption is about what the picture shows, whatever was asked
        return _more_words(heard, answers, None)
    link = read_link(heard.text)
    if link is not None:
        return _answer_link(scene, heard, answers, ask, link)
    return _answer_words(scene, heard, answers, ask)


def _answer_words(scene: Scene, heard: Heard, answers: Answers, ask: Ask) -> Filled:
    text, said = heard.text, (*answers.said, (heard.message_id, _FIELD.get(ask, "words")))
    if ask in _PLACE_DOUBTS:
        return Filled(take_address(scene, answers, text, heard.message_id))
    if ask in _FIELD:
        return Filled(answers.with_(**{_FIELD[ask]: text, "said": said}))
    return _more_words(heard, answers, None if ask in (Ask.CONDITION, Ask.LEAVE) else ask)


def _answer_link(scene: Scene, heard: Heard, answers: Answers, ask: Ask, link: Linked) -> Filled:
    """A map link whose place only the internet knows. It is kept for the team, who can open it, and is no address:
    what else the message says is, or the place is asked for again with another way to give it."""
    if answers.lat_e6 is None or ask in _PLACE_DOUBTS:
        answers = answers.with_(link=link.link)
    says_more = any(ch.isalpha() for ch in link.words)
    if ask in _PLACE_DOUBTS:
        if not says_more:
            return Filled(answers, Ask.PLACE, ("link",))
        return Filled(take_address(scene, answers, link.words, heard.message_id), None, ("link_words",))
    hint = "noted" if answers.has_place else "link_later"
    if not says_more:
        return Filled(answers, None if ask is Ask.LEAVE else ask, (hint,))
    filled = _answer_words(scene, heard, answers, ask)
    return filled if answers.has_place else replace(filled, hints=(*filled.hints, hint))


def _more_words(heard: Heard, answers: Answers, ask: Ask | None) -> Filled:
    longer = add_words(answers, heard.text, heard.message_id)
    if longer is None:
        return Filled(answers, ask, ("full",))
    return Filled(longer, ask, ("noted",) if ask not in (None, Ask.KIND) else ())


def _with_danger(answers: Answers, text: str) -> Answers:
    for sign in danger_signs(text):
        answers = with_sign(answers, sign, True)
    return answers


_FIELD = {Ask.GONE: "gone_to", Ask.LANDMARK: "landmark"}
