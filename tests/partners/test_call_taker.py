"""A call-taker writes down what came by another system: its number is asked for, kept, and never two tickets."""

import pytest

from bot.domain.kit.people import Role
from bot.domain.ticket.partners import read_number
from storage.ticket import sources
from tests.partners.town import open_door
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
async def rina(stage: Stage) -> Chat:
    rina = person(60, "Rina")
    await stage.grant(rina, Role.OPERATOR)
    return chat_of(stage, rina)


async def noted(chat: Chat, number: str, words: str = "Bapak tua di halte") -> None:
    await chat.command("catat")
    await chat.press("LAKSA")
    assert "nomor laporannya" in chat.last.text
    await (chat.say(number) if number else chat.press("Lewati"))
    await chat.press("Lewati")
    await chat.press("Orang terlantar")
    await chat.say("Jl. Merdeka, Sukasari")
    await chat.say(words)
    await chat.press("Kirim")


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("8817", "8817"),
        ("LAKSA no. 8817", "8817"),
        ("#8817", "8817"),
        ("nomor laporan: 2023/8817-a", "2023/8817-A"),
        ("112 555", "112555"),
        ("SP4N-LAPOR! 1234567", "1234567"),
        ("belum ada", None),
        ("bapak itu di depan rumah no 8", None),
        ("8817 " * 20, None),
        ("<b>1</b>", None),
        ("", None),
    ],
)
def test_what_is_a_number(said: str, number: str | None) -> None:
    assert read_number(said) == number


async def test_the_number_stays_with_the_ticket(rina: Chat) -> None:
    await noted(rina, "no. 8817")
    [ticket] = await rina.tickets()
    [source] = await rina.stage.write(lambda tx: sources.of_ticket(tx, ticket.id))
    assert (source.system, source.number, source.service) == ("laksa", "8817", "terlantar")


async def test_the_same_number_a_second_time_is_the_same_ticket(rina: Chat) -> None:
    await noted(rina, "8817")
    await noted(rina, "LAKSA 8817", "Sekarang bapak itu pingsan")
    [ticket] = await rina.tickets()
    assert ticket.urgent
    notes = await rina.stage.write(lambda tx: [row[0] for row in tx.all("SELECT text FROM note")])
    assert len(notes) == 1 and "pingsan" in notes[0]
    assert "TRC-0001" in rina.last.text


async def test_it_is_the_same_report_by_whatever_door_it_comes(rina: Chat) -> None:
    await noted(rina, "8817")
    async with open_door(rina.stage) as laksa:
        code = await laksa.report("Bapak tua di halte", **{"attribute[external_id]": "8817"})
        assert await laksa.ticket(code) == 1
    assert len(await rina.tickets()) == 1


async def test_words_instead_of_a_number_are_not_lost(rina: Chat) -> None:
    await rina.command("catat")
    await rina.press("LAKSA")
    await rina.say("sebentar, katanya orangnya ga napas")
    answers = await rina.answers()
    assert answers.source_number is None and answers.urgent and "ga napas" in (answers.words or "")


# -- the number comes later --------------------------------------------------------------------------------------------


async def _adds(chat: Chat, words: str) -> None:
    """To the newest report, by its button."""
    await chat.command("status")
    await chat.press("Tambah keterangan" if len(await chat.tickets()) == 1 else "TRC-0002")
    await chat.say(words)


async def test_a_number_that_comes_later_is_kept_and_the_systems_own_report_is_joined(rina: Chat) -> None:
    await noted(rina, "")
    [ticket] = await rina.tickets()
    assert await rina.stage.write(lambda tx: sources.of_ticket(tx, ticket.id)) == []
    await _adds(rina, "LAKSA no. 8817")
    [source] = await rina.stage.write(lambda tx: sources.of_ticket(tx, ticket.id))
    assert (source.system, source.number) == ("laksa", "8817")
    async with open_door(rina.stage) as laksa:
        code = await laksa.report("Bapak itu masih di halte", **{"attribute[external_id]": "8817"})
        assert await laksa.ticket(code) == ticket.id
    assert len(await rina.tickets()) == 1


async def test_a_number_that_another_ticket_has_is_shown_there_and_joins_nothing(rina: Chat) -> None:
    await noted(rina, "8817")
    await noted(rina, "", "Bapak bertopi di depan pasar")
    await _adds(rina, "8817")
    first, second = sorted(await rina.tickets(), key=lambda one: one.id)
    assert (second.answers.source_number, second.state) == ("8817", "new")
    assert [one.ticket_id for one in await rina.stage.write(lambda tx: sources.of_ticket(tx, first.id))] == [first.id]
    rows = await rina.stage.write(lambda tx: [tuple(row) for row in tx.all("SELECT ticket_id, text FROM note")])
    assert any(number == first.id and "bertopi" in text for number, text in rows)


async def test_a_second_number_and_a_residents_figure_are_words(rina: Chat) -> None:
    await noted(rina, "8817")
    await _adds(rina, "9999")
    [ticket] = await rina.tickets()
    assert ticket.answers.source_number == "8817"
    assert len(await rina.stage.write(lambda tx: sources.of_ticket(tx, ticket.id))) == 1
