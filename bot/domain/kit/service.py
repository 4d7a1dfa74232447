"""What a city calls the service that answers there: nothing in texts or code names one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.kit.codes import ticket_code


@dataclass(frozen=True, slots=True)
class Service:
    """The names that people read: of the service, its team and its office, the telephone number that is answered by
    people, what the emergency number is called there, the authority that hears of a breach of personal data, and the
    letters before a report's number; the office that has the cemeteries; a kecamatan and a kelurahan of the city that
    people read as examples. `more`: what else the
    city says of its service, by the name that texts know it under."""

    name: str = "Layanan Sosial"
    team: str = "petugas"
    office: str = "Dinas Sosial"
    hotline: str = "112"
    emergency: str = "112"
    authority: str = "Komdigi"
    prefix: str = "LAP"
    cemetery_office: str = "Dinas Pemakaman"
    example_kecamatan: str = "Melati"
    example_kelurahan: str = "Melati"
    more: Mapping[str, str] = field(default_factory=dict, hash=False)
    fields: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """What every sentence may name."""
        fields = {
            **self.more,
            "service": self.name,
            "team": self.team,
            "office": self.office,
            "hotline": self.hotline,
            "emergency": self.emergency,
            "authority": self.authority,
            "example": f"{self.prefix}-0012",
            "cemetery_office": self.cemetery_office,
            "example_kecamatan": self.example_kecamatan,
            "example_kelurahan": self.example_kelurahan,
        }
        object.__setattr__(self, "fields", fields)

    def code(self, ticket_id: int, epoch: int = 1) -> str:
        """How a ticket is called: `LAP-0012`."""
        return ticket_code(self.prefix, ticket_id, epoch)
