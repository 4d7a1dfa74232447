#!/usr/bin/env bash
# Of a shift on listed days (RDATE) ical 14.3.1 leaves out the first day, and icalevents 0.3.1 all but the first.
#
# Whoever has irregular shifts lists them: an event with DTSTART and RDATE and no rule. RFC 5545 (3.8.5.2) says that DTSTART is
# the first instance of the set, so that one with two dates in RDATE has three days. Expected: three, as
# recurring-ical-events has it, and as ical itself has it beside an RRULE. Seen: ical has the two of RDATE, icalevents has
# DTSTART alone; neither complains. Dates without a clock fare alike. Two people who read one roster by these two have no
# day in common. Who publishes a roster names DTSTART in RDATE too, which mends the first, or gives every day an event.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check ical==14.3.1 icalevents==0.3.1 icalendar==7.3.2 \
    recurring-ical-events==3.8.2
cat > "$work/listed.py" <<'PY'
import datetime
import importlib.metadata

import icalendar
import recurring_ical_events
from ical.calendar_stream import IcsCalendarStream
from icalevents import icalevents

FROM = datetime.datetime(2026, 11, 30, tzinfo=datetime.timezone.utc)
TO = datetime.datetime(2026, 12, 31, tzinfo=datetime.timezone.utc)
CLOCK = ("DTSTART:20261201T010000Z", "DTEND:20261201T090000Z")
CASES = (
    ("listed", (*CLOCK, "RDATE:20261205T010000Z,20261209T010000Z")),
    ("the first listed too", (*CLOCK, "RDATE:20261201T010000Z,20261205T010000Z,20261209T010000Z")),
    ("without a clock", ("DTSTART;VALUE=DATE:20261201", "RDATE;VALUE=DATE:20261205,20261209")),
    ("beside a rule", (*CLOCK, "RRULE:FREQ=DAILY;COUNT=1", "RDATE:20261205T010000Z,20261209T010000Z")),
)


def text(lines):
    event = ("BEGIN:VEVENT", "UID:1", "DTSTAMP:20261101T000000Z", "SUMMARY:Jaga", *lines, "END:VEVENT")
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//roster//ID", *event, "END:VCALENDAR", ""))


def days(starts):
    return "+".join(str(day) for day in sorted(start.day for start in starts))


versions = ("recurring-ical-events", "ical", "icalevents")
print(*(f"{name} {importlib.metadata.version(name)}" for name in versions), sep=", ")
for name, lines in CASES:
    whole = text(lines)
    right = [one.start for one in recurring_ical_events.of(icalendar.Calendar.from_ical(whole)).between(FROM, TO)]
    seen = [one.start for one in IcsCalendarStream.calendar_from_ics(whole).timeline.overlapping(FROM, TO)]
    other = [one.start for one in icalevents.events(string_content=whole.encode(), start=FROM, end=TO)]
    print(f"{name}: recurring-ical-events {days(right)}, ical {days(seen)}, icalevents {days(other)}")
PY
seen=$("$work/venv/bin/python" "$work/listed.py")
echo "$seen"
wanted="recurring-ical-events 3.8.2, ical 14.3.1, icalevents 0.3.1
listed: recurring-ical-events 1+5+9, ical 5+9, icalevents 1
the first listed too: recurring-ical-events 1+5+9, ical 1+5+9, icalevents 1
without a clock: recurring-ical-events 1+5+9, ical 5+9, icalevents 1
beside a rule: recurring-ical-events 1+5+9, ical 1+5+9, icalevents 1"
[ "$seen" = "$wanted" ] || { echo "changed: expected"; echo "$wanted"; exit 1; }
