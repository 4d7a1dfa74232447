"""Reminders that people may put off with a reason. The clocks of the procedure (the end of a search, the ladders before
and after a claim) are nobody's to move."""

from bot.domain.kit.reminders import ReminderKind

SNOOZABLE = frozenset(
    {
        ReminderKind.SEARCH_DAY,
        ReminderKind.LETTER_DAILY,
        ReminderKind.HEALTH_CHECK,
        ReminderKind.REFERRAL_DUE,
        ReminderKind.RECHECK,
        ReminderKind.LEASE_ASK,
    }
)
# What rings because this one was not answered.
FOLLOWED = {
    ReminderKind.HEALTH_CHECK: ReminderKind.HEALTH_LATE,
    ReminderKind.RECHECK: ReminderKind.RECHECK_END,
    ReminderKind.LEASE_ASK: ReminderKind.LEASE_END,
}
