"""The team's view: how far and which way, by a place that is forgotten soon; maps, what is near, nearest first."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.kit.requests import AskNumber, Request
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import positions
from bot.actions.ticket.lookup import mine, queue
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.actions.ticket.work import TakeStep, step
from bot.channels.telegram.drawing import call_for
from bot.config import Config
from bot.domain.kit.people import Role, Who
from bot.domain.places.compass import BASE, POINTS, Night, Site, bearing, flat_m, nearest_of_each, point_of
from bot.messages.kit.registry import Sight, draw
from bot.messages.kit.screen import Screen
from bot.messages.ticket import whereabouts
from bot.places import Places
from bot.settings import rules_of, sites_of
from bot.texts.catalog import texts
from storage.accounts import people
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx
from storage.ticket import sightings
from tests.places.finding import BUDI, HERE, SITI, Finding, e6, finding, north
from tests.report.chat import chat_of
from tests.support.stage import TEAM, Stage, person

CITRA = person(11, "Citra")
NEAR = (
    Site("rsud", "RSUD Kota Tangerang", "rsud", e6(north(2_000))),
    Site("pkm1", "Puskesmas Cipondoh", "puskesmas", e6(north(900)), "021-555"),
    Site("pkm2", "Puskesmas Jauh", "puskesmas", e6(north(9_000))),
    Site("rps", "RPS", "shelter", e6(north(-400))),
    Site(BASE, "", BASE, e6(north(-12_000))),
)


@pytest.fixture
async def found(stage: Stage) -> Finding:
    await stage.grant(CITRA, Role.PETUGAS)
    return await finding(stage, live=False)


async def drawn(found: Finding, who: Who, kind: str, sites: tuple[Site, ...] = (), language: str = "id") -> Screen:
    """The message as somebody would see it, with these places in the settings."""

    def work(tx: Tx) -> Screen:
        letter = OutboxRow(1, who.chat_id, kind, {"ticket": 1}, 1, None, False, 1, found.stage.now, None)
        stage = found.stage
        return draw(Sight(tx, letter, texts(language), stage.now, replace(stage.rules, sites=sites), stage.city))

    return await found.stage.write(work)


def labels(screen: Screen) -> list[str]:
    return [button.label for row in screen.buttons for button in row]


# -- distance and direction ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("there", "point"),
    [
        ((1, 0), "n"),
        ((1, 1), "ne"),
        ((0, 1), "e"),
        ((-1, 1), "se"),
        ((-1, 0), "s"),
        ((-1, -1), "sw"),
        ((0, -1), "w"),
        ((1, -1), "nw"),
    ],
)
def test_the_eight_points(there: tuple[int, int], point: str) -> None:
    way = bearing(e6(HERE), e6((HERE[0] + there[0] / 100, HERE[1] + there[1] / 100)))
    assert point_of(way) == point


@given(st.integers(0, 359))
def test_every_degree_has_a_point(degrees: int) -> None:
    assert point_of(degrees) in POINTS


@given(st.floats(-6.28, -6.05), st.floats(106.5, 106.8), st.floats(-6.28, -6.05), st.floats(106.5, 106.8))
def test_the_flat_distance_is_the_true_one_within_a_percent(
    lat: float, lng: float, to_lat: float, to_lng: float
) -> None:
    here, there = e6((lat, lng)), e6((to_lat, to_lng))
    true = CITY.distance_m(here, there)
    assert math.isclose(flat_m(here, there), true, rel_tol=0.01, abs_tol=1)
    assert 0 <= bearing(here, there) < 360


CITY = Places.load()


@pytest.mark.parametrize(
    ("metres", "indonesian", "english"),
    [
        (3, "10 m", "10 m"),
        (347, "350 m", "350 m"),
        (994, "990 m", "990 m"),
        (996, "1,0 km", "1.0 km"),
        (1_240, "1,2 km", "1.2 km"),
        (9_960, "10 km", "10 km"),
        (23_400, "23 km", "23 km"),
    ],
)
def test_distances_as_people_say_them(metres: float, indonesian: str, english: str) -> None:
    assert whereabouts.distance_words(texts("id"), metres) == indonesian
    assert whereabouts.distance_words(texts("en"), metres) == english


# -- where a responder is ----------------------------------------------------------------------------------------------


async def test_a_responders_pin_is_their_place_not_a_report(found: Finding) -> None:
    await found.move("claim")
    assert (await found.hears(BUDI, pin=north(-1_200))).outcome == "position"
    assert await found.budi.draft() is None
    [kept] = await found.shown(BUDI, "team.position")
    assert "untuk menghitung jarak" in kept.text and labels(kept) == ["Hapus posisi", "Ini lokasi laporan baru"]
    card = await drawn(found, BUDI, "work.card")
    assert "1,2 km ke utara dari posisi Anda" in card.text


async def test_the_place_is_forgotten_after_half_an_hour(found: Finding) -> None:
    await found.move("claim")
    await found.hears(BUDI, pin=north(-1_200))
    found.later(30 * 60)
    assert "posisi Anda" not in (await drawn(found, BUDI, "work.card")).text
    await found.hears(CITRA, pin=north(-100))
    rows = await found.stage.database.read(lambda tx: tx.all("SELECT user_id FROM position"))
    assert [row[0] for row in rows] == [CITRA.user_id]


async def test_it_can_be_taken_back(found: Finding) -> None:
    await found.move("claim")
    await found.hears(BUDI, pin=north(-1_200), live=True, message_id=5)
    await found.stage.deliver()
    await found.stage.settle(BUDI, positions.forget, Request(BUDI), "p")
    assert "posisi Anda" not in (await drawn(found, BUDI, "work.card")).text
    [gone] = await found.shown(BUDI, "team.position")
    assert "sudah dihapus" in gone.text
    assert (await found.budi.edit(5, pin=north(-500), live=True)).outcome == "ignored"


async def test_or_it_was_a_report_after_all(found: Finding) -> None:
    await found.hears(BUDI, pin=north(-1_200))
    await found.stage.settle(BUDI, positions.report_here, Request(BUDI), "p")
    answers = await found.budi.answers()
    assert (answers.lat_e6, answers.lng_e6) == e6(north(-1_200))
    assert await found.stage.database.read(lambda tx: sightings.position(tx, BUDI.user_id, found.stage.now)) is None


async def test_a_second_tap_and_a_report_that_is_open_take_it_in(found: Finding) -> None:
    """The button stays where it stood: pressed again, or behind a report that was begun meanwhile, it begins no second
    report, which there cannot be."""
    await found.hears(BUDI, pin=north(-1_200))
    taps = [await found.stage.settle(BUDI, positions.report_here, Request(BUDI), "p") for _ in range(2)]
    assert [one.error for one in taps] == [None, None]
    assert (await found.budi.answers()).lat_e6 == e6(north(-1_200))[0]
    drafts = await found.stage.database.read(lambda tx: tx.all("SELECT 1 FROM draft WHERE state = 'open'"))
    assert len(drafts) == 1


async def test_a_live_place_follows_by_a_hundred_metres_and_a_minute(found: Finding) -> None:
    await found.move("claim")
    await found.hears(BUDI, pin=north(-2_000), live=True, message_id=5)
    await found.stage.deliver()
    for metres, seconds, outcome in (
        (-1_950, 70, "still"),
        (-1_800, 1, "moved"),
        (-1_500, 30, "moved"),
        (-1_400, 40, "moved"),
    ):
        found.later(seconds)
        assert (await found.budi.edit(5, pin=north(metres), live=True)).outcome == outcome
    known = await found.stage.database.read(lambda tx: sightings.position(tx, BUDI.user_id, found.stage.now))
    assert known is not None and known.pin == e6(north(-1_400))
    assert "1,4 km" in (await drawn(found, BUDI, "work.card")).text


async def test_who_stands_still_and_shares_is_not_forgotten(found: Finding) -> None:
    await found.move("claim")
    await found.hears(BUDI, pin=north(-2_000), live=True, message_id=5)
    for _ in range(20):
        found.later(180)
        await found.budi.edit(5, pin=north(-2_001), live=True)
    assert "2,0 km" in (await drawn(found, BUDI, "work.card")).text


async def test_a_resident_and_a_venue_begin_a_report_as_ever(found: Finding) -> None:
    stranger = person(40, "Warga")
    assert (await found.hears(stranger, pin=HERE)).outcome == "form"
    assert (await found.hears(BUDI, pin=HERE, venue="Masjid Raya, Jl. X")).outcome == "form"


async def test_in_an_open_report_a_responders_pin_answers_the_form(found: Finding) -> None:
    citra = chat_of(found.stage, CITRA)
    await citra.command("lapor")
    await citra.press("Orang terlantar")
    await citra.say(pin=HERE)
    assert (await citra.answers()).lat_e6 == e6(HERE)[0]


async def test_without_approval_a_known_member_is_of_the_team(found: Finding) -> None:
    found.stage.rules = replace(found.stage.rules, approval=False)
    member = person(41, "Anggota")
    await found.stage.write(lambda tx: people.set_member(tx, TEAM, member.user_id, True, found.stage.now))
    assert (await found.hears(member, pin=HERE)).outcome == "position"


# -- cards and lists ------------------------------------------------------------------------------------------------


async def test_from_the_base_where_nobody_sent_a_place(found: Finding) -> None:
    await found.move("claim")
    card = await drawn(found, BUDI, "work.card", NEAR)
    assert "12 km ke utara dari pangkalan" in card.text
    assert "pangkalan" not in (await drawn(found, BUDI, "work.card")).text


async def test_the_claimers_card_leads_to_maps(found: Finding) -> None:
    await found.move("claim")
    card = await drawn(found, BUDI, "work.card", NEAR)
    urls = [button.url for row in card.buttons for button in row if button.url]
    assert urls == [
        "https://www.google.com/maps/dir/?api=1&destination=-6.172900,106.650800",
        "https://www.openstreetmap.org/?mlat=-6.172900&mlon=106.650800#map=18/-6.172900/106.650800",
    ]
    assert "📌 Terdekat" in labels(card)
    assert "📌 Terdekat" not in labels(await drawn(found, BUDI, "work.card"))


async def test_the_group_sees_neither_place_nor_distance(found: Finding) -> None:
    await found.move("claim")
    await found.hears(BUDI, pin=north(-1_200))
    card = await drawn(found, person(TEAM), "team.card", NEAR)
    assert "km" not in card.text and not any(button.url for row in card.buttons for button in row)


async def test_the_nearest_of_each_kind(found: Finding) -> None:
    await found.move("claim")
    await found.stage.act(BUDI, step, TakeStep(BUDI, "nearest", number=1))
    assert await found.shown(BUDI, "work.nearest")
    near = await drawn(found, BUDI, "work.nearest", NEAR)
    assert [line.split("<b>")[1].split("</b>")[0] for line in near.text.split("\n")[1:]] == [
        "RPS",
        "Puskesmas Cipondoh",
        "RSUD Kota Tangerang",
    ]
    assert "900 m" in near.text and "☎️ 021-555" in near.text and near.protect
    assert "Belum ada tempat" in (await drawn(found, BUDI, "work.nearest")).text
    assert (await drawn(found, CITRA, "work.nearest", NEAR)).moot


async def test_at_night_only_puskesmas_with_an_emergency_room_and_no_road_to_the_middle_of_a_kelurahan(
    found: Finding,
) -> None:
    await found.move("claim")
    far = Site("pkm3", "Puskesmas Petir", "puskesmas", e6(north(4_000)), address="Jl. Raya 1", night=True, rough=True)
    found.stage.rules = replace(found.stage.rules, night=Night(16 * 60, 7 * 60))
    await found.stage.act(BUDI, step, TakeStep(BUDI, "nearest", number=1))
    by_day = await drawn(found, BUDI, "work.nearest", (*NEAR, far))
    assert "Puskesmas Cipondoh" in by_day.text and "UGD malam" not in by_day.text
    found.stage.now += 8 * 60 * 60_000  # 16.50; the claim has not been asked after
    [line] = [
        one for one in (await drawn(found, BUDI, "work.nearest", (*NEAR, far))).text.split("\n") if "Petir" in one
    ]
    assert "UGD malam" in line and "Jl. Raya 1" in line and "kira-kira" in line and "href" not in line
    none_at_night = await drawn(found, BUDI, "work.nearest", NEAR)
    assert "Puskesmas Cipondoh" in none_at_night.text  # better than none


def test_night_is_what_lies_between_two_times_of_day() -> None:
    across, within, never = Night(16 * 60, 7 * 60), Night(60, 120), Night()
    assert [across.holds(one) for one in (0, 419, 420, 959, 960, 1_439)] == [True, True, False, False, True, True]
    assert [within.holds(one) for one in (59, 60, 119, 120)] == [False, True, True, False]
    assert not any(never.holds(one) for one in range(1_440))


def test_nearest_of_each_is_in_the_order_of_kinds() -> None:
    assert [site.code for site in nearest_of_each(NEAR, e6(HERE))] == ["rsud", "pkm1", "rps"]
    assert nearest_of_each((), e6(HERE)) == []


async def three(found: Finding) -> None:
    """Two more tickets: one farther north, one without a pin."""
    for number, place in ((51, north(3_000)), (52, None)):
        chat = chat_of(found.stage, person(number))
        if place is None:
            await chat.report(place="Jl. Merdeka")
        else:
            await chat.say(pin=place)
            await chat.press("Orang terlantar")
            await chat.press("Kirim")


async def test_the_queue_is_nearest_first_for_who_said_where_they_are(found: Finding) -> None:
    await three(found)
    assert order(await drawn(found, BUDI, "team.queue")) == [1, 2, 3]
    await found.hears(BUDI, pin=north(3_100))
    screen = await drawn(found, BUDI, "team.queue")
    assert order(screen) == [2, 1, 3]
    assert "100 m selatan" in screen.text
    assert order(await drawn(found, person(TEAM), "team.queue")) == [1, 2, 3]
    assert order(await drawn(found, CITRA, "team.queue")) == [1, 2, 3]
    await found.stage.act(BUDI, queue, AskNumber(BUDI))


def order(screen: Screen) -> list[int]:
    return [int(line.partition("TRC-")[2][:4]) for line in screen.text.split("\n") if "TRC-" in line]


async def test_own_tickets_end_with_the_nearest(found: Finding) -> None:
    await three(found)
    for number in (1, 2, 3):
        await found.stage.act(BUDI, _claim, number)
    await found.stage.deliver()
    await found.hears(BUDI, pin=north(100))
    await found.stage.deliver()
    await found.stage.act(BUDI, mine, AskNumber(BUDI))
    rows = await found.stage.database.read(
        lambda tx: tx.all("SELECT subject FROM outbox WHERE state = 'waiting' AND kind = 'work.card' ORDER BY id")
    )
    assert [row[0] for row in rows] == ["work:3", "work:2", "work:1"]


def _claim(scene: Scene, number: int) -> Reply:
    return move_ticket(scene, MoveTicket(BUDI, "claim", number=number))


# -- the calls of the Bot API and the settings --------------------------------------------------------------------


def test_a_live_pin_is_edited_in_place_any_other_is_sent_anew() -> None:
    still, live = Screen(pin=(1.0, 2.0), protect=True), Screen(pin=(1.0, 2.0), live_period=60, protect=True)
    assert call_for(still, 5, 9).method == "sendLocation"
    first, next_ = call_for(live, 5, None), call_for(live, 5, 9)
    assert (first.method, first.payload["live_period"], first.payload["protect_content"]) == ("sendLocation", 60, True)
    assert next_.method == "editMessageLiveLocation"
    assert next_.payload == {"chat_id": 5, "message_id": 9, "latitude": 1.0, "longitude": 2.0}


def test_the_settings_of_places_and_the_base() -> None:
    values = {
        "telegram": {"token": "4242424242:AAStandInStandInStandInStandInStand"},
        "team": {"base": "-6.1783, 106.6319"},
        "places": [
            {"code": "rps", "name": "RPS", "kind": "shelter", "lat": -6.14, "lng": 106.63, "phone": "021"},
            {"code": "pkm1", "name": "Puskesmas", "kind": "puskesmas", "lat": -6.2, "lng": 106.6, "destination": False},
            {"code": "lain", "name": "Lain"},
        ],
    }
    config = Config(**values)
    assert rules_of(config).destinations == ("rps", "lain")
    assert sites_of(config) == (
        Site("rps", "RPS", "shelter", (-6_140_000, 106_630_000), "021"),
        Site("pkm1", "Puskesmas", "puskesmas", (-6_200_000, 106_600_000), ""),
        Site(BASE, "", BASE, (-6_178_300, 106_631_900), ""),
    )


async def test_the_reporter_never_learns_of_a_responders_place(found: Finding) -> None:
    await found.move("claim")
    await found.hears(BUDI, pin=north(-1_200))
    await found.siti.command("status")
    assert not any("km" in screen.text for screen in found.siti.seen)
    assert SITI.user_id not in [
        row[0] for row in await found.stage.database.read(lambda tx: tx.all("SELECT user_id FROM position"))
    ]
