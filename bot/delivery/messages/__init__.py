"""Every kind of message: importing this package registers all drawings."""

from bot.delivery.messages import ladder, ops, people, report, team, work

__all__ = ["ladder", "ops", "people", "report", "team", "work"]
