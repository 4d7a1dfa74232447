"""Many report at once by WhatsApp, with Meta's limits on: all are answered, and what is too much is not asked for again
and again. The long form: `python -m benchmarks.flood_whatsapp`."""

from benchmarks.flood_whatsapp import Rush, flood


async def test_a_flood_beyond_metas_limits_is_answered_without_a_storm() -> None:
    figures = await flood(Rush(per_second=30, seconds=1, a_second=30, pair_burst=4, spent=True))
    assert figures["flood_wa_reports"] == figures["flood_wa_tickets"] == 30
    assert figures["flood_wa_unanswered"] == figures["flood_wa_twice"] == 0
    assert figures["flood_wa_refusals"] > 0, "the limits were not met: nothing was tested"
    # A refused message is tried again once its turn is there, and mostly goes then.
    assert figures["flood_wa_requests_per_message"] <= 1.6
