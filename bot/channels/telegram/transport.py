"""python-telegram-bot's HTTP on a client of our own: little CPU, and nothing of a payload in any log."""

import json
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Any, cast

import orjson
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.channels.http.client import HttpClient
from bot.channels.http.connection import NoAnswer, NoAnswerInTime, NotLeft
from bot.channels.http.form import File, multipart
from bot.messages.kit.screen import UploadFile

READ_TIMEOUT_S = 30.0  # a reply that is late is not a message that failed: give it time before calling it unknown
JSON = {"Content-Type": "application/json"}


class NotSent(NetworkError):
    """The request never left: no connection. Sending again cannot make a second copy."""


class JsonBody:
    """Parameters that are plain JSON already, spelled the way the framework spells them: nested ones as strings.
    Stands in for the framework's RequestData, which may not be extended, as far as `do_request` below looks at it."""

    __slots__ = ("_values",)
    contains_files = False

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    @property
    def json_payload(self) -> bytes:
        """The body of the request."""
        spelled = {
            name: value if isinstance(value, str) else orjson.dumps(value).decode()
            for name, value in self._values.items()
            if value is not None
        }
        return orjson.dumps(spelled)


class FormBody:
    """The same with a file that goes along: a form of several parts."""

    __slots__ = ("_upload", "_values")
    contains_files = True

    def __init__(self, values: Mapping[str, Any], upload: UploadFile) -> None:
        self._values = values
        self._upload = upload

    @property
    def json_parameters(self) -> dict[str, str]:
        """The fields beside the file."""
        return {
            name: value if isinstance(value, str) else orjson.dumps(value).decode()
            for name, value in self._values.items()
            if value is not None
        }

    @property
    def multipart_data(self) -> dict[str, tuple[str, bytes, str]]:
        """The file: field → name, content, kind."""
        content = self._upload.content
        assert isinstance(content, bytes)  # the courier has had it made
        return {self._upload.kind: (self._upload.name, content, self._upload.mime)}


class HttpRequest(BaseRequest):
    """At most `connections` calls at once; time-outs in seconds. `witness` hears what time Telegram has (UTC ms)."""

    def __init__(self, connections: int = 16, witness: Callable[[int], None] = lambda instant: None) -> None:
        self._witness = witness
        self._client = HttpClient(connections)

    @property
    def read_timeout(self) -> float:
        """Seconds that an answer may take where a call does not say."""
        return READ_TIMEOUT_S

    async def initialize(self) -> None:
        """Open what calls go through; called by the framework."""
        self._client.open()

    async def shutdown(self) -> None:
        """Close every connection; called by the framework."""
        self._client.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Raises NotSent, TimedOut or NetworkError; their texts name no address, so that no token gets into a log."""
        seconds = read_timeout if isinstance(read_timeout, int | float) else READ_TIMEOUT_S
        headers, body = _body(request_data)
        try:
            answer = await self._client.ask(method, url, body, headers, seconds=seconds)
        except NotLeft as error:
            raise NotSent(str(error)) from error
        except NoAnswerInTime as error:
            raise TimedOut(str(error)) from error
        except NoAnswer as error:
            raise NetworkError(str(error)) from error
        self._bear_witness(answer.date)
        return answer.status, answer.body

    def _bear_witness(self, date: str) -> None:
        instant = _instant(date)
        if instant is not None:
            self._witness(instant)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Raises NetworkError without the payload in it: the framework's own parser logs what it cannot read."""
        try:
            parsed = _parse(payload)
        except ValueError:
            raise NetworkError("the answer is not JSON") from None
        if not isinstance(parsed, dict):
            raise NetworkError("the answer is not a JSON object")
        return parsed


@lru_cache(maxsize=2)  # every answer has one, and all those of a second have the same
def _instant(date: str) -> int | None:
    """The moment of a `Date` header in UTC ms; None for an answer without one, or with one that is no date."""
    try:
        return round(parsedate_to_datetime(date).timestamp() * 1_000)
    except (ValueError, TypeError, OverflowError):
        return None


def _body(request_data: RequestData | None) -> tuple[Mapping[str, str], bytes]:
    if request_data is None:
        return {}, b""
    if not request_data.contains_files:
        return JSON, request_data.json_payload
    files = cast("Mapping[str, File]", request_data.multipart_data)  # of FormBody, whose content is bytes
    kind, body = multipart(request_data.json_parameters, files)
    return {"Content-Type": kind}, body


def _parse(payload: bytes) -> Any:
    """orjson is several times as fast and strict: half a surrogate pair, or a number that no column holds, is left to
    the standard library, so that one odd message does not hide the hundred around it. Raises ValueError."""
    try:
        return orjson.loads(payload)
    except orjson.JSONDecodeError:
        return json.loads(payload)
