"""Holds what the stand-in receives and emits against aiogram's models of the Bot API; unknown fields fail.

``check_everything(tg)`` hooks a stand-in up: complaints are raised when its ``async with`` ends (or by ``tg.check()``).
"""

from __future__ import annotations

import importlib
import json
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, TypeAdapter

from simulator import StandIn
from simulator.params import ReceivedFile

if TYPE_CHECKING:
    from aiogram.types import Update

_JSON_FIELDS = frozenset({
    "reply_markup", "entities", "caption_entities", "reply_parameters", "link_preview_options", "media",
    "ephemeral_message_parameters", "message_ids", "allowed_updates", "commands", "scope", "menu_button", "reaction", "permissions", "rights",
})  # fmt: skip
_results: dict[str, TypeAdapter[Any]] = {}


class Invalid(AssertionError):
    """A request, result or update that Bot API 10.3 does not know in this form."""


@cache
def _methods() -> dict[str, type[Any]]:
    """Loaded by the first test that asks: the models cost three seconds of a processor, and every run collects all."""
    module = importlib.import_module("aiogram.methods")
    return {
        name.lower(): cls
        for cls in vars(module).values()
        if isinstance(cls, type) and isinstance(name := getattr(cls, "__api_method__", None), str)
    }


def _types() -> Any:
    return importlib.import_module("aiogram.types")


def check_update(update: dict[str, Any]) -> Update:
    """Return the update as aiogram's model. Raises Invalid."""
    try:
        parsed: Update = _types().Update.model_validate(update)
    except ValueError as error:
        raise Invalid(f"update: {error}") from error
    _no_extras(parsed, "update")
    return parsed


def check_request(method: str, params: dict[str, Any]) -> Any:
    """Return the request as aiogram's method object. Raises Invalid for unknown methods, fields and wrong types."""
    cls = _methods().get(method.lower())
    if cls is None:
        raise Invalid(f"unknown method {method}")
    decoded = {name: _decoded(name, value, params) for name, value in params.items()}
    uploads = {name for name, value in params.items() if isinstance(value, ReceivedFile)}
    fields = {name: value for name, value in decoded.items() if name in cls.model_fields or name not in uploads}
    try:
        request = cls.model_validate(fields)
    except ValueError as error:
        raise Invalid(f"{method}: {error}") from error
    _no_extras(request, method)
    return request


def check_result(method: str, result: Any) -> Any:
    """Return a result as the type that aiogram expects of the method. Raises Invalid."""
    cls = _methods()[method.lower()]
    adapter = _results.get(method)
    if adapter is None:
        adapter = _results[method] = TypeAdapter(cls.__returning__)
    try:
        parsed = adapter.validate_python(result)
    except ValueError as error:
        raise Invalid(f"result of {method}: {error}") from error
    _no_extras(parsed, f"result of {method}")
    return parsed


def check_everything(standin: StandIn) -> None:
    """Validate every request, result and update of a stand-in from now on."""
    standin.on_request(check_request)
    standin.on_result(check_result)
    standin.on_update(check_update)


def _decoded(name: str, value: Any, params: dict[str, Any]) -> Any:
    if isinstance(value, ReceivedFile):
        return _types().BufferedInputFile(value.content, value.filename)
    if name in _JSON_FIELDS and isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError as error:
            raise Invalid(f"{name} is not JSON: {value[:80]}") from error
    return _attached(value, params)


def _attached(value: Any, params: dict[str, Any]) -> Any:
    """Put files in the place of ``attach://name``."""
    if isinstance(value, str) and value.startswith("attach://"):
        upload = params.get(value.removeprefix("attach://"))
        if not isinstance(upload, ReceivedFile):
            raise Invalid(f"{value} is not in the body")
        return _types().BufferedInputFile(upload.content, upload.filename)
    if isinstance(value, list):
        return [_attached(item, params) for item in value]
    if isinstance(value, dict):
        return {key: _attached(item, params) for key, item in value.items()}
    return value


def _no_extras(value: Any, path: str) -> None:
    if isinstance(value, BaseModel):
        if value.model_extra:
            raise Invalid(f"{path}: unknown fields {sorted(value.model_extra)} in {type(value).__name__}")
        for name in value.model_fields_set:
            _no_extras(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            _no_extras(item, f"{path}[{index}]")
