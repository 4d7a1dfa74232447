"""A stand-in for Telegram's Bot API on this machine: server, people, clock, faults. Knows nothing of the bot."""

from simulator.api import Call, SimulatedPress
from simulator.clock import SimClock
from simulator.errors import ApiError, SimError
from simulator.faults import Fault
from simulator.files import sample_photo
from simulator.groups import SimulatedGroup
from simulator.people import Person
from simulator.standin import DEFAULT_TOKEN, StandIn
from simulator.users import User
from simulator.world import Chat, ShownMessage

__all__ = [
    "DEFAULT_TOKEN",
    "ApiError",
    "Call",
    "Chat",
    "Fault",
    "Person",
    "ShownMessage",
    "SimClock",
    "SimError",
    "SimulatedGroup",
    "SimulatedPress",
    "StandIn",
    "User",
    "sample_photo",
]
