"""Short answers around a report."""

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.report.messages import (
    ReportAskMore,
    ReportAskReopen,
    ReportAskSeenAgain,
    ReportContactKept,
    ReportDropped,
    ReportLimited,
    ReportLost,
    ReportNoContact,
    ReportNoDocument,
    ReportNothingOpen,
    ReportPrivateHint,
    ReportThanks,
)
from bot.messages.kit.registry import OfTicket, Sight, draws
from bot.messages.kit.screen import Button, Screen
from storage.ticket import tickets


@draws(ReportPrivateHint)
def private_hint(sight: Sight[ReportPrivateHint]) -> Screen:
    """In a group: one line with a link to the private chat."""
    link = f"https://t.me/{sight.rules.bot_username}?start=lapor"
    button = Button(sight.texts.plain("report.button.private"), url=link)
    return Screen(sight.texts.say("report.private_hint"), ((button,),), silent=True)


@draws(ReportLimited)
def limited(sight: Sight[ReportLimited]) -> Screen:
    """The one polite answer over the limit, with the numbers that are always open."""
    return _plain(sight, "report.limited")


@draws(ReportLost)
def lost(sight: Sight[ReportLost]) -> Screen:
    """Nothing is open and nothing was said: what can be done here."""
    mine = Button(sight.texts.plain("report.button.mine"), button_data(Verb.MY_REPORTS))
    unknown = [sight.texts.say("report.unknown")] if sight.told.command else []
    others = Button(sight.texts.plain("talk.button.services"), button_data(Verb.CITY_SERVICE))
    rows = ((_new(sight),), (mine,), *(((others,),) if sight.rules.directory.services else ()))
    return Screen("\n\n".join([*unknown, sight.texts.say("report.lost")]), rows)


@draws(ReportThanks)
def thanks(sight: Sight[ReportThanks]) -> Screen:
    """Thanks for thanks."""
    return _plain(sight, "report.thanks")


@draws(ReportNoDocument)
def no_document(sight: Sight[ReportNoDocument]) -> Screen:
    """Files are not taken from residents: please as a photo."""
    return Screen(sight.texts.say("report.hint.document"), ((_new(sight),),))


@draws(ReportDropped)
def dropped(sight: Sight[ReportDropped]) -> Screen:
    """The open question is closed."""
    return _plain(sight, "report.dropped")


@draws(ReportNothingOpen)
def nothing_open(sight: Sight[ReportNothingOpen]) -> Screen:
    """There is nothing to cancel."""
    return _plain(sight, "report.nothing_open")


@draws(ReportAskSeenAgain)
def ask_seen_again(sight: Sight[ReportAskSeenAgain]) -> Screen:
    """Where was the person seen?"""
    return _about(sight, "report.ask_seen_again")


@draws(ReportAskReopen)
def ask_reopen(sight: Sight[ReportAskReopen]) -> Screen:
    """What is still needed?"""
    return _about(sight, "report.ask_reopen")


@draws(ReportAskMore)
def ask_more(sight: Sight[ReportAskMore]) -> Screen:
    """What is to be added?"""
    return _about(sight, "report.ask_more")


@draws(ReportContactKept)
def contact_kept(sight: Sight[ReportContactKept]) -> Screen:
    """A number that was shared after the report."""
    return _about(sight, "report.contact_kept")


@draws(ReportNoContact)
def no_contact(sight: Sight[ReportNoContact]) -> Screen:
    """What was shared is no number."""
    return _plain(sight, f"report.hint.phone_{sight.told.reason}")


def _about(sight: Sight[OfTicket], key: str) -> Screen:
    ticket = tickets.get(sight.tx, sight.told.ticket)
    code = "" if ticket is None else sight.rules.service.code(ticket.id, ticket.epoch)
    return _plain(sight, key, code=code)


def _plain(sight: Sight, key: str, **fields: str) -> Screen:
    return Screen(sight.texts.say(key, **fields), remove_keys=True)


def _new(sight: Sight) -> Button:
    return Button(sight.texts.plain("report.button.new"), button_data(Verb.NEW_REPORT), style="primary")
