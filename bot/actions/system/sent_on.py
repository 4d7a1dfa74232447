"""What goes on with the answer about another office (SOP 10): where somebody was sent on a moment ago, what they wrote
for that, and for whom it was."""

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.clock import MINUTE
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.system.messages import TalkElsewhere
from bot.reading.for_whom import says_for_whom
from bot.reading.message import MessageFacts
from storage.kit import said

GOES_ON_MS = 15 * MINUTE  # so long a message goes on with the one before it
LATELY = 4  # messages that are looked at
_SAID_NOTHING = frozenset((InboxOutcome.NOTHING_SAID, InboxOutcome.ANSWERED, InboxOutcome.THANKED))


def sent_on(scene: Scene, user_id: int) -> tuple[int, str, str] | None:
    """The update whose words were last answered with another office, its outcome, and the service or matter; None
    where something else was said since that needed an answer of its own, or nothing a quarter of an hour ago."""
    lately = said.lately(scene.tx, user_id, scene.now - GOES_ON_MS, LATELY)
    telling = ((update, *what.partition(":")[::2]) for update, what in lately)
    last = next((one for one in telling if one[1] not in _SAID_NOTHING), None)
    return last if last is not None and last[1] in (InboxOutcome.SENT_ON, InboxOutcome.UNLISTED) else None


def words_sent_on(scene: Scene, user_id: int, update: int) -> str:
    """What somebody wrote that was answered with another office."""
    return said.words_of(scene.tx, update, user_id, scene.now - GOES_ON_MS)


def for_whom(scene: Scene, heard: Heard, facts: MessageFacts) -> Reply | None:
    """ "Buat ibu saya" behind an office's answer: the same office, for whomever; the key into a report takes the
    question along. None where nobody was sent on, or more is said."""
    if facts.place.span is not None or not says_for_whom(heard.text):
        return None
    last = sent_on(scene, heard.who.user_id)
    if last is None:
        return None
    update, outcome, about = last
    service = about if outcome == InboxOutcome.SENT_ON and scene.rules.directory.get(about) is not None else ""
    matter = about if outcome == InboxOutcome.UNLISTED else ""
    if not (service or matter):
        return None
    told = TalkElsewhere(matter, service=service, asked=update, same=True)
    scene.tell(told, heard.who.user_id)
    return Reply(InboxOutcome.ANSWERED, about=about)  # what is said next goes on with the question, not with this
