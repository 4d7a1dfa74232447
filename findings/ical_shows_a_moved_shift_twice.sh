#!/usr/bin/env bash
# ical 14.3.1 shows a moved shift at both its times wherever the times are in UTC.
#
# A daily shift in UTC; the second day's begins two hours later, told by an event of the same UID whose RECURRENCE-ID is the
# instant that it replaces. Expected: three shifts, the second moved, as recurring-ical-events has it. Seen: four, the old
# one beside the new one. The library compares names of instants as texts: those of the rule lose their zone and have no
# "Z", the RECURRENCE-ID keeps its own. The same with a rule in a named zone and a RECURRENCE-ID in UTC, as some servers
# write it; with one TZID throughout it is right (last case). Home Assistant shows calendars by this library.
# Who publishes shifts for others to read gives each an event and a UID of its own, or writes one TZID throughout.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check ical==14.3.1 recurring-ical-events==3.8.2 icalendar==7.3.2
cat > "$work/moved.py" <<'PY'
import datetime
import importlib.metadata
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from ical.calendar_stream import IcsCalendarStream

ZONE = ZoneInfo("Asia/Jakarta")
FROM, TO = datetime.datetime(2026, 11, 30, tzinfo=ZONE), datetime.datetime(2026, 12, 10, tzinfo=ZONE)
HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//shifts//ID")
JAKARTA = (
    "BEGIN:VTIMEZONE", "TZID:Asia/Jakarta", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0700",
    "TZOFFSETTO:+0700", "TZNAME:WIB", "END:STANDARD", "END:VTIMEZONE",
)


def event(*lines):
    return ("BEGIN:VEVENT", "UID:shift-1", "DTSTAMP:20261101T000000Z", "SUMMARY:Jaga pagi", *lines, "END:VEVENT")


def calendar(daily, moved):
    return "\r\n".join((*HEAD, *JAKARTA, *event(*daily, "RRULE:FREQ=DAILY;COUNT=3"), *event(*moved), "END:VCALENDAR", ""))


UTC_DAILY = ("DTSTART:20261130T230000Z", "DTEND:20261201T070000Z")
UTC_MOVED = ("RECURRENCE-ID:20261201T230000Z", "DTSTART:20261202T010000Z", "DTEND:20261202T070000Z")
LOCAL_DAILY = ("DTSTART;TZID=Asia/Jakarta:20261201T060000", "DTEND;TZID=Asia/Jakarta:20261201T140000")
LOCAL_MOVED = (
    "RECURRENCE-ID;TZID=Asia/Jakarta:20261202T060000", "DTSTART;TZID=Asia/Jakarta:20261202T080000",
    "DTEND;TZID=Asia/Jakarta:20261202T140000",
)


def said(times):
    return ", ".join(at.astimezone(ZONE).strftime("%d %H.%M") for at in sorted(times))


print("ical", importlib.metadata.version("ical"))
cases = (("in UTC", UTC_DAILY, UTC_MOVED), ("rule local", LOCAL_DAILY, UTC_MOVED), ("all local", LOCAL_DAILY, LOCAL_MOVED))
for name, daily, moved in cases:
    text = calendar(daily, moved)
    seen = [one.start for one in IcsCalendarStream.calendar_from_ics(text).timeline_tz(ZONE).overlapping(FROM, TO)]
    right = [one.start for one in recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(FROM, TO)]
    print(f"{name}: recurring-ical-events {said(right)}; ical {said(seen)}")
PY
seen=$("$work/venv/bin/python" "$work/moved.py")
echo "$seen"
wanted="ical 14.3.1
in UTC: recurring-ical-events 01 06.00, 02 08.00, 03 06.00; ical 01 06.00, 02 06.00, 02 08.00, 03 06.00
rule local: recurring-ical-events 01 06.00, 02 08.00, 03 06.00; ical 01 06.00, 02 06.00, 02 08.00, 03 06.00
all local: recurring-ical-events 01 06.00, 02 08.00, 03 06.00; ical 01 06.00, 02 08.00, 03 06.00"
[ "$seen" = "$wanted" ] || { echo "changed: expected"; echo "$wanted"; exit 1; }
