"""Kecamatan and kelurahan by name."""

from bot.domain.places.city import Region
from bot.messages.kit.registry import Sight


def region_name(sight: Sight, region: Region) -> str:
    """ "Kecamatan Cibodas", "Kelurahan Cibodas, Kec. Cibodas". Plain text."""
    if region.is_kecamatan:
        return sight.texts.plain("wilayah.kecamatan", name=region.name)
    return sight.texts.plain("wilayah.kelurahan", name=region.name, kecamatan=region.areas[0].kecamatan)
