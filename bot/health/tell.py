"""From faults to letters: what is to be told by mail, and what came of it."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import structlog

from bot.clock import local
from bot.health import mail
from bot.health.alarms import TOLD_AFTER, Alarm, Spool, follow
from bot.health.mail import Post
from bot.health.state import HealthFault
from bot.texts.catalog import Texts

log = structlog.get_logger()

Send = Callable[[Post, str, str], None]


class Teller:
    """Tells people by mail of alarms.

    Blocks: to be called in a thread. `post` None: nobody is told, alarms are only kept."""

    def __init__(self, spool: Spool, post: Post | None, words: Texts, zone: ZoneInfo, send: Send = mail.send) -> None:
        self._spool = spool
        self._post = post
        self._words = words
        self._zone = zone
        self._send = send

    def follow(self, faults: frozenset[HealthFault], now: int) -> int:
        """Note what began and what ended by `now`, and tell what is due; how many letters went. Raises OSError."""
        known = self._spool.all()
        for fault in TOLD_AFTER:
            before, after = known.get(fault), follow(known.get(fault), fault, fault in faults, now)
            if after != before:
                self._spool.put(fault, after)
        return self.tell(now)

    def begin(self, fault: HealthFault, now: int) -> None:
        """Note a fault apart from a look: the process is about to end for it. Raises OSError."""
        self._spool.put(fault, follow(self._spool.all().get(fault), fault, True, now))

    def tell(self, now: int, *, at_once: bool = False) -> int:
        """Tell what is due (`at_once`: however lately it was tried in vain); how many letters went. Raises OSError."""
        if self._post is None:
            return 0
        due = [one for one in self._spool.all().values() if (one.untried() if at_once else one).is_due(now)]
        return sum(self._tell(self._post, one, now) for one in due)

    def waiting(self, now: int) -> int:
        """How many alarms are to be told and are not. Raises OSError."""
        return sum(one.untried().is_due(now) for one in self._spool.all().values())

    def _tell(self, post: Post, alarm: Alarm, now: int) -> bool:
        try:
            self._send(post, *self._letter(alarm))
        except OSError as error:
            log.warning("mail.failed", fault=alarm.fault, tries=alarm.tries + 1, error=type(error).__name__)
            self._spool.put(alarm.fault, alarm.failed(now))
            return False
        log.info("mail.sent", fault=alarm.fault, over=alarm.over_at is not None)
        self._spool.put(alarm.fault, alarm.told(now))
        return True

    def _letter(self, alarm: Alarm) -> tuple[str, str]:
        say, over = self._words.plain, alarm.over_at is not None
        what = say(f"health.fault.{alarm.fault}")
        until = alarm.over_at if alarm.over_at is not None else alarm.since
        subject = say("health.mail.over" if over else "health.mail.subject", what=what)
        body = say(
            "health.mail.body_over" if over else "health.mail.body",
            what=what,
            since=f"{local(alarm.since, self._zone):%d-%m-%Y %H.%M %Z}",
            until=f"{local(until, self._zone):%d-%m-%Y %H.%M %Z}",
            machine=mail.here(),
            do=say(f"health.do.{alarm.fault}"),
        )
        return subject, body
