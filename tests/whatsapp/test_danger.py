"""Danger words that come by WhatsApp (SOP 2): 112 at once and an urgent ticket, in the first message and in a later one."""

from simulator.graph.people import WhatsAppPerson
from tests.whatsapp.conftest import TwoDoors
from tests.whatsapp.test_story import reported


async def _urgent(doors: TwoDoors, siti: WhatsAppPerson) -> str:
    """112 with the person; the kind of the one urgent ticket, whose card stands in the team's group."""
    await siti.wait_for("112")
    group = doors.sigap.group
    await doors.sigap.tg.wait_until(lambda: any("DARURAT" in one.text for one in group.messages()), what="the card")
    [ticket] = doors.sigap.db("SELECT kind, urgent, channel FROM ticket")
    assert (ticket["urgent"], ticket["channel"]) == (1, "whatsapp")
    return str(ticket["kind"])


async def test_a_first_message_in_dialect_is_with_the_team_before_any_tap(doors: TwoDoors) -> None:
    siti = doors.wa.person("Siti")
    siti.say("wong edan ngamuk nggawa arit nang pasar anyar kel sukaasih")
    assert await _urgent(doors, siti) == "odgj_amuk"


async def test_a_later_word_makes_a_calm_report_urgent(doors: TwoDoors) -> None:
    siti = doors.wa.person("Siti")
    await reported(doors, siti)
    siti.say("pak sekarang dia ga gerak mulutnya berbusa")
    assert await _urgent(doors, siti) == "ot"


async def test_a_danger_word_in_a_harmless_sense_calls_nobody(doors: TwoDoors) -> None:
    siti = doors.wa.person("Siti")
    siti.say("kakek nyari rumput bawa arit nyasar ga inget jalan pulang, depan masjid al huda kel batusari")
    shown = await siti.wait_for("Batu")
    assert "112" not in shown.text and doors.sigap.db("SELECT 1 FROM ticket WHERE urgent") == []
