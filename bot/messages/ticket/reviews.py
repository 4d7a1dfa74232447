"""Reports of many new accounts that wait for a supervisor's look (F31)."""

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.reading import clean, cut
from bot.domain.ticket.doubt_messages import ReviewOne, ReviewWaits
from bot.domain.ticket.moves import Ticket
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Button, Screen
from bot.messages.ticket.parts import area_of, code_of, kind_of, map_link, name_of
from storage.ticket import false_proposals, reviews, tickets

WORDS = 600
EXACT_DIGITS = 5


@draws(ReviewWaits)
def waits(sight: Sight[ReviewWaits]) -> Screen:
    """How many wait, with the door to the first."""
    count = reviews.waiting_count(sight.tx)
    if not count:
        return Screen(sight.texts.say("review.none"))
    look = Button(sight.texts.plain("review.button.look"), button_data(Verb.REVIEW, arg="next.0"), style="primary")
    rules = sight.rules.doubt
    facts = {"count": count, "remind": rules.review_remind_min, "release": rules.review_release_min}
    return Screen(sight.texts.say("review.waits", **facts), ((look,),))


@draws(ReviewOne)
def one(sight: Sight[ReviewOne]) -> Screen:
    """What was reported, with the verdicts; behind the last that none waits."""
    ticket = tickets.get(sight.tx, sight.told.ticket)
    if ticket is None or not reviews.waits(sight.tx, ticket.id):
        return Screen(sight.texts.say("review.none"))
    first = false_proposals.proposer(sight.tx, ticket.id)
    proposed = [] if first is None else [sight.texts.say("review.proposed", name=name_of(sight, first))]
    rows = (
        (_button(sight, "ok", f"ok.{ticket.id}"), _button(sight, "no", f"no.{ticket.id}")),
        (_button(sight, "next", f"next.{ticket.id}"),),
        (_button(sight, "all", f"all.{ticket.id}"), _button(sight, "none", f"none.{ticket.id}")),
    )
    return Screen("\n".join([_reported(sight, ticket), *proposed]), rows, protect=True)


def _reported(sight: Sight, ticket: Ticket) -> str:
    answers = ticket.answers
    pin = ticket.lat_e6 is not None and ticket.lng_e6 is not None
    link = map_link(ticket.lat_e6 or 0, ticket.lng_e6 or 0, EXACT_DIGITS) if pin else ""
    said = [answers.place_text, answers.landmark, answers.words]
    words = cut(clean(" · ".join(one for one in said if one)), WORDS)
    facts = {"code": code_of(sight, ticket), "kind": kind_of(sight, ticket), "area": area_of(sight, ticket)}
    parts = [
        sight.texts.say("review.one", count=reviews.waiting_count(sight.tx), at=sight.at(ticket.opened_at), **facts),
        sight.texts.say("review.map", link=link) if pin else "",
        sight.texts.say("review.words", words=words) if words else "",
        sight.texts.say("card.files", count=len(tickets.attachments(sight.tx, ticket.id))),
    ]
    return "\n".join(part for part in parts if part)


def _button(sight: Sight, name: str, arg: str) -> Button:
    return Button(sight.texts.plain(f"review.button.{name}"), button_data(Verb.REVIEW, arg=arg))
