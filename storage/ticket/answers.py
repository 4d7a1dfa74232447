"""What is known of a report as the tables keep it: JSON, without what is unknown."""

from functools import lru_cache

import orjson

from bot.domain.ticket.answers import Answers


def dump_answers(answers: Answers) -> str:
    """The JSON of what is known."""
    return orjson.dumps(answers.known()).decode()


@lru_cache(maxsize=512)  # what one step saves, the drawing of the form and the next step read again
def load_answers(text: str) -> Answers:
    """From `dump_answers`; fields of a later release are left out."""
    return Answers.of(orjson.loads(text))
