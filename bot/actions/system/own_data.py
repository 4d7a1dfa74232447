"""Words that ask to have one's own data erased, and the answers to what that means (SOP 8): one question at a time,
amid a report too."""

from bot.actions.kit.heard import Heard
from bot.actions.kit.requests import Request
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report.filling import FORM
from bot.actions.report.form import show
from bot.actions.system.erasure import offer_erasure, request_erasure
from bot.actions.system.sent_on import last_outcome
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role
from bot.domain.system.erasure_words import says_erased, wants_erasure
from bot.reading.agreeing import agrees
from bot.reading.declining import declines
from bot.reading.message import MessageFacts
from storage.accounts import people
from storage.system import erasing
from storage.ticket import tickets
from storage.ticket.drafts import Draft


def answer(scene: Scene, heard: Heard, facts: MessageFacts) -> Reply | None:
    """What an erasure means to whoever wants it, or how it stands; a "ya" behind that asks for it, as its key. None
    for other words."""
    if _was_offered(scene, heard) and agrees(heard.text):
        return request_erasure(scene, Request(heard.who))
    if _wants(scene, heard, facts) or _asks_after(scene, heard):
        return offer_erasure(scene, Request(heard.who))
    return None


def amid_report(scene: Scene, heard: Heard, facts: MessageFacts, draft: Draft) -> Reply | None:
    """The same while a report is filled in: what was sent is asked about first, and what was not sent goes once that is
    answered: a "ya" answers the question that it stands below. None for other words."""
    if _was_offered(scene, heard) and (agrees(heard.text) or declines(heard.text)):
        if agrees(heard.text):
            request_erasure(scene, Request(heard.who))
            return FORM.ask_to_leave(scene, draft, anew=True)
        show(scene, draft, anew=True)
        return Reply(InboxOutcome.FORM_AGAIN)
    if not _wants(scene, heard, facts):
        return None
    if draft.ticket_id is not None or tickets.reported_by(scene.tx, heard.who.user_id, open_only=True):
        return offer_erasure(scene, Request(heard.who))
    return FORM.ask_to_leave(scene, draft, anew=True)


def _wants(scene: Scene, heard: Heard, facts: MessageFacts) -> bool:
    """Whether the words ask to erase what is kept of their writer; a call-taker's are a caller's."""
    if facts.danger or not wants_erasure(heard.text):
        return False
    return Role.OPERATOR not in people.roles_of(scene.tx, heard.who.user_id)


def _was_offered(scene: Scene, heard: Heard) -> bool:
    """Whether what an erasure means was shown last. Anything in between parts the two."""
    if erasing.waiting(scene.tx, heard.who.user_id) is not None:
        return False
    return last_outcome(scene, heard.who.user_id) == InboxOutcome.ERASURE_OFFERED


def _asks_after(scene: Scene, heard: Heard) -> bool:
    """ "Udah dihapus belum?" of whoever asked for it: how it stands, and until when."""
    return says_erased(heard.text) and erasing.waiting(scene.tx, heard.who.user_id) is not None
