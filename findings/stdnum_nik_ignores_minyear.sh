#!/usr/bin/env bash
# python-stdnum 2.2 makes whoever was born after 1999 a hundred years older, and its `minyear` changes nothing.
#
# An Indonesian NIK holds two figures of the year of birth. `stdnum.id.nik.get_birth_date(number, minyear=1920)` warns that
# the date may be a century off, and takes the year to count from. Expected: a date of the hundred years from `minyear` on, as
# the parameter of the same name does in stdnum.it.codicefiscale: 2015 for a "15", by default too. Seen: the function
# never looks at it. Every date is of 19xx, except 29 February 00, which 1900 did not have. A girl born on 5 June 2015 is
# 111 years old; a social service has people of that age, so nothing fails, and a child stands among the abandoned elderly.
# Who takes an age from a NIK tries both centuries, leaves out what lies in the future, and asks where two are left.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-stdnum==2.2
cat > "$work/born.py" <<'PY'
import importlib.metadata

from stdnum.id import nik

GIRL, LEAP, OLD = "3671014506150001", "3671012902000002", "3671011708450003"  # born 2015, 2000, 1945; invented people
print("python-stdnum", importlib.metadata.version("python-stdnum"))
for name, number in (("girl of 2015", GIRL), ("leap day of 2000", LEAP), ("man of 1945", OLD)):
    born = [str(nik.get_birth_date(number, **more)) for more in ({}, {"minyear": 1950}, {"minyear": 2000})]
    print(f"{name}: valid {nik.is_valid(number)}, by default {born[0]}, from 1950 {born[1]}, from 2000 {born[2]}")
PY
seen=$("$work/venv/bin/python" "$work/born.py")
echo "$seen"
wanted="python-stdnum 2.2
girl of 2015: valid True, by default 1915-06-05, from 1950 1915-06-05, from 2000 1915-06-05
leap day of 2000: valid True, by default 2000-02-29, from 1950 2000-02-29, from 2000 2000-02-29
man of 1945: valid True, by default 1945-08-17, from 1950 1945-08-17, from 2000 1945-08-17"
[ "$seen" = "$wanted" ] || { echo "changed: expected"; echo "$wanted"; exit 1; }
