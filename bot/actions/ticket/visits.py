"""Proof of the visit (SOP 3): the place and the photos of whoever says that they are there, or how it ended. Asked
kindly and never a condition; everything is in the chain, and what is missing or odd is a line for the supervisors."""

import hashlib
from dataclasses import dataclass

from bot.actions.kit.files import own_file
from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.scene import Reply, Scene
from bot.clock import MINUTE
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.places.compass import Pin
from bot.domain.ticket.events import (
    TicketNoteEvent,
    TicketVisitEvent,
    TicketVisitJudgedEvent,
    TicketVisitPhotoEvent,
    TicketVisitPlaceEvent,
)
from bot.domain.ticket.messages import WorkVisit
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.visits import (
    ASKED_BY_THEMSELVES,
    FRESH_MS,
    VISITS,
    CameAs,
    Look,
    Wrong,
    is_far,
    of_visit,
    was_there,
)
from storage.kit import outbox
from storage.ticket import sightings, tickets, visits
from storage.ticket.visits import Visit, VisitPhoto

GOOD = frozenset({Look.WAITING, Look.FRESH})


@dataclass(frozen=True, slots=True)
class Judged:
    """What comparing a photo came to. `kept`: its fingerprint and a salt; `old`: by its own date it was taken before
    anybody had set out."""

    attachment_id: int
    look: Look
    seen_in: int | None = None
    old: bool = False
    kept: tuple[bytes, bytes] | None = None


def begin(scene: Scene, ticket: Ticket, step: str, user_id: int, note: int | None = None) -> None:
    """`step` was made of a ticket that stood as `ticket` says; `note`: where was looked. A place that was sent a moment
    ago counts; what is missing is asked for."""
    if not was_there(ticket.state, step, ticket.holder, user_id):
        return
    claimed_at = ticket.claimed_at or ticket.opened_at
    number = visits.add(
        scene.tx, ticket_id=ticket.id, user_id=user_id, step=step, claimed_at=claimed_at, now=scene.now, note_id=note
    )
    known = sightings.position(scene.tx, user_id, scene.now)
    located = known is not None and scene.now - known.at <= FRESH_MS
    metres = _metres(scene, ticket, known.pin) if known is not None and located else None
    if known is not None and located:
        visits.locate(scene.tx, number, metres, is_far(step, metres, ticket.sop), known.at)
    located_at = known.at if known is not None and located else None
    scene.record(TicketVisitEvent(visit=number, step=step, metres=metres, located_at=located_at, note=note), ticket.id)
    if step in ASKED_BY_THEMSELVES or (step != VISITS[0] and visits.proven(scene.tx, ticket.id, claimed_at)):
        return
    scene.tell(WorkVisit(ticket=ticket.id, visit=number), user_id, subject=_subject(number))


def forget_asking(scene: Scene, ticket: Ticket, step: str, at: int) -> None:
    """The step that was made at `at` (UTC ms) was taken back: nothing is asked for it any more, where that was said."""
    visit = visits.made(scene.tx, ticket.id, step, at)
    if visit is not None:
        scene.redraw(WorkVisit(ticket=ticket.id, visit=visit.id), visit.user_id, _subject(visit.id))


def locate(scene: Scene, user_id: int, pin: Pin, at: int) -> None:
    """A responder was at `pin` at the moment `at` (UTC ms): the first place after a step is that step's. One of another
    time is said to be none."""
    visit = _open(scene, user_id)
    ticket = None if visit is None else tickets.get(scene.tx, visit.ticket_id)
    if visit is None or ticket is None or visit.located_at is not None or ticket.holder != user_id:
        return
    if not of_visit(visit.at, at, ticket.sop):
        _tell_wrong(scene, visit, Wrong.OTHER_TIME)
        return
    metres = _metres(scene, ticket, pin)
    visits.locate(scene.tx, visit.id, metres, is_far(visit.step, metres, ticket.sop), at)
    scene.record(TicketVisitPlaceEvent(visit=visit.id, metres=metres, located_at=at), ticket.id)
    _show(scene, visit)


def take(scene: Scene, heard: Heard) -> Reply | None:
    """A photo that follows a step is its proof; a place that was passed on is none. None for anything else, also for
    photos after one that will do."""
    visit = _open(scene, heard.who.user_id)
    if visit is None or not _still_theirs(scene, visit):
        return None
    if heard.pin is not None and heard.forwarded and not heard.text and visit.located_at is None:
        _tell_wrong(scene, visit, Wrong.FORWARDED)
        return Reply(InboxOutcome.VISIT_PLACE_REFUSED)
    media = heard.media
    if media is None or not media.picture or not _wanted(visits.photos(scene.tx, visit.id)):
        return None
    file = own_file(scene, heard.who, media, visit.ticket_id)
    if heard.text:
        note = scene.note(visit.ticket_id, heard.who.user_id, "note", heard.text)
        scene.record(TicketNoteEvent(note=note, file=file or 0), visit.ticket_id)
    if file is not None:
        _add_photo(scene, visit, file, media.unique_id, _came_as(heard, media))
    return Reply(InboxOutcome.VISIT_PHOTO)


def add_photo(scene: Scene, heard: Heard, ticket: Ticket, file: int | None) -> None:
    """A file that was sent in answer to a question about a ticket is proof of the visit that it follows."""
    visit = _open(scene, heard.who.user_id)
    if file is None or heard.media is None or not heard.media.picture or visit is None or visit.ticket_id != ticket.id:
        return
    _add_photo(scene, visit, file, heard.media.unique_id, _came_as(heard, heard.media))


def judge(scene: Scene, ticket_id: int, visit_id: int, found: Judged) -> None:
    """A photo was compared with all that are kept. The chain gets a salted digest of the fingerprint: it says for ever
    that this was the one, and nothing of it once salt and fingerprint are erased."""
    digest = None if found.kept is None else hashlib.sha256(found.kept[1] + found.kept[0]).hexdigest()
    done = visits.judge(
        scene.tx, found.attachment_id, found.look, seen_in=found.seen_in, old=found.old, kept=found.kept
    )
    if not done:
        return
    event = TicketVisitJudgedEvent(
        visit=visit_id, file=found.attachment_id, look=str(found.look), seen_in=found.seen_in, old=found.old,
        print_=digest,
    )  # fmt: skip
    scene.record(event, ticket_id)
    visit = visits.get(scene.tx, visit_id)
    if visit is not None:
        _show(scene, visit, anew=found.look is Look.SEEN or found.old)


def _open(scene: Scene, user_id: int) -> Visit | None:
    return visits.latest(scene.tx, user_id, scene.now - scene.rules.sop.visit_min * MINUTE)


def _still_theirs(scene: Scene, visit: Visit) -> bool:
    ticket = tickets.get(scene.tx, visit.ticket_id)
    return ticket is not None and ticket.holder == visit.user_id


def _wanted(there: list[VisitPhoto]) -> bool:
    """Whether one more photo is proof: not after one that will do."""
    return not any(one.look in GOOD and not one.old for one in there)


def _came_as(heard: Heard, media: Media) -> CameAs:
    if heard.forwarded:
        return CameAs.FORWARDED
    return CameAs.PHOTO if media.kind == "photo" else CameAs.FILE


def _add_photo(scene: Scene, visit: Visit, file: int, unique_id: str, came_as: CameAs) -> None:
    seen_in = visits.same_file(scene.tx, unique_id, file)
    visits.add_photo(scene.tx, visit.id, file, came_as, seen_in, scene.now)
    scene.record(
        TicketVisitPhotoEvent(visit=visit.id, file=file, came_as=str(came_as), seen_in=seen_in), visit.ticket_id
    )
    _show(scene, visit, anew=True)


def _metres(scene: Scene, ticket: Ticket, pin: Pin) -> int | None:
    if ticket.lat_e6 is None or ticket.lng_e6 is None:
        return None
    return round(scene.city.distance_m(pin, (ticket.lat_e6, ticket.lng_e6)))


def _subject(visit_id: int) -> str:
    return f"visit:{visit_id}"


def _show(scene: Scene, visit: Visit, *, anew: bool = False) -> None:
    subject = _subject(visit.id)
    rewrite = not anew and outbox.standing(scene.tx, visit.user_id, subject) is not None
    scene.tell(WorkVisit(ticket=visit.ticket_id, visit=visit.id), visit.user_id, subject=subject, rewrite=rewrite)


def _tell_wrong(scene: Scene, visit: Visit, wrong: Wrong) -> None:
    scene.tell(WorkVisit(ticket=visit.ticket_id, visit=visit.id, wrong=str(wrong)), visit.user_id)
