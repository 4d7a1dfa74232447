"""The engine of forms itself, with a form of six questions (docs/subsystems/forms.md lists these cases)."""

import pytest

from bot.domain.kit.forms import Open
from tests.forms.tiny import TABLE, Ask, Desk, Known
from tests.support.stage import Stage


@pytest.fixture
def desk(stage: Stage) -> Desk:
    """At the first question."""
    return Desk(stage)


async def asking(desk: Desk) -> str:
    return (await desk.row()).asking


async def test_questions_come_in_the_order_of_the_table_and_only_where_they_arise(desk: Desk) -> None:
    assert (await desk.say("Kotak biru")).outcome == "form"
    assert await asking(desk) == "size"
    await desk.press("s.1")
    assert await asking(desk) == "opened", "not so large that it raises a doubt"
    await desk.press("q.opened.yes")
    assert await asking(desk) == "told"
    await desk.press("e.opened")
    await desk.press("q.opened.no")
    assert await asking(desk) == "note", "nobody is asked whether something was told that did not happen"
    await desk.say("pita merah")
    assert await asking(desk) == "review"
    row = await desk.row()
    assert row.known == Known("Kotak biru", 10, (), (("opened", "no"), ("note", "pita merah")))


async def test_back_goes_to_what_was_asked_before_and_a_doubt_to_what_raised_it(desk: Desk) -> None:
    await desk.say("Kotak")
    await desk.press("s.2")
    assert await asking(desk) == "heavy"
    await desk.say("kembali")
    assert await asking(desk) == "size"
    await desk.press("b.size")
    assert await asking(desk) == "name"
    assert (await desk.press("b.name")).outcome == "no_change", "nothing is before the first"
    assert (await desk.say("kembali")).outcome == "form" and (await desk.row()).known.name == "Kotak"


async def test_what_is_optional_is_passed_over_and_what_is_needed_is_not(desk: Desk) -> None:
    await desk.say("lewati")
    assert (await desk.row()).known.skipped == ("name",) and await asking(desk) == "size"
    await desk.say("lewati")
    assert await asking(desk) == "size:needed"
    assert (await desk.press("n.size")).toast == "now.size"
    await desk.press("s.1")
    await desk.press("e.size")
    await desk.say("lewati")
    assert await asking(desk) == "opened", "it has an answer: that one is kept"
    await desk.press("n.opened")
    assert await asking(desk) == "note"


@pytest.mark.parametrize(
    ("words", "then", "answer"),
    [
        ("ya", "told", (("opened", "yes"),)),
        ("ada pak", "told", (("opened", "yes"),)),
        ("tidak", "note", (("opened", "no"),)),
        ("nggak", "note", (("opened", "no"),)),
        ("lewati", "note", ()),
        ("tidak tahu", "note", ()),
        ("ya tadi saya lihat sendiri waktu kotaknya datang", "opened:use_buttons", ()),
        ("entah", "opened:use_buttons", ()),
    ],
)
async def test_yes_and_no_are_read_and_not_to_know_is_neither(
    desk: Desk, words: str, then: str, answer: tuple[tuple[str, str], ...]
) -> None:
    await desk.say("Kotak")
    await desk.press("s.1")
    await desk.say(words)
    assert (await asking(desk), (await desk.row()).known.more) == (then, answer)


async def test_words_of_command_come_before_a_question_that_takes_any_words(desk: Desk) -> None:
    await desk.say("lewati")
    await desk.press("s.1")
    for _ in range(2):
        await desk.say("lewati")
    assert await asking(desk) == "review"
    await desk.press("e.note")
    await desk.say("kembali")
    assert await asking(desk) == "opened"
    await desk.say("lewati", forwarded=True)
    assert await asking(desk) == "opened:use_buttons", "somebody else's words order nothing"


async def test_a_button_of_a_question_that_is_past_changes_nothing(desk: Desk) -> None:
    await desk.say("Kotak")
    await desk.press("s.1")
    await desk.press("q.opened.no")
    before = await desk.row()
    for made_up in ("q.opened.yes", "q.opened.maybe", "q.ktp.yes", "q.name.x", "q", "n.opened", "b.name", "e.review",
                    "e.heavy.", "s.3", "s", "w.1"):  # fmt: skip
        reply = await desk.press(made_up)
        assert (reply.outcome, reply.toast) == ("no_change", "now.more"), made_up
    assert await desk.row() == before
    await desk.press("s.2")
    assert (await desk.row()).known.size == 20, "this one counts at any time"
    assert (await desk.press("s.2")).outcome == "no_change", "and does nothing twice"


async def test_a_doubt_that_does_not_arise_cannot_be_pressed(desk: Desk) -> None:
    await desk.say("Kotak")
    await desk.press("e.heavy")
    assert (await desk.press("q.heavy.really")).outcome == "no_change"
    assert TABLE.sendable(Known(size=20)), "it is optional"
    assert not TABLE.sendable(Known("Kotak"))


async def test_leaving_asks_first_where_much_was_given(desk: Desk) -> None:
    assert (await desk.press("x.name")).outcome == "left" and desk.ended == "left"
    await desk.say("Kotak")
    assert (await desk.say("batal")).outcome == "asked_to_leave"
    assert await asking(desk) == "leave"
    assert (await desk.say("lewati")).outcome == "form" and await asking(desk) == "leave:use_buttons"
    await desk.press("z")
    assert await asking(desk) == "size"
    await desk.say("batal")
    await desk.say("kembali")
    assert await asking(desk) == "size"
    assert (await desk.press("y")).outcome == "left"


async def test_it_is_sent_when_it_can_be_and_asks_for_what_is_missing_else(desk: Desk) -> None:
    await desk.say("Kotak")
    reply = await desk.press("g")
    assert (reply.outcome, reply.toast, await asking(desk)) == ("not_yet", "toast.not_yet", "size:not_yet")
    await desk.press("s.1")
    assert (await desk.say("kirim")).outcome == "sent"


async def test_a_form_that_is_checked_first_is_not_sent_by_a_word_before(stage: Stage) -> None:
    desk = Desk(stage, early=False)
    await desk.say("Kotak")
    await desk.press("s.1")
    await desk.press("n.opened")
    await desk.say("kirim")
    assert (await desk.row()).known.more == (("note", "kirim"),) and desk.ended == ""
    assert (await desk.say("kirim")).outcome == "sent", "at the review it is a word of command"


async def test_one_living_message_words_below_presses_in_place(desk: Desk) -> None:
    await desk.say("Kotak")
    assert desk.shown[-1] == ("size", (), True)
    await desk.stands_at(700)
    await desk.press("s.1", 700)
    assert desk.shown[-1] == ("opened", (), False)
    await desk.press("n.opened", 699)
    assert desk.shown[-1] == ("note", (), True), "an old copy of the form was pressed"


async def test_a_form_has_buttons_of_its_own(desk: Desk) -> None:
    assert (await desk.press("o.what")).outcome == "shown"


@pytest.mark.parametrize("ask", list(Ask))
def test_the_open_question_survives_its_row(ask: Ask) -> None:
    for question in (Open(ask), Open(ask, ("late",)), Open(ask, ("late", "pin_null"))):
        assert TABLE.load(question.dump()) == question
        assert TABLE.load(question.dump()) is TABLE.load(question.dump()), "read once: each step asks for it five times"
    with pytest.raises(ValueError, match="gone"):
        TABLE.load("gone")
