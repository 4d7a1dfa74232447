"""What is told about forms, whatever they are for."""

from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority


@kind("form.past", To.ANYONE, Priority.FILE, tidies=True)  # in the gaps: the next question does not wait for it
class FormPast(Message):
    """A question that is past loses its buttons: it stood at `message` in the reader's chat."""

    message: int
