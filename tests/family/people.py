"""Made-up people who are lost and found: what relatives say of them and what the team recorded, each with the errors that
people make. Seeded: the same number gives the same people."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.domain.family.matching import Known, Sought, ValueSpan
from bot.places import Places

DAY = 86_400_000
START = 1_672_531_200_000  # 1 January 2023
YEAR_DAYS = 365
_MEN = """Agus Ahmad Andi Asep Bambang Budi Cecep Dadang Darmawan Dedi Didin Djoko Eko Endang Fajar Gatot Gunawan Hadi
    Hendra Herman Iwan Jajang Joko Junaedi Kosasih Karyo Maman Muhammad Mulyadi Nanang Oman Parman Rahmat Rudi Saiful
    Sarwono Slamet Soleh Sugeng Suharto Sukardi Suparman Supriyadi Suryadi Sutrisno Tarmidi Taufik Tjahjo Tono Udin
    Ujang Usman Wahyu Warsito Yahya Yusuf Zainal Kasim Rusdi Marjuki""".split()
_WOMEN = """Aisyah Aminah Ani Cicih Dewi Dwi Eka Endah Entin Fatimah Fitri Halimah Hasanah Ijah Indah Iis Juariah Juju
    Kartini Kartika Khadijah Lastri Lilis Maryam Mulyani Murni Nani Neneng Nunung Nur Nurhayati Nurjanah Patonah Ratna
    Rina Rohani Rukmini Rusmiati Sarinah Siti Soleha Sri Suharti Sulastri Sumiati Sunarti Suparti Surti Tini Titin Tuti
    Wahyuni Wartini Wati Yanti Yuliana Yuyun Zubaedah Maesaroh Darsih""".split()
_LAST = """Abdullah Abidin Anwar Arifin Basuki Budiman Cahyono Djunaidi Effendi Fauzi Firmansyah Gozali Hamzah Handoko
    Harjono Hartono Haryanto Hasan Hidayat Ibrahim Iskandar Jaelani Kurniawan Kusnadi Kusuma Lesmana Mahmud Mansyur
    Maulana Mustofa Nasution Nugroho Permana Pranoto Prasetyo Purnama Purwanto Rachman Ramadhan Ridwan Rosadi Saputra
    Sanusi Santoso Setiawan Sihombing Simanjuntak Siregar Sobari Subagyo Sudirman Suganda Sukarjo Sulaeman Sunarya
    Suryana Susanto Suwarno Syahputra Syarifudin Tambunan Utomo Wibowo Widodo Wijaya Yulianto Zakaria""".split()
_OLD = (("u", "oe"), ("j", "dj"), ("c", "tj"), ("y", "j"), ("sy", "sj"), ("ny", "nj"))
_MARKS: tuple[tuple[str, ...], ...] = (
    ("tato naga di lengan {side}", "ada tato gambar naga, tangan {side}", "bertato naga lengan {side}"),
    ("tato bunga di punggung", "tatto gambar bunga punggung", "punggung bertato bunga"),
    ("tato nama di dada", "ada tulisan tato di dada", "tato tulisan nama di dadanya"),
    ("tahi lalat di pipi {side}", "ada tai lalat di pipi sebelah {side}", "andeng-andeng pipi {side}"),
    ("tahi lalat di dagu", "tai lalat dagu", "tahilalat di dagu"),
    ("tahi lalat besar di leher", "ada andeng andeng di leher", "tai lalat di leher"),
    ("bekas luka di dahi", "ada codet di kening", "luka bekas jatuh di jidat"),
    ("bekas operasi di perut", "ada bekas jahitan di perut", "luka bekas operasi perut"),
    ("bekas luka di kaki {side}", "ada parut di betis {side}", "bekas jahitan kaki {side}"),
    ("bekas luka bakar di tangan {side}", "ada bekas bakar lengan {side}", "luka bakar di tangan {side}"),
    ("tanda lahir di leher", "ada toh di leher", "tompel di lehernya"),
    ("kaki {side} pincang", "jalannya pincang", "pincang kaki {side}"),
    ("jari telunjuk {side} buntung", "jari tangan {side} putus satu", "telunjuk {side} buntung"),
    ("mata {side} buta", "buta sebelah {side}", "mata {side} katarak"),
    ("gigi depan ompong", "ompong", "gigi depannya tanggal, ompong"),
    ("ada gigi emas", "gigi emas satu", "giginya ada gigi emas"),
    ("rambut beruban", "rambut putih", "sudah ubanan"),
    ("botak", "kepala botak di depan", "rambut plontos"),
    ("rambut gondrong", "rambut panjang sebahu", "gondrong"),
    ("rambut keriting", "rambutnya ikal", "keriting"),
    ("berkumis", "ada kumis tipis", "kumis tebal"),
    ("jenggotan", "brewok", "berjenggot putih"),
    ("badan kurus", "kurus", "badannya kurus tinggi"),
    ("agak gemuk", "gemuk", "badan gendut"),
    ("kulit gelap", "hitam manis", "kulitnya gelap"),
    ("kulit sawo matang", "sawo matang", "sawo matang"),
    ("bungkuk", "jalan agak bungkuk", "punggung bungkuk"),
    ("ada benjolan di leher", "gondok di leher", "benjol di leher"),
    ("tuli", "pendengaran kurang, tuli", "agak budek"),
    ("bicara gagap", "gagap", "kalau bicara gagap"),
    ("memakai cincin akik", "cincin batu akik di jari", "ada cincin"),
    ("bekas suntik sering gatal", "kulit bersisik", "suka garuk-garuk"),
    ("gigi gingsul", "ginsul", "giginya gingsul"),
    ("anting di telinga {side}", "telinga {side} ditindik", "pakai anting sebelah {side}"),
)
# How often somebody has such a mark: hair, build and skin are common, a gold tooth is not.
_OFTEN = (
    *(1, 1, 1, 3, 2, 2, 3, 3, 3, 1, 1, 2, 1, 2, 4, 1),
    *(7, 4, 3, 4, 5, 3, 12, 6, 9, 12, 3, 1, 2, 1, 3, 3, 2, 2),
)
_OF_MEN = frozenset({17, 20, 21})  # bald, moustache, beard
_TOPS = (("kaos", "kaus"), ("kemeja", "baju"), ("jaket", "sweater"), ("daster", "gamis"), ("batik", "kemeja batik"))
_BOTTOMS = (
    ("celana jeans", "jeans"),
    ("celana panjang", "celana"),
    ("sarung", "sarung"),
    ("celana training", "training"),
)
_COLOURS = "hitam hitam hitam putih putih biru biru merah hijau abu-abu coklat kuning".split()


@dataclass
class Person:
    """Who they truly are."""

    sex: str
    age: int
    height: int
    name: tuple[str, ...]
    nickname: str
    marks: list[tuple[int, str]]
    top: tuple[int, str]
    bottom: tuple[int, str]
    lost_at: int
    lost_area: str


@dataclass
class Crowd:
    """`seed` makes a crowd: people, what the team recorded of those found, what relatives say."""

    seed: int
    city: Places = field(default_factory=Places.load)

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        south, west, north, east = self.city.bounds
        self.areas = list(
            dict.fromkeys(
                area.code
                for lat in range(south, north, 4_000)
                for lng in range(west, east, 4_000)
                for area in self.city.nearest(lat, lng, 1)
            )
        )

    def person(self) -> Person:
        """Somebody new."""
        draw = self.random
        sex = "male" if draw.random() < 0.66 else "female"
        age = draw.choice((draw.randint(6, 19), draw.randint(20, 59), draw.randint(20, 59), draw.randint(60, 88)))
        grown = min(1.0, 0.62 + age * 0.022)
        tall = round(draw.gauss(165 if sex == "male" else 153, 6) * grown)
        first = draw.choice(_MEN if sex == "male" else _WOMEN)
        name = (first, *draw.sample(_LAST, draw.choice((0, 1, 1, 1, 2))))
        if first in ("Muhammad", "Siti", "Nur", "Sri", "Ahmad") and len(name) == 1:
            name = (first, draw.choice(_LAST))
        kinds = draw.choices(range(len(_MARKS)), weights=_OFTEN, k=draw.choice((1, 2, 2, 3, 3, 4)))
        return Person(
            sex,
            age,
            tall,
            name,
            self._nickname(name),
            [
                (kind, draw.choice(("kiri", "kanan")))
                for kind in dict.fromkeys(kinds)
                if sex == "male" or kind not in _OF_MEN
            ],
            (draw.randrange(len(_TOPS)), draw.choice(_COLOURS)),
            (draw.randrange(len(_BOTTOMS)), draw.choice(_COLOURS)),
            START + draw.randrange(YEAR_DAYS) * DAY + draw.randrange(DAY),
            draw.choice(self.areas),
        )

    def found(self, number: int, one: Person) -> Known:
        """What the team recorded: estimates, other words, sometimes a name."""
        draw = self.random
        days = draw.choice((draw.random() * 2, draw.random() * 3, draw.random() * 8, draw.random() * 40))
        middle = one.age + round(draw.gauss(2, 4))
        wide = draw.choice((3, 5, 5, 7)) if one.age > 15 else 2
        tall = one.height + round(draw.gauss(0, 4))
        return Known(
            number,
            self._recorded_name(one),
            one.sex if draw.random() < 0.98 else None,
            ValueSpan(max(0, middle - wide), middle + wide) if draw.random() < 0.93 else None,
            ValueSpan(tall - 3, tall + 3) if draw.random() < 0.75 else None,
            self._marks(one, 0.78),
            self._clothing(one, 0.85, changed=days > 7 and draw.random() < 0.6),
            one.lost_at + round(days * DAY),
            self._wandered(one.lost_area, days),
        )

    def sought(self, one: Person) -> Sought:
        """What relatives say: they know the name and the age, and are a day or a week unsure."""
        draw = self.random
        years = one.age + draw.choice((0, 0, 0, 0, 1, -1, 2, -2))
        unsure = draw.choice((0, 0, 1, 1, 3))
        tall = one.height + round(draw.gauss(0, 3))
        name = self._typo(" ".join(one.name), 0.15)
        names = (name, self._typo(one.nickname, 0.1)) if draw.random() < 0.6 else (name,)
        return Sought(
            names,
            one.sex,
            ValueSpan(years - 1, years + 1) if draw.random() < 0.95 else None,
            ValueSpan(tall - 4, tall + 4) if draw.random() < 0.7 else None,
            self._marks(one, 0.85),
            self._clothing(one, 0.7, changed=False),
            ValueSpan(one.lost_at - (unsure + 1) * DAY, one.lost_at + unsure * DAY) if draw.random() < 0.95 else None,
            one.lost_area if draw.random() < 0.9 else None,
        )

    def apart(self) -> Callable[[str, str], float | None]:
        """Metres between two areas, as the bot measures them."""
        return self.city.apart_m

    # -- how people err ----------------------------------------------------------------------------------------------

    def _nickname(self, name: tuple[str, ...]) -> str:
        word = self.random.choice(name)
        kind = self.random.random()
        if kind < 0.35:
            return word[-max(3, len(word) // 2) :].capitalize()
        if kind < 0.6:
            return word[: max(3, len(word) // 2)]
        return word if kind < 0.85 else self.random.choice(("Cecep", "Ucok", "Neng", "Uda", "Bejo", "Entong"))

    def _recorded_name(self, one: Person) -> tuple[str, ...]:
        draw = self.random
        kind = draw.random()
        if kind < 0.32:
            return ()
        if kind < 0.55:
            said = " ".join(one.name)
        elif kind < 0.75:
            said = one.name[0] if one.name[0] not in ("Muhammad", "Siti") else one.name[-1]
        elif kind < 0.95:
            said = one.nickname
        else:
            said = draw.choice(_MEN if one.sex == "male" else _WOMEN)  # confused: a wrong name
        if draw.random() < 0.25:
            said = self._older(said)
        if draw.random() < 0.1:
            said = f"{draw.choice(('Pak', 'H.', 'Bpk') if one.sex == 'male' else ('Bu', 'Hj.', 'Ibu'))} {said}"
        return (self._typo(said, 0.25),)

    def _older(self, name: str) -> str:
        for now, old in self.random.sample(_OLD, 2):
            name = name.replace(now, old).replace(now.upper(), old.capitalize())
        return name

    def _typo(self, text: str, chance: float) -> str:
        draw = self.random
        if draw.random() >= chance or len(text) < 4:
            return text
        at = draw.randrange(1, len(text) - 1)
        kind = draw.randrange(4)
        if kind == 0:
            return text[:at] + text[at + 1 :]
        if kind == 1:
            return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        if kind == 2:
            return text[:at] + text[at] + text[at:]
        return text[:at] + draw.choice("aiueonrst") + text[at + 1 :]

    def _marks(self, one: Person, seen: float) -> str:
        draw = self.random
        said = []
        for kind, side in one.marks:
            if draw.random() < seen:
                shown = side if draw.random() < 0.93 else {"kiri": "kanan", "kanan": "kiri"}[side]
                said.append(self._typo(draw.choice(_MARKS[kind]).format(side=shown), 0.15))
        if draw.random() < 0.12:  # something that the other side did not see
            said.append(draw.choice(_MARKS[draw.choices(range(len(_MARKS)), weights=_OFTEN)[0]]).format(side="kiri"))
        return draw.choice((", ", "; ", ". ", " dan ")).join(said)

    def _clothing(self, one: Person, seen: float, *, changed: bool) -> str:
        draw = self.random
        if draw.random() >= seen:
            return ""
        top, bottom = one.top, one.bottom
        if changed:
            top = (draw.randrange(len(_TOPS)), draw.choice(_COLOURS))
            bottom = (draw.randrange(len(_BOTTOMS)), draw.choice(_COLOURS))
        said = [f"{draw.choice(_TOPS[top[0]])} {top[1]}"]
        if draw.random() < 0.7:
            said.append(f"{draw.choice(_BOTTOMS[bottom[0]])} {bottom[1]}")
        return self._typo(", ".join(said), 0.1)

    def _wandered(self, home: str, days: float) -> str | None:
        draw = self.random
        if draw.random() < 0.04:
            return None
        kind = draw.random()
        if kind < 0.45 - min(0.2, days / 100):
            return home
        near = sorted(self.areas, key=lambda code: self.city.apart_m(home, code) or 0.0)
        return draw.choice(near[:6]) if kind < 0.75 else draw.choice(near[: 30 if kind < 0.9 else len(near)])
