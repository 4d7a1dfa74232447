"""A notice to the public (SOP 5.1): a supervisor composes it field by field, sees a preview, and approves it with two
taps. It says until when it is valid, is withdrawn when the family is found, and never names anybody or any illness."""

from dataclasses import dataclass, replace

from bot.actions.kit import prompts
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.domain.case.person import PersonRow
from bot.domain.family.events import (
    NoticeBegunEvent,
    NoticeDroppedEvent,
    NoticeExpiredEvent,
    NoticeProposedEvent,
    NoticePublishedEvent,
    NoticeWithdrawnEvent,
)
from bot.domain.family.messages import NoticeAskWords, NoticeCard, NoticeEnded, NoticeForm, NoticeText, NoticeWhich
from bot.domain.family.notice import GRADES, WORDS, Face, refused
from bot.domain.family.refusals import (
    NobodyRecorded,
    NoticeChanged,
    NoticeEmpty,
    NoticeOver,
    NoticeSecond,
    NoticeWords,
    PersonWithFamily,
)
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import command_word
from bot.domain.kit.refusals import Refusal, StaleButton
from bot.domain.kit.reminders import NoticeFacts, ReminderKind
from storage.accounts import people
from storage.case import persons
from storage.family import known, notices
from storage.family.notices import Notice
from storage.kit import outbox, reminders
from storage.kit.prompts import Prompt
from storage.kit.reminders import Due

WITH_FAMILY = frozenset({"family", "body_to_family"})  # how a case ended
END = ReminderKind.NOTICE_END  # the reminder at the end of a notice's time


@dataclass(frozen=True, slots=True)
class Compose:
    """`who` wants to publish something about somebody whom the ticket with this `number` led to."""

    who: Who
    number: int | None


@dataclass(frozen=True, slots=True)
class PressNotice:
    """A button of the notice with this `nonce`: `g` the next grade of the field `value`, `e` write the field `value`,
    `v` preview, `p` publish?, `y` propose the version `value`, `s` (somebody else) publish it, `b` back, `x` drop,
    `w` withdraw; `n` with a person's nonce: begin one about them."""

    who: Who
    nonce: str
    act: str
    value: str = ""


def compose(scene: Scene, command: Compose) -> Reply:
    """/umumkan N: the notice about the person of this report, new or as it stands; about whom, where there are several.
    Raises Refusal `private_only`, `not_allowed`, `nobody_recorded`, `with_family`."""
    in_private(command.who)
    scene.require(command.who, Role.SUPERVISOR)
    everybody = [] if command.number is None else persons.of_ticket(scene.tx, command.number)
    if not everybody:
        raise Refusal(NobodyRecorded())
    if len(everybody) > 1:
        scene.tell(NoticeWhich(ticket=everybody[0].ticket_id), command.who.user_id)
        return Reply(InboxOutcome.WHICH_PERSON)
    return _compose(scene, command.who, everybody[0])


def _compose(scene: Scene, who: Who, one: PersonRow) -> Reply:
    person = known.known_person(scene.tx, one.id)
    if person is None:
        raise Refusal(NobodyRecorded())
    if one.end_kind in WITH_FAMILY:
        raise Refusal(PersonWithFamily())
    notice = notices.of_person(scene.tx, person.person_id)
    if notice is None:
        rules = scene.rules.family
        face = Face(
            marks=_publishable(person.marks, person.names), clothing=_publishable(person.clothing, person.names)
        )
        number = notices.begin(
            scene.tx,
            person_id=person.person_id,
            nonce=new_nonce(),
            face=face,
            contact=rules.contact,
            days=rules.notice_days,
            by=who.user_id,
            now=scene.now,
        )
        scene.record(NoticeBegunEvent(notice=number), known.ticket_of(scene.tx, person.person_id))
        notice = _existing(scene, number)
    _show(scene, who.user_id, notice, rewrite=False)
    return Reply(InboxOutcome.NOTICE)


def press_notice(scene: Scene, command: PressNotice) -> Reply:
    """A press on the composer. Raises Refusal `not_allowed`, `stale`, `notice_over`, `notice_changed`, `notice_empty`,
    `notice_words`."""
    scene.require(command.who, Role.SUPERVISOR)
    if command.act == "n" and (person := persons.by_nonce(scene.tx, command.nonce)) is not None:
        return _compose(scene, command.who, person)
    notice = notices.by_nonce(scene.tx, command.nonce)
    if notice is None:
        raise Refusal(StaleButton(), audit=True)
    if command.act == "w":
        return _withdraw_by(scene, command.who, notice)
    if notice.state != "draft":
        raise Refusal(NoticeOver())
    match command.act:
        case "g" if command.value in GRADES:
            return _change(scene, command.who, notice, notice.face.turned(command.value))
        case "e" if command.value in WORDS:
            return _ask_words(scene, command.who, notice, command.value)
        case "v":
            return _preview(scene, command.who, notice)
        case "p":
            _check(scene, notice)
            _show(scene, command.who.user_id, notice, rewrite=True, ask="publish")
            return Reply(InboxOutcome.ASKED_TO_PUBLISH)
        case "y":
            return _propose(scene, command, notice)
        case "s":
            return _publish(scene, command, notice)
        case "b":
            _show(scene, command.who.user_id, notice, rewrite=True)
            return Reply(InboxOutcome.NOTICE)
        case "x":
            return _drop(scene, command.who, notice)
    raise Refusal(StaleButton(), audit=True)


@answers(PromptQuestion.NOTICE_WORDS)
def take_words(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """The supervisor's own words for marks or clothes; "lewati" says nothing of them. Words that may not be published
    are refused with the reason, and asked again. Raises Refusal `not_allowed`, `notice_over`."""
    scene.require(heard.who, Role.SUPERVISOR)
    notice = notices.get(scene.tx, int(prompt.data["notice"]))
    if notice is None or notice.state != "draft":
        raise Refusal(NoticeOver())
    words = "" if command_word(heard.text) == "skip" else " ".join(heard.text.split())
    reason = "empty" if not words and heard.media is not None else refused(words, _names(scene, notice))
    if reason is not None:
        field = str(prompt.data["field"])
        scene.tell(NoticeAskWords(notice=notice.id, field=field, refused=reason), heard.who.user_id)
        return Reply(InboxOutcome.WORDS_REFUSED)
    prompts.close(scene, heard.who.user_id, PromptQuestion.NOTICE_WORDS)
    face = replace(notice.face, **{str(prompt.data["field"]): words})
    notices.change(scene.tx, notice.id, face)
    _show(scene, heard.who.user_id, _existing(scene, notice.id), rewrite=False)
    return Reply(InboxOutcome.NOTICE)


def family_found(scene: Scene, person_id: int) -> None:
    """The family is found: what is public about the person is withdrawn, what was being composed is dropped."""
    notice = notices.of_person(scene.tx, person_id)
    if notice is None:
        return
    if notice.public:
        _withdraw(scene, notice, "family")
    elif notices.end(scene.tx, notice.id, "dropped", scene.now):
        scene.record(NoticeDroppedEvent(notice=notice.id), known.ticket_of(scene.tx, person_id))
        _redraw(scene, notice)


def notice_due(scene: Scene, due: Due) -> None:
    """A notice's time is over: who published it and the group are asked to spread it no more."""
    notice = notices.get(scene.tx, due.given(NoticeFacts).notice)
    if notice is None or not notices.end(scene.tx, notice.id, "expired", scene.now):
        return
    scene.record(NoticeExpiredEvent(notice=notice.id), known.ticket_of(scene.tx, notice.person_id))
    _stop_spreading(scene, notice)


# -- steps ----------------------------------------------------------------------------------------------------------


def _change(scene: Scene, who: Who, notice: Notice, face: Face) -> Reply:
    notices.change(scene.tx, notice.id, face)
    _show(scene, who.user_id, notice, rewrite=True)
    return Reply(InboxOutcome.NOTICE)


def _ask_words(scene: Scene, who: Who, notice: Notice, field: str) -> Reply:
    words = NoticeAskWords(notice=notice.id, field=field, refused="")
    prompts.ask(scene, who.user_id, PromptQuestion.NOTICE_WORDS, words, about={"notice": notice.id, "field": field})
    return Reply(InboxOutcome.ASKED_FOR_WORDS)


def _preview(scene: Scene, who: Who, notice: Notice) -> Reply:
    _check(scene, notice)
    notices.mark_previewed(scene.tx, notice)
    scene.tell(NoticeCard(notice=notice.id, version=notice.version), who.user_id)
    scene.tell(NoticeText(notice=notice.id, version=notice.version), who.user_id)
    _show(scene, who.user_id, notice, rewrite=False, ask="previewed")
    return Reply(InboxOutcome.PREVIEWED)


def _propose(scene: Scene, command: PressNotice, notice: Notice) -> Reply:
    """The second tap, on the version that was previewed: the other supervisors are asked for their yes. Raises Refusal
    `notice_changed` where it is another one by now."""
    _check(scene, notice)
    by = command.who.user_id
    if command.value != str(notice.version) or not notices.propose(scene.tx, notice, by):
        raise Refusal(NoticeChanged())
    event = NoticeProposedEvent(notice=notice.id, version=notice.version)
    scene.record(event, known.ticket_of(scene.tx, notice.person_id))
    for user_id in people.holders_of(scene.tx, Role.SUPERVISOR):
        if user_id not in (by, notice.made_by):
            scene.tell(NoticeCard(notice=notice.id, version=notice.version), user_id)
            scene.tell(NoticeText(notice=notice.id, version=notice.version), user_id)
            _show(scene, user_id, notice, rewrite=False, ask="second")
    _show(scene, by, notice, rewrite=True, ask="waits")
    return Reply(InboxOutcome.NOTICE_PROPOSED, "notice.toast.proposed")


def _publish(scene: Scene, command: PressNotice, notice: Notice) -> Reply:
    """Another supervisor's yes to the version that was proposed. Raises Refusal `notice_second` for whoever drafted or
    proposed it, `notice_changed` where it is another one by now, or somebody was faster."""
    _check(scene, notice)
    if command.who.user_id in (notice.proposed_by, notice.made_by):
        raise Refusal(NoticeSecond())
    if command.value != str(notice.version) or not notices.publish(scene.tx, notice, command.who.user_id, scene.now):
        raise Refusal(NoticeChanged())
    public = _existing(scene, notice.id)
    face = notice.face
    event = NoticePublishedEvent(
        notice=notice.id, person=notice.person_id, version=notice.version, grade_sex=face.sex, grade_age=face.age,
        grade_height=face.height, grade_place=face.place, grade_date=face.date,
    )  # fmt: skip
    scene.record(event, known.ticket_of(scene.tx, notice.person_id))
    reminders.plan_apart(scene.tx, END, public.expires_at or 0, NoticeFacts(notice.id))
    for chat in _audience(scene, public):
        scene.tell(NoticeCard(notice=notice.id, version=notice.version), chat)
        scene.tell(NoticeText(notice=notice.id, version=notice.version), chat)
    _show(scene, command.who.user_id, public, rewrite=True)
    if outbox.standing(scene.tx, notice.made_by, f"notice:{notice.id}") is not None:
        _show(scene, notice.made_by, public, rewrite=True)
    return Reply(InboxOutcome.PUBLISHED, "notice.toast.published")


def _drop(scene: Scene, who: Who, notice: Notice) -> Reply:
    if not notices.end(scene.tx, notice.id, "dropped", scene.now):
        raise Refusal(NoticeOver())
    scene.record(NoticeDroppedEvent(notice=notice.id), known.ticket_of(scene.tx, notice.person_id))
    _show(scene, who.user_id, notice, rewrite=True)
    return Reply(InboxOutcome.DROPPED, "toast.dropped")


def _withdraw_by(scene: Scene, who: Who, notice: Notice) -> Reply:
    if not notice.public:
        raise Refusal(NoticeOver())
    _withdraw(scene, notice, "supervisor")
    _show(scene, who.user_id, notice, rewrite=True)
    return Reply(InboxOutcome.WITHDRAWN, "notice.toast.withdrawn")


def _withdraw(scene: Scene, notice: Notice, why: str) -> None:
    if not notices.end(scene.tx, notice.id, "withdrawn", scene.now):
        return
    scene.record(NoticeWithdrawnEvent(notice=notice.id, why=why), known.ticket_of(scene.tx, notice.person_id))
    scene.silence_apart(END, NoticeFacts(notice.id))
    _stop_spreading(scene, notice)


def _stop_spreading(scene: Scene, notice: Notice) -> None:
    for chat in _audience(scene, notice):
        scene.tell(NoticeEnded(notice=notice.id), chat)
    _redraw(scene, notice)


def _audience(scene: Scene, notice: Notice) -> list[int]:
    """Who gets the notice to pass on: who published it, and the team's group."""
    team = people.team_chat(scene.tx)
    return [one for one in (notice.published_by, team) if one is not None]


def _check(scene: Scene, notice: Notice) -> None:
    """Raises Refusal `notice_empty`, `notice_words`: what is known of the person may have changed since."""
    if not notice.face.says_something:
        raise Refusal(NoticeEmpty())
    names = _names(scene, notice)
    if any(refused(getattr(notice.face, field), names) for field in WORDS):
        raise Refusal(NoticeWords())


def _names(scene: Scene, notice: Notice) -> tuple[str, ...]:
    person = known.known_person(scene.tx, notice.person_id)
    return () if person is None else person.names


def _publishable(words: str, names: tuple[str, ...]) -> str:
    """What can be offered to begin with: nothing where any of it would be refused."""
    plain = " ".join(words.split())
    return plain if plain and refused(plain, names) is None else ""


def _show(scene: Scene, user_id: int, notice: Notice, *, rewrite: bool, ask: str = "") -> None:
    subject = f"notice:{notice.id}"
    scene.tell(NoticeForm(notice=notice.id, ask=ask), user_id, subject=subject, rewrite=rewrite)


def _redraw(scene: Scene, notice: Notice) -> None:
    for user_id in dict.fromkeys((notice.made_by, notice.published_by or notice.made_by)):
        if outbox.standing(scene.tx, user_id, f"notice:{notice.id}") is not None:
            _show(scene, user_id, notice, rewrite=True)


def _existing(scene: Scene, number: int) -> Notice:
    notice = notices.get(scene.tx, number)
    if notice is None:
        raise LookupError(f"notice {number} is gone")
    return notice
