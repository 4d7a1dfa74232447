"""What is set where the file says nothing: the city that the bot was first made for, as of 2026. Another city sets its
own (examples/ has one)."""

from bot.config.places import PlaceConfig
from bot.config.rites import RitePart

# Puskesmas with an emergency room at night, as the city's health office listed them in February 2026. Their exact
# positions were not published: each stands in the middle of its kelurahan.
NIGHT = (
    ("cipondoh", "Cipondoh", -6.192, 106.67689),
    ("petir", "Petir", -6.18882, 106.70998),
    ("panungga", "Panunggangan", -6.22543, 106.64175),
    ("kunciran", "Kunciran", -6.22435, 106.66645),
    ("karawaci", "Karawaci Baru", -6.20271, 106.6132),
    ("cibodasa", "Cibodasari", -6.21133, 106.61046),
    ("jatiuwun", "Jatiuwung", -6.19505, 106.59277),
    ("manisjay", "Manis Jaya", -6.21047, 106.57459),
    ("kedaung", "Kedaung Wetan", -6.13213, 106.62359),
    ("periukja", "Periuk Jaya", -6.15801, 106.60614),
    ("tanahtin", "Tanah Tinggi", -6.17196, 106.65251),
    ("cikokol", "Cikokol", -6.20872, 106.63202),
    ("sukasari", "Sukasari", -6.18226, 106.6358),
    ("batucepe", "Batuceper", -6.15985, 106.66824),
    ("porisgag", "Poris Gaga Lama", -6.16716, 106.68447),
    ("ciledug", "Ciledug", -6.23171, 106.71093),
    ("paninggi", "Paninggilan", -6.24709, 106.7132),
    ("larangan", "Larangan Utara", -6.23282, 106.72568),
    ("pondokba", "Pondok Bahar", -6.20486, 106.70019),
)
DEFAULT_PLACES = (
    PlaceConfig(
        code="rps",
        name="RPS",
        kind="shelter",
        lat=-6.15328,
        lng=106.62123,
        rough=True,
        capacity=40,
        address="Jl. Iskandar Muda-Pintu Air 10 No. 1, Mekarsari, Neglasari",
    ),
    PlaceConfig(code="singgah", name="Rumah Singgah", kind="shelter", capacity=30),
    PlaceConfig(code="rsud", name="RSUD Kota Tangerang", kind="rsud"),
    PlaceConfig(
        code="rsud_benda",
        name="RSUD Benda",
        kind="rsud",
        lat=-6.14958,
        lng=106.67985,
        rough=True,
        address="Jl. Halim Perdana Kusuma, Jurumudi Baru, Benda",
    ),
    PlaceConfig(code="rsj", name="RSJ", kind="rsj"),
    PlaceConfig(code="puskesmas", name="Puskesmas", kind="puskesmas"),
    PlaceConfig(code="keluarga", name="Keluarga"),
    PlaceConfig(code="polsek", name="Polsek", kind="polsek"),
    PlaceConfig(code="lain", name="Tempat lain"),
    PlaceConfig(code="tpu_kedaung", name="TPU Kedaung Wetan", kind="cemetery", destination=False),
    PlaceConfig(code="tpu_mekar", name="TPU Mekarsari", kind="cemetery", destination=False),
    *(
        PlaceConfig(
            code=f"pkm_{code}",
            name=f"Puskesmas {name}",
            kind="puskesmas",
            lat=lat,
            lng=lng,
            rough=True,
            night=True,
            destination=False,
        )
        for code, name, lat, lng in NIGHT
    ),
)
DEFAULT_RITES = (
    RitePart(religion="islam", name="Islam", cemetery="tpu_kedaung"),
    RitePart(religion="kristen", name="Kristen", cemetery="tpu_mekar", steps=("washed", "prayed")),
    RitePart(religion="katolik", name="Katolik", cemetery="tpu_mekar", steps=("washed", "prayed")),
    RitePart(religion="hindu", name="Hindu", cemetery="tpu_mekar", steps=("washed", "prayed")),
    RitePart(religion="buddha", name="Buddha", cemetery="tpu_mekar", steps=("washed", "prayed")),
    RitePart(religion="konghucu", name="Konghucu", cemetery="tpu_mekar", steps=("washed", "prayed")),
)
