"""Going deeper than the digest: what stands behind each of its lines, a page at a time, each line with the way to its
ticket (SOP 7). No names: a list may stand in the team's group."""

from bot.clock import local
from bot.domain.figures.digest import DigestSpan
from bot.domain.figures.messages import DigestChoose, DigestList
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.domain.places.city import kelurahan_in
from bot.messages.figures.digest import detail
from bot.messages.figures.digest_parts import area_words, bounds_of, papers_lacking, shelters
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import Rows
from storage.accounts import people
from storage.figures import risk
from storage.figures.risk import RiskPage
from storage.ticket import wilayah

PAGE = 12
WIDE = 60  # letters behind a ticket's number: a list may take two rows of a phone
PERIODS = (
    DigestSpan.TODAY,
    DigestSpan.DAY,
    DigestSpan.THIS_WEEK,
    DigestSpan.WEEK,
    DigestSpan.THIS_MONTH,
    DigestSpan.MONTH,
)
LISTS = (*risk.QUERIES, "papers", "beds", "burials")


@draws(DigestChoose)
def choose(sight: Sight[DigestChoose]) -> Screen:
    """/rekap: a period, or straight to one of the lists."""
    reader = sight.letter.chat_id
    spans = [Button(sight.texts.plain(f"digest.span.{span}"), button_data(Verb.DIGEST, arg=span)) for span in PERIODS]
    rows: Rows = _in_rows(spans)
    team = reader < 0 or Role.SUPERVISOR in people.roles_of(sight.tx, reader)
    if team:
        rows += _in_rows(
            [Button(sight.texts.plain(f"digest.list.{one}"), button_data(Verb.DIGEST_LIST, arg=one)) for one in LISTS]
        )
    if reader > 0:
        rows += ((Button(sight.texts.plain("digest.button.subscriptions"), button_data(Verb.SUBSCRIPTION)),),)
    own = "" if team else ", ".join(area_words(sight, code) for code in wilayah.areas_of(sight.tx, reader))
    text = sight.texts.say("digest.choose", area=own or sight.texts.plain("digest.whole_city"))
    return Screen(text, rows)


@draws(DigestList)
def listed(sight: Sight[DigestList]) -> Screen:
    """A page of one list; nothing for a reader who is no supervisor any more."""
    reader, kind, area = sight.letter.chat_id, sight.told.risk, sight.told.area
    if reader > 0 and Role.SUPERVISOR not in people.roles_of(sight.tx, reader):
        return NOTHING
    page, found = _page(sight, kind, area, max(0, sight.told.page))
    what, at = sight.texts.say(f"digest.list.{kind}"), sight.at(sight.now)
    head = sight.texts.say("digest.list_head", what=what, n=found.total, area=area_words(sight, area), at=at)
    if not found.lines:
        return Screen("\n".join([head, sight.texts.say("digest.list_empty")]), _turn(sight, kind, area, 0, 1))
    lines = [detail(sight, kind, line, WIDE) for line in found.lines]
    return Screen("\n".join([head, "", *lines]), _turn(sight, kind, area, page, -(-found.total // PAGE)))


def _page(sight: Sight, kind: str, area: str, page: int) -> tuple[int, RiskPage]:
    """The page, or the last one where the list has grown shorter."""
    found = _find(sight, kind, area, page * PAGE)
    if found.lines or page == 0:
        return page, found
    last = max(0, -(-found.total // PAGE) - 1)
    return last, _find(sight, kind, area, last * PAGE)


def _find(sight: Sight, kind: str, area: str, skip: int) -> RiskPage:
    areas = kelurahan_in(sight.city, area)
    if kind == "papers":
        return papers_lacking(sight, areas, skip, PAGE)
    if kind == "beds":
        return risk.sheltered(sight.tx, [place.code for place, _ in shelters(sight)], areas, skip, PAGE)
    if kind == "burials":
        return risk.buried(sight.tx, local(sight.now, sight.rules.zone).year, areas, skip, PAGE)
    return risk.find(sight.tx, kind, bounds_of(sight), areas, skip, PAGE)


def _turn(sight: Sight, kind: str, area: str, page: int, pages: int) -> Rows:
    turn = tuple(
        Button(label, button_data(Verb.DIGEST_LIST, arg=f"{kind}.{area}", nonce=str(to)))
        for label, to in (("◀", page - 1), ("▶", page + 1))
        if 0 <= to < pages
    )
    again = Button(
        sight.texts.plain("digest.button.refresh"), button_data(Verb.DIGEST_LIST, arg=f"{kind}.{area}", nonce=str(page))
    )
    return tuple(row for row in (turn, (again,)) if row)


def _in_rows(buttons: list[Button]) -> Rows:
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
