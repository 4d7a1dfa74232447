"""Reminders that people may put off with a reason. The clocks of the procedure (the end of a search, the ladders before
and after a claim) are nobody's to move."""

SNOOZABLE = frozenset({"search_day", "letter_daily", "health_check", "referral_due", "recheck", "lease_ask"})
# What rings because this one was not answered.
FOLLOWED = {"health_check": "health_late", "recheck": "recheck_end", "lease_ask": "lease_end"}
