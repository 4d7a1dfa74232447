"""What a responder is asked for after a step, and what has come of it: place and photo (SOP 3)."""

from collections.abc import Iterable

from bot.domain.ticket.messages import WorkVisit
from bot.domain.ticket.visits import CameAs, Look
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Screen
from bot.messages.ticket.parts import code_of, ticket_of
from bot.messages.ticket.team import code_of_number
from bot.messages.ticket.whereabouts import distance_words
from storage.ticket import visits
from storage.ticket.visits import Visit, VisitPhoto


@draws(WorkVisit)
def visit(sight: Sight[WorkVisit]) -> Screen:
    """To whoever made the step, and to nobody else."""
    ticket, made = ticket_of(sight), visits.get(sight.tx, sight.told.visit)
    if ticket is None or made is None or made.user_id != sight.letter.chat_id:
        return NOTHING
    code = code_of(sight, ticket)
    if sight.told.wrong:
        return Screen(sight.texts.say(f"visit.wrong_{sight.told.wrong}", code=code))
    if not visits.stands(sight.tx, made.id):
        return Screen(sight.texts.say("visit.undone", code=code, step=sight.texts.plain(f"history.{made.step}")))
    there = visits.photos(sight.tx, made.id)
    head = sight.texts.say("visit.head", code=code, step=sight.texts.plain(f"visit.step.{made.step}"))
    lines = [head, *_place(sight, made), *(line for one in there for line in _photo(sight, one))]
    if made.located_at is None or not there:
        missing = "both" if made.located_at is None and not there else "photo" if not there else "place"
        lines.append(sight.texts.say(f"visit.ask_{missing}"))
    return Screen("\n".join(lines))


def _place(sight: Sight, made: Visit) -> Iterable[str]:
    if made.located_at is None:
        return
    at = sight.at(made.located_at)
    if made.metres is None:
        yield sight.texts.say("visit.place_only", at=at)
        return
    key = "visit.place_far" if made.far else "visit.place"
    yield sight.texts.say(key, at=at, distance=distance_words(sight.texts, made.metres))


def _photo(sight: Sight, one: VisitPhoto) -> Iterable[str]:
    if one.look == Look.SEEN and one.seen_in is not None:
        yield _seen(sight, one.seen_in)
    else:
        yield sight.texts.say(f"visit.photo.{one.look}")
    if one.came_as != CameAs.PHOTO:
        yield sight.texts.say(f"visit.photo.{one.came_as}")
    if one.old:
        yield sight.texts.say("visit.photo.old")


def _seen(sight: Sight, file: int) -> str:
    sent = visits.sent_about(sight.tx, file)
    if sent is None or sent[0] is None:
        return sight.texts.say("visit.photo.seen_somewhere")
    return sight.texts.say("visit.photo.seen", code=code_of_number(sight, str(sent[0])), at=sight.at(sent[1]))
