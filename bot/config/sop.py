"""[sop]: the minutes and metres of the rules of the work."""

from collections.abc import Iterator
from itertools import pairwise

from bot.checked import Part, key
from bot.config.parts import Minutes


class SopPart(Part):
    """[sop]: minutes, but for the live location and what is in metres; stamped on each ticket when it opens."""

    unclaimed_group_min: Minutes = 5
    unclaimed_on_duty_min: Minutes = 10
    unclaimed_supervisor_min: Minutes = 15
    unclaimed_leads_min: Minutes = 30
    lease_ask_min: Minutes = 30
    lease_end_min: Minutes = 60
    recheck_min: Minutes = 360
    draft_nudge_min: Minutes = 3
    draft_send_min: Minutes = 10
    draft_expires_min: Minutes = 1_440
    close_question_min: Minutes = 30
    take_back_min: Minutes = 240
    undo_min: Minutes = 10
    still_there_min: Minutes = 10
    position_min: Minutes = 30
    live_every_s: int = key(default=30, gt=0, le=3_600)
    live_metres: int = key(default=25, gt=0, le=5_000)
    same_person_m: int = key(default=200, gt=0, le=5_000)
    same_person_moving_m: int = key(default=1_500, gt=0, le=20_000)
    same_person_min: Minutes = 360
    visit_min: Minutes = 60
    visit_far_m: int = key(default=1_000, gt=0, le=50_000)

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        rungs = ("unclaimed_group_min", "unclaimed_on_duty_min", "unclaimed_supervisor_min", "unclaimed_leads_min")
        for lower, upper in pairwise(rungs):
            if getattr(self, lower) >= getattr(self, upper):
                yield f"{lower}: must be less than {upper}"
        if self.lease_ask_min >= self.lease_end_min:
            yield "lease_ask_min: must be less than lease_end_min"
        for sooner, later in pairwise(("draft_nudge_min", "draft_send_min", "draft_expires_min")):
            if getattr(self, sooner) >= getattr(self, later):
                yield f"{sooner}: must be less than {later}"
        if self.same_person_m > self.same_person_moving_m:
            yield "same_person_m: must not be more than same_person_moving_m"
