#!/usr/bin/env bash
# PySastrawi 1.2.1 gives "terlantar" and "ditelantarkan" two roots, and "meninggal" and "tinggal" one.
#
# Stems are how searches and classifiers of Indonesian texts make one word of many forms. Expected: the abandoned under one
# root, whether a report says "terlantar" (the spelling of every office) or "ditelantarkan keluarganya"; crying and winning
# under two. Seen: "terlantar" loses a "ter" and becomes "lantar", while its verb keeps the root "telantar", as the dictionary
# spells it; "perawat" (nurse) is "awat", "dirawat" (nursed) is "rawat". "Menangis" (cries) is "menang" (wins), since "is" is
# taken for a suffix, and suffixes go first; "memarahi" (scolds) is "parah" (grave). "Meninggal" (dies) and "tinggal" (stays)
# are one, which dictionaries say too, and no search wants. A woman cries in the street, her child has died: in stems she wins,
# and the child stays. Who searches reports looks the words of the trade up in a list of their own before stemming the rest.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PySastrawi==1.2.1
cat > "$work/stems.py" <<'PY'
import importlib.metadata

from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

GROUPS = ("terlantar telantar ditelantarkan penelantaran", "perawat dirawat", "menangis tangis menang", "memarahi marah parah",
          "meninggal tinggal")
stemmer = StemmerFactory().create_stemmer()
print("PySastrawi", importlib.metadata.version("PySastrawi"))
for group in GROUPS:
    print(", ".join(f"{word} = {stemmer.stem(word)}" for word in group.split()))
print(stemmer.stem("Perempuan itu menangis di jalan, anaknya meninggal."))
PY
seen=$("$work/venv/bin/python" "$work/stems.py")
echo "$seen"
wanted="PySastrawi 1.2.1
terlantar = lantar, telantar = telantar, ditelantarkan = telantar, penelantaran = telantar
perawat = awat, dirawat = rawat
menangis = menang, tangis = tangis, menang = menang
memarahi = parah, marah = marah, parah = parah
meninggal = tinggal, tinggal = tinggal
perempuan itu menang di jalan anak tinggal"
[ "$seen" = "$wanted" ] || { echo "changed: expected"; echo "$wanted"; exit 1; }
