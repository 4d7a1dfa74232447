"""Which words of a message say where somebody is: of several places the one where they are now, and of none that only
somebody shall be taken to."""

import pytest

from benchmarks.understood import city
from bot.reading.outcome import Partly, Read
from bot.reading.place import read_place

WHERE = (
    ("jarang makan, rawa bokor rt 4", "rawa bokor rt 4"),
    ("pemulung tidur di taman pisang kesambi", "di taman pisang kesambi"),
    ("depan kosan gue ada cewe. kos putri bu ida blakang UMT", "kos putri bu ida blakang UMT"),
    ("meninggal kemarin di RS, mayatnya udah di musola nurul huda", "di musola nurul huda"),
    ("nemu anak kecil di pasar, dibawa pulang ke kunciran gg damai", "kunciran gg damai"),
    ("kecopetan di bandara, sekarang di agen bus sinar jaya", "di agen bus sinar jaya"),
    ("pengamen di perempatan gajah tunggal, bayinya kena matahari", "di perempatan gajah tunggal"),
    ("pabrik triplek kebakaran, jl raya serang km 4", "jl raya serang km 4"),
    ("ambulans RSUD ga diangkat, jl rasuna said no 3", "jl rasuna said no 3"),
    ("nangis jerit2 kontrakan bang udin", "kontrakan bang udin"),
    ("rumahnya mau disita. rt 02 rw 01 batujaya", "rt 02 rw 01 batujaya"),
    ("kasian dikurung kamar, jl anggur 3", "jl anggur 3"),
    ("bocor kepalanya lap bola cimone", "lap bola cimone"),
    ("yth. Pemkot, di depan SD Periuk 2 ada yang jual minuman merah", "di depan SD Periuk 2"),
    ("antri di kantor pdam", "di kantor pdam"),
    ("saya barusan anter nenek ke kantor rw 07 gebang raya", "kantor rw 07 gebang raya"),
    # The address stands by itself at the end.
    ("bau hangus dari gudang cat, asapnya tebel, jl industri jaya", "jl industri jaya"),
    ("numpang di sdn dari sore, skrg ga punya rumah, keroncong permai", "keroncong permai"),
    ("sakit ga ada yg ngurus, petir kayanya rw 9", "petir"),
    ("kakinya lecet semua. bugel dkt kuburan", "bugel dkt kuburan"),
    ("diusir mantunya. dpn ruko citra raya", "dpn ruko citra raya"),
    ("masih jerit2. kontrakan h. namin pondok bahar", "kontrakan h. namin pondok bahar"),
    ("nyewain bayi di lampu merah, tadi saya liat di perempatan mutiara", "di perempatan mutiara"),
    ("masih pake baju rumah sakit, duduk di trotoar depan apotek", "di trotoar depan apotek"),
    ("masuk lewat gang sebelah konter pulsa ya", "gang sebelah konter pulsa"),
    ("nyuci jalan raya tiap subuh, depan pabrik roti", "depan pabrik roti"),
    ("tengkorak di kebon bambu, kedaung baru", "di kebon bambu, kedaung baru"),
    ("perum total persada blok d", "perum total persada blok d"),
    # All that points to it is said, also before the name.
    ("nemu bayi di tempat sampah jl cilame", "di tempat sampah jl cilame"),
    ("duduk di rel lintasan st. poris, ga mau diajak pergi", "di rel lintasan st. poris"),
    ("mr x di kamar jenazah rsud balaraja", "di kamar jenazah rsud balaraja"),
    ("pingsan dpn pintu masuk tmp taruna", "dpn pintu masuk tmp taruna"),
    # What is denied is no place, what it is instead is one.
    ("bukan alfamart, dpn alfamidi", "dpn alfamidi"),
    ("tadi bilang alfamart ternyata alfamidi jl gatsu", "alfamidi jl gatsu"),
    ("bukan gang mawar pak tapi gang melati", "gang melati"),
    ("eh kelurahannya bukan cimone tp sukajadi ya", "sukajadi"),
    # Where whoever writes lives, or what somebody is, is not where they are.
    (
        "saya Lilis warga Karawaci Baru, ada kakek di pinggir lapangan dekat masjid Nurul Iman",
        "di pinggir lapangan dekat masjid Nurul Iman",
    ),
    ("kuli bangunan tidur di halte poris", "di halte poris"),
    ("machete man chasing people near aeon mall bsd", "near aeon mall bsd"),
    ("ilang dari ciputat bapak saya, pake peci putih", "ciputat"),
    ("bapak hilang dari bogor, sekarang di pasar anyar", "di pasar anyar"),
    ("nenek nyasar di mall balekota, nyari angkot ke sepatan", "di mall balekota"),
    ("nenek yang di halte tangcity dibawa kemana ya", "di halte tangcity"),
    ("anak hilang di poris 12 juni", "di poris"),
    ("hareupeun stasion poris", "hareupeun stasion poris"),
    ("anak sma ngelem di tangga jembatan kaca", "di tangga jembatan kaca"),
    ("mas itu balik ke halte lagi", "halte"),
    ("koreksi, RT 04 bukan RT 40", "RT 04"),
    ("maaf salah, maksud saya rw 12", "rw 12"),
    # Streets and estates that need no word before them, and names that look like other words.
    ("balita jalan sendirian di jalur cepat daan mogot deket halte", "daan mogot deket halte"),
    ("idungnya berdarah, jl untung suropati cimone jaya", "jl untung suropati cimone jaya"),
    ("kakinya robek, lahan kosong dkt mahkota mas", "dkt mahkota mas"),
    ("pinggangnya ga bisa gerak, ga ada keluarga. pedurenan", "pedurenan"),
    ("tidurnya di lapak bekas tukang buah poris jaya", "di lapak bekas tukang buah poris jaya"),
    ("bayi masih di kontrakan ibunya kok anteng. gaga larangan", "gaga larangan"),
    ("engkong linglung muter2 dilapangan bola, pinang griya", "dilapangan bola, pinang griya"),
    ("kabel njuntai dpn salon", "dpn salon"),
    ("batuk darah di emperan kios helm, sudimara jaya", "di emperan kios helm, sudimara jaya"),
    ("anak itu dibawa ke arah tpu selapajang", "arah tpu selapajang"),
)
NOWHERE = (
    "ibu saya mau masuk panti jompo syaratnya apa",
    "boleh dititip di panti ga",
    "naik angkot jurusan serpong",
    "dimakamkan kapan ya pak",
    "ada tahi lalat di dagu",
    "dia gedor2 pintu",
    "bidan belum datang",
    "kerja bangunan dari dulu",
    "pengajuan saya ga di acc",
    "umurnya 50an kali",
    "gigi depan ompong",
    "jl rusak parah",
    "lap 231 sampai mana",
    "emak minta alat yang di kuping",
    "luka di punggungnya makin lebar",
    "air pdam keruh udah 3 hari",
    "minta pemkot turun tangan",
    "di kk status saya masih cerai",
    "liat fotonya di ig",
    "tawon bersarang di plafon",
    "tukang bangunan jatuh, tulangnya keluar",
    "umurnya smp kira2",
    "kartu atm bansos ketelen mesin",
    "bukan di pasar pak",
    "besok juga bangun kali",
    "kali ini bawa golok",
    "stressnya kambuh kali dia pak",
    "pernah dirawat di heerdjan",
    "barusan jatoh lagi yg kedua kali",
    "kasian kali lah pak",
    "kali aja ada yg kenal",
    "berkali kali saya telpon",
    "ditanya alamat bilangnya semarang terus",
    "tuna wisma",
    "bawa ke rs mana",
    "dia dititip di panti mana ya",
    "saya rt 4 pak",
)


@pytest.mark.parametrize(("text", "where"), WHERE)
def test_the_phrase_that_says_where(text: str, where: str) -> None:
    gazetteer, _ = city()
    assert read_place(text, gazetteer).words_of(text) == where


@pytest.mark.parametrize("text", NOWHERE)
def test_what_says_nothing_of_where_somebody_is_gives_no_place(text: str) -> None:
    gazetteer, _ = city()
    assert read_place(text, gazetteer).span is None


@pytest.mark.parametrize(
    ("text", "landmark"),
    [
        ("tidur di depan masjid raya al azhom, kel sukasari", "masjid raya al azhom"),
        ("duduk di warung mpok ida belakang pasar", "warung mpok ida"),
    ],
)
def test_a_landmark_is_called_by_its_whole_name(text: str, landmark: str) -> None:
    gazetteer, _ = city()
    span = read_place(text, gazetteer).landmark
    assert span is not None and text[span[0] : span[1]] == landmark


def test_a_quarter_that_ends_a_street_is_proposed() -> None:
    gazetteer, names = city()
    for text, name in (("jl kh ahmad dahlan petir", "Petir"), ("rumah di pd pucung rt 4", "Pondok Pucung")):
        match read_place(text, gazetteer).areas:
            case Read(codes) | Partly(codes):
                assert name in {names[code] for code in codes}
            case other:
                pytest.fail(f"nothing was read: {other}")
    assert read_place("ngamuk di jalan sambil bawa benda", gazetteer).span is None


def test_a_market_alone_proposes_no_quarter() -> None:
    gazetteer, names = city()
    for text in ("di depan pasar bengkok", "di pasar sipon", "di kebon pisang"):
        assert not isinstance(read_place(text, gazetteer).areas, Read | Partly), text
    match read_place("di pasar bru", gazetteer).areas:
        case Read(codes) | Partly(codes):
            assert [names[code] for code in codes] == ["Pasar Baru"]
        case other:
            pytest.fail(f"nothing was read: {other}")


def test_there_is_no_lake() -> None:
    gazetteer, _ = city()
    text = "orangnya masih di situ, kolong jembatan cisadane"
    span = read_place(text, gazetteer).landmark
    assert span is not None and text[slice(*span)] == "kolong jembatan cisadane"


def test_where_somebody_works_is_not_certain() -> None:
    gazetteer, _ = city()
    assert not isinstance(read_place("belum pulang 3 hari, kerja di pabrik daerah jatake", gazetteer).areas, Read)
    assert isinstance(read_place("ada yg pingsan di daerah jatake", gazetteer).areas, Read)


def test_an_estate_that_is_called_after_a_town_lies_in_the_city() -> None:
    gazetteer, _ = city()
    assert read_place("tidur di teras masjid mutiara pluit", gazetteer).outside == ""
    assert read_place("tidur di teras masjid pluit", gazetteer).outside == "pluit"


def test_a_bag_is_no_village() -> None:
    gazetteer, _ = city()
    assert read_place("ada bayi di kresek digantung di pager rumah pak haji", gazetteer).outside == ""
    assert read_place("ibu saya tinggal di kresek", gazetteer).outside == "kresek"
