#!/usr/bin/env bash
# recurring-ical-events 3.8.2 (icalendar 7.3.2) misses the second day of a shift over midnight when the day is a date.
#
# A night shift from 23:00 to 07:00 lies on two days. Asked for the second day as a tuple (2026, 12, 1) or as a string
# "20261201", `at` gives the event. Expected: the same for datetime.date(2026, 12, 1), which names the same day. Seen:
# nothing, while the first day gives the event however it is named, and `between` with two datetimes gives it on the second.
# Who shows a day's shifts passes tuples, or the instants of midnight and midnight. The times here have no zone; with UTC or
# a named zone it is the same.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check recurring-ical-events==3.8.2 icalendar==7.3.2
cat > "$work/night.py" <<'PY'
import datetime
import importlib.metadata

import icalendar
import recurring_ical_events

LINES = (
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//night//ID", "BEGIN:VEVENT", "UID:night-1", "DTSTAMP:20261101T000000Z",
    "DTSTART:20261130T230000", "DTEND:20261201T070000", "SUMMARY:Jaga malam", "END:VEVENT", "END:VCALENDAR", "",
)
calendar = icalendar.Calendar.from_ical("\r\n".join(LINES).encode())
query = recurring_ical_events.of(calendar)


def on(day):
    """How many events the day has, named as a tuple, as a string, as a date."""
    return len(query.at(day)), len(query.at("%04d%02d%02d" % day)), len(query.at(datetime.date(*day)))


midnight = datetime.datetime(2026, 12, 1)
between = len(query.between(midnight, midnight + datetime.timedelta(days=1)))
seen = (on((2026, 11, 30)), on((2026, 12, 1)), between)
print("recurring-ical-events", importlib.metadata.version("recurring-ical-events"))
print("first day, second day (tuple, string, date), between midnights:", *seen)
assert seen == ((1, 1, 1), (1, 1, 0), 1), "the behaviour has changed"
PY
"$work/venv/bin/python" "$work/night.py"
