"""What one area brings about and other areas act on, in the same transaction: it need not know who they are."""

from collections.abc import Callable
from typing import Generic, ParamSpec

from bot.actions.kit.scene import Reply, Scene
from bot.domain.kit.people import Who

P = ParamSpec("P")


class FollowUp(Generic[P]):
    """Something that happens. Whoever registered acts on it when it is called; what they raise undoes all of it."""

    def __init__(self) -> None:
        self._acts: list[Callable[P, None]] = []

    def acts(self, act: Callable[P, None]) -> Callable[P, None]:
        """Register what follows."""
        self._acts.append(act)
        return act

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """It happened."""
        for act in self._acts:
            act(*args, **kwargs)


# Who accepted, the person's id and the search's: the family of a person was found through a search (SOP 5).
family_found: FollowUp[[Scene, Who, int, int]] = FollowUp()
# Who undid it, the person's id and the instant (UTC ms) of the acceptance that was a mistake.
not_the_family: FollowUp[[Scene, Who, int, int]] = FollowUp()
# The person's id: what is known of them changed.
person_changed: FollowUp[[Scene, int]] = FollowUp()
# The person's id: the family has them, by whatever way.
home_again: FollowUp[[Scene, int]] = FollowUp()
# The person's id: nobody outside is to learn of them any more (SOP 9).
person_hidden: FollowUp[[Scene, int]] = FollowUp()
# The ticket's id: it has ended, in whatever way.
ticket_closed: FollowUp[[Scene, int]] = FollowUp()
# The ticket's id: it waits for nobody's claim any more, whatever became of it.
left_queue: FollowUp[[Scene, int]] = FollowUp()
# The ticket's id and who held it until now: somebody else has it, or nobody.
hands_lost: FollowUp[[Scene, int, int]] = FollowUp()
# The person's id and why (`left` the group, a `role` was taken, `paused`): what they may do is less from now on.
rights_lost: FollowUp[[Scene, int, str]] = FollowUp()

ShowUnfinished = Callable[[Scene, Who], Reply | None]
_UNFINISHED: list[ShowUnfinished] = []


def shows_unfinished(show: ShowUnfinished) -> ShowUnfinished:
    """Register a dialogue that comes first where somebody left it unfinished and begins another."""
    _UNFINISHED.append(show)
    return show


def unfinished(scene: Scene, who: Who) -> Reply | None:
    """Show what `who` has begun and not finished; None where there is nothing."""
    return next((reply for show in _UNFINISHED if (reply := show(scene, who)) is not None), None)
