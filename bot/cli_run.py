"""Running the bot, however it was asked for."""

# Before whatever else imports the framework.
import bot.lean_run  # noqa: F401

# isort: split
import asyncio
import linecache
from collections.abc import Callable
from pathlib import Path

import structlog

from bot.app import serve
from bot.channels.telegram.line import TokenRefused
from bot.cli import DEFAULT_CONFIG, configured, end
from bot.codes import Exit
from bot.config import Use
from bot.lean import unexplained
from bot.lean_classes import OURS, share
from bot.lookout import alarm
from bot.owner import SecondInstance
from bot.settings import make_clock
from bot.supervise import PortTaken
from storage.kit.migrate import NotOurs

log = structlog.get_logger()


def prepared() -> Callable[[Path], None]:
    """`run`, once what it imported takes no more memory than it has to. Before it is looked for what nobody needs."""
    share()
    for package in OURS:
        unexplained(package)
    linecache.clearcache()  # of the methods that attrs wrote; a traceback reads what it needs
    return run


def run(config: Path = DEFAULT_CONFIG) -> None:
    """Run the bot until it is told to stop (SIGTERM, Ctrl-C); SystemExit with why it cannot, or why it ended."""
    settings = configured(config, Use.RUN)
    try:
        asyncio.run(serve(settings))
    except SecondInstance:
        raise end(Exit.SECOND, "Another Sigap already works on this database.") from None
    except NotOurs as error:
        alarm(settings, make_clock(settings))
        raise end(Exit.DATABASE, f"database.path: {error}") from None
    except TokenRefused:
        raise end(Exit.SETTINGS, "telegram.token: Telegram does not know this token") from None
    except PortTaken as error:
        raise end(Exit.FILES, str(error)) from None
    except Exception as error:
        # Whatever it is, its message may quote a person: say what died and where, and let systemd start us again.
        log.critical("bot.died", exc_info=error)
        raise SystemExit(Exit.DIED) from None
