"""A place that nobody could go to, "di rumah": it is asked for more closely once; where life is at stake the team has
it at once all the same (SOP 2)."""

from collections.abc import Callable

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Scene
from bot.domain.kit.forms import Filled
from bot.domain.kit.reading import is_laughter
from bot.domain.report.form import ReportQuestion, add_words
from bot.domain.ticket.answers import Answers
from bot.reading.declining import declines
from bot.reading.message import MessageFacts
from bot.reading.place import says_no_where

TakesAddress = Callable[[Scene, Answers, str, int], Answers]  # the place in words that a message gives


def asked_again(
    scene: Scene, heard: Heard, answers: Answers, ask: ReportQuestion, take_address: TakesAddress
) -> Filled[Answers, ReportQuestion] | None:
    """What is said where the place is asked is none, or none to go to: it is asked again, with how. Who cannot say it
    more closely goes on with what is known. None where the words may be a place, or it was asked again before."""
    if answers.has_place and declines(heard.text):
        return Filled(answers)
    if is_laughter(heard.text) or (says_no_where(heard.text) and not was_vague(answers)):
        at_once = answers.urgent and not is_laughter(heard.text) and ask is ReportQuestion.PLACE
        known = take_address(scene, answers, heard.text, heard.message_id) if at_once else answers
        return Filled(add_words(known, heard.text, heard.message_id) or known, ask, ("vague",))
    return None


def was_vague(answers: Answers) -> bool:
    """Whether it was asked again already: what comes then is taken as it is."""
    return any(says_no_where(line) for line in (answers.words or "").splitlines())


def without_vague(answers: Answers, facts: MessageFacts) -> Answers:
    """ "Di depan rumah saya" gives way to words that say where that is."""
    vague = answers.place_text is not None and answers.lat_e6 is None and says_no_where(answers.place_text)
    return answers.with_(place_text=None) if vague and facts.place.span is not None else answers
