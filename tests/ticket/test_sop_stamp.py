"""The numbers of the SOP on a ticket: those of today's tickets are read the same by every later release."""

from dataclasses import astuple, replace

from bot.domain.ticket.sop import Sop

# Of a ticket of an older release: names beside the numbers, a rule that is gone, others that did not exist.
NAMED = '{"unclaimed_group_min":6,"gone_min":1,"lease_ask_min":31,"visit_far_m":1001}'
# One number after the other, and none where another stood: a rule that is new stands behind these.
NUMBERED = "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22]"
NUMBERS = Sop(
    unclaimed_group_min=1, unclaimed_on_duty_min=2, unclaimed_supervisor_min=3, unclaimed_leads_min=4, lease_ask_min=5,
    lease_end_min=6, recheck_min=7, draft_nudge_min=8, draft_send_min=9, draft_expires_min=10, close_question_min=11,
    take_back_min=12, undo_min=13, still_there_min=14, position_min=15, live_every_s=16, live_metres=17,
    same_person_m=18, same_person_moving_m=19, same_person_min=20, visit_min=21, visit_far_m=22,
)  # fmt: skip


def test_what_is_stamped_today_is_read_for_ever() -> None:
    assert Sop.from_stamp(NUMBERED) == NUMBERS
    assert NUMBERS.stamp().startswith(NUMBERED[:-1])


def test_the_stamp_of_an_older_release_is_read_as_it_was() -> None:
    assert Sop.from_stamp(NAMED) == replace(Sop(), unclaimed_group_min=6, lease_ask_min=31, visit_far_m=1_001)


def test_a_rule_that_came_later_has_its_default_and_one_of_a_later_release_is_passed_over() -> None:
    assert Sop.from_stamp("[1,2]") == replace(Sop(), unclaimed_group_min=1, unclaimed_on_duty_min=2)
    assert Sop.from_stamp(str([*astuple(Sop()), 77])) == Sop()
