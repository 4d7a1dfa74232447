"""What Telegram says by itself (members, migrations), /start, /help and what is held of a person."""

import re
from typing import Any

from telegram import ChatMember, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, ChatMemberHandler, MessageHandler, filters

from bot.actions.accounts import invitations, people
from bot.actions.family import search
from bot.actions.kit.requests import AskNumber, AskWith, Request
from bot.actions.report import filling, passing
from bot.actions.report import follow as report_follow
from bot.actions.system import directory, erasure, team
from bot.actions.ticket import lookup, reachable
from bot.domain.kit.buttons import NOT_AT_ALL, ButtonPress, Verb
from bot.domain.kit.codes import PASSED, read_ticket_code
from bot.domain.system.retention import OWN, DataClass
from handlers.kit.buttons import on_press
from handlers.kit.commands import GROUP, asks, asks_with, number, on_command
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of

INSIDE = (ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.OWNER)
TOKEN = re.compile(r"[A-Za-z0-9_-]{16,64}")


async def start(update: Update, context: HandlerContext) -> None:
    """/start, with what a deep link carries."""
    who, carried = who_of(update), " ".join(context.args or [])
    if who.private and carried == "lapor":
        context.act(update, filling.begin, filling.BeginReport(who))
    elif who.private and carried == "cari":
        context.act(update, search.begin, search.BeginSearch(who))
    elif who.private and carried == "tugas":
        context.act(update, lookup.mine, AskNumber(who))
    elif who.private and carried.startswith(PASSED):
        context.act(update, passing.take_on, AskWith(who, carried.removeprefix(PASSED)))
    elif TOKEN.fullmatch(carried):
        context.act(update, invitations.accept, AskWith(who, carried))
    else:
        context.act(update, people.welcome, Request(who))


async def press_welcome(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """The buttons of the welcome."""
    who = who_of(update)
    if press.arg == "report":
        context.act(update, filling.begin, filling.BeginReport(who))
    elif press.arg == "status":
        context.act(update, report_follow.status, Request(who))
    elif press.arg in ("search", "searches"):
        context.act(update, search.begin if press.arg == "search" else search.mine, search.BeginSearch(who))
    else:
        context.act(update, people.help_, Request(who))


async def press_service(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A service of the directory, or without a code the whole of it."""
    who = who_of(update)
    if press.arg:
        context.act(update, directory.show, AskWith(who, press.arg))
    else:
        context.act(update, directory.offer, Request(who))


async def language(update: Update, context: HandlerContext) -> None:
    """/bahasa, /bahasa id, /bahasa en."""
    if context.args:
        context.act(update, people.choose_language, AskWith(who_of(update), context.args[0].lower()))
    else:
        context.act(update, people.offer_languages, Request(who_of(update)))


async def own_standing(update: Update, context: HandlerContext) -> None:
    """How the bot stands in a chat has changed."""
    changed, who = update.my_chat_member, who_of(update)
    if changed is None:
        return
    now = changed.new_chat_member
    if changed.chat.type == changed.chat.PRIVATE:
        context.act(update, reachable.blocked if _outside(now) else reachable.unblocked, Request(who))
    elif changed.chat.type != changed.chat.CHANNEL:
        write = now.status in INSIDE or bool(getattr(now, "can_send_messages", False))
        admin = now.status in (ChatMember.ADMINISTRATOR, ChatMember.OWNER)
        context.act(
            update, team.group_stands, team.GroupStanding(who, changed.chat.id, not _outside(now), write, admin)
        )


async def membership(update: Update, context: HandlerContext) -> None:
    """Somebody came to a group, or left it."""
    changed = update.chat_member
    if changed is not None:
        now = changed.new_chat_member
        command = team.Membership(who_of(update), changed.chat.id, now.user.id, not _outside(now))
        context.act(update, team.member_changed, command)


async def migrated(update: Update, context: HandlerContext) -> None:
    """The group has become a supergroup; the old one and the new one each say so."""
    message = update.message
    if message is not None:
        old = message.migrate_from_chat_id or message.chat.id
        new = message.migrate_to_chat_id or message.chat.id
        context.act(update, team.group_moved, team.GroupMoved(who_of(update), old, new))


async def hold(update: Update, context: HandlerContext) -> None:
    """/tahan N alasan."""
    context.act(update, erasure.set_hold, _hold(update, context, on=True))


async def lift_hold(update: Update, context: HandlerContext) -> None:
    """/lepastahan N alasan."""
    context.act(update, erasure.set_hold, _hold(update, context, on=False))


async def press_erase(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A request to erase, or that it is wanted no more."""
    await asks(erasure.withdraw_erasure if press.arg == NOT_AT_ALL else erasure.request_erasure)(update, context)


async def press_choice(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """What of somebody's data is not to be erased, and why: `user.class`, or `user.all`."""
    user_id, _, what = press.arg.partition(".")
    chosen = DataClass(what) if what in set(OWN) else None
    if chosen is None and what != "all":
        context.act(update, people.unknown_button, Request(who_of(update)))
        return
    context.act(update, erasure.choose, erasure.ChooseRefusal(who_of(update), number(user_id), chosen))


async def press_erasure(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A supervisor decides a request to erase as it stands on this screen: `user.version`."""
    user_id, _, version = press.arg.partition(".")
    command = erasure.DecideErasure(who_of(update), number(user_id), number(version))
    context.act(update, erasure.decide, command)


def _hold(update: Update, context: HandlerContext, *, on: bool) -> erasure.SetHold:
    code, *reason = context.args or [""]
    return erasure.SetHold(who_of(update), read_ticket_code(code), " ".join(reason), on)


async def stray_command(update: Update, context: HandlerContext) -> None:
    """A command in a group that no route took; one without our name may be meant for another bot."""
    message = update.message
    word = (message.text or "").split()[0].lower() if message is not None and message.text else ""
    if word.endswith(f"@{context.bot.username.lower()}"):
        context.act(update, team.stray_command, Request(who_of(update)))


def _outside(member: ChatMember) -> bool:
    if member.status == ChatMember.RESTRICTED:
        return not getattr(member, "is_member", True)
    return member.status not in INSIDE


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    # The framework gives a press without data to whatever press route is asked first: this one, which matches nothing.
    CallbackQueryHandler(asks(people.unknown_button), pattern=r"(?!)"),
    ChatMemberHandler(own_standing, ChatMemberHandler.MY_CHAT_MEMBER),
    ChatMemberHandler(membership, ChatMemberHandler.CHAT_MEMBER),
    MessageHandler(filters.StatusUpdate.MIGRATE, migrated),
    on_command(["start"], start),
    on_command(["help", "bantuan"], asks(people.help_)),
    on_command(["privasi", "privacy"], asks(people.privacy)),
    on_command(["layanan"], asks(directory.offer)),
    on_command(["pertanyaan"], asks(directory.unanswered)),
    on_command(["hapusdata"], asks(erasure.offer_erasure)),
    on_command(["tahan"], hold),
    on_command(["lepastahan"], lift_hold),
    on_command(["bahasa", "language"], language),
    on_press(Verb.WELCOME, press_welcome),
    on_press(Verb.CITY_SERVICE, press_service),
    on_press(Verb.LANGUAGE, asks_with(people.choose_language)),
    on_press(Verb.ERASE, press_erase),
    on_press(Verb.OWN_COPY, asks(erasure.ask_copy)),
    on_press(Verb.ERASURE_CHOICE, press_choice),
    on_press(Verb.ERASURE_SETTLED, press_erasure),
]
# Asked when nobody else took the update.
LAST: list[BaseHandler[Any, HandlerContext, Any]] = [
    MessageHandler(GROUP & filters.COMMAND, stray_command),
    CallbackQueryHandler(asks(people.unknown_button)),
]
