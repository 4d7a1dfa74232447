"""Parts that the reporter's messages share."""

from bot.domain.kit.reading import cut
from bot.domain.ticket.answers import Answers
from bot.messages.kit.registry import Sight


def place_of(sight: Sight, answers: Answers, limit: int) -> str:
    """Where it is, in plain words: what was written, and the kelurahan around the pin. Plain text, not HTML."""
    area = sight.city.area(answers.area_code)
    parts = [] if answers.place_text is None else [cut(answers.place_text, limit)]
    if answers.spoken and answers.place_text is None and answers.lat_e6 is None:
        parts.append(sight.texts.plain("report.form.spoken"))
    if area is not None:
        around = sight.texts.plain("report.form.around", kelurahan=area.kelurahan, kecamatan=area.kecamatan)
        parts.append(sight.texts.plain("ticket.guess", area=around) if answers.area_estimated else around)
    elif answers.lat_e6 is not None and answers.lng_e6 is not None:
        pin = f"{answers.lat_e6 / 1e6:.5f}, {answers.lng_e6 / 1e6:.5f}"
        parts.append(sight.texts.plain("report.form.pin", pin=pin))
    return ", ".join(parts)
