"""Erasure: what somebody asks for, what the supervisors decide on, the receipt; legal holds."""

from bot.domain.accounts.messages import PeopleErase, PeopleEraseSettled, PeopleEraseWanted
from bot.domain.kit.buttons import NOT_AT_ALL, Verb, button_data
from bot.domain.system.messages import HoldTold
from bot.domain.system.retention import DataClass
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Button, Screen
from storage.accounts import addresses, people
from storage.system import erasing
from storage.system.erasing import ErasureRequest, Stock
from storage.ticket import tickets

OPEN = "open"  # why something stays: a report that is still worked on


@draws(PeopleErase)
def erase(sight: Sight[PeopleErase]) -> Screen:
    """What an erasure means; once it is asked for, until when it is decided; or that it is wanted no more."""
    waiting = erasing.waiting(sight.tx, sight.letter.chat_id)
    if waiting is not None:
        back = Button(sight.texts.plain("people.button.erase_not"), button_data(Verb.ERASE, arg=NOT_AT_ALL))
        return Screen(sight.texts.say("people.erase_kept", due=sight.at(waiting.due_at)), ((back,),))
    if sight.told.withdrawn:
        return Screen(sight.texts.say("people.erase_taken_back"))
    yes = Button(sight.texts.plain("people.button.erase"), button_data(Verb.ERASE), style="danger")
    return Screen(sight.texts.say("people.erase"), ((yes,),))


@draws(PeopleEraseWanted)
def erase_wanted(sight: Sight[PeopleEraseWanted]) -> Screen:
    """For the leads: what would go and what stays under which rule, what was refused so far, and by when it is due."""
    user_id = sight.told.user
    name = people.name_of(sight.tx, user_id) or str(user_id)
    request = erasing.waiting(sight.tx, user_id)
    if request is None:
        how = "withdrawn" if erasing.was_withdrawn(sight.tx, user_id) else "done"
        return Screen(sight.texts.say(f"people.erase_{how}", name=name))
    held = erasing.stock(sight.tx, user_id)
    lines = [_line(sight, request, what, stock) for what, stock in held.items()]
    head = sight.texts.say("people.erase_wanted", name=name, user=user_id, due=sight.at(request.due_at))
    nothing = sight.texts.say("people.privacy_nothing")
    return Screen(f"{head}\n\n{chr(10).join(lines) or nothing}", _choices(sight, request, held))


@draws(PeopleEraseSettled)
def receipt(sight: Sight[PeopleEraseSettled]) -> Screen:
    """What was erased and what stays and why, as it was when it was decided."""
    number = sight.told.request
    request = None if number is None else erasing.get(sight.tx, number)
    if request is None:
        return Screen(sight.texts.say("people.erase_settled"))
    went = [f"✓ {_name(sight, what)}: {count}" for what, count in request.went.items()]
    stayed = [
        sight.texts.say("people.erase_stays", what=_name(sight, what), why=sight.texts.plain(f"erasure.why.{why}"))
        for what, why in request.stayed.items()
    ]
    if addresses.is_leaving(sight.tx, sight.letter.chat_id):
        went.append(sight.texts.say("people.erase_address"))
    if went:
        stayed.append(sight.texts.say("people.erase_events"))
    head = "refused" if not went else "partly" if request.stayed else "receipt"
    later = OPEN in request.stayed.values()
    parts = [
        sight.texts.say(f"people.erase_{head}"),
        "\n".join(went),
        "\n".join(stayed),
        sight.texts.say("people.erase_later") if later else "",
        sight.texts.say("people.erase_receipt_end"),
    ]
    return Screen("\n\n".join(part for part in parts if part))


@draws(HoldTold)
def hold(sight: Sight[HoldTold]) -> Screen:
    """Which ticket is held, or may be forgotten again, and by whom that was decided."""
    ticket = tickets.get(sight.tx, sight.told.ticket)
    code = "?" if ticket is None else sight.rules.service.code(ticket.id, ticket.epoch)
    by = people.name_of(sight.tx, sight.told.by)
    return Screen(sight.texts.say("people.hold_set" if sight.told.on else "people.hold_lifted", code=code, by=by))


def _line(sight: Sight, request: ErasureRequest, what: DataClass, stock: Stock) -> str:
    parts = []
    if what in request.refused:
        parts.append(sight.texts.say("erasure.refused", why=sight.texts.plain(f"erasure.why.{request.refused[what]}")))
    elif stock.goes:
        parts.append(sight.texts.say("erasure.goes", count=stock.goes))
    for rule, count in stock.stays.items():
        parts.append(sight.texts.say("erasure.stays", count=count, why=sight.texts.plain(f"erasure.why.{rule}")))
    return f"• {_name(sight, what)}: {'; '.join(parts)}"


def _choices(sight: Sight, request: ErasureRequest, held: dict[DataClass, Stock]) -> tuple[tuple[Button, ...], ...]:
    rows = []
    for what, stock in held.items():
        if stock.goes:
            mark = "⛔" if what in request.refused else "✓"
            data = button_data(Verb.ERASURE_CHOICE, arg=f"{request.user_id}.{what}")
            rows.append((Button(f"{mark} {_name(sight, what)}", data),))
    everything = button_data(Verb.ERASURE_CHOICE, arg=f"{request.user_id}.all")
    done = button_data(Verb.ERASURE_SETTLED, arg=f"{request.user_id}.{request.version}")
    rows.append((Button(sight.texts.plain("people.button.erase_all"), everything),))
    rows.append((Button(sight.texts.plain("people.button.erased"), done, style="danger"),))
    return tuple(rows)


def _name(sight: Sight, what: DataClass) -> str:
    return sight.texts.plain(f"erasure.class.{what}")
