"""The second person's yes to a notice (SOP 5): whoever proposed a version never says yes to it themselves. The other
supervisors are asked; the admins where there is none, or where nobody answered. What is asked for waits as a draft, and
says whom it waits for."""

from bot.actions.family import notice_parts as parts
from bot.actions.kit.requests import PressAct
from bot.actions.kit.scene import Reply, Scene
from bot.clock import HOUR
from bot.domain.family.events import (
    NoticeAdminsAskedEvent,
    NoticeDeclinedEvent,
    NoticeProposedEvent,
    NoticePublishedEvent,
)
from bot.domain.family.messages import NoticeCard, NoticeForAdmin, NoticeText
from bot.domain.family.notice import seconds
from bot.domain.family.refusals import NoticeChanged, NoticeOver, NoticeSecond
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import NotAllowed, Refusal, StaleButton
from bot.domain.kit.reminders import NoticeFacts, ReminderKind, SecondYesFacts
from storage.accounts import people
from storage.family import known, notices
from storage.family.notices import Notice
from storage.kit import reminders
from storage.kit.reminders import Due

END = ReminderKind.NOTICE_END  # the reminder at the end of a notice's time
ASK = ReminderKind.NOTICE_SECOND
TIMES = 6  # so often others are asked by the clock; after that the proposer is told that nobody answered


def propose(scene: Scene, who: Who, notice: Notice, version: str) -> Reply:
    """The second tap, on the version that was previewed: others are asked for their yes. Raises Refusal
    `notice_changed` where it is another one by now."""
    parts.check(scene, notice)
    if version != str(notice.version) or not notices.propose(scene.tx, notice, who.user_id):
        raise Refusal(NoticeChanged())
    parts.record(scene, notice, NoticeProposedEvent(notice=notice.id, version=notice.version))
    proposed = parts.existing(scene, notice.id)
    _ask(scene, proposed, late=False)
    _again(scene, SecondYesFacts(notice.id, notice.version, 1))
    parts.show(scene, who.user_id, proposed, rewrite=True, ask="waits")
    return Reply(InboxOutcome.NOTICE_PROPOSED, "notice.toast.proposed")


def ask_again(scene: Scene, who: Who, notice: Notice) -> Reply:
    """Whoever waits for a yes asks once more. Raises Refusal `stale` where nothing was proposed, and what the check of
    a notice raises."""
    if notice.proposed_by is None:
        raise Refusal(StaleButton())
    parts.check(scene, notice)
    _ask(scene, notice, late=False)
    parts.show(scene, who.user_id, parts.existing(scene, notice.id), rewrite=True, ask="waits")
    return Reply(InboxOutcome.NOTICE_PROPOSED, "notice.toast.proposed")


def decide_second(scene: Scene, command: PressAct) -> Reply:
    """A yes (`s`) or a no (`d`) to what somebody else proposed, in the version `value`. Raises Refusal `not_allowed`
    for an admin who was not asked, `notice_second` for whoever proposed it, `notice_changed` where it is another
    version by now, whoever proposed it is no supervisor any more, or somebody was faster, `notice_over`, `stale`."""
    given = scene.require(command.who, Role.SUPERVISOR, Role.ADMIN)
    notice = notices.by_nonce(scene.tx, command.nonce)
    if notice is None or command.act not in ("s", "d"):
        raise Refusal(StaleButton(), audit=True)
    if Role.SUPERVISOR not in given and not notice.admins_asked:
        raise Refusal(NotAllowed(str(Role.SUPERVISOR)), audit=True)
    if notice.state != "draft":
        raise Refusal(NoticeOver())
    parts.check(scene, notice)
    if command.who.user_id == notice.proposed_by:
        raise Refusal(NoticeSecond())
    if command.value != str(notice.version) or not _still_proposed(scene, notice):
        raise Refusal(NoticeChanged())
    return (_publish if command.act == "s" else _decline)(scene, command.who, notice)


def second_due(scene: Scene, due: Due) -> None:
    """Nobody answered for a while: the same are asked again, and the admins too. After some times of that the proposer
    is told that it remains a draft."""
    facts = due.given(SecondYesFacts)
    notice = notices.get(scene.tx, facts.notice)
    if notice is None or notice.state != "draft" or notice.proposed_by is None or notice.version != facts.version:
        return
    if known.known_person(scene.tx, notice.person_id) is None or not _still_proposed(scene, notice):
        return  # nobody outside is to learn of them any more
    last = facts.n >= TIMES
    if not last:
        _ask(scene, notice, late=True)
        _again(scene, SecondYesFacts(facts.notice, facts.version, facts.n + 1))
    now = parts.existing(scene, notice.id)
    parts.show(scene, notice.proposed_by, now, rewrite=False, ask="unanswered" if last else "waits")


def _still_proposed(scene: Scene, notice: Notice) -> bool:
    """Somebody proposed this version, and is a supervisor still: what a dismissed one wanted is nobody's wish now."""
    by = notice.proposed_by
    return by is not None and Role.SUPERVISOR in people.roles_of(scene.tx, by)


def _again(scene: Scene, facts: SecondYesFacts) -> None:
    reminders.plan_apart(scene.tx, ASK, scene.now + scene.rules.family.second_yes_h * HOUR, facts)


def _ask(scene: Scene, notice: Notice, *, late: bool) -> None:
    reachable = [people.reachable_holders(scene.tx, role) for role in (Role.SUPERVISOR, Role.ADMIN)]
    supervisors, admins = seconds(notice.proposed_by, *reachable, late=late or notice.admins_asked)
    for user_id in supervisors:
        scene.tell(NoticeCard(notice=notice.id, version=notice.version), user_id)
        scene.tell(NoticeText(notice=notice.id, version=notice.version), user_id)
        parts.show(scene, user_id, notice, rewrite=False, ask="second")
    if admins and not notice.admins_asked:
        notices.ask_admins(scene.tx, notice)
        parts.record(scene, notice, NoticeAdminsAskedEvent(notice=notice.id, version=notice.version))
    for user_id in admins:
        asked = NoticeForAdmin(notice=notice.id, version=notice.version)
        scene.tell(asked, user_id, subject=parts.subject_of(notice.id))


def _publish(scene: Scene, who: Who, notice: Notice) -> Reply:
    if not notices.publish(scene.tx, notice, who.user_id, scene.now):
        raise Refusal(NoticeChanged())
    public = parts.existing(scene, notice.id)
    face = notice.face
    event = NoticePublishedEvent(
        notice=notice.id, person=notice.person_id, version=notice.version, grade_sex=face.sex, grade_age=face.age,
        grade_height=face.height, grade_place=face.place, grade_date=face.date,
    )  # fmt: skip
    parts.record(scene, notice, event)
    reminders.plan_apart(scene.tx, END, public.expires_at or 0, NoticeFacts(notice.id))
    for chat in parts.audience(scene, public):
        scene.tell(NoticeCard(notice=notice.id, version=notice.version), chat)
        scene.tell(NoticeText(notice=notice.id, version=notice.version), chat)
    parts.redraw(scene, public)
    return Reply(InboxOutcome.PUBLISHED, "notice.toast.published")


def _decline(scene: Scene, who: Who, notice: Notice) -> Reply:
    proposer = notice.proposed_by
    notices.unpropose(scene.tx, notice.id)
    parts.record(scene, notice, NoticeDeclinedEvent(notice=notice.id, version=notice.version))
    parts.redraw(scene, parts.existing(scene, notice.id))
    if proposer is not None:
        parts.show(scene, proposer, parts.existing(scene, notice.id), rewrite=False, ask="declined")
    return Reply(InboxOutcome.NOTICE_DECLINED, "notice.toast.declined")
