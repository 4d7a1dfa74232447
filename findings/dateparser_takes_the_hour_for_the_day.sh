#!/usr/bin/env bash
# dateparser 1.5.0 takes the hour for the day where a clock is written with a dot, as Indonesian writes it.
#
# "Pukul 03.15 WIB" is how papers and people write it (CLDR: HH.mm for `id`, as for Danish). `parse` has known it since 1.0.0:
# "9 Juli 2026 pukul 03.15 WIB" is right below. Expected: the same within a sentence, and behind "kemarin" (yesterday). Seen:
# `search_dates` first cuts sentences at the dot. Of one moment of death it makes two dates, both wrong: "Juli 2026 pukul 03"
# is the 3rd of July, "15 WIB" the 15th of this month; where the date opens with a weekday only the minutes are left. `parse`
# drops the clock behind a day that is counted from today, so that "kemarin pukul 21.15" is yesterday at the present hour,
# and keeps it behind a weekday. With a colon all is right; English texts with a dot fare alike.
# Who searches reports for when somebody died or was last seen writes a colon into clocks first.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
cat > "$work/clocks.py" <<'PY'
import datetime
import importlib.metadata

import dateparser
from dateparser.search import search_dates

HOW = {"languages": ["id"], "settings": {"RELATIVE_BASE": datetime.datetime(2026, 11, 30, 12, 0)}}
print("dateparser", importlib.metadata.version("dateparser"))
for text in ("9 Juli 2026 pukul 03.15 WIB", "Senin pukul 08.00", "kemarin pukul 21:15", "kemarin pukul 21.15"):
    print(f"parse, {text}: {dateparser.parse(text, **HOW)}")
for text in (
    "Meninggal 9 Juli 2026 pukul 03:15 WIB di RSUD",
    "Meninggal 9 Juli 2026 pukul 03.15 WIB di RSUD",
    "Ditemukan Minggu, 6 Desember 2026 pukul 14.30 WIB",
):
    print(f"search, {text}: " + "; ".join(f"{words} = {at}" for words, at in search_dates(text, **HOW)))
PY
seen=$("$work/venv/bin/python" -W ignore "$work/clocks.py")
echo "$seen"
wanted="dateparser 1.5.0
parse, 9 Juli 2026 pukul 03.15 WIB: 2026-07-09 03:15:00+07:00
parse, Senin pukul 08.00: 2026-11-30 08:00:00
parse, kemarin pukul 21:15: 2026-11-29 21:15:00
parse, kemarin pukul 21.15: 2026-11-29 12:00:00
search, Meninggal 9 Juli 2026 pukul 03:15 WIB di RSUD: 9 Juli 2026 pukul 03:15 WIB = 2026-07-09 03:15:00+07:00
search, Meninggal 9 Juli 2026 pukul 03.15 WIB di RSUD: Juli 2026 pukul 03 = 2026-07-03 00:00:00; 15 WIB = 2026-11-15 00:00:00+07:00
search, Ditemukan Minggu, 6 Desember 2026 pukul 14.30 WIB: 30 WIB = 2026-11-30 00:00:00+07:00"
[ "$seen" = "$wanted" ] || { echo "changed: expected"; echo "$wanted"; exit 1; }
