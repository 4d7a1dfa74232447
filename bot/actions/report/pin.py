"""Where it is: a pin or words, checked before they are believed; what a map service knows about it; which kelurahan."""

from dataclasses import dataclass

from bot.actions.kit.scene import Scene
from bot.domain.places.city import LIKELY
from bot.domain.places.geocoding import option_key, short_key
from bot.domain.places.pins import FoundPin, fault, read_place
from bot.domain.report.form import ReportQuestion
from bot.domain.ticket.answers import Answers

OFFERED = 3  # kelurahan to choose from
UNNAMED = ""  # `Answers.written` where the words name no kelurahan for certain
FAR_M = (
    3_000  # the middles of two neighbours are nearer: a pin in a kelurahan so far from the written one is asked about
)


@dataclass(frozen=True, slots=True)
class Taken:
    """What a pin made of the answers; `asking`: the question it raises (None: whatever is missing next); `hint`: what
    has to be said about it."""

    answers: Answers
    asking: ReportQuestion | None = None
    hint: str | None = None


def find_place(scene: Scene, text: str) -> FoundPin | None:
    """The first coordinates in a text; what a short plus code leaves out is taken from the middle of the city."""
    south, west, north, east = scene.city.bounds
    return read_place(text, ((south + north) // 2, (west + east) // 2))


def take_pin(
    scene: Scene, answers: Answers, pin: tuple[int, int], live: int | None = None, *, typed: bool = False
) -> Taken:
    """Take a pin (WGS84 × 1e6). 0,0 and what is no place on earth is asked again; longitude before latitude, and in
    what was `typed` a latitude that lost its minus, is asked about; a place outside the city is told of (SOP 2).
    `live` is the message of a live location."""
    wrong = fault(pin)
    if wrong == "swapped":
        return Taken(answers.with_(doubt=(pin[1], pin[0])), ReportQuestion.SWAPPED)
    if wrong is not None:
        return Taken(answers, ReportQuestion.PLACE, f"pin_{wrong}")
    if typed and not scene.city.locate(*pin).inside and scene.city.locate(-pin[0], pin[1]).inside:
        return Taken(answers.with_(doubt=(-pin[0], pin[1])), ReportQuestion.SWAPPED)
    return _believe(scene, answers, pin, live)


def _believe(scene: Scene, answers: Answers, pin: tuple[int, int], live: int | None = None) -> Taken:
    """A pin as it is. Where the city's boundaries do not tell the kelurahan, the nearest ones are to be offered:
    the very nearest is right three times out of four."""
    spot = scene.city.locate(*pin)
    near = () if spot.sure or not spot.inside else tuple(one.code for one in scene.city.nearest(*pin, OFFERED))
    area_code = spot.area.code if spot.area else None
    if answers.area_code in near and not answers.areas:
        area_code, near = answers.area_code, ()  # said by a person, and not far: it stays until the pin's own is known
    located = answers.with_(
        lat_e6=pin[0],
        lng_e6=pin[1],
        area_code=area_code,
        in_city=spot.inside,
        outside_ok=False,
        doubt=None,
        live=live,
        areas=near,
        options=(),
        street=None,
        link=None,
        written=_contradicted(scene, answers, pin, area_code),
    )
    return Taken(located, None if spot.inside else ReportQuestion.OUTSIDE)


def _contradicted(scene: Scene, answers: Answers, pin: tuple[int, int], area_code: str | None) -> str | None:
    """The kelurahan that words named for certain before a pin came from somewhere else, as from a phone at home."""
    if answers.lat_e6 is not None or answers.areas or not answers.place_text or answers.area_code is None:
        return None
    return answers.area_code if _is_far(scene, answers.area_code, pin, area_code) else None


def _is_far(scene: Scene, named: str, pin: tuple[int, int], area_code: str | None) -> bool:
    """Whether a kelurahan that words name is kilometres from a pin in the city."""
    nearest = scene.city.nearest(*pin, 1)
    apart = scene.city.apart_m(named, area_code or nearest[0].code) if nearest else None
    return apart is not None and apart > FAR_M


def contradict(scene: Scene, answers: Answers, area_code: str | None, text: str, message_id: int) -> Answers | None:
    """The answers with a doubt, where words name for certain a kelurahan far from the pin that came before: which of
    the two is right is asked, and the pin counts until then. None where they do not."""
    pin = (answers.lat_e6, answers.lng_e6)
    if area_code is None or pin[0] is None or pin[1] is None or not answers.in_city or answers.doubt is not None:
        return None
    if not _is_far(scene, area_code, (pin[0], pin[1]), answers.area_code):
        return None
    return answers.with_(place_text=text, written=area_code, said=(*answers.said, (message_id, "place_text")))


def keep_written(scene: Scene, answers: Answers) -> Answers:
    """The words say where it is, and the pin does not."""
    area_code, areas = (answers.written, ()) if answers.written else _named(scene, answers.place_text or "")
    return _without_pin(answers, area_code, areas)


def take_address(scene: Scene, answers: Answers, text: str, message_id: int) -> Answers:
    """A place in words, with the kelurahan that it names, or seems to name. A pin in the city stays beside it: where
    the words name its own kelurahan they say the same more closely; else it is asked which of the two is right."""
    if answers.lat_e6 is None or not answers.in_city or answers.doubt is not None:
        return replace_place(scene, answers, text, message_id)
    area_code, _ = _named(scene, text)
    same = area_code is not None and area_code in (answers.area_code, *answers.areas)
    known = answers.with_(area_code=area_code, areas=()) if same and answers.areas else answers
    said = (*answers.said, (message_id, "place_text"))
    return known.with_(place_text=text, written=None if same else area_code or UNNAMED, said=said)


def replace_place(scene: Scene, answers: Answers, text: str, message_id: int) -> Answers:
    """The same where no pin counts any more."""
    outside = bool(scene.message(text).place.outside)
    known = _without_pin(answers, *_named(scene, text)).with_(in_city=False if outside else None)
    if answers.landmark and answers.landmark in (answers.place_text or "") and answers.landmark not in text:
        known = known.with_(landmark=None)  # a part of the place that does not count any more
    return known.with_(place_text=text, said=(*answers.said, (message_id, "place_text")))


def _without_pin(answers: Answers, area_code: str | None, areas: tuple[str, ...]) -> Answers:
    return answers.with_(
        lat_e6=None,
        lng_e6=None,
        area_code=area_code,
        in_city=True if area_code else None,
        outside_ok=False,
        doubt=None,
        live=None,
        areas=areas,
        options=(),
        street=None,
        written=None,
    )


def _named(scene: Scene, text: str) -> tuple[str | None, tuple[str, ...]]:
    """The code of the kelurahan that a text names, and the codes to offer where that is not certain."""
    area = scene.city.named(text)
    if area is not None:
        return area.code, ()
    guesses = scene.city.guess(text, OFFERED)
    likely = [one for one in guesses if one.score >= LIKELY]
    # A typing error forgiven is a guess all the same: "cpt" is no Cipete until somebody says so.
    return None, tuple(one.area.code for one in likely or guesses)


def choose_option(scene: Scene, answers: Answers, key: str) -> Answers | None:
    """The place that was found for the words is the one; None where nothing of it is offered any more."""
    if answers.lat_e6 is not None:
        return None
    for lat, lng, name in answers.options:
        if option_key((lat, lng, name)) == key:
            # Its name is its street: there is nothing left to ask about it.
            return _believe(scene, answers, (lat, lng)).answers.with_(street=name, link=answers.link)
    return None


def choose_area(answers: Answers, key: str) -> Answers | None:
    """The person says which kelurahan it is; None where that is not in question any more."""
    for code in answers.areas:
        if short_key(code) == key:
            return answers.with_(area_code=code, areas=())
    return None
