"""A council's client that behaves as FixMyStreet's was seen to: XML only, forms, no key with GET but for updates."""

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime
from xml.etree import ElementTree

from tests.partners.town import CITY, KEY, Caller

TRIES = 5  # for a token
READ_BACK_S = 2 * 3_600  # what a poll asks for by default
STATES = frozenset(
    {
        "open", "closed", "in progress", "action scheduled", "investigating", "duplicate", "not councils responsibility",
        "no further action", "internal referral", "fixed",
    }
)  # fmt: skip


class ReportRefused(Exception):
    """The code and the words of an error: it is kept and sent again later."""


@dataclass
class CouncilReport:
    """A report on their side, and what they know of it."""

    own: int
    title: str
    detail: str
    place: tuple[str, str]
    external: str = ""
    state: str = "confirmed"
    comments: list[str] = field(default_factory=list)
    last: str = ""  # the instant of the last update that counted
    seen: set[str] = field(default_factory=set)


def utc(at_ms: int) -> str:
    """As the client writes instants."""
    return datetime.fromtimestamp(at_ms // 1_000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass
class FixMyStreet:
    """Posts what residents wrote, and polls what became of it. `complaints`: what it would print to its log."""

    door: Caller
    rng: random.Random
    now_ms: int
    reports: list[CouncilReport] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    async def services(self) -> dict[str, list[str]]:
        """The codes of all services, each with the attributes of its definition; without a key."""
        nobody = self.door.as_(None)
        listed = (await nobody.get("services.xml", jurisdiction_id=CITY)).xml
        codes = [str(one.findtext("service_code")) for one in listed.iter("service")]
        found = {}
        for code in codes:
            definition = (await nobody.get(f"services/{code}.xml", jurisdiction_id=CITY)).xml
            found[code] = [str(one.findtext("code")) for one in definition.iter("attribute")]
        return found

    async def send(self, report: CouncilReport, service: str, attributes: list[str]) -> None:
        """Post it and note the number. Raises ReportRefused."""
        if report not in self.reports:
            self.reports.append(report)
        fields = {
            "service_code": service,
            "jurisdiction_id": CITY,
            "lat": report.place[0],
            "long": report.place[1],
            "description": f"{report.title}\r\n\r\n{report.detail}\r\n\r\nhttps://fms.example/report/{report.own}",
            "first_name": "Wargiyem",
            "last_name": "Contohwati",
            "email": "wargiyem@fms.example",
            "media_url": f"https://fms.example/photo/{report.own}.jpeg",
            "api_key": KEY,
        }
        if "fixmystreet_id" in attributes:
            fields["attribute[fixmystreet_id]"] = str(report.own)
        order = list(fields)
        self.rng.shuffle(order)  # it is another one each time
        heard = await self.door.as_(None).post("requests.xml", **{name: fields[name] for name in order})
        if heard.status not in (200, 201):
            fault = heard.xml
            raise ReportRefused(fault.findtext("error/code"), fault.findtext("error/description"))
        report.external = heard.xml.findtext("request/service_request_id") or ""
        token = heard.xml.findtext("request/token")
        for _ in range(TRIES if token and not report.external else 0):
            found = (await self.door.as_(None).get(f"tokens/{token}.xml", jurisdiction_id=CITY)).xml
            report.external = report.external or found.findtext("request/service_request_id") or ""
        if not report.external:
            raise ReportRefused("no number", heard.body.decode())

    async def comment(self, report: CouncilReport, number: int, words: str) -> str:
        """Pass on what its resident adds, as it does to whomever it polls for updates; the name that it is given.
        Raises ReportRefused: then it comes again every half an hour."""
        heard = await self.door.as_(None).post(
            "servicerequestupdates.xml",
            api_key=KEY,
            jurisdiction_id=CITY,
            service_request_id=report.external,
            update_id=str(number),
            status="OPEN",
            description=words,
            updated_datetime=utc(self.now_ms),
            first_name="Wargiyem",
            last_name="Contohwati",
            email="wargiyem@fms.example",
        )
        if heard.status not in (200, 201):
            raise ReportRefused(heard.xml.findtext("error/code"), heard.xml.findtext("error/description"))
        name = heard.xml.findtext("request_update/update_id") or ""
        report.seen.add(name)
        return name

    async def poll(self, since_ms: int | None = None) -> int:
        """Fetch the updates of a window and apply them; how many counted."""
        start = utc(self.now_ms - READ_BACK_S * 1_000 if since_ms is None else since_ms)
        end = utc(self.now_ms)
        heard = await self.door.as_(None).get(
            "servicerequestupdates.xml", api_key=KEY, jurisdiction_id=CITY, start_date=start, end_date=end
        )
        assert heard.status == 200, heard.body
        return sum(self._apply(update, start, end) for update in heard.xml.iter("request_update"))

    def _apply(self, update: ElementTree.Element, start: str, end: str) -> bool:
        name, at = update.findtext("update_id"), update.findtext("updated_datetime") or ""
        report = next((one for one in self.reports if one.external == update.findtext("service_request_id")), None)
        words, state = update.findtext("description") or "", (update.findtext("status") or "").lower().replace("_", " ")
        when = self._read(at)
        if report is None or not name or when is None or not start <= when <= end or name in report.seen:
            if report is not None and (not name or when is None or not start <= when <= end):
                self.complaints.append(f"dropped: {name} {at} ({start} to {end})")
            return False
        if not words:
            self.complaints.append(f"blank: {name}")
        if update.findtext("media_url"):
            self.complaints.append(f"a picture: {name}")
        report.seen.add(name)
        report.comments.append(words)
        if state not in STATES:
            self.complaints.append(f"unknown state: {state}")
        elif when >= report.last:
            report.state, report.last = state, when
        return True

    def _read(self, at: str) -> str | None:
        """An instant with a zone, as UTC to the second; None for what the client cannot read, or would read wrongly."""
        try:
            when = datetime.strptime(at.replace("Z", "+00:00"), "%Y-%m-%dT%H:%M:%S%z")
        except ValueError:
            return None
        return None if at[-5:-4] in "+-" else utc(round(when.timestamp() * 1_000))

    async def statuses(self) -> dict[str, str]:
        """What a body without the updates extension reads: all reports in one query, some of them twice."""
        names = [one.external for one in self.reports if one.external]
        asked = ",".join([*names, *names[:1]])
        heard = await self.door.as_(None).get("requests.xml", jurisdiction_id=CITY, service_request_id=asked)
        return {
            str(one.findtext("service_request_id")): str(one.findtext("status")) for one in heard.xml.iter("request")
        }
