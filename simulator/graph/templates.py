"""Message templates that have been approved (or refused) by Meta."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Literal

from simulator.graph.errors import GraphError, wrong

Json = dict[str, Any]
Standing = Literal["APPROVED", "PENDING", "REJECTED", "PAUSED", "DISABLED"]
_PLACE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_BAD_VALUE = re.compile(r"[\n\t]| {5,}")


@dataclass(slots=True, eq=False)
class Template:
    """One template in one language. ``body`` holds the places ``{{1}}``, ``{{2}}``, ... or named ones; ``buttons`` are
    the words of its quick replies."""

    name: str
    body: str
    language: str = "id"
    category: str = "utility"
    buttons: tuple[str, ...] = ()
    status: Standing = "APPROVED"

    @property
    def places(self) -> list[str]:
        """What is to be filled in, in the order of the text, each once."""
        return list(dict.fromkeys(_PLACE.findall(self.body)))

    def filled(self, values: dict[str, str]) -> str:
        """The text with its values."""
        return _PLACE.sub(lambda found: values[found[1]], self.body)


@dataclass(slots=True)
class Templates:
    """All templates of the account, by name and language."""

    known: dict[tuple[str, str], Template] = field(default_factory=dict)

    def add(self, template: Template) -> Template:
        """Hand one in; it counts as approved unless its status says otherwise."""
        self.known[template.name, template.language] = template
        return template

    def shown(self, given: Json) -> tuple[Template, str, list[str]]:
        """The template that a request names, its text, and the payloads of its buttons.

        Raises GraphError 132001, 132015, 132016, 132000, 132012.
        """
        name, code = given["name"], given["language"]["code"]
        found = self.known.get((name, code))
        if found is None or found.status in ("PENDING", "REJECTED"):
            raise GraphError(132001, f"template name ({name}) does not exist in {code}")
        if found.status != "APPROVED":
            raise GraphError(132015 if found.status == "PAUSED" else 132016, f"template {name} is {found.status}")
        parts = given.get("components", [])
        return found, found.filled(_values(found, parts)), _payloads(found, parts)


def _values(template: Template, parts: list[Json]) -> dict[str, str]:
    given = [one for part in parts if part["type"] == "body" for one in part["parameters"]]
    if any(part["type"] == "header" and part["parameters"] for part in parts):
        raise wrong("header: number of localizable_params (1) does not match the expected number of params (0)", 132000)
    places = template.places
    if len(given) != len(places):
        words = f"body: number of localizable_params ({len(given)}) does not match the expected number of params"
        raise wrong(f"{words} ({len(places)})", 132000)
    values = {one.get("parameter_name", place): one.get("text", "") for one, place in zip(given, places, strict=True)}
    if set(values) != set(places):
        raise wrong(f"body: parameters {sorted(values)} are not {sorted(places)}", 132012)
    for value in values.values():
        if _BAD_VALUE.search(value):
            raise wrong("Param text cannot have new-line/tab characters or more than 4 consecutive spaces", 132012)
    return values


def _payloads(template: Template, parts: list[Json]) -> list[str]:
    payloads = list(template.buttons)  # without one, a press sends the button's own words
    for part in parts:
        if part["type"] != "button":
            continue
        index = int(part["index"])
        if index >= len(payloads):
            raise wrong(f"button {index} does not exist in template {template.name}", 132012)
        for one in part["parameters"]:
            payloads[index] = one.get("payload", one.get("text", ""))
    return payloads
