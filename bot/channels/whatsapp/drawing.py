"""How a screen becomes a request of the Cloud API.

Up to three choices are reply buttons, up to ten a list, more a numbered text. Nothing can be edited: what rewrites a
message is a new one, and only where it shows something else.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import orjson

from bot.channels.whatsapp.words import marked, shorten
from bot.messages.kit.screen import Button, Screen, UploadFile
from bot.outbox.channel import Reader, Undrawn

TEXT, BODY, CAPTION = 4_096, 1_024, 1_024  # characters
BUTTONS, BUTTON, BUTTON_ID = 3, 20, 256
WANTED = frozenset({"primary", "success"})
ROWS, ROW, ROW_ABOUT, ROW_ID = 10, 24, 72, 200
PARAMETER = 900  # of a template; Meta's whole template holds 1,024
FILE_KINDS = {"photo": "image", "video": "video", "video_note": "video", "voice": "audio", "audio": "audio"}


@dataclass(frozen=True, slots=True)
class GraphCall:
    """A request of the Cloud API: the body without its addressee, who that is, a file that is sent along (by content,
    or by Telegram's id), what may be answered in words, whether its number says it too (`counted`), what makes it worth
    sending again, and what we call it."""

    body: Mapping[str, Any]
    to: Mapping[str, str]
    upload: UploadFile | None = None
    fetch: str | None = None
    offered: Sequence[tuple[str, str]] = field(default=())
    counted: bool = False
    news: str | None = None
    called: str = ""

    @property
    def template(self) -> str | None:
        """The template that carries it, if one does."""
        return str(self.body["template"]["name"]) if self.body["type"] == "template" else None

    @property
    def shown(self) -> str:
        """What is new in it, else a digest of what its reader sees."""
        if self.news is not None:
            return self.news
        seen = orjson.dumps((self.body, self.offered), option=orjson.OPT_SORT_KEYS)
        return hashlib.blake2b(seen, digest_size=12).hexdigest()


@dataclass(frozen=True, slots=True)
class Words:
    """The few words that are the channel's own, in the team's language."""

    choose: str
    or_type: str
    answer: str


def call_for(screen: Screen, reader: Reader, words: Words, templates: Mapping[str, str]) -> GraphCall | Undrawn:
    """The request that shows `screen`; or why none is made."""
    if screen.act is not None:
        return Undrawn.SEEN
    to = {"to": reader.phone} if reader.phone else {"recipient": reader.to}
    if not reader.open:
        name = templates.get(reader.kind)
        more = screen.upload is not None or screen.file is not None or screen.pin is not None
        # A template carries words only: what would leave a picture behind waits.
        return Undrawn.CLOSED if name is None or more else GraphCall(_template(name, screen), to, called=reader.ours)
    body, offered, counted = _shape(screen, words)
    upload, file = (screen.upload, screen.file) if screen.pin is None else (None, None)
    fetch = None if file is None else file[1]
    call = GraphCall(body, to, upload, fetch, offered, counted, screen.news, reader.ours)
    return Undrawn.SEEN if reader.rewrite and call.shown == reader.shown else call


class _Shape(NamedTuple):
    """The body of a request, what it offers, and whether a number names that too."""

    body: Mapping[str, Any]
    offered: Sequence[tuple[str, str]] = ()
    counted: bool = False


def _shape(screen: Screen, words: Words) -> _Shape:
    text = marked(screen.text)
    if screen.pin is not None:
        lat, lng = screen.pin
        return _Shape({"type": "location", "location": {"latitude": lat, "longitude": lng}})
    if screen.upload is not None or screen.file is not None:
        return _Shape(_file(screen, text))
    if screen.keys and any(key.asks == "location" for row in screen.keys for key in row):
        others = [key.label for row in screen.keys for key in row if key.asks is None]
        asked = shorten(_lines(text, f"{words.or_type} {' · '.join(others)}" if others else ""), BODY)
        action = {"name": "send_location"}
        return _Shape(_interactive({"type": "location_request_message", "body": {"text": asked}, "action": action}))
    buttons = [button for row in screen.buttons for button in row]
    links = [f"{one.label}: {one.url}" for one in buttons if one.url is not None]
    choices = [one for one in buttons if one.data is not None]
    # Where no number stands beside it, a number is as likely an answer of its own: how many there are, how old.
    text, counted = _lines(text, *links), len(choices) > 1 and not screen.figures
    return _choices(text, choices, words, counted=counted, lined=screen.several)


def _choices(text: str, choices: Sequence[Button], words: Words, *, counted: bool, lined: bool = False) -> _Shape:
    """`lined`: as numbered lines though they would fit a list, which closes behind each choice."""
    if not choices:
        return _Shape(_plain(shorten(text, TEXT)))
    offered = tuple([(one.label, one.data or "") for one in choices])
    fits, short = len(text) <= BODY, False
    if len(choices) <= BUTTONS:
        labels = {one.label for one in choices}
        short = len(labels) == len(choices) and max(map(len, labels)) <= BUTTON
    if lined and len(choices) > BUTTONS:
        return _Shape(_many(text, choices, words), offered, counted=True)
    if fits and short:
        replies = [{"type": "reply", "reply": {"id": data, "title": label}} for label, data in offered]
        body = {"type": "button", "body": {"text": text}, "action": {"buttons": replies}}
    elif fits and len(choices) <= ROWS:
        action = {"button": words.choose, "sections": [_rows(offered)]}
        body = {"type": "list", "body": {"text": text}, "action": action}
    else:
        return _Shape(_many(text, choices, words), offered, counted=True)
    return _Shape(_interactive(body), offered, counted)


def _many(text: str, choices: Sequence[Button], words: Words) -> dict[str, Any]:
    """More choices than a list holds: lines that are answered by their number or their words. What most people want
    (`style`) can still be touched, where the whole fits."""
    lines = _numbered([one.label for one in choices], words)
    wanted = [one for one in choices if one.style in WANTED and len(one.label) <= BUTTON][:BUTTONS]
    if wanted and len(text) + len(lines) <= BODY:
        replies = [{"type": "reply", "reply": {"id": one.data, "title": one.label}} for one in wanted]
        return _interactive({"type": "button", "body": {"text": text + lines}, "action": {"buttons": replies}})
    return _plain(shorten(text, TEXT - len(lines)) + lines)


def _plain(text: str) -> dict[str, Any]:
    return {"type": "text", "text": {"preview_url": False, "body": text}}


def _interactive(body: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "interactive", "interactive": body}


def _rows(offered: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """A row shows little; what does not fit stands whole in the line below it."""
    rows = []
    for label, data in offered:
        row = {"id": data, "title": shorten(label, ROW)}
        if len(label) > ROW:
            row["description"] = shorten(label, ROW_ABOUT)
        rows.append(row)
    return {"rows": rows}


def _numbered(labels: Sequence[str], words: Words) -> str:
    """The choices as lines; they are never what is cut."""
    lines = "\n".join([f"{number}. {label}" for number, label in enumerate(labels, start=1)])
    return f"\n\n{words.answer}\n{lines}"


def _file(screen: Screen, text: str) -> dict[str, Any]:
    """A file of our own, or one that stands at Telegram: both are uploaded right before they are sent."""
    source = screen.upload.kind if screen.upload is not None else screen.file[0] if screen.file is not None else ""
    kind = FILE_KINDS.get(source, "document")
    about: dict[str, Any] = {}
    if text and kind != "audio":
        about["caption"] = shorten(text, CAPTION)
    if kind == "document" and screen.upload is not None:
        about["filename"] = screen.upload.name
    return {"type": kind, kind: about}


def _template(name: str, screen: Screen) -> dict[str, Any]:
    """One parameter: the message in one line, as Meta wants it."""
    line = shorten(" · ".join(part.strip() for part in marked(screen.text).splitlines() if part.strip()), PARAMETER)
    parameters = [{"type": "text", "text": " ".join(line.split())}]
    return {
        "type": "template",
        "template": {
            "name": name,
            "language": {"code": "id"},
            "components": [{"type": "body", "parameters": parameters}],
        },
    }


def _lines(*parts: str) -> str:
    return "\n\n".join(filter(None, parts))
