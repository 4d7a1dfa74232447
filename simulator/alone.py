"""Ephemeral messages (Bot API 10.2 and later): shown in a group to one person alone, not kept for who is offline."""

from __future__ import annotations

from simulator.api import Api, SimulatedPress
from simulator.errors import bad_request
from simulator.params import Params
from simulator.users import User
from simulator.world import Chat

WINDOW_MS = 15_000  # how long a press, or a command that only the bot sees, lets a bot that is no administrator answer


def receiver_of(api: Api, params: Params, chat: Chat) -> User | None:
    """Whom a message is for alone, None for one that all may see. Servers from before 10.2 pass over the parameters and
    show it to all. Raises ApiError 400 where it may not be sent so."""
    if not api.ephemeral:
        return None
    given = params.tree("ephemeral_message_parameters")
    wanted = Params(given) if isinstance(given, dict) else params
    number = wanted.integer("receiver_user_id")
    if not number:
        return None
    if chat.private:
        raise bad_request("ephemeral messages can be sent in group and supergroup chats only")
    receiver = api.world.users.get(number)
    member = None if receiver is None else chat.member(receiver)
    if receiver is None or member is None or not member.present:
        raise bad_request("USER_NOT_PARTICIPANT")
    if not api.world.bot_member(chat).is_admin and not _called_for(api, params, wanted, chat, receiver):
        raise bad_request("not enough rights to send ephemeral messages")
    return receiver


def _called_for(api: Api, params: Params, wanted: Params, chat: Chat, receiver: User) -> bool:
    """Whether the person pressed something a moment ago, or wrote a command that only the bot sees."""
    now = api.clock.now_ms()
    press = _press(api, wanted.text("callback_query_id"))
    if press is not None and press.user is receiver:
        return now - press.created_ms <= WINDOW_MS
    reply = params.tree("reply_parameters")
    number = Params(reply).integer("ephemeral_message_id") if isinstance(reply, dict) else 0
    message = chat.alone.get(number)
    return message is not None and message.alone == receiver.id and now - message.body["date"] * 1000 <= WINDOW_MS


def _press(api: Api, number: str) -> SimulatedPress | None:
    return next((press for press in reversed(api.recent_presses) if press.id == number), None)
