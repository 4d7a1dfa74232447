"""What a message says in answer to the report's questions, whatever was asked (SOP 2, "begin with anything"): a place,
a number, a picture, a sign of danger, words about the person."""

import re
from dataclasses import replace

from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.reading import reading
from bot.actions.kit.scene import Scene
from bot.actions.report.corrections import corrected, number_taken_back
from bot.actions.report.files import VISIBLE, keep_file
from bot.actions.report.parting import TWO, one_of_two
from bot.actions.report.pin import Taken, contradict, find_place, take_address, take_pin
from bot.actions.report.vague import asked_again, without_vague
from bot.actions.report.voices import by_file
from bot.domain.kit.forms import Filled
from bot.domain.kit.phones import Phone
from bot.domain.kit.reading import clean, command_word, danger_signs, is_greeting
from bot.domain.places.pins import Linked, read_link
from bot.domain.report.correcting import PARTS, has_nothing_to_add, told_number
from bot.domain.report.form import TABLE, ReportQuestion, add_words, with_signs
from bot.domain.report.told import (
    ask_only_missing,
    could_be_guessed,
    fill,
    is_only_place,
    is_story,
    names_another_place,
    names_something,
    tells_something,
    with_guess,
    with_kind_named,
)
from bot.domain.ticket.answers import PIN, Answers
from bot.reading.agreeing import agrees, calls_wrong, says_send, wrong_part
from bot.reading.areas import POINTERS
from bot.reading.contacts import means_this_chat, read_phone
from bot.reading.declining import adds_nothing, declines
from bot.reading.message import MessageFacts
from bot.reading.normal import normal
from bot.reading.outcome import Partly, Unread
from bot.reading.outcome import Read as Whole
from bot.reading.place import says_no_where
from bot.reading.unheard import cannot_call
from bot.reading.whereless import PERSON, beside_place, tells_no_place
from storage.ticket.drafts import Draft

_PLACE_DOUBTS = frozenset({ReportQuestion.PLACE, ReportQuestion.OUTSIDE, ReportQuestion.SWAPPED})
Read = Filled[Answers, ReportQuestion]
TELLING = 3  # words; fewer are a slip, or no answer
LONGEST_PLACE = 150  # characters of a place that is told in pieces
SHORTEST_NUMBER = 7  # figures of a telephone number
_OWN_NUMBER = re.compile(
    r"\b(?:no|nomor|nomer|nmr|hp|wa|telp|tlp|telpon|telepon)\b\.?(?: (?:hp|wa))? (?:saya|sy|aku|gue|gua|gw)\b",
    re.IGNORECASE,
)


def read(scene: Scene, heard: Heard, draft: Draft, ask: ReportQuestion) -> Read:
    """The answers with what the message says. What answers nothing brings the open question again; nothing is stored of
    a document (acceptance list F38)."""
    answers = draft.answers
    if heard.media is not None and heard.media.kind == "document":
        return _read_beside_file(scene, replace(heard, media=None, text=clean(heard.text)), answers, ask)
    if heard.media is not None:
        answers = _with_media(scene, heard, draft, heard.media)
    if heard.pin is not None:
        return _read_pin(scene, heard, answers, heard.pin)
    if heard.phone is not None:
        return _read_phone(scene, heard, answers, ask, heard.phone)
    text = clean(heard.text)
    if not any(ch.isalnum() for ch in text):
        return by_file(draft, answers, ask, heard.media) if heard.media else Filled(answers, ask, ("odd",))
    if ask is ReportQuestion.CONDITION and heard.media is None and agrees(text):
        return _only_yes(draft)
    filled = _read_text(scene, heard if text == heard.text else replace(heard, text=text), answers, ask)
    return _go_on_without_kind(draft, text, filled) if ask is ReportQuestion.KIND and heard.media is None else filled


def _only_yes(draft: Draft) -> Read:
    """A "ya" says nothing of how somebody is: where something is ticked it goes on, else it is asked once more."""
    known, ask = draft.answers, ReportQuestion.CONDITION
    if known.signs or "condition_how" in TABLE.load(draft.asking).hints:
        return Filled(TABLE.pass_over(known, ask))
    return Filled(known, ask, ("condition_how",))


def _go_on_without_kind(draft: Draft, text: str, filled: Read) -> Read:
    """Whoever goes on telling where the kind is asked for is told how to name it; the next time, and at once where life
    may be at stake, the likeliest is taken: nobody who has only words is held up by a button."""
    known, before = filled.known, draft.answers
    sends = command_word(text) == "send" or says_send(text)
    if known.kind is None and sends and could_be_guessed(before):
        return Filled(with_guess(before), None, ("kind_guessed",))
    if known.kind is None and sends and (known.on_behalf or not tells_something(before)):
        return Filled(before, ReportQuestion.KIND, ("not_yet",))
    if known.kind is not None or known.on_behalf or not tells_something(before):
        return filled
    if declines(text) or agrees(text):  # that they cannot telephone is no mere "no"
        return Filled(with_guess(known if cannot_call(text) else before), None, ("kind_guessed",))
    if known.urgent or "which_kind" in TABLE.load(draft.asking).hints:
        return Filled(with_guess(known), None, ("kind_guessed",))
    return replace(filled, hints=(*filled.hints, "which_kind"))


def _read_beside_file(scene: Scene, heard: Heard, answers: Answers, ask: ReportQuestion) -> Read:
    """The file is refused; the words that came with it are not."""
    if not any(ch.isalnum() for ch in heard.text):
        return Filled(answers, ask, ("document",))
    filled = _read_text(scene, heard, answers, ask)
    return replace(filled, hints=("document", *filled.hints))


def _with_media(scene: Scene, heard: Heard, draft: Draft, media: Media) -> Answers:
    answers = draft.answers
    if keep_file(scene, heard, media, draft.id, draft.ticket_id) is None:
        return answers
    if media.kind in VISIBLE:
        return answers.with_(photos=answers.photos + 1)
    return answers.with_(voices=answers.voices + 1)


def _read_pin(scene: Scene, heard: Heard, answers: Answers, pin: tuple[int, int]) -> Read:
    taken = take_pin(scene, answers, pin, heard.message_id if heard.live else None)
    filled = _filled(taken)
    venue = clean(heard.venue or "")
    if venue and taken.hint is None:
        return replace(filled, known=filled.known.with_(place_text=venue))
    return filled


def _filled(taken: Taken) -> Read:
    return Filled(taken.answers, taken.asking, () if taken.hint is None else (taken.hint,))


def _read_phone(scene: Scene, heard: Heard, answers: Answers, ask: ReportQuestion, text: str) -> Read:
    """A number, typed or as a shared contact: the caller's where a call-taker writes, else the reporter's own."""
    number = scene.phone(text)
    if isinstance(number, Phone):
        field = "caller_phone" if answers.on_behalf else "contact"
        said = (*answers.said, (heard.message_id, field))
        unasked = heard.phone is not None and ask not in (ReportQuestion.CONTACT, ReportQuestion.CALLER)
        return Filled(answers.with_(**{field: number.e164, "said": said}), None, ("number_kept",) if unasked else ())
    return Filled(answers, ask, (f"phone_{number.reason}",))


def _read_number(scene: Scene, heard: Heard, answers: Answers, ask: ReportQuestion) -> Read:
    """A typed number; what else the message says ("… (anak saya)") stays with the report's words. Of two numbers one
    has to be chosen: the other may be somebody's who did not ask to be called."""
    if ask is ReportQuestion.CONTACT and (without := number_taken_back(answers, heard.text)) is not None:
        return Filled(without)
    found = read_phone(heard.text, reading(scene))
    if ask is ReportQuestion.CONTACT and means_this_chat(heard.text):
        return Filled(TABLE.pass_over(answers, ask), None, ("contact_here",))
    if isinstance(found, Unread) and scene.message(heard.text).danger:
        return _more_words(scene, heard, answers, ask)  # no number, and nothing to be thrown away
    if isinstance(found, Unread) and found.reason == "no_number" and len(heard.text.split()) >= TELLING:
        told = _more_words(scene, heard, answers, ask)
        return replace(told, hints=(*told.hints, "phone_no_number"))
    if not isinstance(found, Partly):
        return _read_phone(scene, heard, answers, ask, heard.text)
    if found.doubts:
        return Filled(answers, ask, ("phone_two",))
    filled = _read_phone(scene, heard, answers, ask, found.guess)
    return replace(filled, known=add_words(filled.known, found.rest, heard.message_id) or filled.known)


def _read_text(scene: Scene, heard: Heard, answers: Answers, ask: ReportQuestion) -> Read:
    text = heard.text
    answers = with_signs(answers, danger_signs(scene.message(text).danger))
    if ask in (ReportQuestion.CONTACT, ReportQuestion.CALLER) and heard.media is None:
        return _read_number(scene, heard, answers, ask)
    if heard.media is None and _OWN_NUMBER.search(text) and not answers.on_behalf and _tells_own_number(scene, text):
        return _read_phone(scene, heard, answers, ask, told_number(text))
    if ask is ReportQuestion.REVIEW and heard.media is None:
        if has_nothing_to_add(text):
            return Filled(answers, ask, ("nothing_more",))
        if calls_wrong(text):
            return Filled(answers, ask, ("which_wrong",))
        if not answers.on_behalf and means_this_chat(text):
            return Filled(answers, ask, ("contact_here",))
        if adds_nothing(text) or command_word(text) == "skip":
            return Filled(answers, ask)
        if (wrong := wrong_part(text, PARTS)) is not None:
            return Filled(answers, wrong)
        if (added := corrected(scene, heard, answers, take_address) or _added(scene, heard, answers)) is not None:
            return added
    if ask is ReportQuestion.KIND and is_greeting(text):
        return Filled(answers)
    other = with_kind_named(answers, scene.message(text)) if ask is ReportQuestion.KIND and not heard.media else None
    if other is not None:
        return Filled(other if len(text.split()) <= TELLING else add_words(other, text, heard.message_id) or other)
    found = find_place(scene, text)
    if found is not None and (ask in _PLACE_DOUBTS or answers.lat_e6 is None or not found.rest):
        filled = _filled(take_pin(scene, answers, found.pin, typed=True))
        return _with_rest(filled, heard, found.rest, ask)
    return _answer(scene, heard, answers, ask)


def _added(scene: Scene, heard: Heard, answers: Answers) -> Read | None:
    """What the review offers to add, told without pressing first: one's own number, a landmark and nothing else."""
    if TABLE.offered(answers, ReportQuestion.CONTACT) and _tells_own_number(scene, heard.text):
        return _read_phone(scene, heard, answers, ReportQuestion.REVIEW, told_number(heard.text))
    facts = scene.message(heard.text)
    if (closer := _closer(scene, heard, answers, facts)) is not answers:
        return Filled(add_words(closer, heard.text, heard.message_id) or closer)
    named = isinstance(facts.place.areas, Whole | Partly) and bool(facts.place.areas.spans)
    named = named or says_no_where(answers.place_text or "")  # any place says more than "di rumah"
    elsewhere = named and answers.lat_e6 is None and not is_story(facts) and names_another_place(facts, answers)
    if elsewhere and is_only_place(facts):
        return Filled(take_address(scene, answers, facts.place.words_of(heard.text), heard.message_id))
    if (longer := _with_more_of_place(scene, heard, answers, facts)) is not None:
        return Filled(add_words(longer, heard.text, heard.message_id) or longer)
    near = answers.landmark is None and facts.place.landmark is not None and not is_story(facts)
    if not near or not TABLE.offered(answers, ReportQuestion.LANDMARK):
        return None
    return _kept(TABLE.read(answers, ReportQuestion.LANDMARK, heard.text, None), heard, ReportQuestion.LANDMARK)


def _with_more_of_place(scene: Scene, heard: Heard, answers: Answers, facts: MessageFacts) -> Answers | None:
    """A place in words, told piece by piece: "di kali mookervart", then "daan mogot km 13". A landmark where none is
    known yet, and what is certain already, are no such piece."""
    before, piece = answers.place_text, facts.place.words_of(heard.text)
    certain = answers.lat_e6 is not None or answers.area_code is not None or facts.place.outside
    if not before or not piece or certain or is_story(facts) or not is_only_place(facts):
        return None
    if (answers.landmark is None and facts.place.landmark is not None) or not names_something(piece):
        return None
    if _words(piece) <= _words(before) or len(before) + len(piece) > LONGEST_PLACE:
        return None
    return take_address(scene, answers, f"{before}, {piece}", heard.message_id)


def _tells_own_number(scene: Scene, text: str) -> bool:
    """A number and nothing else; a number beside other words may be somebody's who did not ask to be called."""
    return isinstance(read_phone(told_number(text), reading(scene)), Whole)


def _kept(filled: Read, heard: Heard, ask: ReportQuestion) -> Read:
    """The answer with the message that gave it: an edit of that message finds it again."""
    return replace(filled, known=filled.known.with_(said=(*filled.known.said, (heard.message_id, ask.kept_as))))


def _with_rest(filled: Read, heard: Heard, rest: str, ask: ReportQuestion) -> Read:
    """The words around the coordinates: the name of the place where that was asked, else about the person."""
    only_pin = not any(ch.isalpha() for ch in rest)
    said = (*filled.known.said, (heard.message_id, PIN if only_pin else "place_text"))
    if only_pin:
        return replace(filled, known=filled.known.with_(said=said))
    if ask in _PLACE_DOUBTS:
        return replace(filled, known=filled.known.with_(place_text=rest, said=said))
    return replace(filled, known=add_words(filled.known, heard.text, heard.message_id) or filled.known)


def _answer(scene: Scene, heard: Heard, answers: Answers, ask: ReportQuestion) -> Read:
    if heard.media is not None:  # a caption is about what the picture shows, whatever was asked
        return _more_words(scene, heard, answers, None)
    link = read_link(heard.text)
    if link is not None:
        return _answer_link(scene, heard, answers, ask, link)
    return _answer_words(scene, heard, answers, ask)


def _answer_words(scene: Scene, heard: Heard, answers: Answers, ask: ReportQuestion) -> Read:
    if ask in _PLACE_DOUBTS:
        return _read_where(scene, heard, answers, ask)
    if ask.in_words and not (ask is ReportQuestion.LANDMARK and tells_no_place(heard.text)):
        filled = TABLE.read(answers, ask, heard.text, None)
        if not filled.hints:  # one of the choices in words is no text that an edit could change
            return filled if ask.row is not None and ask.row.choices and ask.row.field else _kept(filled, heard, ask)
    return _more_words(scene, heard, answers, None if ask in (ReportQuestion.CONDITION, ReportQuestion.LEAVE) else ask)


def _read_where(scene: Scene, heard: Heard, answers: Answers, ask: ReportQuestion) -> Read:
    """An address; or a story that says where, of which only that is the place. A cry for help that names no place is
    no address: it is kept, 112 is shown, and the place is asked again."""
    facts = scene.message(heard.text)
    if (again := asked_again(scene, heard, answers, ask, take_address)) is not None:
        return again
    named = facts.place.span is not None and names_something(facts.place.words_of(facts.text))
    elsewhere = "" if named or facts.danger else tells_no_place(heard.text)
    if elsewhere == PERSON:
        return _more_words(scene, heard, answers, ask)
    if elsewhere:
        longer = add_words(answers, heard.text, heard.message_id)
        return Filled(longer or answers, ask, ("vague",))
    if not facts.danger and (aside := beside_place(heard.text))[1]:
        return _read_place_and_more(scene, heard, answers, *aside)
    if facts.place.span is None and not facts.danger:
        return Filled(take_address(scene, answers, heard.text, heard.message_id))
    if is_story(facts) and not answers.has_place:
        return _more_words(scene, heard, answers, None if facts.place.span else ask)
    if facts.place.span is None:
        return _more_words(scene, heard, answers, ask)
    return Filled(take_address(scene, answers, heard.text, heard.message_id))


def _read_place_and_more(scene: Scene, heard: Heard, answers: Answers, where: str, aside: str) -> Read:
    """Two answers in one message: the place, and what is said beside it. A number is the reporter's own where it says
    so; as a part of the place it would stand on every card."""
    known = take_address(scene, answers, where, heard.message_id)
    found = read_phone(aside, reading(scene))
    if (
        isinstance(found, Whole | Partly)
        and not (isinstance(found, Partly) and found.doubts)
        and _OWN_NUMBER.search(aside)
    ):
        number = found.value if isinstance(found, Whole) else found.guess
        known = known if known.contact or known.on_behalf else known.with_(contact=number)
        aside = _without_number(aside) if known.contact == number else aside
    longer = add_words(known, aside, heard.message_id) if any(ch.isalpha() for ch in aside) else known
    return Filled(longer or known)


def _without_number(text: str) -> str:
    return ", ".join(part for part in text.split(", ") if sum(ch.isdigit() for ch in part) < SHORTEST_NUMBER)


def _answer_link(scene: Scene, heard: Heard, answers: Answers, ask: ReportQuestion, link: Linked) -> Read:
    """A map link whose place only the internet knows. It is kept for the team, who can open it, and is no address:
    what else the message says is, or the place is asked for again with another way to give it."""
    if answers.lat_e6 is None or ask in _PLACE_DOUBTS:
        answers = answers.with_(link=link.link)
    says_more = any(ch.isalpha() for ch in link.words)
    if ask in _PLACE_DOUBTS:
        if not says_more:
            return Filled(answers, ReportQuestion.PLACE, ("link",))
        return Filled(take_address(scene, answers, link.words, heard.message_id), None, ("link_words",))
    hint = "noted" if answers.has_place else "link_later"
    if not says_more:
        return Filled(answers, None if ask is ReportQuestion.LEAVE else ask, (hint,))
    filled = _answer_words(scene, heard, answers, ask)
    return filled if answers.has_place else replace(filled, hints=(*filled.hints, hint))


def _more_words(scene: Scene, heard: Heard, answers: Answers, ask: ReportQuestion | None) -> Read:
    """Free words about the report: all of them are kept, and what they say is filled in where it was not known."""
    longer = add_words(answers, heard.text, heard.message_id)
    if longer is None:
        return Filled(answers, ask, ("full",))
    one = None if answers.has_place or answers.on_behalf else one_of_two(scene, heard.text)
    facts = scene.message(heard.text) if one is None else one
    longer = _closer(scene, heard, longer, facts)
    known = fill(without_vague(longer, facts), facts, reading(scene))
    if not known.has_place:
        known = known.with_(place_text=longer.place_text)
    if known.written is None and known.place_text is None and isinstance(facts.place.areas, Whole):
        where = facts.place.words_of(facts.text)
        known = contradict(scene, known, facts.place.areas.value[0], where, heard.message_id) or known
    if not answers.has_place and known.has_place:
        known = ask_only_missing(known)
    answered = ask is not None and TABLE.settled(known, ask)
    hints = ("noted",) if ask not in (None, ReportQuestion.KIND) and not answered else () if one is None else (TWO,)
    by_the_way = ask in (ReportQuestion.KIND, ReportQuestion.CHANNEL)
    return Filled(known, None if answered and by_the_way else ask, hints)


def _closer(scene: Scene, heard: Heard, answers: Answers, facts: MessageFacts) -> Answers:
    """Words that say the place more closely: its name behind "di masjid", "halte poris plawad" after "halte poris"."""
    before, now = answers.place_text, facts.place.words_of(heard.text)
    if not before or answers.lat_e6 is not None or answers.area_code is not None or facts.place.outside:
        return answers
    if now and _words(before) and _words(before) < _words(now):
        return take_address(scene, answers, now, heard.message_id)
    if says_no_where(before) or is_story(facts):
        return answers
    if names_something(before):
        return _with_area(scene, heard, answers, facts)
    whole = f"{before} {heard.text}"
    named = scene.message(whole).place.words_of(whole)
    return take_address(scene, answers, whole, heard.message_id) if named == whole else answers


def _with_area(scene: Scene, heard: Heard, answers: Answers, facts: MessageFacts) -> Answers:
    """A place that names no kelurahan, with one that is named later: "di poris plawad RT 3"."""
    named = facts.place.areas
    if not (isinstance(named, Whole | Partly) and named.spans):
        return answers
    if answers.areas and not is_only_place(facts):  # only proposed so far
        return answers
    where = facts.place.words_of(heard.text)
    if _words(where) <= _words(answers.place_text or ""):
        return answers  # said again
    return take_address(scene, answers, f"{answers.place_text}, {where}", heard.message_id)


def _words(place: str) -> set[str]:
    """Those that say which place: "rel", not "deket"."""
    return set(normal(place).plain) - POINTERS
