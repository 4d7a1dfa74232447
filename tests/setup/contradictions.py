"""Settings of which each is good alone: said twice, at one port, in the wrong place, upside down."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

TOKEN = "4242424242:AAStandInStandInStandInStandInStand"
GOOD = f'[telegram]\ntoken = "{TOKEN}"\n'


@dataclass(frozen=True)
class Broken:
    """A configuration with one fault; `faults` are what its lines must begin with, no more and no fewer lines."""

    name: str
    text: str | bytes
    faults: tuple[str, ...]
    env: Mapping[str, str] = field(default_factory=dict)
    prepare: Callable[[Path], object] = lambda folder: None


DOORS = '[calendar]\nport = 8500\nurl = "https://sigap.example/"\n'
SIGNS = '{ paper = "burial_request", name = "A", title = "B" }'
COPY = '{ paper = "burial_request", to = ["Arsip"] }'
YEAR = "{ year = 2023, unnamed = 7 }"
PLACE = '[[places]]\ncode = "rps"\nname = "RPS"\nkind = "shelter"\n'
NEXT_DOOR = '[[city.neighbours]]\nname = "Kabupaten Tangerang"\npoints = [[-6.09, 106.69]]\n'
CONTRADICTIONS = [
    Broken("token in a text of the service", f'{GOOD}[service]\nhotline = "{TOKEN}"\n', ("service.hotline:",)),
    Broken("token within a list", f'{GOOD}[papers]\naddress = ["a", "Bot {TOKEN}"]\n', ("papers.address.1:",)),
    Broken("token as the path of its file", f'[telegram]\ntoken_file = "{TOKEN}"\n', ("telegram.token_file:",)),
    Broken("a name in two lines", f'{GOOD}[service]\nname = "TRC\\nDinsos"\n', ("service.name:",)),
    Broken("a line of the letterhead in two", f'{GOOD}[papers]\nletterhead = ["A\\nB"]\n', ("papers.letterhead.0:",)),
    Broken("two doors at one port", f"{GOOD}{DOORS}[health]\nport = 8500\n", ("health.port:",)),
    Broken(
        "a door everywhere and one at the same port",
        f'{GOOD}{DOORS}[health]\nport = 8500\nlisten = "0.0.0.0"\n',
        ("health.port:",),
    ),
    Broken("a door at no address", f'{GOOD}[health]\nport = 8500\nlisten = "everywhere"\n', ("health.listen:",)),
    Broken("who signs said twice", f"{GOOD}[papers]\nsignatories = [{SIGNS}, {SIGNS}]\n", ("papers.signatories:",)),
    Broken("copies said twice", f"{GOOD}[papers]\ncopies = [{COPY}, {COPY}]\n", ("papers.copies:",)),
    Broken("a year on paper twice", f"{GOOD}[case]\npaper_years = [{YEAR}, {YEAR}]\n", ("case.paper_years:",)),
    Broken("burial ladder upside down", f"{GOOD}[case]\nburial_keeper_min = 3000\n", ("case.burial_keeper_min:",)),
    Broken("a neighbour twice", f"{GOOD}{NEXT_DOOR}{NEXT_DOOR}", ("city.neighbours:",)),
    Broken("a place without its minus sign", f"{GOOD}{PLACE}lat = 6.17\nlng = 106.64\n", ("places.0.lat:",)),
    Broken("a base on the other hemisphere", f'{GOOD}[team]\nbase = "6.1783, 106.6319"\n', ("team.base:",)),
    Broken("a neighbour at sea", f"{GOOD}{NEXT_DOOR.replace('-6.09', '-60.9')}", ("city.neighbours.0.points.0:",)),
]
