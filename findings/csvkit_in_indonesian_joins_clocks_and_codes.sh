#!/usr/bin/env bash
# csvkit 2.2.0 (agate 1.14.2), told that a table is Indonesian, makes numbers of its clocks, dates and codes of areas.
#
# Spreadsheets save CSV in Indonesia with ";" and a decimal comma. By itself csvkit takes the comma for thousands, without a
# look at the figures that follow: 106,7 is 1067 beside 106,6319, which is 1066319; 05.12.2026 is the 12th of May. That is
# known, and one is told to give --locale. Expected with `--locale id_ID`: the coordinates right, and clocks left alone, since
# "14.30" has no group of three. Seen: the coordinates are right, and every dot goes, wherever it stands: the clock 14.30 is
# 1430, the date 5122026, the code of a kelurahan 36.71.03.1001 is 3671031001. Only amounts are meant so. --no-leading-zeroes
# saves a column if it has a value that begins with 0, and the date is the 12th of May again.
# Who reads such tables reads all as texts (--no-inference), and makes numbers and dates of the columns that are.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check csvkit==2.2.0 agate==1.14.2 babel==2.19.0 \
    parsedatetime==2.6
cat > "$work/places.csv" <<'CSV'
tempat;lat;lng;jam;tanggal;wilayah;biaya
Posko A;-6,1784;106,6319;14.30;05.12.2026;36.71.03.1001;1.500.000
Posko B;-6,2;106,7;21.15;06.12.2026;36.71.10.1004;250.000
CSV
read_as() { "$work/venv/bin/csvjson" "$@" "$work/places.csv" | "$work/venv/bin/python" -c '
import json, sys

rows = json.load(sys.stdin)
print("; ".join(f"{name} {[row[name] for row in rows]}" for name in list(rows[0])[1:]))'; }
seen="$("$work/venv/bin/csvjson" --version)
by itself: $(read_as)
--locale id_ID: $(read_as --locale id_ID)
--no-leading-zeroes: $(read_as --locale id_ID --no-leading-zeroes)"
echo "$seen"
wanted="csvjson 2.2.0
by itself: lat [-61784.0, -62.0]; lng [1066319.0, 1067.0]; jam [14.3, 21.15]; tanggal ['2026-05-12', '2026-06-12']; wilayah ['36.71.03.1001', '36.71.10.1004']; biaya ['1.500.000', '250.000']
--locale id_ID: lat [-6.1784, -6.2]; lng [106.6319, 106.7]; jam [1430.0, 2115.0]; tanggal [5122026.0, 6122026.0]; wilayah [3671031001.0, 3671101004.0]; biaya [1500000.0, 250000.0]
--no-leading-zeroes: lat [-6.1784, -6.2]; lng [106.6319, 106.7]; jam [1430.0, 2115.0]; tanggal ['2026-05-12', '2026-06-12']; wilayah [3671031001.0, 3671101004.0]; biaya [1500000.0, 250000.0]"
[ "$seen" = "$wanted" ] || { echo "changed: expected"; echo "$wanted"; exit 1; }
