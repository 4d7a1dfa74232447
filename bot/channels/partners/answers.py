"""What is answered, in the two forms of the standard (GeoReport v2): XML and JSON of the same tree."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree

from aiohttp import web

TYPES = {"xml": "text/xml", "json": "application/json"}
Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ServiceAnswer:
    """A list of things, as the standard has them: the names of the list and of each thing are XML's only. `single`: one
    thing that stands in no list."""

    root: str
    item: str
    rows: Sequence[Fields]
    status: int = 200
    single: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)


class RequestFault(Exception):
    """A request that is refused, in the standard's own words: `code` is the status of HTTP too."""

    def __init__(self, code: int, words: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(words)
        self.code = code
        self.words = words
        self.headers = dict(headers or {})

    def answer(self) -> ServiceAnswer:
        """As it is said."""
        row = {"code": str(self.code), "description": f"{self.code}: {self.words}"}
        return ServiceAnswer("errors", "error", [row], self.code, headers=self.headers)


def respond(answer: ServiceAnswer, form: str) -> web.Response:
    """The answer as `xml` or `json`."""
    body = _as_json(answer) if form == "json" else _as_xml(answer)
    headers = {"Content-Type": f"{TYPES[form]}; charset=utf-8", "Cache-Control": "no-store", **answer.headers}
    return web.Response(status=answer.status, body=body, headers=headers)


def _as_json(answer: ServiceAnswer) -> bytes:
    said = [_plain(row) for row in answer.rows]
    if answer.root == "errors":
        said = [{**one, "code": int(one["code"])} for one in said]
    return json.dumps(said[0] if answer.single else said, ensure_ascii=False).encode()


def _plain(value: Any) -> Any:
    """Without the names that only XML needs for the things of a list."""
    if isinstance(value, Mapping):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, Listed):
        return [_plain(one) for one in value.rows]
    return value


@dataclass(frozen=True, slots=True)
class Listed:
    """A list inside a thing; `item`: what XML calls each."""

    item: str
    rows: Sequence[Fields]


def _as_xml(answer: ServiceAnswer) -> bytes:
    if answer.single:
        top = _element(answer.root, answer.rows[0])
    else:
        top = ElementTree.Element(answer.root)
        top.extend(_element(answer.item, row) for row in answer.rows)
    made: bytes = ElementTree.tostring(top, encoding="utf-8", xml_declaration=True)
    return made


def _element(name: str, value: Any) -> ElementTree.Element:
    made = ElementTree.Element(name)
    if isinstance(value, Mapping):
        made.extend(_element(key, one) for key, one in value.items())
    elif isinstance(value, Listed):
        made.extend(_element(value.item, row) for row in value.rows)
    elif isinstance(value, bool):
        made.text = str(value).lower()
    elif value is not None:
        made.text = str(value)
    return made
