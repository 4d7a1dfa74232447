"""An answer in the chat to the open question of a search: words, a pin, a shared contact."""

from bot.actions.family import values
from bot.actions.family.form import PROMPT, keep, show
from bot.actions.family.search import ask_to_leave, send
from bot.actions.family.values import MEANT, Filled
from bot.actions.kit.heard import Heard, answers
from bot.actions.kit.reading import reading
from bot.actions.kit.scene import Reply, Scene
from bot.domain.family.search import (
    FULL_TEXT,
    OPTIONAL,
    Ask,
    Description,
    Open,
    pass_over,
    previous,
    sendable,
    settled,
)
from bot.domain.family.search_reading import read_sex
from bot.domain.kit.phones import Phone
from bot.domain.kit.reading import command_word
from bot.domain.kit.understood import is_yes
from bot.domain.places.city import LIKELY
from bot.domain.report.messages import ReportLost
from bot.reading.names import read_names
from bot.reading.outcome import Unread
from storage.family import searches
from storage.family.searches import Search
from storage.kit import prompts
from storage.kit.prompts import Prompt

KIND = PROMPT  # what conversation.py knows this question by


@answers(PROMPT)
def fill(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """Take a message into the form and ask what is missing now; what answers nothing brings the question again."""
    search = searches.get(scene.tx, int(prompt.data["search"]))
    if search is None or search.state != "filling":
        prompts.settle(scene.tx, heard.who.user_id)
        scene.tell(ReportLost(), heard.who.user_id)
        return Reply("form gone")
    question = Open.load(search.asking)
    ask = question.ask
    if MEANT in question.hints and heard.text and is_yes(heard.text):
        show(scene, keep(scene, search, search.known.with_(rest=None)), anew=True)
        return Reply("search form")
    command = command_word(heard.text) if heard.media is None and not heard.forwarded else None
    if command is not None and (reply := _obey(scene, search, ask, command)) is not None:
        return reply
    known, asking, hints = _read(scene, heard, search.known, ask)
    show(scene, keep(scene, search, known, asking, *hints), anew=True)
    return Reply("search form")


def _obey(scene: Scene, search: Search, ask: Ask, command: str) -> Reply | None:
    known = search.known
    before = previous(known, ask)
    if command == "cancel":
        return ask_to_leave(scene, search, anew=True)
    if command == "send" and sendable(known) and ask is Ask.REVIEW:
        return send(scene, search, anew=True)
    if command == "back" and before is not None:
        show(scene, keep(scene, search, known, before), anew=True)
        return Reply("search form")
    if command == "skip" and ask in OPTIONAL:
        show(scene, keep(scene, search, pass_over(known, ask)), anew=True)
        return Reply("search form")
    return None


def _read(scene: Scene, heard: Heard, known: Description, ask: Ask) -> Filled:
    if heard.media is not None and not heard.text:
        return known, ask, ("no_file",)
    if heard.pin is not None:
        return _read_pin(scene, known, heard.pin, heard.venue, ask)
    if heard.phone is not None:
        return _read_phone(scene, known, heard.phone, Ask.CONTACT if ask is Ask.CONTACT else ask)
    if not any(ch.isalnum() for ch in heard.text):
        return known, ask, ("odd",)
    return _read_words(scene, known, heard.text[:FULL_TEXT], ask)


def _read_words(scene: Scene, known: Description, text: str, ask: Ask) -> Filled:
    match ask:
        case Ask.NAME:
            # The whole text is kept, shown and compared: what of it is no name is not lost.
            named = not isinstance(read_names(text, reading(scene)), Unread)
            return (known.with_(name=text), None, ()) if named else (known, ask, ("odd",))
        case Ask.SEX:
            sex = read_sex(text)
            return (known.with_(sex=sex), None, ()) if sex else (known, ask, ("no_sex",))
        case Ask.AGE:
            return values.age(scene, known, text)
        case Ask.HEIGHT:
            return values.height(scene, known, text)
        case Ask.WHEN:
            return values.day(scene, known, text)
        case Ask.WHERE:
            return known.with_(place=text, area=_area_named(scene, text)), None, ()
        case Ask.CONTACT:
            return values.contact(scene, known, text)
        case Ask.RELATION:
            return known.with_(relation="other", relation_words=text), None, ()
        case Ask.MARKS | Ask.CLOTHING:
            return known.with_(**{str(ask): text}), None, ()
    return known, ask, ("use_buttons",)


def _read_pin(scene: Scene, known: Description, pin: tuple[int, int], venue: str | None, ask: Ask) -> Filled:
    """A pin says where the person was seen last, whatever was asked."""
    spot = scene.city.locate(*pin)
    if spot.area is None:
        return known, ask, ("pin_outside",)
    found = known.with_(place=venue or known.place, area=spot.area.code)
    return found, None if ask is Ask.WHERE or not settled(known, ask) else ask, ()


def _read_phone(scene: Scene, known: Description, text: str, ask: Ask) -> Filled:
    number = scene.rules.read_phone(text, scene.rules.phone_region)
    if isinstance(number, Phone):
        return known.with_(contact=number.e164), None, ()
    return known, ask, (f"phone_{number.reason}",)


def _area_named(scene: Scene, text: str) -> str | None:
    """The kelurahan that is meant, None where that is not certain enough to compare with."""
    area = scene.city.named(text)
    if area is not None:
        return area.code
    guesses = scene.city.guess(text, 2)
    sure = guesses and guesses[0].score >= LIKELY and (len(guesses) == 1 or guesses[1].score < guesses[0].score)
    return guesses[0].area.code if sure else None
