"""Areas: which kelurahan a pin lies in, and which one a text names."""

from bot.places.atlas import Places
from bot.places.tables import MapFault

__all__ = ["MapFault", "Places"]
