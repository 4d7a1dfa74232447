"""What a search may have found is put before the team, and decided by a human (SOP 5.1). The group reads a number only;
the comparison is for supervisors and for whoever keeps that person's case. The relatives hear the same at the same pace
whether somebody may be meant, nobody is, or the team said no (SOP 9): only once a human has accepted a match, and an
adult person found has agreed, are they told that there is something, and nothing of the person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.actions.family import handing, public_notice  # noqa: F401 (`handing` acts on who gives a ticket away)
from bot.actions.family.consent import CONSENTS, keep_consent, needs_no_consent
from bot.actions.family.form import redraw, reload, sought_of
from bot.actions.kit import follow_ups, prompts
from bot.actions.kit.files import show_files
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers
from bot.actions.kit.requests import AskNumber, PressOn
from bot.actions.kit.scene import Reply, Scene
from bot.clock import DAY
from bot.domain.family.events import (
    SearchAcceptedEvent,
    SearchProposedEvent,
    SearchRejectedEvent,
    SearchUndoneEvent,
    SearchWithdrawnEvent,
)
from bot.domain.family.matching import SHOWN, Known, PersonMatch, rank
from bot.domain.family.messages import (
    FamilyAnswer,
    FamilyAskReason,
    FamilyAskUndo,
    FamilyGroup,
    FamilyOverview,
    FamilyPair,
    FamilyWaiting,
)
from bot.domain.family.refusals import MatchDecided, NoSuchSearch, NotAccepted
from bot.domain.family.search import Description, search_code
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.priority import Priority
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import cut
from bot.domain.kit.refusals import NotAllowed, Refusal, StaleButton
from bot.domain.kit.reminders import ReminderKind, SearchFacts
from storage.accounts import people
from storage.case import persons
from storage.family import known, proposals, searches, to_match
from storage.family.proposals import Proposal
from storage.family.searches import SearchRow
from storage.kit import outbox, reminders
from storage.kit.prompts import Prompt
from storage.kit.reminders import Due

WAITING = ReminderKind.MATCH_WAITING  # the reminder to decide; one for each search with something to decide
LISTED = 20
PHOTOS = 5
REASONS = {"a": ("a1", "a2", "a3"), "r": ("r1", "r2", "r3")}
STATE_OF = {"a": "accepted", "r": "rejected"}
REASON_LENGTH = 500


# -- finding ----------------------------------------------------------------------------------------------------------


def match_search(scene: Scene, search: SearchRow) -> None:
    """Compare a search with everybody known, once it is sent: soon, beside the bot's work (bot/loops/matching.py)."""
    to_match.note(scene.tx, to_match.SEARCH, search.id)


@follow_ups.person_changed.acts
def _person_changed(scene: Scene, person_id: int) -> None:
    """Somebody was recorded, or a fact of theirs was corrected: what no longer fits is withdrawn at once, and they are
    compared with the open searches soon."""
    if (one := known.known_person(scene.tx, person_id)) is None:
        return
    to_match.note(scene.tx, to_match.PERSON, person_id)
    for proposal in proposals.of_person(scene.tx, person_id):
        search = reload(scene, proposal.search_id)
        if not likely_enough(scene, search, [one]):
            _withdraw(scene, [proposal])
            _refresh(scene, search)


def likely_enough(scene: Scene, search: SearchRow, people_known: Iterable[Known]) -> list[PersonMatch]:
    """Who of these may be the person that is looked for, the likeliest first; at most three."""
    return rank(sought_of(scene, search.known), people_known, scene.rules.alike, scene.city.apart_m)


@dataclass(frozen=True, slots=True)
class Compared:
    """A search as it was held against some people, how these stood then, and who of them may be meant."""

    search_id: int
    said: Description
    people: tuple[int, ...]
    stood: known.Stand
    found: tuple[PersonMatch, ...]


def held_against(scene: Scene, search: SearchRow, people: tuple[Known, ...], stood: known.Stand) -> Compared:
    """Compare them, beside whoever writes. `stood`: from before they were read."""
    numbers = tuple(one.person_id for one in people)
    return Compared(search.id, search.known, numbers, stood, tuple(likely_enough(scene, search, people)))


def propose_people(scene: Scene, compared: Compared) -> None:
    """Put whom a search found before the team, as far as it is still open; where it or one of them changed since they
    were compared, as far as they still fit."""
    search = searches.get(scene.tx, compared.search_id)
    if search is None or not search.open:
        return
    found: Sequence[PersonMatch] = compared.found
    if search.known != compared.said or known.stand_of(scene.tx, compared.people) != compared.stood:
        found = likely_enough(scene, search, known.these(scene.tx, compared.people))
    _propose(scene, search, found)


@follow_ups.person_hidden.acts
@follow_ups.home_again.acts
def _withdraw_all(scene: Scene, person_id: int) -> None:
    """The person is with their family, or nobody outside is to learn of them (SOP 9): what waits for a decision and
    notices are withdrawn. Called in the transaction in which that happens."""
    for proposal in proposals.of_person(scene.tx, person_id):
        _withdraw(scene, [proposal])
        _refresh(scene, reload(scene, proposal.search_id))
    public_notice.family_found(scene, person_id)


def needless(scene: Scene, search: SearchRow) -> None:
    """The search is over: nothing waits for a decision any more."""
    if _withdraw(scene, proposals.of_search(scene.tx, search.id)):
        _refresh(scene, search)
    _silence(scene, search.id)


def _propose(scene: Scene, search: SearchRow, found: Sequence[PersonMatch]) -> None:
    before = proposals.of_search(scene.tx, search.id)
    if any(one.state == "accepted" for one in before):
        return  # a human has found the person; the relatives are being called
    waiting = [one for one in before if one.waiting]
    first, there = not waiting, {one.person_id for one in before if one.state != "withdrawn"}
    news = False
    for match in found:
        full = len(waiting) >= SHOWN and match.bits * 100 <= min(one.bits for one in waiting)
        if full and match.person_id not in {one.person_id for one in waiting}:
            continue  # three likelier ones are on the table
        proposals.propose(scene.tx, search.id, match, new_nonce(), scene.now)
        if match.person_id not in there:
            news = True
            ticket = known.ticket_of(scene.tx, match.person_id)
            what = str(match.verdict)
            scene.record(SearchProposedEvent(search=search.id, person=match.person_id, verdict=what), ticket)
        if not first:  # no more are found than are shown: only beside others they may be too many
            waiting = [one for one in proposals.of_search(scene.tx, search.id) if one.waiting]
    _withdraw(scene, waiting[SHOWN:])
    if news:
        _tell_team(scene, search, first=first)
    elif before:
        _refresh(scene, search)


def _withdraw(scene: Scene, which: Iterable[Proposal]) -> int:
    gone = [one for one in which if one.waiting and proposals.withdraw(scene.tx, one.id)]
    for one in gone:
        scene.record(SearchWithdrawnEvent(search=one.search_id), known.ticket_of(scene.tx, one.person_id))
    for search_id in sorted({one.search_id for one in gone}):
        if not any(one.waiting for one in proposals.of_search(scene.tx, search_id)):
            _silence(scene, search_id)  # nothing is left to decide on
    return len(gone)


# -- telling the team -------------------------------------------------------------------------------------------------


def _tell_team(scene: Scene, search: SearchRow, *, first: bool) -> None:
    """The group reads that there is something and its number, once; those who may see it get the overview."""
    if first:
        scene.tell_team(FamilyGroup(search=search.id))
    for user_id in _readers(scene, search):
        scene.tell(FamilyOverview(search=search.id), user_id, subject=_overview(search))
    if first:
        _silence(scene, search.id)
        reminders.plan_apart(scene.tx, WAITING, scene.now + DAY, SearchFacts(search.id))


def _refresh(scene: Scene, search: SearchRow) -> None:
    """Overviews and comparisons that stand somewhere show how things are."""
    found = proposals.of_search(scene.tx, search.id)
    for user_id in _readers(scene, search):
        scene.redraw(FamilyOverview(search=search.id), user_id, _overview(search))
        for one in found:
            if outbox.standing(scene.tx, user_id, _pair(one)) is not None:
                _show_pair(scene, user_id, one, rewrite=True)


def _readers(scene: Scene, search: SearchRow) -> list[int]:
    leads = people.holders_of(scene.tx, Role.SUPERVISOR)
    return list(dict.fromkeys([*leads, *proposals.keepers(scene.tx, search.id)]))


def waiting_due(scene: Scene, due: Due) -> None:
    """A proposal has waited for a day: those who may decide are told again, each day until somebody does."""
    search = searches.get(scene.tx, due.given(SearchFacts).search)
    if search is None or not any(one.waiting for one in proposals.of_search(scene.tx, search.id)):
        return
    reminders.plan_apart(scene.tx, WAITING, scene.now + DAY, SearchFacts(search.id))
    for user_id in _readers(scene, search):
        scene.tell(FamilyOverview(search=search.id), user_id, Priority.REMINDER, subject=_overview(search))


def _silence(scene: Scene, search_id: int) -> None:
    scene.silence_apart(WAITING, SearchFacts(search_id))


# -- looking ----------------------------------------------------------------------------------------------------------


def look(scene: Scene, command: AskNumber) -> Reply:
    """/cocok: the searches that wait for a decision; /cocok N: the overview of one. Raises Refusal `private_only`,
    `not_allowed`, `no_such_search`."""
    scene.require_in_private(command.who, Role.PETUGAS, Role.SUPERVISOR)
    user_id = command.who.user_id
    if command.number is None:
        scene.tell(FamilyWaiting(), user_id)
        return Reply(InboxOutcome.MATCHES)
    search = searches.get(scene.tx, command.number)
    if search is None or search.sent_at is None:
        raise Refusal(NoSuchSearch())
    if user_id not in _readers(scene, search):
        raise Refusal(NotAllowed(), audit=True)
    scene.tell(FamilyOverview(search=search.id), user_id, subject=_overview(search))
    return Reply(InboxOutcome.MATCH)


def press_match(scene: Scene, command: PressOn) -> Reply:
    """A press under an overview or a comparison: `c` compare, `a` accept?, `r` reject?, `b` back, `ph` photos, `u` undo
    an acceptance, `wa` and `wr` say why in words, or the code of a reason (REASONS). Raises Refusal `not_allowed`,
    `match_decided`, `not_accepted`, `no_photo`, `stale`."""
    proposal = proposals.by_nonce(scene.tx, command.nonce)
    if proposal is None:
        raise Refusal(StaleButton(), audit=True)
    _authorise(scene, command.who, proposal)
    user_id = command.who.user_id
    match command.arg:
        case "c":
            _show_pair(scene, user_id, proposal, rewrite=False)
            return Reply(InboxOutcome.COMPARED, None if command.who.private else "toast.asked_in_private")
        case "a" | "r":
            _undecided(proposal)
            _show_pair(scene, user_id, proposal, rewrite=True, ask=command.arg)
            return Reply(InboxOutcome.ASKED_WHY)
        case "b":
            _show_pair(scene, user_id, proposal, rewrite=True)
            return Reply(InboxOutcome.COMPARED)
        case "ph":
            return _show_photos(scene, command.who, proposal)
        case "cy" | "cn" | "cx":
            return _consents(scene, command.who, proposal, CONSENTS[command.arg])
        case "u":
            return _ask_undo(scene, command.who, proposal)
        case "wa" | "wr":
            _undecided(proposal)
            about: dict[str, str | int] = {"match": proposal.id, "act": command.arg[1]}
            prompts.ask(scene, user_id, PromptQuestion.MATCH_REASON, FamilyAskReason(match=proposal.id), about=about)
            return Reply(InboxOutcome.ASKED_WHY)
    act = next((act for act, codes in REASONS.items() if command.arg in codes), None)
    if act is None:
        raise Refusal(StaleButton(), audit=True)
    return _decide(scene, command.who, proposal, act, command.arg)


@answers(PromptQuestion.MATCH_REASON)
def take_reason(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """The reason in words. Raises Refusal `match_decided`, `not_allowed`, `nothing_said`."""
    proposal = _asked_about(scene, prompt)
    _authorise(scene, heard.who, proposal)
    return _decide(scene, heard.who, proposal, str(prompt.data["act"]), f"#{cut(heard.text, REASON_LENGTH)}")


@answers(PromptQuestion.MATCH_UNDO)
def take_undo(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """Why an acceptance was a mistake: the search goes on, the relatives are told, the clock of a death runs on where
    it was. Raises Refusal `not_allowed`, `nothing_said`, `not_accepted` (somebody was faster), `person_ended` (the
    body is with the family, or buried)."""
    scene.require(heard.who, Role.SUPERVISOR)
    proposal = _asked_about(scene, prompt)
    reason = f"#{cut(heard.text, REASON_LENGTH)}"
    if not proposals.undo(scene.tx, proposal.id, heard.who.user_id, reason, scene.now):
        raise Refusal(NotAccepted())
    search = reload(scene, proposal.search_id)
    ticket = known.ticket_of(scene.tx, proposal.person_id)
    scene.record(SearchUndoneEvent(search=search.id, person=proposal.person_id, match=proposal.id), ticket)
    follow_ups.not_the_family(scene, heard.who, proposal.person_id, proposal.decided_at or 0)
    if search.open and proposal.told:
        scene.tell(FamilyAnswer(search=search.id, answer="undone"), search.user_id)
        redraw(scene, search)
    if search.open:
        match_search(scene, search)
    _refresh(scene, search)
    return Reply(InboxOutcome.UNDONE, "family.toast.undone")


def _asked_about(scene: Scene, prompt: Prompt) -> Proposal:
    proposal = proposals.get(scene.tx, int(prompt.data["match"]))
    if proposal is None:
        raise Refusal(StaleButton())
    return proposal


def _ask_undo(scene: Scene, who: Who, proposal: Proposal) -> Reply:
    scene.require(who, Role.SUPERVISOR)
    if proposal.state != "accepted":
        raise Refusal(NotAccepted())
    prompts.ask(
        scene, who.user_id, PromptQuestion.MATCH_UNDO, FamilyAskUndo(match=proposal.id), about={"match": proposal.id}
    )
    return Reply(InboxOutcome.ASKED_WHY)


def _show_photos(scene: Scene, who: Who, proposal: Proposal) -> Reply:
    """The photos of the person, to compare with what the family brings."""
    person, found = proposal.person_id, [one.id for one in persons.photos(scene.tx, proposal.person_id)]
    reply = show_files(scene, who, person, known.ticket_of(scene.tx, person) or 0, found[-PHOTOS:])
    return replace(reply, toast="toast.asked_in_private")


def _authorise(scene: Scene, who: Who, proposal: Proposal) -> None:
    """Supervisors, and whoever keeps that person's case. Raises Refusal `not_allowed`, audited."""
    roles = scene.require(who, Role.PETUGAS, Role.SUPERVISOR)
    if Role.SUPERVISOR not in roles and persons.keeper_of(scene.tx, proposal.person_id) != who.user_id:
        raise Refusal(NotAllowed(), audit=True)


def _undecided(proposal: Proposal) -> None:
    if not proposal.waiting:
        raise Refusal(MatchDecided())


def _overview(search: SearchRow) -> str:
    return f"seek:{search.id}"


def _pair(proposal: Proposal) -> str:
    return f"pair:{proposal.id}"


def _show_pair(scene: Scene, user_id: int, proposal: Proposal, *, rewrite: bool, ask: str = "") -> None:
    """The comparison. `ticket` lets the sender record who saw it (bot/actions/system/deliveries.py)."""
    ticket = known.ticket_of(scene.tx, proposal.person_id)
    subject = _pair(proposal)
    scene.tell(FamilyPair(match=proposal.id, ticket=ticket, ask=ask), user_id, subject=subject, rewrite=rewrite)


# -- deciding ---------------------------------------------------------------------------------------------------------


def _decide(scene: Scene, who: Who, proposal: Proposal, act: str, reason: str) -> Reply:
    """Write the decision; the first one counts. Raises Refusal `match_decided` where the race is lost."""
    state = STATE_OF[act]
    if not proposals.decide(scene.tx, proposal.id, state, who.user_id, reason, scene.now):
        raise Refusal(MatchDecided())
    search = reload(scene, proposal.search_id)
    why = "words" if reason.startswith("#") else reason
    decided = SearchAcceptedEvent if state == "accepted" else SearchRejectedEvent
    event = decided(search=search.id, person=proposal.person_id, match=proposal.id, reason=why)
    scene.record(event, known.ticket_of(scene.tx, proposal.person_id))
    if state == "accepted":
        _accepted(scene, who, search, proposal)
    if not any(one.waiting for one in proposals.of_search(scene.tx, search.id)):
        _silence(scene, search.id)
    _refresh(scene, search)
    code = {"code": search_code(search.id, search.epoch)}
    return Reply(InboxOutcome.DECIDED, f"family.toast.{state}", code, about=state)


def _accepted(scene: Scene, who: Who, search: SearchRow, proposal: Proposal) -> None:
    """A human found the family: the other proposals are needless, notices are withdrawn, the clock of a death stops."""
    _withdraw(scene, [one for one in proposals.of_search(scene.tx, search.id) if one.id != proposal.id])
    public_notice.family_found(scene, proposal.person_id)
    follow_ups.family_found(scene, who, proposal.person_id, search.id)
    holder = persons.keeper_of(scene.tx, proposal.person_id)
    if holder is not None and holder != who.user_id:
        _show_pair(scene, holder, proposal, rewrite=False)
    if needs_no_consent(scene, proposal.person_id):
        keep_consent(scene, who, proposal, "needless")


def _consents(scene: Scene, who: Who, proposal: Proposal, consent: str) -> Reply:
    """What the person found says, asked by whoever keeps their case, before a relative hears of it (SOP 9). `needless`
    (somebody who cannot be asked) is for supervisors. Raises Refusal `not_accepted`, `not_allowed`, `match_decided`."""
    if proposal.state != "accepted":
        raise Refusal(NotAccepted())
    if consent == "needless":
        scene.require(who, Role.SUPERVISOR)
    if not keep_consent(scene, who, proposal, consent):
        raise Refusal(MatchDecided())
    _refresh(scene, reload(scene, proposal.search_id))
    return Reply(InboxOutcome.CONSENT, "toast.case_saved")
