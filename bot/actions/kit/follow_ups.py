"""The family of a person was found through a search: what follows for that person's case (SOP 5, "Family found"). The
rooms of the case register what they do then, so that the search need not know them."""

from collections.abc import Callable

from bot.actions.kit.scene import Scene
from bot.domain.kit.people import Who

Follow = Callable[[Scene, Who, int, int], None]
_FOLLOWS: list[Follow] = []
_TAKES_BACK: list[Follow] = []


def follows(one: Follow) -> Follow:
    """Register what follows: called with the scene, who accepted, the person's id and the search's, in the transaction
    of the acceptance."""
    _FOLLOWS.append(one)
    return one


def takes_back(one: Follow) -> Follow:
    """Register what follows where an acceptance is undone: called with the scene, who undid it, the person's id and the
    instant (UTC ms) of the acceptance, in that transaction. May raise Refusal: then nothing is undone."""
    _TAKES_BACK.append(one)
    return one


def family_found(scene: Scene, who: Who, person_id: int, search_id: int) -> None:
    """`who` accepted the search `search_id` for this person."""
    for follow in _FOLLOWS:
        follow(scene, who, person_id, search_id)


def not_the_family(scene: Scene, who: Who, person_id: int, accepted_at: int) -> None:
    """`who` undid an acceptance of `accepted_at` (UTC ms) for this person. Raises what those who follow raise."""
    for follow in _TAKES_BACK:
        follow(scene, who, person_id, accepted_at)
