"""One body of the webhook: every item with its own contact, whatever stands beside it."""

from typing import Any

import pytest

from bot.channels.whatsapp.items import Items, Renamed, cut
from storage.accounts.addresses import Writer
from storage.kit.receipts import Receipt

NUMBER = "105"
SITI = {"profile": {"name": "Siti"}, "wa_id": "6281", "user_id": "ID.siti"}
RINA = {"profile": {"name": "Rina"}, "user_id": "ID.rina"}  # she has a name there and no number
TEXT = {"type": "text", "timestamp": "1700000000", "text": {"body": "tolong"}}


def body(value: dict[str, Any], number: str = NUMBER) -> dict[str, Any]:
    """A body with one change."""
    meta = {"metadata": {"phone_number_id": number}}
    return {"object": "whatsapp_business_account", "entry": [{"changes": [{"value": {**meta, **value}}]}]}


def said(name: str, **more: Any) -> dict[str, Any]:
    """A text message with this id."""
    return {**TEXT, "id": name, **more}


def test_two_people_in_one_body_are_not_mixed_up() -> None:
    value = {"contacts": [RINA, SITI], "messages": [said("a", **{"from": "6281"}), said("b", from_user_id="ID.rina")]}
    found = cut(body(value), NUMBER).arrivals
    assert [(one.external_id, one.person) for one in found] == [
        ("a", Writer("ID.siti", "6281", "Siti")),
        ("b", Writer("ID.rina", None, "Rina")),
    ]
    assert found[0].sent_at == 1_700_000_000_000 and found[0].words == "tolong"


@pytest.mark.parametrize(
    ("message", "contacts", "person"),
    [
        ({"from": "6281"}, [], Writer(None, "6281", "")),
        ({"from": "6281"}, [{"wa_id": "6281"}], Writer(None, "6281", "")),
        ({}, [SITI], Writer("ID.siti", "6281", "Siti")),
        ({"from": "6299"}, [SITI], Writer(None, "6299", "")),  # a contact of somebody else
        ({"from": "ID.rina"}, [SITI, RINA], Writer("ID.rina", None, "Rina")),
        ({"from_user_id": "ID.rina"}, [SITI, RINA], Writer("ID.rina", None, "Rina")),
    ],
)
def test_who_it_is_is_never_guessed(message: dict[str, Any], contacts: list[Any], person: Writer) -> None:
    [found] = cut(body({"contacts": contacts, "messages": [said("a", **message)]}), NUMBER).arrivals
    assert found.person == person


def test_what_cannot_be_answered_is_kept_as_having_come_without_its_words() -> None:
    group = said("g", **{"from": "6281", "group_id": "1203"})
    value = {"contacts": [], "messages": [dict(TEXT, **{"from": "6281"}), said("nobody"), group, "?", None]}
    kept = cut(body(value), NUMBER).arrivals
    assert [(one.external_id, one.person, one.words) for one in kept] == [("nobody", None, ""), ("g", None, "")]
    assert all("tolong" not in str(one.item) and "6281" not in str(one.item) for one in kept)


def test_what_meta_could_not_hand_over_is_told_by_its_codes() -> None:
    found = cut(body({"errors": [{"code": 131000, "title": "Something went wrong"}, "?"]}), NUMBER)
    assert found.errors == [131000] and found.none


def test_another_number_of_the_same_account_is_not_ours() -> None:
    assert cut(body({"messages": [said("a", **{"from": "6281"})]}, "999"), NUMBER) == Items()


def test_reports_of_delivery_in_any_order() -> None:
    statuses = [
        {"id": "x", "status": "read", "timestamp": "1700000009"},
        {"id": "x", "status": "delivered", "timestamp": "1700000005"},
        {"id": "x", "status": "sent", "timestamp": "1700000004"},
        {"id": "y", "status": "failed", "timestamp": "1700000004", "errors": [{"code": 131047}]},
        {"status": "delivered"},
    ]
    assert cut(body({"statuses": statuses}), NUMBER).receipts == [
        Receipt("x", 1_700_000_009_000, read=True),
        Receipt("x", 1_700_000_005_000, read=False),
        Receipt("y", 1_700_000_004_000, read=False, failed=131047),
    ]


@pytest.mark.parametrize("word", [[], {}, None, 7, "on its way"])
def test_a_report_in_a_word_that_nobody_knows_says_nothing(word: object) -> None:
    known = {"id": "b", "status": "read", "timestamp": "1700000003"}
    found = cut(body({"statuses": [{"id": "a", "status": word}, known]}), NUMBER)
    assert [one.external_id for one in found.receipts] == ["b"]


def test_a_changed_number_and_a_changed_id() -> None:
    number = {"type": "user_changed_number", "wa_id": "6282", "user_id": "ID.siti2"}
    renamed = {"type": "user_changed_user_id", "user_id": "ID.siti3", "previous_user_id": "ID.siti2"}
    older = {"new_wa_id": "6283", "body": "changed"}
    messages = [
        {"id": "a", "type": "system", "from": "6281", "from_user_id": "ID.siti", "system": number},
        {"id": "b", "type": "system", "from": "6282", "system": renamed},
        {"id": "c", "type": "system", "from": "6282", "system": {"type": "something new"}},
        {"id": "d", "type": "system", "from": "6282", "system": {"type": "customer_identity_changed", "wa_id": "6282"}},
        {"id": "e", "type": "system", "from": "6282", "system": {**older, "type": "customer_changed_number"}},
    ]
    assert cut(body({"messages": messages}), NUMBER).renamed == [
        Renamed("ID.siti", "ID.siti2", "6282"),
        Renamed("ID.siti2", "ID.siti3", None),
        Renamed("6282", "6283", "6283"),
    ]


@pytest.mark.parametrize("raw", [{}, {"entry": 1}, {"entry": [{"changes": [{"value": []}]}]}, {"entry": [None]}])
def test_a_body_of_another_shape_holds_nothing(raw: dict[str, Any]) -> None:
    assert cut(raw, NUMBER) == Items()


def test_a_body_of_which_nothing_is_kept_says_so() -> None:
    """Most bodies tell that a message left Meta: no commit for them."""
    left, reached = ({"id": "w", "status": status, "timestamp": "1"} for status in ("sent", "delivered"))
    for statuses, none in (([left], True), ([left, reached], False), ([], True)):
        assert cut(body({"statuses": statuses}), NUMBER).none is none
