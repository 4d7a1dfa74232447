"""A report as other systems may see it (SOP 10): what we call it, how it stands in public words, the kelurahan, a
rounded pin, instants. Nobody's name, no picture, nothing that was found."""

from dataclasses import dataclass

from bot.domain.places.city import City
from bot.domain.ticket.partners import SERVICES
from bot.domain.ticket.public import STANDING, PublicState
from bot.texts.catalog import Texts
from storage.kit.sqlite import Tx
from storage.ticket.disclosure import disclosed
from storage.ticket.sources import Source


@dataclass(frozen=True, slots=True)
class PublicReport:
    """All of it; the pin in WGS84 degrees, instants in UTC ms. `number` is its own system's; `words` say how it
    stands."""

    code: str
    number: str | None
    state: PublicState
    words: str
    service: str
    service_name: str
    kelurahan: str
    kecamatan: str
    pin: tuple[float, float] | None
    at: int
    changed_at: int

    @property
    def closed(self) -> bool:
        """In Open311's two words."""
        return STANDING[self.state].closed

    @property
    def address(self) -> str:
        """The kelurahan with its kecamatan; empty where it is not known."""
        return ", ".join(part for part in (self.kelurahan, self.kecamatan) if part)


def public_report(tx: Tx, source: Source, city: City, texts: Texts) -> PublicReport | None:
    """What its system may see of a report; None where nothing of it may be told, or it has had no effect yet."""
    told = None if source.ticket_id is None else disclosed(tx, source.ticket_id)
    if told is None:
        return None
    area = city.area(told.area_code)
    return PublicReport(
        code=source.code,
        number=source.number,
        state=source.state,
        words=texts.plain(f"public.{source.state}"),
        service=source.service,
        service_name=service_name(source.service, texts),
        kelurahan="" if area is None else area.kelurahan,
        kecamatan="" if area is None else area.kecamatan,
        pin=None if source.lat_e6 is None or source.lng_e6 is None else (source.lat_e6 / 1e6, source.lng_e6 / 1e6),
        at=source.at,
        changed_at=source.changed_at,
    )


def service_name(service: str, texts: Texts) -> str:
    """What people call a service; the general one for a code that there is no longer."""
    return texts.plain(f"service311.{service if service in SERVICES else 'sosial'}")
