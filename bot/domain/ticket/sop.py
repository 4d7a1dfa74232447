"""The numbers of the SOP. Stamped on each ticket when it opens, so a later change moves no running clock."""

import json
from dataclasses import astuple, dataclass, fields

MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Sop:
    """Deadlines in minutes (SOP 3); `tell` them apart by who is told when they pass. What is not in minutes says so:
    a step of a live location counts after `live_metres`, and not more often than every `live_every_s` seconds.

    Tickets keep the numbers in this order: a new one stands at the end, and none changes its place."""

    unclaimed_group_min: int = 5
    unclaimed_on_duty_min: int = 10
    unclaimed_supervisor_min: int = 15
    unclaimed_leads_min: int = 30
    lease_ask_min: int = 30
    lease_end_min: int = 60
    recheck_min: int = 360
    draft_nudge_min: int = 3  # a report that could be sent and is not
    draft_send_min: int = 10  # then it is sent as it stands
    draft_expires_min: int = 1_440
    close_question_min: int = 30
    take_back_min: int = 240  # after the end: what only the holder saw leaves their chat
    undo_min: int = 10  # how long a step that was pressed by mistake can be taken back
    still_there_min: int = 10
    position_min: int = 30
    live_every_s: int = 30
    live_metres: int = 25
    same_person_m: int = 200  # metres
    same_person_moving_m: int = 1_500  # metres, where the person is on the move
    same_person_min: int = 360
    visit_min: int = 60  # how long after a step a place or a photo still belongs to it
    visit_far_m: int = 1_000  # metres from the pin from which on the supervisors are told

    def stamp(self) -> str:
        """As JSON, for the ticket's row: the numbers alone, since their names would be half of what the row takes."""
        return json.dumps(astuple(self), separators=(",", ":"))

    @classmethod
    def from_stamp(cls, text: str) -> "Sop":
        """What applied when the ticket opened; a rule that did not exist then has today's default. Tickets of older
        releases have names beside the numbers."""
        stamped = json.loads(text)
        if isinstance(stamped, list):
            return cls(*stamped[: len(fields(cls))])
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in stamped.items() if name in known})
