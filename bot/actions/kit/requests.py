"""What most handlers ask with: who, and at most a number, a few words, or the button that was pressed."""

from dataclasses import dataclass

from bot.actions.kit.scene import Reply, Scene
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import PrivateOnly, Refusal


@dataclass(frozen=True, slots=True)
class Request:
    """`who` asks for something that needs no more than who they are."""

    who: Who


@dataclass(frozen=True, slots=True)
class AskNumber:
    """`who` asks about the ticket, or the search, with this `number`; None where they named none."""

    who: Who
    number: int | None = None


@dataclass(frozen=True, slots=True)
class AskWith:
    """`who` asks with a `text`: what they typed behind a command, or what their button or link carries; '' for none."""

    who: Who
    text: str = ""


@dataclass(frozen=True, slots=True)
class PressOn:
    """`who` pressed a button about the ticket, the person, the burial … with this `nonce`; `arg` says which button."""

    who: Who
    nonce: str
    arg: str = ""


@dataclass(frozen=True, slots=True)
class PressAct:
    """The same for a button that says what to do (`act`) and with what (`value`)."""

    who: Who
    nonce: str
    act: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Decide:
    """`who` decides on the thing with this `number`."""

    who: Who
    number: int


def refuse_here(scene: Scene, command: Request) -> Reply:
    """A button that stands in private chats only was pressed somewhere else: made-up data. Always raises Refusal
    `private_only`, audited."""
    raise Refusal(PrivateOnly(), audit=True)
