"""A report that is told in voice messages, by whoever cannot write or does not see the screen: no question holds them
up, and the team hears what they said (SOP 2)."""

from bot.actions.kit.heard import Media
from bot.domain.kit.forms import Filled
from bot.domain.report.form import TABLE, ReportQuestion
from bot.domain.report.told import with_guess
from bot.domain.ticket.answers import Answers
from storage.ticket.drafts import Draft

VOICE, PLACED = "voice", "voice_place"  # hints of the two questions that stand in the way
SPOKEN = frozenset(("voice", "audio", "video_note"))


def by_file(draft: Draft, answers: Answers, ask: ReportQuestion, file: Media) -> Filled[Answers, ReportQuestion]:
    """A file without words. A voice message where the kind or the place is asked says what the question wants, for all
    the bot knows: it is told how else to answer, and the second one goes on."""
    told = file.kind in SPOKEN and not answers.on_behalf
    before = TABLE.load(draft.asking).hints
    if told and ask is ReportQuestion.KIND and answers.kind is None:
        again = VOICE in before
        return Filled(with_guess(answers), None, ("kind_guessed",)) if again else Filled(answers, None, (VOICE,))
    if told and ask is ReportQuestion.PLACE and not answers.has_place:
        return Filled(answers.with_(spoken=True)) if PLACED in before else Filled(answers, ask, (PLACED,))
    seen = file.kind not in SPOKEN and ask is ReportQuestion.KIND and answers.photos > 1 and answers.kind is None
    return Filled(answers, None, ("which_kind",)) if seen else Filled(answers)
