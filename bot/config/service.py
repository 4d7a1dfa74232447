"""[service] of the configuration: what the city calls the service that answers there."""

from typing import Annotated

from bot.checked import After, Part, Within
from bot.config.duty import TimeOfDay
from bot.config.parts import one_line

SEARCHES = "CARI"  # what the numbers of searches for relatives begin with (bot/domain/kit/codes.py)


def _own(prefix: str) -> str:
    if prefix == SEARCHES:
        raise ValueError(f"{SEARCHES} is what searches for relatives begin with")
    return prefix


Name = Annotated[str, Within(min_length=1, max_length=60), After(one_line)]
Prefix = Annotated[str, Within(pattern=r"^[A-Z]{2,8}$", like="2 to 8 of A-Z"), After(_own)]


class ServicePart(Part):
    """[service]: names and numbers that stand in the texts. A key added here is a field `{key}` of every text."""

    name: Name = "TRC Dinsos Kota Tangerang"
    team: Name = "TRC"
    office: Name = "Dinas Sosial Kota Tangerang"
    hotline: Name = "021-5517339"
    emergency: Name = "112 (Siaga 112)"
    authority: Name = "Komdigi"
    prefix: Prefix = "TRC"
    cemetery_office: Name = "Disperkimtan"
    example_kecamatan: Name = "Cibodas"
    example_kelurahan: Name = "Tanah Tinggi"
    night_from: TimeOfDay = "16:00"
    night_until: TimeOfDay = "07:00"
