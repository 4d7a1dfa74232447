"""The digest (SOP 7): the risk first, then the numbers, in one screen of a phone. Counts, codes, kinds and areas: no
name, no words of anybody. Drawn from the state of this moment, its numbers from the snapshot of its period."""

from bot.clock import MINUTE, local
from bot.domain.figures.digest import DigestSpan, Numbers, Stretch, Tally, day_end, share, stretches
from bot.domain.figures.figures import FEWEST
from bot.domain.figures.messages import DigestSummary
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.domain.kit.reading import cut
from bot.domain.places.city import kelurahan_in
from bot.messages.figures.digest_parts import (
    RiskPart,
    about,
    area_words,
    dangers,
    day_words,
    empty_shifts,
    kind_words,
    shelters,
)
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import Rows
from storage.accounts import people
from storage.case import burials
from storage.figures import digests, risk
from storage.figures.digests import Digest
from storage.kit import inbox
from storage.ticket import wilayah

LINES = 25  # of one screen of a phone
DETAILS = 3  # tickets that a risk names
INLINE = 1  # and where there is no room for a line of theirs: more would wrap
WIDTH = 64  # letters of a line: it wraps once at most
DAY = 86_400_000
# They often come in the same minute as the daily one, which names the tickets: a line for each risk is enough there.
COMPANIONS = frozenset({DigestSpan.WEEK, DigestSpan.MONTH})


@draws(DigestSummary)
def summary(sight: Sight[DigestSummary]) -> Screen:
    """What is at risk, what is due, is it getting better."""
    one = digests.get(sight.tx, sight.told.digest)
    if one is None:
        return NOTHING
    team = _of_team(sight)
    if not team and one.area_code not in wilayah.areas_of(sight.tx, sight.letter.chat_id):
        return NOTHING  # the role was taken away since it was queued
    areas = kelurahan_in(sight.city, one.area_code)
    found = dangers(sight, areas, DETAILS)
    head, tail = _head(sight, one), [*_numbers(sight, one), *_chain(sight, one, team)]
    also = _also(sight) if team and not one.area_code else []
    if not found and not also:
        also = [sight.texts.say("digest.calm")]
    state = [*_state(sight), *_unanswered(sight, one)] if team and not one.area_code else []
    room = LINES - len(head) - len(also) - len(state) - len(tail) - 2
    paid = cost(sight, one.numbers.now)[: max(0, room - len(found))]  # what is at risk goes before
    state, room = [*state, *paid], room - len(paid)
    if one.span in COMPANIONS:
        room = len(found)
    risks = _risks(sight, found, room) if team else [_risk(sight, one) for one in found]
    parts = [*head, "", *risks, *also, *state, "", *tail]
    return Screen("\n".join(parts), _buttons(sight, one, found, team), silent=one.subscription_id is not None)


def _of_team(sight: Sight) -> bool:
    """Whether the reader may open tickets: a supervisor, or the team's own group. Camat and lurah see numbers."""
    reader = sight.letter.chat_id
    return reader < 0 or Role.SUPERVISOR in people.roles_of(sight.tx, reader)


def _head(sight: Sight, one: Digest) -> list[str]:
    title = sight.texts.say(f"digest.title.{one.span}", day=day_words(sight, one.planned_at), at=_clock(sight, one))
    lines = [title, sight.texts.say("digest.scope", area=area_words(sight, one.area_code))]
    if one.subscription_id is not None and sight.now - one.planned_at > sight.rules.digests.late_min * MINUTE:
        lines.append(sight.texts.say("digest.late", planned=sight.at(one.planned_at), at=sight.at(sight.now)))
    if one.missed:
        lines.append(sight.texts.say("digest.missed", n=one.missed))
    return lines


def _clock(sight: Sight, one: Digest) -> str:
    return f"{local(one.planned_at, sight.rules.zone):%H.%M}"


# -- risks -------------------------------------------------------------------------------------------------------------


def _risks(sight: Sight, found: list[RiskPart], room: int) -> list[str]:
    """Every risk has its line; as many of their tickets as there is room for, the most urgent risks first."""
    shown = share([one.total for one in found], room - len(found), DETAILS)
    lines = []
    for one, count in zip(found, shown, strict=True):
        head = _risk(sight, one)
        if count == 0:
            head += " → " + " ".join(f"/tiket_{line.ticket_id}" for line in one.lines[:INLINE])
        lines += [head, *(detail(sight, one.kind, line) for line in one.lines[:count])]
        if one.total > count > 0:
            lines[-1] += " " + sight.texts.say("digest.more", n=one.total - count)
    return lines


def _risk(sight: Sight, one: RiskPart) -> str:
    limit = {"unclaimed": sight.rules.digests.unclaimed_min, "silent": sight.rules.digests.silent_min}.get(one.kind, 0)
    return sight.texts.say(f"digest.risk.{one.kind}", n=one.total, limit=limit)


def detail(sight: Sight, kind: str, line: risk.RiskLine, limit: int = WIDTH - 30) -> str:
    """One ticket: the way to it, its kind, what is wrong, in so many letters behind its number."""
    rest = f"{kind_words(sight, line)} · {about(sight, kind, line)}"
    key = "digest.detail_urgent" if line.urgent else "digest.detail"
    return sight.texts.say(key, number=line.ticket_id, rest=cut(rest, limit))


def _also(sight: Sight) -> list[str]:
    """What is at risk and is no ticket: requests of people, messages that were lost or set aside."""
    erasures = risk.erasures_due(sight.tx, day_end(sight.now, sight.rules.zone))
    parked = sum(inbox.stuck(sight.tx).values())
    lost = risk.updates_lost(sight.tx, sight.now - DAY)
    facts = (("erasures", erasures), ("parked", parked), ("lost", lost))
    lines = [sight.texts.say(f"digest.also.{name}", n=n) for name, n in facts if n]
    free = empty_shifts(sight)
    if free:
        lines.insert(0, sight.texts.say("digest.also.shifts", n=len(free), at=sight.at(free[0].begins_at)))
    return lines


def _state(sight: Sight) -> list[str]:
    """Beds and burials: how far from the limit."""
    beds = []
    for place, count in shelters(sight):
        full = place.capacity is not None and count * 100 >= place.capacity * sight.rules.digests.beds_percent
        of = str(count) if place.capacity is None else f"{count}/{place.capacity}"
        beds.append(f"{cut(place.name, 20)} {of}{'‼️' if full else ''}")
    year, quota = local(sight.now, sight.rules.zone).year, sight.rules.case.burial_quota
    count = burials.count(sight.tx, year) + sight.rules.case.register_before.get(year, 0)
    over = " ‼️" if count >= quota else ""
    lines = [sight.texts.say("digest.beds", beds=cut(" · ".join(beds), WIDTH - 16))] if beds else []
    return [*lines, sight.texts.say("digest.burials", year=year, n=count, quota=quota, over=over)]


def _unanswered(sight: Sight, one: Digest) -> list[str]:
    """What people asked for in this time that the directory has no answer to: for whoever may read the questions."""
    counted, _ = stretches(one.span, one.planned_at, sight.rules.zone)
    asked = risk.unanswered(sight.tx, counted.first, counted.until) if sight.letter.chat_id > 0 else 0
    return [sight.texts.say("digest.unanswered", n=asked)] if asked else []


# -- numbers -----------------------------------------------------------------------------------------------------------


def _numbers(sight: Sight, one: Digest) -> list[str]:
    now, before = one.numbers.now, one.numbers.before
    counted, former = stretches(one.span, one.planned_at, sight.rules.zone)
    head = sight.texts.say("digest.numbers.head", period=_dates(sight, counted), former=_dates(sight, former))
    if now.empty and before.empty:
        return [head, sight.texts.say("digest.numbers.none")]
    opened, done, say = _trend(now.opened, before.opened), _trend(now.done, before.done), sight.texts.say
    return [
        head,
        say("digest.numbers.opened", n=now.opened, trend=opened, urgent=now.urgent),
        say("digest.numbers.done", n=now.done, trend=done, lost=now.not_found, back=now.reopened),
        _speed(sight, now, before),
        *beside_the_city(sight, one.numbers),
    ]


def beside_the_city(sight: Sight, numbers: Numbers) -> list[str]:
    """How an area answered in a month, beside the whole city (SOP 10)."""
    own, city = numbers.now, numbers.city
    if city is None:
        return []
    say = sight.texts.say
    claims = [] if city.claim_median is None else [say("digest.numbers.area_claims", median=city.claim_median)]
    return [
        " ".join([say("digest.numbers.area_said", n=own.area_said, of=own.opened), *_area_speed(sight, own)]),
        " ".join(
            [say("digest.numbers.city_said", n=city.area_said, of=city.opened), *_area_speed(sight, city), *claims]
        ),
    ]


def _area_speed(sight: Sight, one: Tally) -> list[str]:
    """The median, where there are enough for one."""
    if one.area_median is not None:
        return [sight.texts.say("digest.numbers.area_speed", median=one.area_median)]
    return [sight.texts.say("digest.numbers.area_few", fewest=FEWEST)] if one.area_said else []


def _speed(sight: Sight, now: Tally, before: Tally) -> str:
    if now.claim_median is None:
        if now.claim_p90 is None:
            return sight.texts.say("digest.numbers.no_claims")
        return sight.texts.say("digest.numbers.few_claims", slow=now.claim_p90, fewest=FEWEST)
    trend = "" if before.claim_median is None else _trend(now.claim_median, before.claim_median)
    slow = now.claim_median if now.claim_p90 is None else now.claim_p90
    return sight.texts.say("digest.numbers.claims", median=now.claim_median, trend=trend or "–", slow=slow)


def cost(sight: Sight, now: Tally) -> list[str]:
    """What WhatsApp may charge for: its messages, and how many a report took."""
    if not now.paid:
        return []
    if not now.paid_for:
        return [sight.texts.say("digest.numbers.paid", n=now.paid)]
    each = f"{now.paid / now.paid_for:.1f}"
    comma = each.replace(".", sight.texts.plain("digest.numbers.comma"))
    return [sight.texts.say("digest.numbers.paid_each", n=now.paid, reports=now.paid_for, each=comma)]


def _trend(now: int, before: int) -> str:
    """▲3, ▼2 or =."""
    return "=" if now == before else f"▲{now - before}" if now > before else f"▼{before - now}"


def _dates(sight: Sight, stretch: Stretch) -> str:
    """ "10/7", "3–9/7", "26/6–2/7"."""
    first, last = local(stretch.first, sight.rules.zone), local(max(stretch.first, stretch.until - 1), sight.rules.zone)
    if first.date() == last.date():
        return f"{first.day}/{first.month}"
    start = f"{first.day}" if first.month == last.month else f"{first.day}/{first.month}"
    return f"{start}–{last.day}/{last.month}"


def _chain(sight: Sight, one: Digest, team: bool) -> list[str]:
    """The head of the chain of events, so that a history that was written anew shows (daily, for the team)."""
    head = risk.chain_head(sight.tx) if team and one.span in (DigestSpan.DAY, DigestSpan.TODAY) else None
    return [] if head is None else [sight.texts.say("digest.chain", number=head[0], hash=head[1][:16])]


def _buttons(sight: Sight, one: Digest, found: list[RiskPart], team: bool) -> Rows:
    if not team:
        return (
            (
                Button(
                    sight.texts.plain("digest.button.board"),
                    button_data(Verb.DISTRICT_BOARD, arg=f"{one.area_code}/new"),
                ),
            ),
        )
    deeper = [_list_button(sight, danger, one.area_code) for danger in found]
    rows = tuple(tuple(deeper[at : at + 2]) for at in range(0, len(deeper), 2))
    return (*rows, (Button(sight.texts.plain("digest.button.more"), button_data(Verb.DIGEST)),))


def _list_button(sight: Sight, danger: RiskPart, area: str) -> Button:
    what = sight.texts.plain(f"digest.list.{danger.kind}")
    label = sight.texts.plain("digest.button.list", what=what, n=danger.total)
    return Button(label, button_data(Verb.DIGEST_LIST, arg=f"{danger.kind}.{area}"))
