"""The questions that stand alone: one is open with a person at a time, outside of a report. A table like that of a form
(bot/domain/kit/forms.py), a row a question; what acts on it is bot/actions/kit/prompts.py."""

from dataclasses import dataclass

from bot.domain.kit.forms import FormQuestion, QuestionRow


@dataclass(frozen=True, slots=True)
class PromptRow(QuestionRow):
    """The row of a question that stands alone.

    `needed` here: words are, a file is no answer. `own`: it is of anybody's own matter, so that it stays open when a
    role is lost. `stays`: whoever takes the answer says when it is closed; any other is closed by its answer. `form`:
    the question is that of a form with a table of its own, which asks before it is left.
    """

    own: bool = False
    stays: bool = False
    form: bool = False


class PromptQuestion(FormQuestion):
    """Every question that stands alone. The values stand in the database: a value never changes and never gets another
    meaning (tests/setup/names/prompts.txt). Who takes the answer is registered with `answers`."""

    # a ticket: why, where, which, to whom (bot/domain/ticket/steps.py); where to, again, more words of a reporter
    STEP = "step", PromptRow(stays=True)
    MORE = "more", PromptRow(own=True)
    MOVED = "moved", PromptRow(own=True)
    SEEN_AGAIN = "seen_again", PromptRow(own=True)
    REOPEN = "reopen", PromptRow(own=True)
    FIND_TICKET = "find_ticket", PromptRow(needed="nothing_said")
    # the person whom it led to (bot/domain/case/questions.py); until when a reminder waits, and why
    PERSON = "person.new", PromptRow()
    CASE = "case", PromptRow(stays=True)
    SNOOZE = "snooze", PromptRow()
    # relatives and the public
    SEARCH = "search", PromptRow(own=True, stays=True, form=True)
    MATCH_REASON = "match_reason", PromptRow(needed="nothing_said")
    MATCH_UNDO = "match_undo", PromptRow(needed="nothing_said")
    NOTICE_WORDS = "notice_words", PromptRow(stays=True)
    # figures and areas: a press closes the choice of an area
    EXPORT_PERIOD = "export_period", PromptRow()
    DIGEST_HOUR = "digest_hour", PromptRow()
    DIGEST_AREA = "digest_area", PromptRow(stays=True)
    INVITE_AREA = "wilayah_area", PromptRow(stays=True)

    @property
    def alone(self) -> PromptRow:
        """Its row."""
        row = self.row
        if not isinstance(row, PromptRow):
            raise TypeError(f"the question {self} has no row")
        return row
