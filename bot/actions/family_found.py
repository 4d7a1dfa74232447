"""The family of a person was found through a search: what follows for that person's case (SOP 5, "Family found"). The
rooms of the case register what they do then, so that the search need not know them."""

from collections.abc import Callable

from bot.actions.scene import Scene
from bot.domain.people import Who

Follow = Callable[[Scene, Who, int, int], None]
_FOLLOWS: list[Follow] = []


def follows(one: Follow) -> Follow:
    """Register what follows: called with the scene, who accepted, the person's id and the search's, in the transaction
    of the acceptance."""
    _FOLLOWS.append(one)
    return one


def family_found(scene: Scene, who: Who, person_id: int, search_id: int) -> None:
    """`who` accepted the search `search_id` for this person."""
    for follow in _FOLLOWS:
        follow(scene, who, person_id, search_id)
