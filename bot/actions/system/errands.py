"""What the host's commands ask of the bot (`python -m bot invite-admin`, `requeue`, `trust-clock`)."""

from collections.abc import Mapping

from bot.actions.kit.scene import Scene
from bot.actions.system import clock_watch, ops, partner_tables
from bot.actions.ticket import partner_news
from bot.domain.accounts.events import InviteMadeEvent
from bot.domain.kit.people import FIRST_ADMIN_MS, Role
from storage.accounts import invites

Errand = Mapping[str, str | int]


def perform(scene: Scene, errand: Errand) -> str:
    """Do one errand; a line about what came of it, of an invitation the bot's own name ("" where a command does it by
    itself). Doing it twice changes nothing more. Raises ValueError for an errand that nobody knows, KeyError for one
    that is incomplete."""
    match errand["kind"]:
        case "invite_admin":
            # Never longer than a link of the host may live, whatever the file says.
            expires = min(int(errand["expires_at"]), scene.now + FIRST_ADMIN_MS)
            invites.create(scene.tx, str(errand["token_hash"]), Role.ADMIN, None, scene.now, expires)
            scene.record(InviteMadeEvent(role=str(Role.ADMIN)))
            return scene.rules.bot_username
        case "requeue":
            updates, letters = ops.requeue(scene)
            return f"updates = {updates}, messages = {letters}"
        case "import_reports":
            apply = bool(errand["apply"])
            return partner_tables.take_lines(scene, str(errand["system"]), str(errand["lines"]), apply=apply)
        case "replay_webhooks":
            since = errand.get("since")
            return str(partner_news.replay(scene, str(errand["system"]), None if since is None else int(since)))
        case "trust_clock":
            clock_watch.trust(scene)
            return "trusted"
    raise ValueError(f"no such errand: {errand['kind']}")
