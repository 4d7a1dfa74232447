#!/usr/bin/env bash
# polars 2.1.0 (fastexcel 0.21.0) reads every 24 hours and more of an ODS sheet as nothing.
#
# LibreOffice stores a cell of hours as an ISO duration: "PT26H30M00S" for 26:30, which is what sums of shifts and stays in
# a shelter come to. Expected: a column of durations, 26:30 among them, as for the same sheet as XLSX. Seen: the column is
# one of durations, "PT08H00M00S" is 8 hours, and everything from "PT24H00M00S" on is null; sums skip it, and nothing is said.
# Asking for text (schema_overrides) makes all of them null. A row that holds nothing else is left out altogether.
# python-calamine 0.9.1, which reads with the same Rust library, hands such a cell over as the text "PT26H30M00S", beside
# datetime.time for the shorter ones. Who reads ODS reads hours with that and cuts the text apart, or asks for XLSX.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check polars==2.1.0 fastexcel==0.21.0 xlsxwriter==3.3.1 \
    python-calamine==0.9.1
cat > "$work/hours.py" <<'PY'
import importlib.metadata
import sys
import zipfile
from pathlib import Path

import polars
import python_calamine
import xlsxwriter

FOLDER = Path(sys.argv[1])
HOURS = (("Ani", 8, 0), ("Budi", 26, 30), ("Citra", 24, 0), ("Dewi", 23, 59))
NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
TYPE = "application/vnd.oasis.opendocument.spreadsheet"
MANIFEST = f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="{NAMES}manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{TYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""
SPACES = " ".join(f'xmlns:{name}="{NAMES}{name}:1.0"' for name in ("office", "table", "text"))


def word(text):
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def time(hours, minutes):
    kind = f'office:value-type="time" office:time-value="PT{hours:02}H{minutes:02}M00S"'
    return f"<table:table-cell {kind}><text:p>{hours:02}:{minutes:02}</text:p></table:table-cell>"


def ods(path):
    rows = [word("nama") + word("jam"), *(word(name) + time(hours, minutes) for name, hours, minutes in HOURS)]
    table = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    content = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content {SPACES} office:version="1.3"><office:body><office:spreadsheet>
<table:table table:name="Jam">{table}</table:table></office:spreadsheet></office:body></office:document-content>"""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", TYPE)
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr("content.xml", content)


def xlsx(path):
    book = xlsxwriter.Workbook(path)
    sheet, shown = book.add_worksheet(), book.add_format({"num_format": "[h]:mm"})
    sheet.write_row(0, 0, ("nama", "jam"))
    for row, (name, hours, minutes) in enumerate(HOURS, 1):
        sheet.write(row, 0, name)
        sheet.write(row, 1, (hours * 60 + minutes) / 1440, shown)
    book.close()


def said(frame):
    minutes = [None if one is None else round(one.total_seconds() / 60) for one in frame["jam"]]
    return f"{frame.schema['jam']}, minutes {minutes}, together {sum(one or 0 for one in minutes)}"


ods(FOLDER / "hours.ods")
xlsx(FOLDER / "hours.xlsx")
print(*(f"{name} {importlib.metadata.version(name)}" for name in ("polars", "fastexcel", "python-calamine")), sep=", ")
print("xlsx:", said(polars.read_excel(FOLDER / "hours.xlsx")))
print("ods:", said(polars.read_ods(FOLDER / "hours.ods")))
text = polars.read_ods(FOLDER / "hours.ods", schema_overrides={"jam": polars.String})
print("ods as text:", text["jam"].to_list())
sheet = python_calamine.CalamineWorkbook.from_path(FOLDER / "hours.ods").get_sheet_by_index(0)
print("ods by python-calamine:", [str(row[1]) for row in sheet.to_python()[1:]])
PY
seen=$("$work/venv/bin/python" "$work/hours.py" "$work")
echo "$seen"
wanted="polars 2.1.0, fastexcel 0.21.0, python-calamine 0.9.1
xlsx: Duration(time_unit='ms'), minutes [480, 1590, 1440, 1439], together 4949
ods: Duration(time_unit='ms'), minutes [480, None, None, 1439], together 1919
ods as text: [None, None, None, None]
ods by python-calamine: ['08:00:00', 'PT26H30M00S', 'PT24H00M00S', '23:59:00']"
[ "$seen" = "$wanted" ] || { echo "changed: expected"; echo "$wanted"; exit 1; }
