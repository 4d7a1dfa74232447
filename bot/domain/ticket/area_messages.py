"""What camat and lurah are told, and what is told of them (SOP 1, 10)."""

from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority


@kind("work.area_word", To.TEAM)
class WorkAreaWord(Message):
    """To the holder, or the supervisors where nobody holds it: what a camat or lurah said of the ticket."""

    ticket: int
    area: str
    said: str


@kind("wilayah.ticket", To.AREA)
class WilayahTicket(Message):
    """One ticket of the area, with what can be said of it; nothing once it is over or not the reader's."""

    area: str
    ticket: int


@kind("wilayah.waits", To.AREA, Priority.REMINDER)
class WilayahWaits(Message):
    """To a camat or lurah: nobody of the team has claimed a ticket of their area for long."""

    area: str
    ticket: int


@kind("wilayah.board", To.AREA)
class WilayahBoard(Message):
    """The area's open tickets, a page at a time, and its counts; nothing once the person is bound to it no longer."""

    area: str
    page: int


@kind("wilayah.choose", To.LEAD)
class WilayahChoose(Message):
    """The areas that a typed name may mean."""

    areas: str


@kind("wilayah.no_such_area", To.LEAD)
class WilayahNoSuchArea(Message):
    """For which kecamatan or kelurahan the link is to be."""
