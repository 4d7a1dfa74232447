"""A notice to the public (SOP 5.1): a supervisor composes it field by field and chooses looks from a list, sees a
preview and proposes it; a second person agrees (second_yes.py). It says until when it is valid, is withdrawn when the
family is found, and never names anybody or any illness."""

from bot.actions.family import notice_parts as parts
from bot.actions.family import second_yes
from bot.actions.family.second_yes import END
from bot.actions.kit import prompts
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers
from bot.actions.kit.requests import AskNumber, PressAct
from bot.actions.kit.scene import Reply, Scene
from bot.domain.case.person import PersonRow
from bot.domain.family.events import NoticeBegunEvent, NoticeDroppedEvent, NoticeExpiredEvent, NoticeWithdrawnEvent
from bot.domain.family.looks import key_of, looks_of
from bot.domain.family.messages import NoticeAskWords, NoticeCard, NoticeEnded, NoticeText, NoticeWhich
from bot.domain.family.notice import GRADES, WORDS, Face, refused
from bot.domain.family.refusals import NobodyRecorded, NoticeOver, PersonWithFamily
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import command_word
from bot.domain.kit.refusals import Refusal, StaleButton
from bot.domain.kit.reminders import NoticeFacts
from storage.case import persons
from storage.family import known, notices
from storage.family.notices import Notice
from storage.kit.prompts import Prompt
from storage.kit.reminders import Due

WITH_FAMILY = frozenset({"family", "body_to_family"})  # how a case ended


def compose(scene: Scene, command: AskNumber) -> Reply:
    """/umumkan N: the notice about the person of this report, new or as it stands; about whom, where there are several.
    Raises Refusal `private_only`, `not_allowed`, `nobody_recorded`, `with_family`."""
    scene.require_in_private(command.who, Role.SUPERVISOR)
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
        face = Face()
        if rules.notice_words:
            marks, clothing = (_publishable(words, person.names) for words in (person.marks, person.clothing))
            face = Face(marks=marks, clothing=clothing)
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
        notice = parts.existing(scene, number)
        parts.record(scene, notice, NoticeBegunEvent(notice=number))
    parts.show(scene, who.user_id, notice, rewrite=False)
    return Reply(InboxOutcome.NOTICE)


def press_notice(scene: Scene, command: PressAct) -> Reply:
    """A press on the composer: `g` the next grade of the field `value`, `l` say the look `value` or not, `e` write the
    field `value`, `v` preview, `p` publish?, `y` propose the version `value`, `r` ask others again, `s` (on older
    cards) agree to it, `b` back, `x` drop, `w` withdraw; `n` with a person's nonce: begin one about them. Raises
    Refusal `not_allowed`, `stale`, `notice_over`, `notice_changed`, `notice_empty`, `notice_words`."""
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
    notice = _as_permitted(scene, notice)
    match command.act:
        case "g" if command.value in GRADES:
            return _change(scene, command.who, notice, notice.face.turned(command.value))
        case "l":
            return _choose(scene, command, notice)
        case "e" if command.value in WORDS and scene.rules.family.notice_words:
            return _ask_words(scene, command.who, notice, command.value)
        case "v":
            return _preview(scene, command.who, notice)
        case "p":
            parts.check(scene, notice)
            parts.show(scene, command.who.user_id, notice, rewrite=True, ask="publish")
            return Reply(InboxOutcome.ASKED_TO_PUBLISH)
        case "y":
            return second_yes.propose(scene, command.who, notice, command.value)
        case "r":
            return second_yes.ask_again(scene, command.who, notice)
        case "s":
            return second_yes.decide_second(scene, PressAct(command.who, notice.nonce, "s", command.value))
        case "b":
            parts.show(scene, command.who.user_id, notice, rewrite=True)
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
    if notice is None or notice.state != "draft" or not scene.rules.family.notice_words:
        raise Refusal(NoticeOver())
    words = "" if command_word(heard.text) == "skip" else " ".join(heard.text.split())
    reason = "empty" if not words and heard.media is not None else refused(words, _names(scene, notice))
    if reason is not None:
        field = str(prompt.data["field"])
        scene.tell(NoticeAskWords(notice=notice.id, field=field, refused=reason), heard.who.user_id)
        return Reply(InboxOutcome.WORDS_REFUSED)
    prompts.close(scene, heard.who.user_id, PromptQuestion.NOTICE_WORDS)
    face = notice.face.with_words(str(prompt.data["field"]), words)
    notices.change(scene.tx, notice.id, face)
    parts.show(scene, heard.who.user_id, parts.existing(scene, notice.id), rewrite=False)
    return Reply(InboxOutcome.NOTICE)


def family_found(scene: Scene, person_id: int) -> None:
    """The family is found: what is public about the person is withdrawn, what was being composed is dropped."""
    notice = notices.of_person(scene.tx, person_id)
    if notice is None:
        return
    if notice.public:
        _withdraw(scene, notice, "family")
    elif notices.end(scene.tx, notice.id, "dropped", scene.now):
        parts.record(scene, notice, NoticeDroppedEvent(notice=notice.id))
        parts.redraw(scene, notice)


def notice_due(scene: Scene, due: Due) -> None:
    """A notice's time is over: who published it and the group are asked to spread it no more."""
    notice = notices.get(scene.tx, due.given(NoticeFacts).notice)
    if notice is None or not notices.end(scene.tx, notice.id, "expired", scene.now):
        return
    parts.record(scene, notice, NoticeExpiredEvent(notice=notice.id))
    _stop_spreading(scene, notice)


# -- steps ----------------------------------------------------------------------------------------------------------


def _change(scene: Scene, who: Who, notice: Notice, face: Face) -> Reply:
    notices.change(scene.tx, notice.id, face)
    parts.show(scene, who.user_id, notice, rewrite=True)
    return Reply(InboxOutcome.NOTICE)


def _choose(scene: Scene, command: PressAct, notice: Notice) -> Reply:
    person = known.known_person(scene.tx, notice.person_id)
    looks = () if person is None else looks_of(person.marks, person.clothing)
    look = next((one for one in looks if key_of(one) == command.value), None)
    if look is None:
        raise Refusal(StaleButton())
    return _change(scene, command.who, notice, notice.face.chosen(look))


def _as_permitted(scene: Scene, notice: Notice) -> Notice:
    """A draft from a time in which words were permitted loses them where they no longer are."""
    if scene.rules.family.notice_words or not (notice.face.marks or notice.face.clothing):
        return notice
    notices.change(scene.tx, notice.id, notice.face.without_words())
    return parts.existing(scene, notice.id)


def _ask_words(scene: Scene, who: Who, notice: Notice, field: str) -> Reply:
    words = NoticeAskWords(notice=notice.id, field=field, refused="")
    prompts.ask(scene, who.user_id, PromptQuestion.NOTICE_WORDS, words, about={"notice": notice.id, "field": field})
    return Reply(InboxOutcome.ASKED_FOR_WORDS)


def _preview(scene: Scene, who: Who, notice: Notice) -> Reply:
    parts.check(scene, notice)
    notices.mark_previewed(scene.tx, notice)
    scene.tell(NoticeCard(notice=notice.id, version=notice.version), who.user_id)
    scene.tell(NoticeText(notice=notice.id, version=notice.version), who.user_id)
    parts.show(scene, who.user_id, notice, rewrite=False, ask="previewed")
    return Reply(InboxOutcome.PREVIEWED)


def _drop(scene: Scene, who: Who, notice: Notice) -> Reply:
    if not notices.end(scene.tx, notice.id, "dropped", scene.now):
        raise Refusal(NoticeOver())
    parts.record(scene, notice, NoticeDroppedEvent(notice=notice.id))
    parts.show(scene, who.user_id, notice, rewrite=True)
    return Reply(InboxOutcome.DROPPED, "toast.dropped")


def _withdraw_by(scene: Scene, who: Who, notice: Notice) -> Reply:
    if not notice.public:
        raise Refusal(NoticeOver())
    _withdraw(scene, notice, "supervisor")
    parts.show(scene, who.user_id, notice, rewrite=True)
    return Reply(InboxOutcome.WITHDRAWN, "notice.toast.withdrawn")


def _withdraw(scene: Scene, notice: Notice, why: str) -> None:
    if not notices.end(scene.tx, notice.id, "withdrawn", scene.now):
        return
    parts.record(scene, notice, NoticeWithdrawnEvent(notice=notice.id, why=why))
    scene.silence_apart(END, NoticeFacts(notice.id))
    _stop_spreading(scene, notice)


def _stop_spreading(scene: Scene, notice: Notice) -> None:
    for chat in parts.audience(scene, notice):
        scene.tell(NoticeEnded(notice=notice.id), chat)
    parts.redraw(scene, notice)


def _names(scene: Scene, notice: Notice) -> tuple[str, ...]:
    person = known.known_person(scene.tx, notice.person_id)
    return () if person is None else person.names


def _publishable(words: str, names: tuple[str, ...]) -> str:
    """What can be offered to begin with: nothing where any of it would be refused."""
    plain = " ".join(words.split())
    return plain if plain and refused(plain, names) is None else ""
