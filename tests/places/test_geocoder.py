"""The real geopy against a stand-in of Nominatim in every mood: every failure is an outcome, none an exception."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.config.geocoder import GeocoderPart
from bot.domain.places.geocoding import LABEL, Candidate, Failed, GeocodeKind, Outcome, Question, ServiceTrouble
from bot.places import Places
from bot.places.geocoder import LARGEST, NominatimGeocoder
from simulator.nominatim import Mode, Nominatim

ADDRESS = Question(GeocodeKind.ADDRESS, "jalan daan mogot")
STREET = Question(GeocodeKind.STREET, "-6.1716,106.6528")
CITY = Places.load()


@pytest.fixture
async def server() -> AsyncIterator[Nominatim]:
    started = await Nominatim().start()
    yield started
    await started.stop()


@pytest.fixture
async def geocoder(server: Nominatim) -> AsyncIterator[NominatimGeocoder]:
    settings = GeocoderPart(server=server.url, email="trc@tangerang.example", timeout_s=0.5)
    made = NominatimGeocoder(settings, CITY.bounds)
    yield made
    await made.close()


def _broken(outcome: Outcome) -> Failed:
    assert isinstance(outcome, Failed), outcome
    return outcome


async def test_an_address_gives_places(server: Nominatim, geocoder: NominatimGeocoder) -> None:
    found = await geocoder.ask(ADDRESS)
    assert found == (
        Candidate(-6_171_600, 106_652_800, "Jalan Daan Mogot, Tanah Tinggi, Tangerang"),
        Candidate(-6_172_200, 106_632_500, "Jalan Daan Mogot, Sukarasa, Tangerang"),
    )
    (asked,) = server.asked
    assert asked.path == "/search"
    assert asked.agent == "Sigap (a hotline of social services; trc@tangerang.example)"
    assert (asked.query["q"], asked.query["bounded"], asked.query["countrycodes"]) == ("jalan daan mogot", "1", "id")
    west, south, east, north = (float(part) for part in asked.query["viewbox"].split(","))
    assert west < 106.56 < 106.75 < east and south < -6.25 < -6.11 < north
    assert max(east - west, north - south) < 0.4, "the box is the city's, with a margin, not the country's"


async def test_a_pin_gives_the_name_of_its_street(server: Nominatim, geocoder: NominatimGeocoder) -> None:
    assert await geocoder.ask(STREET) == (Candidate(-6_171_600, 106_652_800, "Jalan Daan Mogot"),)
    (asked,) = server.asked
    assert (asked.path, asked.query["lat"], asked.query["lon"]) == ("/reverse", "-6.1716", "106.6528")


@pytest.mark.parametrize("question", [ADDRESS, STREET])
@pytest.mark.parametrize(
    ("mode", "trouble", "retry"),
    [
        ("429", ServiceTrouble.LIMITED, 7.0),
        ("503", ServiceTrouble.LIMITED, 7.0),
        ("403", ServiceTrouble.REFUSED, None),
        ("500", ServiceTrouble.BROKEN, None),
        ("html", ServiceTrouble.BROKEN, None),
        ("slow", ServiceTrouble.BROKEN, None),
        ("refused", ServiceTrouble.BROKEN, None),
    ],
)
async def test_a_server_in_a_bad_mood(
    server: Nominatim,
    geocoder: NominatimGeocoder,
    question: Question,
    mode: Mode,
    trouble: ServiceTrouble,
    retry: float | None,
) -> None:
    await server.set_mode(mode)
    failed = _broken(await geocoder.ask(question))
    assert (failed.trouble, failed.retry_after_s) == (trouble, retry)
    assert "daan" not in failed.what and "106" not in failed.what
    await server.set_mode("ok")
    assert not isinstance(await geocoder.ask(question), Failed), "it is asked again as if nothing had been"


@pytest.mark.parametrize("question", [ADDRESS, STREET])
async def test_nothing_found_is_an_answer(server: Nominatim, geocoder: NominatimGeocoder, question: Question) -> None:
    await server.set_mode("empty")
    assert await geocoder.ask(question) == ()


async def test_a_slow_answer_is_not_waited_for(server: Nominatim, geocoder: NominatimGeocoder) -> None:
    await server.set_mode("slow")
    assert _broken(await geocoder.ask(ADDRESS)).what == "slow"


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("", None), ("soon", None), ("-5", None), ("nan", None), ("0", 0.0), ("1e999", None), ("3600", 3600.0)],
)
async def test_retry_after_in_any_spelling(
    server: Nominatim, geocoder: NominatimGeocoder, header: str, seconds: float | None
) -> None:
    server.retry_after = header
    await server.set_mode("429")
    failed = _broken(await geocoder.ask(ADDRESS))
    assert failed.trouble is ServiceTrouble.LIMITED
    assert failed.retry_after_s == seconds or (seconds is None and (failed.retry_after_s or 0) <= 0)


def _place(**more: Any) -> dict[str, Any]:
    return {"lat": "-6.17", "lon": "106.64", "display_name": "Jalan A, Tangerang", "class": "highway", **more}


NONSENSE = {
    "words": b'"hello"',
    "a number": b"17",
    "nothing": b"null",
    "an empty body": b"",
    "half a body": b'[{"lat": "-6.1',
    "an object": b'{"a": 1}',
    "a list of words": b'["a", "b"]',
    "a list of nothing": b"[null]",
    "not a number": json.dumps([_place(lat="NaN")]).encode(),
    "infinity": json.dumps([_place(lon="1e999")]).encode(),
    "off the earth": json.dumps([_place(lat="95", lon="300")]).encode(),
    "0,0": json.dumps([_place(lat="0", lon="0")]).encode(),
    "without coordinates": b'[{"display_name": "x"}]',
    "without a name": json.dumps([_place(display_name=None)]).encode(),
    "a name that is a list": json.dumps([_place(display_name=["a"])]).encode(),
    "a name of blanks": json.dumps([_place(display_name=" , ,")]).encode(),
    "deep": b"[" * 100_000 + b"]" * 100_000,
    "too large": b"[" + b'{"lat":"-6.17"},' * (LARGEST // 15) + b"{}]",
    "an error": b'{"error": "Something else"}',
    "an error of another kind": b'{"error": {"code": 400}}',
    "not utf-8": b"\xff\xfe[]",
}


@pytest.mark.parametrize("body", NONSENSE.values(), ids=list(NONSENSE))
@pytest.mark.parametrize("question", [ADDRESS, STREET])
async def test_nonsense_is_no_place(
    server: Nominatim, geocoder: NominatimGeocoder, question: Question, body: bytes
) -> None:
    server.raw = body
    await server.set_mode("raw")
    outcome = await geocoder.ask(question)
    assert isinstance(outcome, Failed) or outcome == ()


async def test_of_a_huge_list_little_is_read(server: Nominatim, geocoder: NominatimGeocoder) -> None:
    server.raw = json.dumps([_place(display_name=f"Jalan {n}") for n in range(2_000)]).encode()
    await server.set_mode("raw")
    outcome = await geocoder.ask(ADDRESS)
    assert not isinstance(outcome, Failed) and 0 < len(outcome) <= 20


async def test_labels_are_short_and_clean(server: Nominatim, geocoder: NominatimGeocoder) -> None:
    server.raw = json.dumps(
        [
            _place(display_name="A" * 5_000),
            _place(display_name="Jalan \u202eB\u0000,\n Tangerang, Banten, Jawa"),
            _place(display_name="12, Jalan C, Cimone, Karawaci, Tangerang"),
        ]
    ).encode()
    await server.set_mode("raw")
    outcome = await geocoder.ask(ADDRESS)
    assert not isinstance(outcome, Failed)
    labels = [one.label for one in outcome]
    assert labels[1:] == ["Jalan B, Tangerang, Banten", "12, Jalan C, Cimone, Karawaci"]
    assert len(labels[0]) <= LABEL


async def test_the_middle_of_an_area_is_no_place_to_go_to(server: Nominatim, geocoder: NominatimGeocoder) -> None:
    server.raw = json.dumps(
        [
            _place(**{"class": "boundary", "type": "administrative"}),
            _place(**{"class": "place", "type": "suburb"}),
            _place(**{"class": "place", "type": "house"}),
        ]
    ).encode()
    await server.set_mode("raw")
    outcome = await geocoder.ask(ADDRESS)
    assert not isinstance(outcome, Failed) and len(outcome) == 1


async def test_a_stop_in_the_middle_of_a_question(server: Nominatim, geocoder: NominatimGeocoder) -> None:
    await server.set_mode("slow")
    task = asyncio.create_task(geocoder.ask(ADDRESS))
    while not server.under_way:
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
