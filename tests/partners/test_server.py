"""GeoReport v2 as partners see it: the answers in both forms, what is refused and how, and that a report is one ticket."""

import asyncio
import contextlib
from datetime import UTC, datetime
from itertools import combinations
from urllib.parse import urlencode, urlsplit

import pytest

from bot.channels.partners.answers import RequestFault
from bot.channels.partners.limits import Limits
from storage.ticket import tickets
from tests.partners.town import CIKOKOL, CITY, KEY, OTHER_KEY, Caller, open_door
from tests.support.stage import Stage

PIN = {"lat": CIKOKOL[0], "long": CIKOKOL[1]}


def iso(at: int) -> str:
    return datetime.fromtimestamp(at / 1_000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


async def test_a_report_is_a_ticket_when_it_is_answered_and_its_name_tells_no_count(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        code = await laksa.report("Bapak tua tidur di halte", phone="0812 3456 7890", first_name="Ratih Kumala")
        assert len(code) == 12 and laksa.nudged
        number = await laksa.ticket(code)
        ticket = await stage.write(lambda tx: tickets.existing(tx, number))
        assert (ticket.kind, ticket.channel, ticket.answers.words) == ("ot", "laksa", "Bapak tua tidur di halte")
        assert ticket.answers.contact == "+6281234567890"
        [row] = await stage.write(lambda tx: tx.all("SELECT state, raw FROM inbox"))
        assert row["state"] == "done" and "Ratih" not in row["raw"]
        assert [one.kind for one in await stage.events()] == ["ticket.open", "ticket.source"]


async def test_both_forms_say_the_same(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        code = await laksa.report()
        [said] = (await laksa.get(f"requests/{code}.json")).json
        heard = await laksa.get(f"requests/{code}.xml")
        assert heard.headers["Content-Type"] == "text/xml; charset=utf-8"
        [request] = heard.xml
        told = {one.tag: one.text for one in request}
        assert told == {name: None if value is None else str(value) for name, value in said.items()}
        assert said["address"] == "Cikokol, Tangerang"
        assert (said["lat"], said["long"]) == (-6.21, 106.63)
        assert said["status"] == "open" and said["requested_datetime"] == iso(stage.now)


async def test_services_definitions_and_discovery_need_no_key(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        anybody = laksa.as_(None)
        codes = [one["service_code"] for one in (await anybody.get("services.json", jurisdiction_id=CITY)).json]
        assert codes == ["terlantar", "lansia", "bekal", "sosial"]
        assert [one.find("service_code").text for one in (await anybody.get("services.xml")).xml] == codes  # type: ignore[union-attr]
        defined = (await anybody.get("services/lansia.xml")).xml
        assert [one.findtext("code") for one in defined.iter("attribute")] == ["fixmystreet_id", "external_id"]
        assert (await anybody.get("services/jenazah.xml")).status == 404
        found = (await anybody.get("discovery.json")).json
        assert found["endpoints"][0]["url"] == anybody.root.rstrip("/")


@pytest.mark.parametrize(
    ("status", "fields"),
    [
        (400, {"service_code": "", **PIN}),
        (404, {"service_code": "jalan", **PIN}),
        (400, {"service_code": "lansia"}),
        (400, {"service_code": "lansia", "lat": "-6.2"}),
        (400, {"service_code": "lansia", "lat": "nan", "long": "106.6"}),
        (400, {"service_code": "lansia", "lat": "-6.2.1", "long": "106.6"}),
        (400, {"service_code": "lansia", "lat": "1e400", "long": "106.6"}),
        (400, {"service_code": "lansia", "lat": "-6.9", "long": "107.6"}),  # Bandung
        (400, {"service_code": "lansia", "lat": "0", "long": "0"}),
        (400, {"service_code": "lansia", "address_id": "17"}),
        (400, {"service_code": "lansia", "description": "x" * 20_001, **PIN}),
        (400, {"service_code": "lansia", "attribute[fixmystreet_id]": "' OR 1=1 --", **PIN}),
        (404, {"service_code": "lansia", "jurisdiction_id": "jakarta.go.id", **PIN}),
        (403, {"service_code": "lansia", "api_key": "salah", **PIN}),
        (403, {"service_code": "lansia", "api_key": "", **PIN}),
    ],
)
async def test_what_is_wrong_is_refused_in_the_standards_words_and_nothing_is_kept(
    stage: Stage, status: int, fields: dict[str, str]
) -> None:
    async with open_door(stage) as laksa:
        for form in ("json", "xml"):
            heard = await laksa.post(f"requests.{form}", **fields)
            assert heard.status == status
            if form == "json":
                [fault] = heard.json
                assert fault["code"] == status and fault["description"]
            else:
                assert heard.xml.tag == "errors" and heard.xml.findtext("error/code") == str(status)
        rows = await stage.write(lambda tx: tx.all("SELECT 1 FROM inbox UNION ALL SELECT 1 FROM source"))
        assert rows == []


# What the standard lets a client leave out, or send for nothing.
OPTIONAL = {
    "description": "Seorang bapak di trotoar\r\ndekat halte",
    "address_string": "Jl. Jenderal Sudirman, Cikokol",
    "phone": "0812 3456 7890",
    "media_url": "https://laksa.example/foto.jpg",
    "email": "ani@laksa.example",
    "jurisdiction_id": CITY,
}


@pytest.mark.parametrize(
    "sent", [names for n in range(len(OPTIONAL) + 1) for names in combinations(OPTIONAL, n)], ids="-".join
)
@pytest.mark.parametrize("empty", [False, True])
async def test_whatever_is_left_out_or_empty_a_report_is_a_ticket(
    stage: Stage, sent: tuple[str, ...], empty: bool
) -> None:
    rest = {} if not empty else dict.fromkeys(OPTIONAL, "")
    async with open_door(stage) as laksa:
        given = {**rest, **{name: OPTIONAL[name] for name in sent}}
        heard = await laksa.post(service_code="terlantar", lat=CIKOKOL[0], long=CIKOKOL[1], **given)
        assert heard.status == 201, heard.body
        code = heard.json[0]["service_request_id"]
        assert await laksa.ticket(code) == 1
        assert (await laksa.get(f"requests/{code}.json")).json[0]["status"] == "open"


async def test_a_body_that_is_not_what_its_headers_say_is_the_senders_fault(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        form = {"Content-Type": "application/x-www-form-urlencoded", "Content-Encoding": "gzip"}
        async with laksa.client.post(laksa.root + "requests.xml", data=b"no gzip", headers=form) as answer:
            assert answer.status == 400
        assert (await laksa.get("requests.json")).json == []


async def test_bodies_that_are_no_form_are_not_read(stage: Stage) -> None:
    declared = b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aman">]><r>&a;</r>'
    async with open_door(stage) as laksa:
        for kind, body, status in (
            ("text/xml", declared, 415),
            ("application/json", b"{}", 415),
            ("application/x-www-form-urlencoded", b"a" * 70_000, 413),
            ("application/x-www-form-urlencoded", "lat=1&nama=Bé".encode(), 400),
            ("application/x-www-form-urlencoded", b"&".join(b"a=1" for _ in range(500)), 400),
        ):
            headers = {"Content-Type": kind, "X-Api-Key": laksa.key or ""}
            async with laksa.client.post(laksa.root + "requests.xml", data=body, headers=headers) as answer:
                assert answer.status == status
        assert (await laksa.get("requests.json")).json == []
        async with laksa.client.put(laksa.root + "requests.json") as answer:
            assert (answer.status, answer.headers["Allow"]) == (405, "GET, POST")
        assert (await laksa.get("elsewhere.json")).status == 404
        assert (await laksa.post("requests/8817.json", service_code="lansia", description="Nenek", **PIN)).status == 404
        assert (await laksa.get("requests.json")).json == []


async def test_a_question_is_understood_however_a_client_spells_it(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        await laksa.report()
        for path in ("requests.json", "requests.JSON"):
            for city in (CITY, CITY.upper(), ""):
                assert len((await laksa.get(path, jurisdiction_id=city)).json) == 1
        day = iso(stage.now - 86_400_000), iso(stage.now + 86_400_000)
        assert len((await laksa.get("requests.json", start_date=day[0].lower(), end_date=day[1].lower())).json) == 1


async def test_several_reports_are_named_with_commas_or_one_by_one(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        names = [await laksa.report(f"Laporan {n}") for n in range(3)]
        for query in ([("service_request_id", ",".join(names))], [("service_request_id", name) for name in names]):
            async with laksa.client.get(laksa.root + "requests.json", params=[*query, ("api_key", KEY)]) as answer:
                assert [one["service_request_id"] for one in await answer.json()] == names


async def test_monitoring_may_ask_for_the_head_alone(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        for path in ("discovery.json", "services.xml"):
            async with laksa.client.head(laksa.root + path) as answer:
                assert (answer.status, await answer.read()) == (200, b"")
            assert answer.headers["Content-Length"] == str(len((await laksa.get(path)).body))
        async with laksa.client.head(laksa.root + "requests.json") as answer:
            assert answer.status == 403


async def test_a_repeated_post_is_one_ticket_under_one_name(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        numbered = {"attribute[fixmystreet_id]": "8817"}
        first = await laksa.report("Ibu tua sendirian\r\nhttps://lapor.example/8817", **numbered)
        stage.now += 40 * 86_400_000
        assert await laksa.report("Ibu tua sendirian\nhttps://lapor.example/8817", **numbered) == first
        plain = await laksa.report("Tanpa nomor")
        stage.now += 30 * 60_000
        assert await laksa.report("tanpa  NOMOR ") == plain
        stage.now += 2 * 86_400_000
        assert await laksa.report("Tanpa nomor") not in (first, plain)
        sp4n = laksa.as_(OTHER_KEY)
        assert await sp4n.report("Ibu tua sendirian", **numbered) != first
        [row] = await stage.write(lambda tx: tx.all("SELECT count(*) FROM ticket"))
        assert row[0] == 4


async def test_posts_at_the_same_moment_are_one_ticket(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        names = await asyncio.gather(
            *(laksa.report("Bersamaan", **{"attribute[external_id]": "A-1"}) for _ in range(12))
        )
        assert len(set(names)) == 1
        [row] = await stage.write(lambda tx: tx.all("SELECT count(*) FROM ticket"))
        assert row[0] == 1


async def test_other_words_under_a_known_number_are_kept_and_their_danger_counts(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        numbered = {"attribute[external_id]": "77"}
        first = await laksa.report("Bapak duduk di halte", **numbered)
        assert await laksa.report("Sekarang bapak itu pingsan dan berdarah", **numbered) == first
        number = await laksa.ticket(first)
        ticket = await stage.write(lambda tx: tickets.existing(tx, number))
        assert ticket.urgent and "injured" in ticket.answers.signs
        [note] = await stage.write(lambda tx: tx.all("SELECT text FROM note"))
        assert note[0] == "Sekarang bapak itu pingsan dan berdarah"


async def test_a_key_sees_only_its_own(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        code, sp4n = await laksa.report(), laksa.as_(OTHER_KEY)
        assert (await sp4n.get(f"requests/{code}.json")).status == 404
        assert (await sp4n.get(f"tokens/{code}.json")).status == 404
        assert (await sp4n.get("requests.json", service_request_id=code)).json == []
        assert (await sp4n.get("requests.json")).json == []
        assert len((await laksa.get("requests.json")).json) == 1
        nobody = laksa.as_(None)
        assert (await nobody.get("requests.json")).status == 403
        assert (await nobody.get("servicerequestupdates.json")).status == 403
        # Who has the name was told it: FixMyStreet asks so, without a key.
        assert [one["service_request_id"] for one in (await nobody.get(f"requests/{code}.json")).json] == [code]
        assert (await nobody.get(f"tokens/{code}.json")).json == [{"service_request_id": code, "token": code}]


async def test_windows_filters_and_pages(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        names = []
        for service in ("terlantar", "lansia", "bekal"):
            names.append(await laksa.report(f"Laporan {service}", service_code=service))
            stage.now += 86_400_000

        async def listed(**query: str) -> list[str]:
            heard = await laksa.get("requests.json", **query)
            assert heard.status == 200, heard.body
            return [one["service_request_id"] for one in heard.json]

        day = stage.now - 3 * 86_400_000
        assert await listed() == names[::-1]
        assert await listed(start_date=iso(day), end_date=iso(day)) == names[:1]
        assert await listed(start_date=iso(day + 1_000)) == names[:0:-1]
        local = datetime.fromtimestamp(day / 1_000, UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")
        assert await listed(end_date=local) == names[:1]
        assert await listed(service_code="lansia,bekal") == names[:0:-1]
        assert await listed(status="open") == names[::-1]
        assert await listed(status="closed") == []
        assert await listed(status="open,closed", page="2", page_size="2") == names[:1]
        assert await listed(service_request_id=f"{names[0]}, {names[2]},{names[0]},TAKADA") == [names[0], names[2]]


@pytest.mark.parametrize(
    "query",
    [
        {"start_date": "2023-06-28T08:50:00"},
        {"start_date": "2023-06-28"},
        {"end_date": "kemarin"},
        {"start_date": "2023-01-01T00:00:00Z", "end_date": "2023-06-28T00:00:00Z"},
        {"start_date": "2023-06-28T00:00:00Z", "end_date": "2023-06-01T00:00:00Z"},
        {"status": "done"},
        {"page": "0"},
        {"page_size": "-1"},
        {"service_request_id": ",".join(f"A{n}" for n in range(101))},
    ],
)
async def test_questions_that_cannot_be_answered(stage: Stage, query: dict[str, str]) -> None:
    async with open_door(stage) as laksa:
        heard = await laksa.get("requests.json", **query)
        assert heard.status == 400 and heard.json[0]["code"] == 400


async def test_a_flood_is_cut_off_and_the_others_are_not(stage: Stage) -> None:
    async with open_door(stage, per_minute=50, posts_per_hour=3) as laksa:
        answers: list[int] = []
        for _ in range(8):
            answers += await asyncio.gather(*(_status(laksa) for _ in range(50)))
        assert answers.count(200) == 50 and answers.count(429) == 350
        late = await laksa.get("services.xml")
        assert late.xml.findtext("error/code") == "429" and 0 < int(late.headers["Retry-After"]) <= 60
        assert (await laksa.as_(OTHER_KEY).get("services.json")).status == 200
        stage.now += 60_000
        assert (await laksa.get("services.json")).status == 200
        for turn in range(3):
            await laksa.report(f"Laporan {turn}")
        await laksa.report("Laporan 1")  # known: it costs nothing
        assert (await laksa.post(service_code="lansia", description="Satu lagi", **PIN)).status == 429


def test_of_ten_thousand_requests_in_a_minute_as_many_as_were_agreed_are_served() -> None:
    limits, now, served = Limits(600, 120, lambda: now), 0.0, 0
    for turn in range(10_000):
        now = turn * 0.005
        with contextlib.suppress(RequestFault):
            limits.ask("laksa")
            served += 1
    assert served == 600
    now = 60.0
    limits.ask("laksa")


async def _status(laksa: Caller) -> int:
    return (await laksa.get("services.json")).status


async def test_every_answer_is_counted_by_whose_key_and_status(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        await laksa.report()
        await laksa.get("requests.json")
        await laksa.as_(None).get("services.xml")
        await laksa.as_("salah").get("requests.json")
        await laksa.get("nothing.json")
        assert laksa.answered == {("laksa", 201): 1, ("laksa", 200): 1, ("", 200): 1, ("", 403): 1, ("", 404): 1}


# -- whoever asks before the body is sent ------------------------------------------------------------------------------


async def _asks_first(laksa: Caller, expect: str, length: int, version: str = "1.1") -> tuple[bytes, bytes]:
    """What is answered to the head of a POST, and then to its body, which is sent only after "100 Continue"."""
    body = urlencode({"api_key": KEY, "service_code": "terlantar", "description": "Bapak tua di halte", **PIN}).encode()
    url = urlsplit(laksa.root)
    reader, writer = await asyncio.open_connection(url.hostname, url.port)
    head = (
        f"POST {url.path}requests.json HTTP/{version}\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    )
    writer.write(f"{head}Content-Length: {length or len(body)}\r\nExpect: {expect}\r\n\r\n".encode())
    first = await reader.readuntil(b"\r\n\r\n") if version == "1.1" else b""
    answer = b""
    if version != "1.1" or first.startswith(b"HTTP/1.1 100"):
        writer.write(body)
        answer = await reader.readuntil(b"\r\n\r\n")
    writer.close()
    await writer.wait_closed()
    return first, answer


async def test_curl_that_asks_first_is_told_to_go_on(stage: Stage) -> None:
    async with open_door(stage) as laksa:
        first, answer = await _asks_first(laksa, "100-continue", 0)
        assert first == b"HTTP/1.1 100 Continue\r\n\r\n" and answer.startswith(b"HTTP/1.1 201 ")
        first, answer = await _asks_first(laksa, "100-continue", 0, "1.0")
        assert answer.split(b" ")[1] == b"201"  # HTTP/1.0 knows no such word: the body is waited for


@pytest.mark.parametrize(("expect", "length", "status"), [("tea", 0, b"417"), ("100-continue", 50_000_000, b"413")])
async def test_what_cannot_be_gone_on_with_is_refused_before_the_body(
    stage: Stage, expect: str, length: int, status: bytes
) -> None:
    async with open_door(stage) as laksa:
        first, _ = await _asks_first(laksa, expect, length)
        assert first.split(b" ")[1] == status
        assert await stage.events() == []
