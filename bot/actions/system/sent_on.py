"""What goes on with the answer about another office (SOP 10): where somebody was sent on a moment ago, what they wrote
for that, and for whom it was."""

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.clock import MINUTE
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.report.told import is_only_place, is_story
from bot.domain.system.meant import asks
from bot.domain.system.messages import TalkElsewhere
from bot.reading.agreeing import agrees
from bot.reading.for_whom import says_for_whom
from bot.reading.message import MessageFacts
from storage.kit import said

GOES_ON_MS = 15 * MINUTE  # so long a message goes on with the one before it
LATELY = 4  # messages that are looked at
# Whom others help, whatever is said next: only where it is begins a report.
_NOT_OURS = frozenset(("darurat", "polisi", "damkar", "ugd_malam", "fire", "crime", "power", "water", "roads"))
_OWN_ILLS = frozenset({"ill", "likely"})  # a bite, a fever: the office that was named is the answer
_MORE = frozenset({"addition", "report", "sighting"})
_SAID_NOTHING = frozenset((InboxOutcome.NOTHING_SAID, InboxOutcome.ANSWERED, InboxOutcome.THANKED))


def sent_on(scene: Scene, user_id: int) -> tuple[int, str, str] | None:
    """The update whose words were last answered with another office, its outcome, and the service or matter; None
    where something else was said since that needed an answer of its own, or nothing a quarter of an hour ago."""
    lately = said.lately(scene.tx, user_id, scene.now - GOES_ON_MS, LATELY)
    telling = ((update, *what.partition(":")[::2]) for update, what in lately)
    last = next((one for one in telling if one[1] not in _SAID_NOTHING), None)
    return last if last is not None and last[1] in (InboxOutcome.SENT_ON, InboxOutcome.UNLISTED) else None


def last_outcome(scene: Scene, user_id: int) -> str:
    """What came of the last words that somebody wrote in the last quarter of an hour; "" where they wrote none."""
    return next((what for _, what in said.lately(scene.tx, user_id, scene.now - GOES_ON_MS, 1)), "")


def words_sent_on(scene: Scene, user_id: int, update: int) -> str:
    """What somebody wrote that was answered with another office."""
    return said.words_of(scene.tx, update, user_id, scene.now - GOES_ON_MS)


def told_danger(scene: Scene, user_id: int) -> tuple[str, str] | None:
    """What somebody told of danger a moment ago and since then, each of which was answered with another office, and
    the service or matter that the danger was answered with; None where they told of none, or something else was said
    since that needed an answer of its own."""
    words: list[str] = []
    for update, what in said.lately(scene.tx, user_id, scene.now - GOES_ON_MS, LATELY):
        outcome, _, about = what.partition(":")
        if outcome in _SAID_NOTHING:
            continue
        if outcome not in (InboxOutcome.SENT_ON, InboxOutcome.UNLISTED):
            return None
        words.insert(0, words_sent_on(scene, user_id, update))
        if scene.message(words[0]).danger.kinds - _OWN_ILLS:
            return "\n".join(words), about
    return None


def goes_on_with_danger(scene: Scene, heard: Heard, facts: MessageFacts) -> bool:
    """Whether the words go on with a danger that was answered with another office: where they are ("perumahan … blok
    c2" asks for no repair of a house), more of somebody who is hurt by their own ("di kamar ngumpet"), or a yes to the
    report that was offered. What asks for something, or tells of another danger, stands by itself."""
    placed = is_only_place(facts) if facts.place.span is not None else False
    if agrees(heard.text):  # to the report that the answer offers
        offered = told_danger(scene, heard.who.user_id)
        return offered is not None and offered[1] not in _NOT_OURS
    if facts.danger or asks(heard.text) or (is_story(facts) and not placed):
        return False
    if facts.intent.sure and facts.intent.code not in _MORE and not placed:
        return False
    told = told_danger(scene, heard.who.user_id)
    return told is not None and (placed or told[1] not in _NOT_OURS)


def for_whom(scene: Scene, heard: Heard, facts: MessageFacts) -> Reply | None:
    """ "Buat ibu saya", or where it is, behind an office's answer: the same office; the key into a report takes the
    question along. None where nobody was sent on, or more is said. Where a danger is, is a report's beginning."""
    placed = facts.place.span is not None and is_only_place(facts) and not is_story(facts)
    if not (placed or (facts.place.span is None and says_for_whom(heard.text))):
        return None
    last = sent_on(scene, heard.who.user_id)
    if last is None:
        return None
    update, outcome, about = last
    if placed and told_danger(scene, heard.who.user_id) is not None:
        return None
    service = about if outcome == InboxOutcome.SENT_ON and scene.rules.directory.get(about) is not None else ""
    matter = about if outcome == InboxOutcome.UNLISTED else ""
    if not (service or matter):
        return None
    told = TalkElsewhere(matter, service=service, asked=update, same=True)
    scene.tell(told, heard.who.user_id)
    return Reply(InboxOutcome.ANSWERED, about=about)  # what is said next goes on with the question, not with this
