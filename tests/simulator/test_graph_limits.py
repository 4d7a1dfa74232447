"""Every limit of Meta's accepts what fits exactly and refuses one more."""

from __future__ import annotations

from typing import Any

import pytest

from simulator.graph import GraphError, judged

Json = dict[str, Any]
TO = {"messaging_product": "whatsapp", "to": "6281230000001"}
WAMID = "wamid.HBgLMTY1MDM4Nzk0MzkVAgA="


def message(kind: str, content: Any, **more: Any) -> Json:
    return {**TO, "type": kind, kind: content, **more}


def buttons(count: int = 1, **change: Any) -> Json:
    replies = [{"type": "reply", "reply": {"id": f"b{n}", "title": f"Tombol {n}"}} for n in range(count)]
    return {"type": "button", "body": {"text": "Pilih"}, "action": {"buttons": replies}} | change


def rows(*counts: int, **change: Any) -> Json:
    sections = [
        {"title": f"Bagian {number}", "rows": [{"id": f"r{number}.{n}", "title": f"Baris {n}"} for n in range(count)]}
        for number, count in enumerate(counts)
    ]
    return {"type": "list", "body": {"text": "Pilih"}, "action": {"button": "Buka", "sections": sections}} | change


def reply(**change: Any) -> Json:
    return buttons() | {"action": {"buttons": [{"type": "reply", "reply": {"id": "b", "title": "Ya"} | change}]}}


def row(**change: Any) -> Json:
    return rows() | {"action": {"button": "Buka", "sections": [{"rows": [{"id": "r", "title": "Ya"} | change]}]}}


def opener(word: str) -> Json:
    return rows() | {"action": {"button": word, "sections": [{"rows": [{"id": "r", "title": "Ya"}]}]}}


def section(title: str) -> Json:
    part = {"title": title, "rows": [{"id": "r", "title": "Ya"}]}
    return rows() | {"action": {"button": "Buka", "sections": [part]}}


def link(words: str) -> Json:
    action = {"name": "cta_url", "parameters": {"display_text": words, "url": "https://example.org/"}}
    return {"type": "cta_url", "body": {"text": "Buka"}, "action": action}


def place(latitude: float = -6.17, longitude: float = 106.63) -> Json:
    return message("location", {"latitude": latitude, "longitude": longitude})


def asking(**change: Any) -> Json:
    return {
        "type": "location_request_message",
        "body": {"text": "Di mana?"},
        "action": {"name": "send_location"},
    } | change


def interactive(content: Json) -> Json:
    return message("interactive", content)


def template(words: str) -> Json:
    parts = [{"type": "body", "parameters": [{"type": "text", "text": words}]}]
    return message("template", {"name": "sigap_kabar", "language": {"code": "id"}, "components": parts})


# What is too long by one, for each length that fits: (length, request with a text of that length).
LENGTHS = {
    "text": (4096, lambda x: message("text", {"body": x})),
    "body of buttons": (1024, lambda x: interactive(buttons(body={"text": x}))),
    "body of a list": (1024, lambda x: interactive(rows(1, body={"text": x}))),
    "body of a question for the place": (1024, lambda x: interactive(asking(body={"text": x}))),
    "header of buttons": (60, lambda x: interactive(buttons(header={"type": "text", "text": x}))),
    "header of a list": (60, lambda x: interactive(rows(1, header={"type": "text", "text": x}))),
    "footer": (60, lambda x: interactive(buttons(footer={"text": x}))),
    "title of a button": (20, lambda x: interactive(reply(title=x))),
    "id of a button": (256, lambda x: interactive(reply(id=x))),
    "word that opens a list": (20, lambda x: interactive(opener(x))),
    "title of a section": (24, lambda x: interactive(section(x))),
    "title of a row": (24, lambda x: interactive(row(title=x))),
    "description of a row": (72, lambda x: interactive(row(description=x))),
    "id of a row": (200, lambda x: interactive(row(id=x))),
    "words of a link": (20, lambda x: interactive(link(x))),
    "caption": (1024, lambda x: message("image", {"id": "1", "caption": x})),
    "name of a file": (240, lambda x: message("document", {"id": "1", "filename": x})),
    "parameter of a template": (1024, lambda x: template(x)),
    "callback data": (512, lambda x: message("text", {"body": "a"}, biz_opaque_callback_data=x)),
}


@pytest.mark.parametrize("name", LENGTHS)
def test_a_length_is_kept_to_the_character(name: str) -> None:
    most, request = LENGTHS[name]
    assert judged(request("x" * most))
    assert judged(request("é" * most)), "characters, not bytes"
    for wrong in ("x" * (most + 1), "", "   "):
        with pytest.raises(GraphError) as refused:
            judged(request(wrong))
        assert refused.value.limit and refused.value.code in (100, 131009)


FITS = {
    "three buttons": interactive(buttons(3)),
    "ten rows": interactive(rows(10)),
    "ten rows in two sections": interactive(rows(4, 6)),
    "ten sections": interactive(rows(*[1] * 10)),
    "a place": place(90, -180),
    "a reaction": message("reaction", {"message_id": WAMID, "emoji": "👍"}),
    "no reaction any more": message("reaction", {"message_id": WAMID, "emoji": ""}),
    "a picture by address": message("image", {"link": "https://example.org/a.png"}),
    "a voice message": message("audio", {"id": "12", "voice": True}),
    "a sticker": message("sticker", {"id": "12"}),
    "a picture above buttons": interactive(buttons(header={"type": "image", "image": {"id": "12"}})),
    "an answer to a message": message("text", {"body": "a"}, context={"message_id": WAMID}),
    "a text without its type": {**TO, "text": {"body": "a"}},
    "to an id": {"messaging_product": "whatsapp", "recipient": "ID.123abc", "type": "text", "text": {"body": "a"}},
    "to a parent id": {
        "messaging_product": "whatsapp", "recipient": "ID.ENT.9", "type": "text", "text": {"body": "a"},
    },
    "a number with a plus": message("text", {"body": "a"}, to="+6281230000001"),
    "read": {"messaging_product": "whatsapp", "status": "read", "message_id": WAMID},
    "read, and writing": {
        "messaging_product": "whatsapp", "status": "read", "message_id": WAMID, "typing_indicator": {"type": "text"},
    },
}  # fmt: skip


@pytest.mark.parametrize("name", FITS)
def test_what_fits(name: str) -> None:
    assert judged(FITS[name])


def _with(body: Json, *path: Any, value: Any) -> Json:
    if not path:
        return value
    if isinstance(body, list):
        return [_with(one, *path[1:], value=value) if n == path[0] else one for n, one in enumerate(body)]
    return {**body, path[0]: _with(body.get(path[0], {}), *path[1:], value=value)}


_TEXT = message("text", {"body": "a"})
_TWINS = interactive(buttons(2))
_FIRST = ("interactive", "action", "buttons", 0)
REFUSED = {
    "no button": interactive(buttons(0)),
    "a fourth button": interactive(buttons(4)),
    "an eleventh row": interactive(rows(11)),
    "an eleventh row in another section": interactive(rows(5, 6)),
    "no row": interactive(rows(0)),
    "an eleventh section": interactive(rows(*[1] * 11)),
    "a section without title among several": _with(
        interactive(rows(1, 1)), "interactive", "action", "sections", 0, value={"rows": [{"id": "a", "title": "b"}]}
    ),
    "two buttons of one title": _with(_TWINS, *_FIRST, "reply", "title", value="Tombol 1"),
    "two buttons of one id": _with(_TWINS, *_FIRST, "reply", "id", value="b1"),
    "two rows of one id": _with(
        interactive(rows(1, 1)), "interactive", "action", "sections", 0, "rows", 0, "id", value="r1.0"
    ),
    "a button of another kind": _with(_TWINS, *_FIRST, "type", value="url"),
    "an unknown field outside": {**_TEXT, "parse_mode": "HTML"},
    "an unknown field of a text": message("text", {"body": "a", "format": "b"}),
    "an unknown field of a button": _with(_TWINS, *_FIRST, "reply", "payload", value="x"),
    "an unknown field of a row": interactive(row(url="https://example.org")),
    "a footer where none may be": interactive(asking(footer={"text": "a"})),
    "a picture above a list": interactive(rows(1, header={"type": "image", "image": {"id": "1"}})),
    "a caption of a voice message": message("audio", {"id": "1", "caption": "a"}),
    "a file by id and address": message("image", {"id": "1", "link": "https://example.org/a"}),
    "a file by neither": message("image", {"caption": "a"}),
    "a file of this machine": message("image", {"link": "file:///etc/passwd"}),
    "a place too far north": place(90.1),
    "a place too far east": place(0, 180.1),
    "a place in words": message("location", {"latitude": "-6.1", "longitude": "106.6"}),
    "a place that is true": message("location", {"latitude": True, "longitude": 1}),
    "nobody": {"messaging_product": "whatsapp", "type": "text", "text": {"body": "a"}},
    "an id as number": {**_TEXT, "to": "ID.13491208655302741918"},
    "a number as id": {**TO, "recipient": "6281230000001", "type": "text", "text": {"body": "a"}},
    "a number with spaces": {**_TEXT, "to": "62 812 3000"},
    "a national number": {**_TEXT, "to": "081230000001"},
    "a number that is none": {**_TEXT, "to": 6281230000001},
    "a group": {**_TEXT, "recipient_type": "group"},
    "another product": {**_TEXT, "messaging_product": "messenger"},
    "no product": {"to": "6281230000001", "type": "text", "text": {"body": "a"}},
    "an unknown kind": message("poll", {"question": "?"}),
    "another kind's content": {**TO, "type": "text", "image": {"id": "1"}},
    "two contents": {**_TEXT, "image": {"id": "1"}},
    "preview in words": message("text", {"body": "a", "preview_url": "true"}),
    "a reaction to nothing": message("reaction", {"message_id": "1", "emoji": "👍"}),
    "read nothing": {"messaging_product": "whatsapp", "status": "read"},
    "delivered": {"messaging_product": "whatsapp", "status": "delivered", "message_id": WAMID},
    "a list": [],
    "a word": "text",
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name: str) -> None:
    with pytest.raises(GraphError) as refused:
        judged(REFUSED[name])
    assert refused.value.limit and refused.value.status == 400
