"""The team: claim, work, hand over, write, ask. Whatever a button does a command can do too: presses die young."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.kit.requests import AskNumber
from bot.actions.ticket import lookup, undoing
from bot.actions.ticket.help import OfferHelp, offer_help
from bot.actions.ticket.offers import AnswerOffer, Offer, answer_offer, offer
from bot.actions.ticket.tickets import MoveTicket, claim_pressed
from bot.actions.ticket.work import TakeStep, cancel_ask, quick, step
from bot.domain.kit.buttons import ButtonPress, Verb
from bot.domain.kit.codes import read_ticket_code
from bot.domain.ticket.steps import COMMANDS
from handlers.kit.buttons import OnPress, message_pressed, on_press
from handlers.kit.commands import OnCommand, asks, on_command, row_id
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def claim(update: Update, context: HandlerContext) -> None:
    """/ambil N."""
    context.act(update, lookup.claim, AskNumber(who_of(update), _number_and_rest(context)[0]))


async def show(update: Update, context: HandlerContext) -> None:
    """/tiket N."""
    context.act(update, lookup.show, AskNumber(who_of(update), _number_and_rest(context)[0]))


async def accept(update: Update, context: HandlerContext) -> None:
    """/terima N."""
    context.act(update, answer_offer, AnswerOffer(who_of(update), True, number=_number_and_rest(context)[0]))


async def decline(update: Update, context: HandlerContext) -> None:
    """/tolak N."""
    context.act(update, answer_offer, AnswerOffer(who_of(update), False, number=_number_and_rest(context)[0]))


async def on_help_offer(update: Update, context: HandlerContext) -> None:
    """/bantu N."""
    context.act(update, offer_help, OfferHelp(who_of(update), number=_number_and_rest(context)[0]))


def step_command(name: str) -> OnCommand:
    """A handler for the command of one step."""

    async def run(update: Update, context: HandlerContext) -> None:
        number, rest = _number_and_rest(context)
        context.act(update, step, TakeStep(who_of(update), name, number=number, words=rest, value=rest))

    return run


async def press_claim(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """ "Ambil" under a card."""
    card = message_pressed(update)
    context.act(update, claim_pressed, MoveTicket(who_of(update), "claim", nonce=press.nonce, message_id=card))


async def press_step(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A step's button."""
    context.act(update, step, TakeStep(who_of(update), press.arg, nonce=press.nonce))


def step_press(name: str) -> OnPress:
    """A handler for a button of one step, which says with what: a place, a ticket, or which reporter by the order."""

    async def run(update: Update, context: HandlerContext, press: ButtonPress) -> None:
        context.act(update, step, TakeStep(who_of(update), name, nonce=press.nonce, value=press.arg))

    return run


async def press_quick(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A quick answer to a question."""
    context.act(update, quick, TakeStep(who_of(update), "", nonce=press.nonce, code=press.arg))


async def press_help(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """ "Tawarkan bantuan"."""
    context.act(update, offer_help, OfferHelp(who_of(update), nonce=press.nonce))


async def press_cancel(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """The question is not to be answered."""
    context.act(update, cancel_ask, TakeStep(who_of(update), "", nonce=press.nonce))


async def press_offer(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A colleague's name under "Serahkan"; without one, the offer is withdrawn."""
    context.act(update, offer, Offer(who_of(update), nonce=press.nonce, to=row_id(press.arg)))


async def press_accept(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """The colleague takes it over."""
    context.act(update, answer_offer, AnswerOffer(who_of(update), True, nonce=press.nonce))


async def press_decline(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """The colleague does not."""
    context.act(update, answer_offer, AnswerOffer(who_of(update), False, nonce=press.nonce))


def _number_and_rest(context: HandlerContext) -> tuple[int | None, str]:
    """The ticket's number, if the words begin with one, and what follows it."""
    words = list(context.args or [])
    if len(words) > 1 and words[0].lower() == "trc":
        words.pop(0)
    number = read_ticket_code(words[0]) if words else None
    return number, " ".join(words[number is not None :])


async def undo_command(update: Update, context: HandlerContext) -> None:
    """/batallangkah N."""
    context.act(update, undoing.undo, undoing.UndoStep(who_of(update), number=_number_and_rest(context)[0]))


async def press_undo(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """ "Batalkan langkah"."""
    context.act(update, undoing.undo, undoing.UndoStep(who_of(update), nonce=press.nonce))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["ambil"], claim),
    on_command(["tiket"], show),
    on_command(["tiketku"], asks(lookup.mine)),
    on_command(["antre"], asks(lookup.queue)),
    on_command(["terima"], accept),
    on_command(["tolak"], decline),
    on_command(["bantu"], on_help_offer),
    on_command([undoing.COMMAND], undo_command),
    *(on_command([command], step_command(name)) for name, command in COMMANDS.items()),
    on_press(Verb.CLAIM, press_claim),
    on_press(Verb.STEP, press_step),
    on_press(Verb.UNDO, press_undo),
    on_press(Verb.WRITE_TO, step_press("write")),
    on_press(Verb.DESTINATION, step_press("handle")),
    on_press(Verb.SAME_PERSON, step_press("duplicate")),
    on_press(Verb.QUICK_ANSWER, press_quick),
    on_press(Verb.DISMISS, press_cancel),
    on_press(Verb.OFFER_HELP, press_help),
    on_press(Verb.HAND_OVER, press_offer),
    on_press(Verb.ACCEPT_OFFER, press_accept),
    on_press(Verb.DECLINE_OFFER, press_decline),
]
