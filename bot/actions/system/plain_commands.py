"""A command without its slash: whoever knows no commands writes "status", "menu" or "english please" as a message of
its own, whatever messenger they have. Taken as words, it began a report or went to the team."""

from collections.abc import Callable, Mapping

from bot.actions.accounts import people as accounts
from bot.actions.family import search
from bot.actions.kit.heard import Heard
from bot.actions.kit.requests import Request
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import filling, follow
from bot.actions.system import directory, erasure
from bot.domain.kit.commands import asks_language, plain_command
from bot.domain.kit.people import Who
from bot.domain.kit.prompts import PromptQuestion
from storage.accounts import people
from storage.kit import prompts

_RUN: Mapping[str, Callable[[Scene, Who], Reply]] = {
    "lapor": lambda scene, who: filling.begin(scene, filling.BeginReport(who)),
    "cari": lambda scene, who: search.begin(scene, search.BeginSearch(who)),
    "pencarian": lambda scene, who: search.mine(scene, search.BeginSearch(who)),
    "status": lambda scene, who: follow.status(scene, Request(who)),
    "start": lambda scene, who: accounts.welcome(scene, Request(who)),
    "bantuan": lambda scene, who: accounts.help_(scene, Request(who)),
    "privasi": lambda scene, who: accounts.privacy(scene, Request(who)),
    "hapusdata": lambda scene, who: erasure.offer_erasure(scene, Request(who)),
    "bahasa": lambda scene, who: accounts.offer_languages(scene, Request(who)),
    "layanan": lambda scene, who: directory.offer(scene, Request(who)),
}


def answer(scene: Scene, heard: Heard) -> Reply | None:
    """What the command does; None for other words, where the bot waits for an answer that is no search, and for whoever
    has a part in the work: they have commands of their own. Raises what the command raises."""
    if heard.media or heard.pin or heard.phone or heard.venue or heard.forwarded or heard.reply_to:
        return None
    run = _RUN.get(plain_command(heard.text) or ("bahasa" if asks_language(heard.text) else ""))
    if run is None or people.roles_of(scene.tx, heard.who.user_id):
        return None
    prompt = prompts.current(scene.tx, heard.who.user_id)
    if prompt is not None and prompt.kind != PromptQuestion.SEARCH:
        return None
    return run(scene, heard.who)
