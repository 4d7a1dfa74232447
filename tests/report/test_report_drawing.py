"""What the form shows of anything that people type: never a broken message, never a foreign tag (F33)."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.clock import MINUTE
from bot.config import Config
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.forms import Open
from bot.domain.kit.reading import clean
from bot.domain.report.form import ReportQuestion
from bot.domain.ticket.answers import Answers, Kind
from bot.domain.ticket.sop import Sop
from bot.domain.ticket.table import STEPS, TicketState
from bot.messages.kit.registry import Sight, draw
from bot.messages.kit.screen import TEXT_LIMIT, Screen
from bot.messages.report.receipt import UNTOLD
from bot.places import Places
from bot.settings import rules_of
from bot.texts.catalog import LANGUAGES, texts
from simulator.text import parse_html, utf16_len
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx
from storage.ticket import drafts, tickets
from tests.support.ready import empty_database
from tests.support.stage import START

CITY = Places.load()
CONFIG = Config(telegram={"token": f"1:{'A' * 35}"})
RULES = rules_of(CONFIG, "sigap_bot")
NASTY = (
    "<b>x</b>",
    "</b><a href='tg://user?id=1'>x",
    "&amp;&lt;",
    "{kind} %s {0}",
    "\u202egnp.exe",
    "Z" + "\u0337" * 99,
)


@pytest.fixture(scope="module")
def tx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tx]:
    path: Path = tmp_path_factory.mktemp("drawing") / "sigap.db"
    empty_database(path)
    db = sqlite3.connect(path, isolation_level=None)
    db.row_factory = sqlite3.Row
    db.execute("BEGIN")
    yield Tx(db)
    db.close()


def form_of(tx: Tx, answers: Answers, ask: ReportQuestion, language: str = "id", now: int = START) -> Screen:
    tx.run("UPDATE draft SET state = 'cancelled' WHERE state = 'open'")
    asking = Open(ask).dump()
    draft = drafts.start(
        tx, user_id=7, nonce=new_nonce(), answers=answers, asking=asking, channel="telegram", now=START
    )
    return look(tx, "report.form", {"draft": draft.id}, language, now)


def look(tx: Tx, kind: str, params: dict[str, str | int | None], language: str = "id", now: int = START) -> Screen:
    letter = OutboxRow(1, 7, kind, params, 1, None, False, 1, START, None)
    return draw(Sight(tx, letter, texts(language), now, RULES, CITY))


def test_families_hear_at_night_which_puskesmas_are_open(tx: Tx) -> None:
    kind = Answers(kind=Kind.ODGJ_KELUARGA)
    assert "UGD" not in form_of(tx, kind, ReportQuestion.FAMILY).text
    evening = START + 12 * 60 * MINUTE
    there = replace(kind, lat_e6=-6_192_000, lng_e6=106_676_890)
    everything, near = (form_of(tx, one, ReportQuestion.FAMILY, now=evening).text for one in (kind, there))
    assert "Cipondoh" in everything and "Pondok Bahar" in everything and everything.count(",") > 18
    assert "buka malam: Cipondoh," in near and "Larangan Utara" not in near


def check(screen: Screen) -> None:
    text, entities = parse_html(screen.text)
    assert 0 < utf16_len(text) <= TEXT_LIMIT
    assert {entity["type"] for entity in entities} <= {"bold"}
    for button in (button for row in screen.buttons for button in row):
        assert 0 < len(button.label) <= 60
        assert button.url or len((button.data or "").encode()) <= 35


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=60))
@example(*NASTY[:3])
@example(*NASTY[3:])
@settings(max_examples=1_500, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_the_form_is_a_sound_message(tx: Tx, words: str, place: str, landmark: str) -> None:
    answers = Answers(
        kind=Kind.OT, place_text=clean(place) or "x", words=clean(words) or None, landmark=clean(landmark) or None,
        signs=("injured", "gone"), gone_to=clean(words) or None, contact="+6281234567890", photos=3, voices=1,
    )  # fmt: skip
    check(form_of(tx, answers, ReportQuestion.REVIEW))
    check(form_of(tx, answers, ReportQuestion.CONDITION))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ask", list(ReportQuestion))
@pytest.mark.parametrize("kind", list(Kind))
def test_every_question_can_be_drawn(tx: Tx, language: str, ask: ReportQuestion, kind: Kind) -> None:
    plain = Answers(kind=kind, doubt=(-6_171_960, 106_652_510))
    rich = plain.with_(lat_e6=-6_171_960, lng_e6=106_652_510, area_code="36.71.01.1003", on_behalf=True, photos=1)
    for answers in (plain, rich):
        screen = form_of(tx, answers, ask, language)
        check(screen)
        assert screen.buttons or screen.keys


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_step_has_its_words(tx: Tx, language: str) -> None:
    number = tickets.open_(
        tx, nonce=new_nonce(), source=f"test:{language}", answers=Answers(kind="ot", place_text="<i>x</i>"),
        channel="telegram", sop=Sop(), complete=True, now=START,
    )  # fmt: skip
    tickets.add_reporter(tx, number, 7, START)
    for state in TicketState:
        holder = state in (TicketState.CLAIMED, TicketState.EN_ROUTE, TicketState.ON_SCENE, TicketState.HANDLED)
        tx.run(
            "UPDATE ticket SET state = :state, holder = :holder, claimed_at = :at, recheck_at = :now WHERE id = :id",
            {
                "id": number, "state": str(state), "holder": 8 if holder else None, "at": START if holder else None,
                "now": START + MINUTE,
            },
        )  # fmt: skip
        check(look(tx, "reporter.receipt", {"ticket": number}, language))
        check(look(tx, "report.status", {}, language))
        assert f"report.state_toast.{state}" in texts(language)


def test_the_reporter_hears_of_every_move_of_the_team() -> None:
    for language in LANGUAGES:
        missing = {move for move in STEPS if move not in UNTOLD and f"report.step.{move}" not in texts(language)}
        assert missing == set()
