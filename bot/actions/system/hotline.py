"""What is said to whoever writes, before anything is asked: the answer to a question about the hotline itself
(bot/reading/about_us.py), also amid a report or a search, which then stands open as before (SOP 10); and a word to
whoever wants to die."""

from bot.actions.family.search import BeginSearch
from bot.actions.family.search import begin as begin_search
from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report.filling import FORM
from bot.actions.report.form import open_draft
from bot.domain.kit.forms import Filled
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import command_word
from bot.domain.report.form import TABLE, add_words
from bot.domain.report.told import is_story
from bot.domain.system.messages import TalkAnswer
from bot.reading.about_us import COMPLAINT, REACH, about_us
from bot.reading.contacts import means_this_chat
from bot.reading.declining import declines
from bot.reading.despair import is_own_despair
from bot.reading.discreet import SILENCE, asks_discretion
from bot.reading.hiding import asks_not_to_be_found
from bot.reading.normal import normal
from bot.reading.unheard import cannot_call
from storage.accounts import people
from storage.kit import prompts
from storage.ticket import tickets
from storage.ticket.drafts import Draft

# What a bot may answer beside an open report: anything else is better said by whoever works on it, who gets it.
HUMAN = "human"  # "bisa bicara sama orang?"
_SAID_ONCE = frozenset(("notice", "odd", "noted"))  # hints that say nothing the second time
_BESIDE_A_TICKET = frozenset(("bot", "cost", "hours", "secrecy"))


def answer(scene: Scene, heard: Heard) -> Reply | None:
    """The answer to a resident's question about the hotline; None where the message is anything else, answers another
    message, or the bot itself waits for an answer."""
    user_id = heard.who.user_id
    if (reply := _discreetly(scene, heard)) is not None:
        return reply
    plain = not (heard.media or heard.pin or heard.phone or heard.venue or heard.forwarded or heard.reply_to)
    about = _asked(scene, heard) if plain and heard.text else ""
    if not about or people.roles_of(scene.tx, user_id):
        return None
    prompt = prompts.current(scene.tx, user_id)
    if prompt is not None and prompt.kind != PromptQuestion.SEARCH:
        return None
    draft = open_draft(scene, user_id)
    amid = draft is not None or prompt is not None
    if amid and means_this_chat(heard.text):
        return None  # an answer to "which number?"
    if amid and about == REACH:
        return None  # where it is, perhaps
    if draft is not None and draft.answers.at_stake and about == COMPLAINT:
        return None  # "percuma", from whoever despairs
    if about == HUMAN and (cannot_call(heard.text) or (draft is not None and draft.answers.cannot_call)):
        return None  # who cannot telephone is given no number to call
    if not amid and about not in _BESIDE_A_TICKET and tickets.reported_by(scene.tx, user_id, open_only=True):
        return None
    scene.tell(TalkAnswer(about=about, amid=amid), user_id)
    if draft is not None:
        open_question = TABLE.load(draft.asking)
        FORM.ask(scene, draft, Filled(draft.answers, open_question.ask, open_question.hints))
    elif prompt is not None:
        begin_search(scene, BeginSearch(heard.who))
    return Reply(InboxOutcome.ANSWERED, about=about)


def _discreetly(scene: Scene, heard: Heard) -> Reply | None:
    """Whoever asks not to be named, told of or called, or whose telephone others look at: that is a word to the team
    where there is a report, and no withdrawal. None where the bot waits for another answer."""
    if heard.media or heard.pin or heard.phone or heard.forwarded or heard.reply_to or not heard.text:
        return None
    asked, user_id = asks_discretion(heard.text), heard.who.user_id
    facts = scene.message(heard.text) if asked else None
    if facts is None or facts.danger or people.roles_of(scene.tx, user_id):
        return None
    if prompts.current(scene.tx, user_id) is not None:
        return None
    draft = open_draft(scene, user_id)
    if draft is None and (is_story(facts) or facts.place.span is not None or facts.intent.code == "search"):
        return None  # it begins with more than that
    if draft is None:
        ticket = bool(tickets.reported_by(scene.tx, user_id, open_only=True))
        if asked == SILENCE and (ticket or asks_not_to_be_found(heard.text)):
            return None  # it goes to whoever works on the report; or it is said what the team does
        about = "secrecy" if asked == SILENCE else asked
        scene.tell(TalkAnswer(about=about, amid=ticket), user_id)
        return Reply(InboxOutcome.ANSWERED, about=about)
    open_question = TABLE.load(draft.asking)
    known = draft.answers
    if asked == SILENCE:
        known = add_words(known, heard.text, heard.message_id) or known
    about = "discreet" if asked == SILENCE else asked
    scene.tell(TalkAnswer(about=about, amid=True), user_id)
    hints = tuple(one for one in open_question.hints if one not in _SAID_ONCE)
    FORM.ask(scene, draft, Filled(known, open_question.ask, hints))
    return Reply(InboxOutcome.ANSWERED, about=about)


def comfort(scene: Scene, heard: Heard) -> None:
    """Whoever writes of their own wish to die reads that they are not alone, once, before anything is asked."""
    if not _despairs(scene, heard.text) or people.roles_of(scene.tx, heard.who.user_id):
        return
    draft = open_draft(scene, heard.who.user_id)
    if draft is None or not _despairs(scene, draft.answers.words or ""):  # long words are read for this alone
        scene.tell(TalkAnswer(about="alone", amid=True), heard.who.user_id)


def stay(scene: Scene, heard: Heard, draft: Draft) -> Reply | None:
    """Whoever wants to die and will not say where they are ("ga usah tau") is not asked whether to throw it away: they
    read that it need not be now, and what does not wait for a place. None where anything else is said; a plain "batal"
    is obeyed."""
    known, open_question = draft.answers, TABLE.load(draft.asking)
    if known.on_behalf or known.has_place or open_question.ask is TABLE.leave or not heard.text or heard.forwarded:
        return None
    if heard.media or heard.pin or heard.phone or command_word(heard.text) == "cancel":
        return None
    facts = scene.message(heard.text)
    gives_up = facts.intent.sure and facts.intent.code == "withdraw"
    if facts.danger or not (declines(heard.text) or gives_up) or not _despairs(scene, known.words or ""):
        return None
    scene.tell(TalkAnswer(about="stay", amid=True), heard.who.user_id)
    hints = tuple(one for one in open_question.hints if one not in _SAID_ONCE)
    FORM.ask(scene, draft, Filled(known, open_question.ask, hints))
    return Reply(InboxOutcome.ANSWERED, about="stay")


def _despairs(scene: Scene, text: str) -> bool:
    return bool(text) and is_own_despair(normal(text), scene.message(text).danger)


def _asked(scene: Scene, heard: Heard) -> str:
    facts = scene.message(heard.text)
    about = "" if facts.danger else about_us(heard.text)
    return about if about or facts.danger or facts.place.span is None else about_us(heard.text, facts.place.span)
