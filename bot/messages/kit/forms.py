"""The buttons that every form has: back, skip or go on, cancel; and "really leave?"."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.form_messages import FormPast
from bot.domain.kit.forms import FormQuestion
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Button, Screen

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class FormButtons:
    """The buttons of one form: `verb` and `nonce` as they carry them; `words` begins the keys of their labels."""

    sight: Sight[Any]
    verb: Verb
    nonce: str
    words: str

    def button(self, label: str, arg: str, style: str | None = None) -> Button:
        """A button with the words of the key `label`."""
        return Button(self.sight.texts.plain(label), button_data(self.verb, self.nonce, arg), style=style)

    def leave(self) -> Rows:
        """ "Really throw it away?"."""
        return (
            (self.button(self.words + "leave", "y", "danger"),),
            (self.button(self.words + "stay", "z"),),
        )

    def steps(self, ask: FormQuestion, *, back: bool, skip: str) -> tuple[Button, ...]:
        """Back where there is a question before; `skip` ("next" where there is an answer) where it may be passed over;
        cancel."""
        row = [self.button(self.words + "back", f"b.{ask}")] if back else []
        if skip:
            row.append(self.button(self.words + skip, f"n.{ask}"))
        return (*row, self.button(self.words + "cancel", f"x.{ask}"))


def in_rows(buttons: Sequence[Button], per_row: int) -> Rows:
    """Side by side, as many as fit."""
    return tuple(tuple(buttons[at : at + per_row]) for at in range(0, len(buttons), per_row))


@draws(FormPast)
def past(sight: Sight[FormPast]) -> Screen:
    """No message: a question of before is left without buttons."""
    about = {"chat_id": sight.letter.chat_id, "message_id": sight.told.message}
    return Screen(act=("editMessageReplyMarkup", about))
