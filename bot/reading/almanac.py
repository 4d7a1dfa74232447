"""The one list of months, weekdays and times of the day, in the spellings that people use in Indonesian, English,
Betawi, Sundanese and Javanese."""

from bot.reading.folding import any_of

_MONTHS = (
    "januari january jan januwari",
    "februari february pebruari febuari pebuari feb peb",
    "maret march mar mrt",
    "april apr",
    "mei may",
    "juni june jun juny",
    "juli july jul july",
    "agustus august agst agts agu agt ags aug augustus",
    "september sept sep spt septembr",
    "oktober october okt oct",
    "november nopember nov nop novembr",
    "desember december des dec desembr",
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
_WEEKDAYS = (
    "senin senen snin monday mon",
    "selasa slasa selase tuesday tue",
    "rabu rebo rabo wednesday wed",
    "kamis kemis kmis thursday thu",
    "jumat jum'at jumaat jum'ah jumah friday fri",
    "sabtu saptu setu sabtuk saturday sat",
    "minggu ahad sunday",
)
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
PASARAN = {"legi": 0, "manis": 0, "pahing": 1, "paing": 1, "pon": 2, "wage": 3, "kliwon": 4, "keliwon": 4}
LEGI = 710_260  # ordinal of a day Legi: Friday, 17 August 1945

# Parts of the day: as they are said → the part; what a part does to an hour of twelve stands in clock.py.
PARTS = {
    **dict.fromkeys("pagi pg isuk enjing enjang morning pagi2 pagi-pagi".split(), "morning"),
    **dict.fromkeys(("subuh", "shubuh", "sebuh", "dinihari", "dini hari"), "dawn"),
    **dict.fromkeys("siang siank noon siangan".split(), "noon"),
    **dict.fromkeys("sore petang sonten afternoon sorean evening".split(), "afternoon"),
    **dict.fromkeys("malam malem mlm bengi peuting wengi night malem2".split(), "night"),
    **dict.fromkeys("am a.m. a.m".split(), "am"),
    **dict.fromkeys("pm p.m. p.m".split(), "pm"),
}
ZONES = {"wib": 420, "wita": 480, "wit": 540, "utc": 0, "gmt": 0}  # minutes east

_TODAY = "hari ini|hr ini|today|poe ieu|dinten ieu|dina iki|saiki|ayeuna"
_YESTERDAY = "kemarin|kemaren|kmrn|kmren|kemarn|kmarin|kmaren|wingi|kamari|yesterday"
# Days from today, as words; the longer one wins.
DAYS = (
    (rf"(?:{_YESTERDAY})\s*(?:lusa|dulu|dulunya|sore dulu)|lusa (?:{_YESTERDAY})|wingi esuk|mangkukna", -2),
    (_YESTERDAY, -1),
    (rf"{_TODAY}|tadi|td|barusan|baru saja|baru aja", 0),
    ("besok|besuk|isukan|tomorrow", 1),
    ("lusa|overmorrow", 2),
)
LAST_NIGHT = (
    "malam tadi|malem tadi|semalam|semalem|smlm|tadi malam|tadi malem|td malam|td malem|tadi mlm|mau bengi|tadi peuting"
    "|last night"
)
NOW = "sekarang|skrg|skrang|baru saja|baru aja|barusan|brusan|just now|right now|now|saat ini"

MONTH = any_of(MONTHS)
WEEKDAY = any_of(WEEKDAYS)
PART = any_of(PARTS)
DATED = r"(?:tanggal|tangal|tanggl|tgl|tgal|tg|date)"
