"""Lines of a table that another system gave (SOP 10): each is received as by its other door, or only looked at."""

import json
from collections.abc import Iterator

from bot.actions.kit.scene import Scene
from bot.actions.report.partner import PartnerReport, answers_of
from bot.actions.system.partners import Passed, known, receive
from bot.actions.ticket.tickets import code_of


def take_lines(scene: Scene, system: str, lines: str, *, apply: bool) -> str:
    """The fate of each of `lines` (JSON: [number, report]), as JSON: [fate, code of the ticket, name]. `apply`: they
    have their effect now; else nothing is written. Raises ValueError, KeyError, TypeError for what is no such list."""
    return json.dumps([list(_fate(scene, system, *line, apply=apply)) for line in json.loads(lines)])


def _fate(scene: Scene, system: str, number: str, kept: dict[str, object], *, apply: bool) -> Iterator[object]:
    passed = Passed(system, number, PartnerReport.load(kept))
    before = known(scene.tx, passed, scene.now)
    fate = "known" if before is not None and before.digest == passed.digest else "changed"
    if before is None:
        fate = _at_first(scene, passed.report)
    if apply and fate in ("new", "changed"):
        before = receive(scene.tx, passed, scene.now, scene.rules, scene.city).source
    yield fate
    yield "" if before is None or before.ticket_id is None else code_of(scene, before.ticket_id)
    yield "" if before is None else before.code


def _at_first(scene: Scene, report: PartnerReport) -> str:
    """`new`, or why it can be no ticket: a place outside the city, or none at all."""
    if report.pin is not None and not scene.city.locate(*report.pin).inside:
        return "outside"
    return "new" if answers_of(scene, report).has_place else "no_place"
