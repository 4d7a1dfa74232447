"""What every step of a case needs (SOP 4, 5): who may, which person, the card, the open question, reminders.

A question is a row of `prompt` of kind "case": which question (`q`), about whom (`person`), and ids and numbers that
were answered before. Words go straight into the tables that keep them. A question's message is drawn from that row.
"""

from dataclasses import dataclass

from bot.actions.accounts.leaving import works
from bot.actions.kit import prompts
from bot.actions.kit.files import own_file
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import stands
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.tickets import news
from bot.domain.case.events import PersonPhotoEvent
from bot.domain.case.messages import CaseAsk, PersonCard
from bot.domain.case.person import PersonRow
from bot.domain.case.questions import SKIP
from bot.domain.case.refusals import NoSuchPerson, NotYourCase
from bot.domain.kit.events import EventData
from bot.domain.kit.messages import Message
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.refusals import Refusal
from bot.domain.kit.reminders import PersonFacts, ReminderKind
from storage.accounts import people
from storage.case import persons
from storage.kit import outbox, reminders
from storage.kit import prompts as stored
from storage.kit.prompts import Prompt
from storage.ticket import tickets

Data = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered to a question: words, the code of a button, or a file."""

    who: Who
    text: str = ""
    choice: str | None = None
    heard: Heard | None = None
    sure: str | None = None  # the value that was asked about, and confirmed

    @property
    def skips(self) -> bool:
        """The question is left out."""
        return self.choice == SKIP


def authorise(scene: Scene, who: Who, *roles: Role) -> frozenset[Role]:
    """Cases are worked on in private, by the team. Raises Refusal `private_only`, `not_allowed`."""
    return scene.require_in_private(who, *(roles or (Role.PETUGAS, Role.SUPERVISOR)))


def keeps(scene: Scene, who: Who, person: PersonRow, roles: frozenset[Role]) -> bool:
    """Whether `who`, of the team, keeps this case or is a supervisor (SOP 1, 9)."""
    return Role.SUPERVISOR in roles or persons.keeper_of(scene.tx, person.id) == who.user_id


def check_keeper(scene: Scene, who: Who, person: PersonRow) -> frozenset[Role]:
    """The roles of `who`, who keeps this case or is a supervisor. Raises Refusal `private_only`, `not_allowed`,
    `not_your_case` (audited)."""
    roles = authorise(scene, who)
    if not keeps(scene, who, person, roles):
        raise Refusal(NotYourCase(ticket=person.ticket_id), audit=True)
    return roles


def find(scene: Scene, nonce: str) -> PersonRow:
    """The person of a button. Raises Refusal `no_such_person` (audited)."""
    person = persons.by_nonce(scene.tx, nonce)
    if person is None:
        raise Refusal(NoSuchPerson(), audit=True)
    return person


def keepers(scene: Scene, person: PersonRow) -> list[int]:
    """Who hears of a case: whoever holds its ticket, else who recorded the person, while they are of the team; and the
    supervisors."""
    ticket = tickets.get(scene.tx, person.ticket_id)
    first = person.recorded_by if ticket is None or ticket.holder is None else ticket.holder
    keeper = [first] if works(scene, first) else []
    return list(dict.fromkeys([*keeper, *people.holders_of(scene.tx, Role.SUPERVISOR)]))


def tell_keepers(scene: Scene, person: PersonRow, message: Message) -> None:
    """The same message to everybody who keeps this case."""
    for user_id in keepers(scene, person):
        scene.tell(message, user_id)


def record(scene: Scene, person: PersonRow, event: EventData) -> None:
    """An event of this person's case. What somebody does is news of the ticket too."""
    scene.record(event, person.ticket_id)
    if scene.actor != "clock":
        news(scene, person.ticket_id)


def keep_words(scene: Scene, person: PersonRow, who: Who, text: str, what: str) -> int:
    """Keep words (a reason, to whom, on what grounds) as a note of the ticket; its number goes into events."""
    return scene.note(person.ticket_id, who.user_id, "reason", text, what)


def keep_photo(scene: Scene, person: PersonRow, answer: Answer) -> bool:
    """A photo that came instead of words belongs to the person; False where none came."""
    heard = answer.heard
    if heard is None or heard.media is None:
        return False
    number = own_file(scene, answer.who, heard.media, None)
    if number is not None:
        persons.add_photo(scene.tx, person.id, number)
        record(scene, person, PersonPhotoEvent(person=person.id, file=number))
    return True


# -- the card ----------------------------------------------------------------------------------------------------------


def show_card(scene: Scene, person: PersonRow, user_id: int, *, anew: bool) -> None:
    """The person's card in a private chat; `anew` at the bottom, else where it stands."""
    scene.tell(
        PersonCard(person=person.id, ticket=person.ticket_id), user_id, subject=f"person:{person.id}", rewrite=not anew
    )


def refresh(scene: Scene, person: PersonRow, but: int = 0) -> None:
    """Whoever has the card sees how things are."""
    for user_id in keepers(scene, person):
        if user_id != but and outbox.standing(scene.tx, user_id, f"person:{person.id}") is not None:
            show_card(scene, person, user_id, anew=False)


# -- questions ---------------------------------------------------------------------------------------------------------


def ask(scene: Scene, who: Who, person: PersonRow, q: str, *, anew: bool = True, **data: str | int | None) -> Reply:
    """Put a question. After words the next one stands below them; after a button it stands in the same place."""
    known: Data = {name: value for name, value in data.items() if value is not None}
    prompts.ask(
        scene, who.user_id, PromptQuestion.CASE, ticket=person.ticket_id, about={**known, "person": person.id, "q": q}
    )
    scene.tell(
        CaseAsk(person=person.id, ticket=person.ticket_id), who.user_id, subject=f"case:{person.id}", rewrite=not anew
    )
    return Reply(InboxOutcome.ASKED, about=q)


@stands(PromptQuestion.CASE)
def _asked(prompt: Prompt) -> tuple[Message, str]:
    number = int(prompt.data["person"])
    return CaseAsk(person=number, ticket=prompt.ticket_id or 0), f"case:{number}"


def open_question(scene: Scene, who: Who, person: PersonRow) -> Data | None:
    """What is being asked of `who` about this person."""
    prompt = stored.open_(scene.tx, who.user_id, PromptQuestion.CASE, person=person.id)
    return None if prompt is None else dict(prompt.data)


def settle(scene: Scene, who: Who, person: PersonRow) -> None:
    """The question is answered: it loses its buttons."""
    prompts.close(scene, who.user_id, PromptQuestion.CASE, person=person.id)
    scene.redraw(CaseAsk(person=person.id, ticket=person.ticket_id), who.user_id, f"case:{person.id}")


def close(scene: Scene, who: Who, person: PersonRow, outcome: InboxOutcome, *, about: str = "") -> Reply:
    """The dialogue is over: the card anew for who answered, in place for everybody else."""
    settle(scene, who, person)
    now = persons.get(scene.tx, person.id) or person
    show_card(scene, now, who.user_id, anew=True)
    refresh(scene, now, but=who.user_id)
    return Reply(outcome, "toast.case_saved", about=about)


# -- reminders ---------------------------------------------------------------------------------------------------------


def remind(scene: Scene, person: PersonRow, kind: ReminderKind, due_at: int, *, round_: int, n: int = 0) -> None:
    """Set a reminder of a case. `round_` is the number of the row that it belongs to (a move, a death, a referral), so
    that several persons of one ticket never share one."""
    reminders.plan(
        scene.tx,
        ticket_id=person.ticket_id,
        kind=kind,
        n=n,
        round_=round_,
        due_at=due_at,
        facts=PersonFacts(person.id),
    )


def silence(scene: Scene, person: PersonRow, round_: int, *kinds: ReminderKind) -> None:
    """Cancel what waits of these kinds for that row."""
    for kind in kinds:
        reminders.silence_round(scene.tx, person.ticket_id, kind, round_)
