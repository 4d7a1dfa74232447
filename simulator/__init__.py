"""A stand-in for Telegram's Bot API on this machine: server, people, clock, faults. Knows nothing of the bot."""

from simulator.api import Call, Press
from simulator.clock import SimClock
from simulator.errors import ApiError, SimError
from simulator.faults import Fault
from simulator.files import sample_photo
from simulator.groups import Group
from simulator.people import Person
from simulator.standin import DEFAULT_TOKEN, StandIn
from simulator.world import Chat, Message, User

__all__ = [
    "DEFAULT_TOKEN",
    "ApiError",
    "Call",
    "Chat",
    "Fault",
    "Group",
    "Message",
    "Person",
    "Press",
    "SimClock",
    "SimError",
    "StandIn",
    "User",
    "sample_photo",
]
