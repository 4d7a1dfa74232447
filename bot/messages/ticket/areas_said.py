"""What camat and lurah said of a ticket, on the team's cards (SOP 10)."""

from typing import Any

from bot.domain.ticket.area_words import AreaWord
from bot.messages.kit.regions import region_name
from bot.messages.kit.registry import Sight
from storage.ticket import wilayah


def area_lines(sight: Sight[Any], ticket_id: int) -> list[str]:
    """What each area found last, and whether it goes along. HTML."""
    return [area_line(sight, one.area, one.word, one.at) for one in wilayah.said_of(sight.tx, ticket_id)]


def area_line(sight: Sight[Any], area: str, word: AreaWord, at: int) -> str:
    """ "Kelurahan Sukasari, 14.05: sudah dicek, orangnya masih di tempat". HTML."""
    region = sight.city.region(area)
    name = area if region is None else region_name(sight, region)
    return sight.texts.say(
        "wilayah.said", area=name, at=sight.at(at), word=sight.texts.raw(f"wilayah.said_word.{word}")
    )
