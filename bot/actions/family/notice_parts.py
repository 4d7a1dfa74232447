"""What every step of a notice needs: whether it may be said, who gets it, the cards that stand in chats."""

from bot.actions.kit.scene import Scene
from bot.domain.family.looks import looks_of
from bot.domain.family.messages import NoticeForAdmin, NoticeForm
from bot.domain.family.notice import WORDS, refused
from bot.domain.family.refusals import NobodyRecorded, NoticeEmpty, NoticeWords
from bot.domain.kit.events import EventData
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from storage.accounts import people
from storage.family import known, notices
from storage.family.notices import Notice
from storage.kit import outbox


def subject_of(notice_id: int) -> str:
    """The card of a notice in the chat of whoever composes or decides."""
    return f"notice:{notice_id}"


def existing(scene: Scene, number: int) -> Notice:
    """The notice as it is now. Raises LookupError."""
    notice = notices.get(scene.tx, number)
    if notice is None:
        raise LookupError(f"notice {number} is gone")
    return notice


def record(scene: Scene, notice: Notice, event: EventData) -> None:
    """An event of a notice belongs to the ticket that led to the person."""
    scene.record(event, known.ticket_of(scene.tx, notice.person_id))


def check(scene: Scene, notice: Notice) -> None:
    """Raises Refusal `nobody_recorded` of whoever is not to be disclosed, `notice_empty`, `notice_words`: what is known
    of the person may have changed since."""
    person = known.known_person(scene.tx, notice.person_id)
    if person is None:
        raise Refusal(NobodyRecorded())
    if not notice.face.kept_to(looks_of(person.marks, person.clothing)).says_something:
        raise Refusal(NoticeEmpty())
    written = [said for field in WORDS if (said := getattr(notice.face, field))]
    if written and (not scene.rules.family.notice_words or any(refused(said, person.names) for said in written)):
        raise Refusal(NoticeWords())


def audience(scene: Scene, notice: Notice) -> list[int]:
    """Who gets the notice to pass on: the supervisor who published it, or proposed it where an admin said yes, and the
    team's group."""
    by = notice.published_by
    if by is not None and Role.SUPERVISOR not in people.roles_of(scene.tx, by):
        by = notice.proposed_by
    return [one for one in (by, people.team_chat(scene.tx)) if one is not None]


def show(scene: Scene, user_id: int, notice: Notice, *, rewrite: bool, ask: str = "") -> None:
    """The composer of a supervisor: at the bottom of the chat, or where it stands (`rewrite`)."""
    scene.tell(NoticeForm(notice=notice.id, ask=ask), user_id, subject=subject_of(notice.id), rewrite=rewrite)


def redraw(scene: Scene, notice: Notice) -> None:
    """How it stands now, wherever a card of it stands; an admin's card says no more than what is public."""
    subject = subject_of(notice.id)
    supervisors = people.holders_of(scene.tx, Role.SUPERVISOR)
    made = [one for one in (notice.made_by, notice.proposed_by, notice.published_by) if one is not None]
    for user_id in dict.fromkeys((*made, *supervisors)):
        if user_id in supervisors and outbox.standing(scene.tx, user_id, subject) is not None:
            show(scene, user_id, notice, rewrite=True)
    for user_id in people.holders_of(scene.tx, Role.ADMIN):
        if user_id not in supervisors:
            scene.redraw(NoticeForAdmin(notice=notice.id, version=notice.version), user_id, subject)
