"""The moment that somebody answers in a case's dialogue."""

from collections.abc import Callable

from bot.actions.case.case import Answer
from bot.actions.kit.reading import reading
from bot.actions.kit.scene import Scene
from bot.domain.case.questions import NOW
from bot.domain.case.refusals import BadMoment
from bot.domain.kit.understood import certain
from bot.reading.moment import read_moment

AHEAD_DAYS = 60  # "29/6" on the 28th is tomorrow, and refused; not a year ago


def moment(scene: Scene, answer: Answer, check: Callable[[int], None] | None = None, *, future: bool = False) -> int:
    """The instant (UTC ms) that was answered. `check` refuses one that cannot be. Raises Refusal `bad_moment`, Unsure,
    and what `check` raises."""
    if answer.choice == NOW:
        return scene.now
    if answer.sure is not None:
        return int(answer.sure)
    return int(
        certain(read_moment(answer.text, reading(scene, future=future, ahead_days=AHEAD_DAYS)), BadMoment(), str, check)
    )
