"""What a map service is asked about a report, and what its answer makes of the report's place (SOP 2)."""

from collections.abc import Sequence

from bot.domain.places.city import City
from bot.domain.places.geocoding import Candidate, GeocodeKind, Question, offers, searched_words
from bot.domain.ticket.answers import Answers


def question_about(answers: Answers) -> Question | None:
    """What is worth asking about the place of a report; None where there is nothing, or it lies outside the city."""
    if answers.lat_e6 is not None and answers.lng_e6 is not None:
        if answers.in_city is False:
            return None
        return Question(GeocodeKind.STREET, f"{answers.lat_e6 / 1e6:.4f},{answers.lng_e6 / 1e6:.4f}")
    words = searched_words(answers.place_text or "")
    return Question(GeocodeKind.ADDRESS, words) if words else None


def learnt(answers: Answers, question: Question, found: Sequence[Candidate], city: City) -> Answers:
    """The answers with what the service found; as they are where another place was given meanwhile."""
    if question_about(answers) != question:
        return answers
    if question.kind is GeocodeKind.STREET:
        return answers.with_(street=found[0].label) if found else answers
    offered = offers(found, city, answers.area_code)
    return answers.with_(options=tuple((one.lat_e6, one.lng_e6, one.label) for one in offered))
