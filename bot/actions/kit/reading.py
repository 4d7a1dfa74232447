"""What a reader of values has to know beside the text, from what an action has at hand."""

from typing import Any

from bot.actions.kit.scene import Scene
from bot.domain.kit.phones import Phone
from bot.reading.context import Dialled, ReadingContext


def reading(scene: Scene, **more: Any) -> ReadingContext:
    """The moment, the city's zone and the numbering plan; `more`: bounds of this one value (bot/reading/context.py)."""
    return ReadingContext(
        now=scene.now,
        zone=scene.rules.zone,
        region=scene.rules.phone_region,
        dial=lambda text, region: _dialled(scene, text),
        **more,
    )


def _dialled(scene: Scene, text: str) -> Dialled:
    number = scene.phone(text)
    return Dialled(number.e164) if isinstance(number, Phone) else Dialled(fault=number.reason)
