"""Where it is: a pin, checked before it is believed."""

from dataclasses import dataclass

from bot.actions.scene import Scene
from bot.domain.pins import fault
from bot.domain.report import Answers, Ask


@dataclass(frozen=True, slots=True)
class Taken:
    """What a pin made of the answers; `asking`: the question it raises (None: whatever is missing next); `hint`: what
    has to be said about it."""

    answers: Answers
    asking: Ask | None = None
    hint: str | None = None


def take_pin(scene: Scene, answers: Answers, pin: tuple[int, int], live: int | None = None) -> Taken:
    """Take a pin (WGS84 × 1e6). 0,0 and what is no place on earth is asked again, longitude before latitude is asked
    about, a place outside the city is told of (SOP 2). `live` is the message of a live location."""
    wrong = fault(pin)
    if wrong == "swapped":
        return Taken(answers.with_(doubt=(pin[1], pin[0])), Ask.SWAPPED)
    if wrong is not None:
        return Taken(answers, Ask.PLACE, f"pin_{wrong}")
    spot = scene.city.locate(*pin)
    located = answers.with_(
        lat_e6=pin[0],
        lng_e6=pin[1],
        area_code=spot.area.code if spot.area else None,
        in_city=spot.inside,
        outside_ok=False,
        doubt=None,
        live=live,
    )
    return Taken(located, None if spot.inside else Ask.OUTSIDE)


def take_address(scene: Scene, answers: Answers, text: str, message_id: int) -> Answers:
    """A place in words, with the kelurahan that it names. It replaces a pin: whoever types an address after sending a
    pin was not standing there."""
    area = scene.city.named(text)
    return answers.with_(
        place_text=text,
        lat_e6=None,
        lng_e6=None,
        area_code=None if area is None else area.code,
        in_city=None,
        outside_ok=False,
        doubt=None,
        live=None,
        said=(*answers.said, (message_id, "place_text")),
    )
