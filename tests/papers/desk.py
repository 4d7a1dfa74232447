"""Asking for papers, and reading the files that come."""

import io
import json
from typing import Any

from pypdf import PdfReader

from bot.actions.case import papers
from bot.actions.kit.requests import PressOn
from bot.actions.kit.scene import Reply
from bot.domain.case.papers import SHORT, Paper, PaperKind
from bot.domain.case.person import PersonRow
from bot.domain.kit.people import Who
from bot.messages.kit.screen import Screen
from storage.case import papers as kept
from storage.case import persons
from storage.kit.sqlite import Tx
from tests.case.ward import Ward

SHORTS = {kind: short for short, kind in SHORT.items()}
NAME = 'Soekardjo <&"#*_'


async def make(ward: Ward, who: Who, one: PersonRow, kind: PaperKind) -> Reply:
    """The button of a paper."""
    return await ward.stage.act(who, papers.make, PressOn(who, one.nonce, SHORTS[kind]))


async def files(ward: Ward, who: Who, kind: str = "paper.file") -> list[Screen]:
    """The files that wait for somebody, as they would go now."""
    return [screen for screen in await ward.stage.screens(who.user_id, kind) if screen.upload]


def content(screen: Screen) -> bytes:
    """What the courier would have made."""
    assert screen.upload is not None and not isinstance(screen.upload.content, bytes), "made later, not while drawing"
    return screen.upload.content()


def text_of(screen: Screen) -> str:
    """The words of a PDF."""
    pdf = PdfReader(io.BytesIO(content(screen)))
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


async def said(ward: Ward, one: PersonRow, **facts: str) -> None:
    """budi learns something."""

    def work(tx: Tx) -> None:
        for field, value in facts.items():
            persons.say(tx, one.id, field, value, by=ward.budi.user_id, now=ward.stage.now)

    await ward.stage.write(work)


async def newest(ward: Ward, one: PersonRow, kind: PaperKind) -> Paper:
    """The latest version."""
    found = await ward.stage.database.read(lambda tx: kept.newest(tx, one.id, kind))
    assert found is not None
    return found


async def of_kind(ward: Ward, kind: str) -> list[dict[str, Any]]:
    """What events of a kind tell."""
    return [json.loads(event.data) for event in await ward.stage.events() if event.kind == kind]
