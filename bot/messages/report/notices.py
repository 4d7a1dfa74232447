"""Short answers around a report."""

from bot.domain.kit.buttons import button_data
from bot.domain.kit.codes import ticket_code
from bot.messages.kit.registry import Sight, message
from bot.messages.kit.screen import Button, Screen
from storage.ticket import tickets


@message("report.private_hint")
def private_hint(sight: Sight) -> Screen:
    """In a group: one line with a link to the private chat."""
    link = f"https://t.me/{sight.bot_username}?start=lapor"
    button = Button(sight.texts.plain("report.button.private"), url=link)
    return Screen(sight.texts.say("report.private_hint"), ((button,),), silent=True)


@message("report.limited")
def limited(sight: Sight) -> Screen:
    """The one polite answer over the limit, with the numbers that are always open."""
    return _plain(sight, "report.limited")


@message("report.lost")
def lost(sight: Sight) -> Screen:
    """Nothing is open and nothing was said: what can be done here."""
    mine = Button(sight.texts.plain("report.button.mine"), button_data("mine"))
    return Screen(sight.texts.say("report.lost"), ((_new(sight),), (mine,)))


@message("report.thanks")
def thanks(sight: Sight) -> Screen:
    """Thanks for thanks."""
    return _plain(sight, "report.thanks")


@message("report.no_document")
def no_document(sight: Sight) -> Screen:
    """Files are not taken from residents: please as a photo."""
    return Screen(sight.texts.say("report.hint.document"), ((_new(sight),),))


@message("report.dropped")
def dropped(sight: Sight) -> Screen:
    """The open question is closed."""
    return _plain(sight, "report.dropped")


@message("report.nothing_open")
def nothing_open(sight: Sight) -> Screen:
    """There is nothing to cancel."""
    return _plain(sight, "report.nothing_open")


@message("report.ask_seen_again")
def ask_seen_again(sight: Sight) -> Screen:
    """Where was the person seen?"""
    return _about(sight, "report.ask_seen_again")


@message("report.ask_reopen")
def ask_reopen(sight: Sight) -> Screen:
    """What is still needed?"""
    return _about(sight, "report.ask_reopen")


@message("report.ask_more")
def ask_more(sight: Sight) -> Screen:
    """What is to be added?"""
    return _about(sight, "report.ask_more")


@message("report.contact_kept")
def contact_kept(sight: Sight) -> Screen:
    """A number that was shared after the report."""
    return _about(sight, "report.contact_kept")


@message("report.no_contact")
def no_contact(sight: Sight) -> Screen:
    """What was shared is no number."""
    return _plain(sight, f"report.hint.phone_{sight.word('reason')}")


def _about(sight: Sight, key: str) -> Screen:
    ticket = tickets.get(sight.tx, sight.number("ticket"))
    code = "" if ticket is None else ticket_code(ticket.id, ticket.epoch)
    return _plain(sight, key, code=code)


def _plain(sight: Sight, key: str, **fields: str) -> Screen:
    return Screen(sight.texts.say(key, **fields), remove_keys=True)


def _new(sight: Sight) -> Button:
    return Button(sight.texts.plain("report.button.new"), button_data("new"), style="primary")
