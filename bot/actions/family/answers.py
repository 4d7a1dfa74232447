"""An answer in the chat to the open question of a search."""

from bot.actions.family.form import PROMPT
from bot.actions.family.search import FORM
from bot.actions.family.values import MEANT
from bot.actions.kit.heard import Heard, answers
from bot.actions.kit.scene import Reply, Scene
from bot.domain.family.search import TABLE
from bot.domain.kit.forms import Filled
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.understood import is_yes
from bot.domain.report.messages import ReportLost
from storage.family import searches
from storage.kit import prompts
from storage.kit.prompts import Prompt

KIND = PROMPT  # what conversation.py knows this question by


@answers(PROMPT, own=True)
def fill(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """Take a message into the form."""
    search = searches.get(scene.tx, int(prompt.data["search"]))
    if search is None or search.state != "filling":
        prompts.settle(scene.tx, heard.who.user_id)
        scene.tell(ReportLost(), heard.who.user_id)
        return Reply(InboxOutcome.FORM_GONE)
    question = TABLE.load(search.asking)
    if MEANT in question.hints and heard.text and is_yes(heard.text):
        return FORM.ask(scene, search, Filled(search.known.with_(rest=None)))
    return FORM.hear(scene, heard, search)
