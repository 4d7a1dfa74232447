"""Whose arrival somebody waits to hear of."""

from typing import Any, cast

import pytest

from bot.messages.kit.screen import Screen
from bot.outbox import tracking
from bot.outbox.channel import Fate, Sent, Unknown
from bot.outbox.lanes import Parcel
from bot.outbox.tracking import Tracking
from storage.kit.outbox import FIRST_OF_OTHERS, OutboxRow
from storage.kit.receipts import Receipt

NOW = 1_000_000


def _parcel(kind: str, *, window_until: int | None = None, number: int = 1) -> Parcel:
    row = OutboxRow(
        number, FIRST_OF_OTHERS, kind, {}, 1, None, False, 1, NOW, None, channel="whatsapp", window_until=window_until
    )  # fmt: skip
    return Parcel(row, Screen("x"), None, cast("Any", None))


def _after(parcel: Parcel, fate: Fate, failed: int | None = None) -> bool:
    """Whether a report of the message "w" matters then."""
    known = Tracking()
    known.left([parcel])
    known.recorded(parcel, fate, NOW)
    return known.matters(Receipt("w", NOW, read=True, failed=failed))


def test_how_far_a_question_came_is_shown_to_nobody() -> None:
    assert not _after(_parcel("people.help", window_until=NOW + 1), Sent(None, "w"))
    assert _after(_parcel("people.help", window_until=NOW + 1), Sent(None, "w"), failed=131_047)


@pytest.mark.parametrize(
    ("parcel", "fate"),
    [
        (_parcel("relay.to_reporter", window_until=NOW + 1), Sent(None, "w")),  # the holder's card shows it
        (_parcel("people.help", window_until=NOW), Sent(None, "w")),  # a template carried it
        (_parcel("of.another_release", window_until=NOW + 1), Sent(None, "w")),
        (_parcel("people.help", window_until=NOW + 1), Sent(None, "another")),
        (_parcel("people.help", window_until=NOW + 1), Unknown("cut")),
        (_parcel("people.help"), Sent(7)),
    ],
)
def test_all_else_is_kept(parcel: Parcel, fate: Fate) -> None:
    assert _after(parcel, fate)


def test_only_so_many_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracking, "REMEMBERED", 3)
    known = Tracking()
    for number in range(5):
        parcel = _parcel("people.help", number=number)
        known.left([parcel])
        known.recorded(parcel, Sent(None, f"w{number}"), NOW)
    assert [known.matters(Receipt(f"w{number}", NOW, read=False)) for number in range(5)] == [True, True, *[False] * 3]
