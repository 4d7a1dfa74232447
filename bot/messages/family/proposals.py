"""What the team sees of a family search: a number in the group; the comparison, field by field, for those who may."""

from bot.domain.family.matching import FIELDS, Level
from bot.domain.family.messages import (
    FamilyAskReason,
    FamilyAskUndo,
    FamilyGroup,
    FamilyOverview,
    FamilyPair,
    FamilyWaiting,
)
from bot.domain.family.search import search_code
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.domain.kit.reading import cut
from bot.messages.family.parts import described, known_of, label, said_of
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import Rows, fit, name_of
from storage.accounts import people
from storage.case import persons
from storage.family import known, proposals, searches
from storage.family.proposals import Proposal
from storage.family.searches import SearchRow
from storage.ticket import tickets

ICONS = {Level.LIKELY: "✅", Level.POSSIBLE: "🟡", Level.CONTRADICTS: "❌", Level.UNKNOWN: "▫️"}
LISTED = 20
REASONS = {"a": ("a1", "a2", "a3"), "r": ("r1", "r2", "r3")}


@draws(FamilyGroup)
def group(sight: Sight[FamilyGroup]) -> Screen:
    """The group reads that there is something, and its number."""
    search = searches.get(sight.tx, sight.told.search)
    if search is None or not search.open:
        return NOTHING
    return Screen(sight.texts.say("family.group", code=_code(search), number=search.id))


@draws(FamilyWaiting)
def waiting(sight: Sight[FamilyWaiting]) -> Screen:
    """The searches with something to decide that the reader may see."""
    found = [one for number in proposals.waiting(sight.tx, LISTED) if (one := searches.get(sight.tx, number))]
    visible = [one for one in found if any(_may_see(sight, each) for each in _waiting(sight, one))]
    if not visible:
        return Screen(sight.texts.say("family.waiting.none"))
    lines = [
        sight.texts.say("family.waiting.line", code=_code(one), count=len(_waiting(sight, one)), number=one.id)
        for one in visible
    ]
    return Screen("\n".join([sight.texts.say("family.waiting.title"), *lines]))


@draws(FamilyOverview)
def overview(sight: Sight[FamilyOverview]) -> Screen:
    """Who may be meant by a search, the likeliest first; the details of each behind a button."""
    search = searches.get(sight.tx, sight.told.search)
    if search is None:
        return NOTHING
    found = [one for one in proposals.of_search(sight.tx, search.id) if one.state != "withdrawn"]
    shown = [one for one in found if _may_see(sight, one)]
    if not shown and sight.letter.message_id is None:
        return NOTHING
    head = sight.texts.say("family.overview.title", code=_code(search))
    lines = [_summary(sight, at, one) for at, one in enumerate(shown, start=1)]
    tail = sight.texts.say("family.overview.hint" if any(one.waiting for one in shown) else "family.overview.none")
    rows = tuple(
        (_button(sight, one, sight.texts.plain("family.button.compare", n=at), "c"),)
        for at, one in enumerate(shown, start=1)
    )
    return Screen("\n".join([head, "", *lines, "", tail]), rows, protect=True)


@draws(FamilyPair)
def pair(sight: Sight[FamilyPair]) -> Screen:
    """The comparison, field by field, and what was decided."""
    proposal = proposals.get(sight.tx, sight.told.match)
    search = None if proposal is None else searches.get(sight.tx, proposal.search_id)
    person = None if proposal is None else known.known_person(sight.tx, proposal.person_id)
    if proposal is None or search is None or person is None or not _may_see(sight, proposal):
        return NOTHING
    said, recorded = said_of(sight, search.known), known_of(sight, person)

    def text(divisor: int) -> str:
        fields = [
            sight.texts.say(
                "family.pair.field",
                icon=ICONS[Level(proposal.fields.get(field, "unknown"))],
                label=sight.texts.raw(f"family.field.{field}"),
                said=cut(said[field], 200 // divisor) or "–",
                known=cut(recorded[field], 200 // divisor) or "–",
            )
            for field in FIELDS
        ]
        return "\n".join([_pair_head(sight, search, proposal), "", *fields, "", *_outcome(sight, search, proposal)])

    return Screen(fit(text), _pair_rows(sight, proposal, sight.told.ask), protect=True)


@draws(FamilyAskReason)
def ask_reason(sight: Sight[FamilyAskReason]) -> Screen:
    """Why, in words."""
    proposal = proposals.get(sight.tx, sight.told.match)
    return NOTHING if proposal is None or not proposal.waiting else Screen(sight.texts.say("family.ask_reason"))


@draws(FamilyAskUndo)
def ask_undo(sight: Sight[FamilyAskUndo]) -> Screen:
    """Why an acceptance was a mistake."""
    proposal = proposals.get(sight.tx, sight.told.match)
    if proposal is None or proposal.state != "accepted":
        return NOTHING
    return Screen(sight.texts.say("family.ask_undo", person=label(sight, proposal.person_id)))


def _pair_head(sight: Sight, search: SearchRow, proposal: Proposal) -> str:
    verdict = sight.texts.plain(f"family.verdict.{proposal.verdict}")
    number = known.ticket_of(sight.tx, proposal.person_id)
    ticket = None if number is None else tickets.get(sight.tx, number)
    return sight.texts.say(
        "family.pair.title",
        code=_code(search),
        person=label(sight, proposal.person_id),
        ticket="" if ticket is None else sight.rules.service.code(ticket.id, ticket.epoch),
        verdict=verdict,
    )


def _outcome(sight: Sight, search: SearchRow, proposal: Proposal) -> list[str]:
    """What was decided, by whom and why; whom to call where it was accepted."""
    if proposal.state == "withdrawn":
        return [sight.texts.say("family.pair.withdrawn")]
    if proposal.waiting:
        return [sight.texts.say("family.pair.decide")]
    reason = proposal.reason or ""
    words = reason.removeprefix("#") if reason.startswith("#") else sight.texts.plain(f"family.reason.{reason}")
    by, at = name_of(sight, proposal.decided_by), sight.at(proposal.decided_at or 0)
    done = sight.texts.say(f"family.pair.{proposal.state}", name=by, at=at, reason=cut(words, 200))
    if proposal.state != "accepted":
        return [done]
    contact = search.known.contact or sight.texts.plain("family.pair.no_contact")
    if not proposal.told:
        return [done, sight.texts.say("family.pair.no_consent" if proposal.consent else "family.pair.ask_consent")]
    about = list(described(sight, search.known.with_(contact=None), own=True))[-1:]
    return [done, *(about if search.known.relation else []), sight.texts.say("family.pair.call", contact=contact)]


def _pair_rows(sight: Sight, proposal: Proposal, ask: str) -> Rows:
    if proposal.state == "accepted":
        leads = Role.SUPERVISOR in people.roles_of(sight.tx, sight.letter.chat_id)
        undo = ((_button(sight, proposal, sight.texts.plain("family.button.undo"), "u"),),) if leads else ()
        return (*_consent_rows(sight, proposal, leads=leads), *undo)
    if not proposal.waiting:
        return ()
    if ask in REASONS:
        quick = tuple(
            (_button(sight, proposal, sight.texts.plain(f"family.reason.{code}"), code),) for code in REASONS[ask]
        )
        words = _button(sight, proposal, sight.texts.plain("family.button.words"), f"w{ask}")
        return (*quick, (words, _button(sight, proposal, sight.texts.plain("family.button.back"), "b")))
    accept = _button(sight, proposal, sight.texts.plain("family.button.accept"), "a", "success")
    reject = _button(sight, proposal, sight.texts.plain("family.button.reject"), "r")
    photos = persons.photos(sight.tx, proposal.person_id)
    look = _button(sight, proposal, sight.texts.plain("family.button.photos", count=len(photos)), "ph")
    return (((look,),) if photos else ()) + ((accept, reject),)


def _consent_rows(sight: Sight, proposal: Proposal, *, leads: bool) -> Rows:
    """What the person found says; a no may become a yes."""
    if proposal.told:
        return ()
    acts = ["cy", *(["cn"] if proposal.consent is None else []), *(["cx"] if leads else [])]
    return tuple((_button(sight, proposal, sight.texts.plain(f"family.button.consent_{act}"), act),) for act in acts)


def _summary(sight: Sight, at: int, proposal: Proposal) -> str:
    agree = [field for field in FIELDS if proposal.fields.get(field) == Level.LIKELY]
    against = [field for field in FIELDS if proposal.fields.get(field) == Level.CONTRADICTS]
    return sight.texts.say(
        "family.overview.line",
        n=at,
        person=label(sight, proposal.person_id),
        verdict=sight.texts.plain(f"family.verdict.{proposal.verdict}"),
        agree=_named(sight, agree),
        against=_named(sight, against),
        state=sight.texts.plain(f"family.state.{proposal.state}"),
    )


def _named(sight: Sight, fields: list[str]) -> str:
    return ", ".join(sight.texts.plain(f"family.field.{field}").lower() for field in fields) or "–"


def _may_see(sight: Sight, proposal: Proposal) -> bool:
    """Supervisors, and whoever keeps that person's case."""
    reader = sight.letter.chat_id
    if Role.SUPERVISOR in people.roles_of(sight.tx, reader):
        return True
    return persons.keeper_of(sight.tx, proposal.person_id) == reader


def _waiting(sight: Sight, search: SearchRow) -> list[Proposal]:
    return [one for one in proposals.of_search(sight.tx, search.id) if one.waiting]


def _button(sight: Sight, proposal: Proposal, label: str, act: str, style: str | None = None) -> Button:
    return Button(label, button_data(Verb.MATCH, proposal.nonce, act), style=style)


def _code(search: SearchRow) -> str:
    return search_code(search.id, search.epoch)
