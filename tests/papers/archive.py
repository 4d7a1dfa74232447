"""What ISO 19005-2 (PDF/A-2b) asks of a file: its structure read with pypdf, and what a validator of another maker finds."""

import io
import re
from collections.abc import Iterator
from typing import Any

from fontTools.cffLib import CFFFontSet
from fontTools.pens.basePen import NullPen
from page import validate_pdf_bytes
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

ACTIONS = {
    "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/JavaScript", "/Hide", "/SetOCGState", "/Rendition",
    "/Trans", "/GoTo3DView",
}  # fmt: skip
ANNOTATIONS = {"/3D", "/Sound", "/Screen", "/Movie"}
ALPHA = {"/Normal", "/Compatible", "/Multiply", "/Screen", "/Overlay", "/Darken", "/Lighten"}


# Where the validator (0.11) is mistaken, and what is looked at instead: compressed bytes that end in a carriage return
# (`_lengths`), and glyphs of a CFF font whose width is that of the second of its parts (`_widths`).
MISTAKEN = {"PDFA2B-STREAM-LENGTH-001": "", "PDFA2B-TRUETYPE-GLYPH-WIDTH-001": "in its embedded CIDFontType0C program"}
_STREAM = re.compile(rb"/Length (\d+)[^>]*?>>\s*stream\r?\n")


def refused(content: bytes) -> list[str]:
    """What another program's validator finds, by its own word in line with veraPDF's collection."""
    found = [
        f"{one.rule_id}: {one.message}"
        for one in validate_pdf_bytes(content, profile="2b").failures
        if one.rule_id not in MISTAKEN or MISTAKEN[one.rule_id] not in one.message
    ]
    return [*found, *_lengths(content), *_widths(content)]


def _lengths(content: bytes) -> Iterator[str]:
    for one in _STREAM.finditer(content):
        if not re.match(rb"\r?\nendstream", content[one.end() + int(one[1]) :][:12]):
            yield f"a stream that is not {int(one[1])} bytes long"


def _widths(content: bytes) -> Iterator[str]:
    for font in _objects(PdfReader(io.BytesIO(content))):
        program = font.get("/FontDescriptor", {}).get("/FontFile3") if font.get("/Subtype") == "/CIDFontType0" else None
        if program is None:
            continue
        fonts = CFFFontSet()
        fonts.decompile(io.BytesIO(program.get_data()), None)
        said = _said_widths(font.get("/W", ()))
        for number, name in enumerate(fonts[0].CharStrings.keys()):
            glyph = fonts[0].CharStrings[name]
            glyph.draw(NullPen())
            if abs(glyph.width - said.get(number, font.get("/DW", 1000))) > 1:
                yield f"glyph {number} of {font.get('/BaseFont')} is {glyph.width} wide"


def _said_widths(given: Any) -> dict[int, float]:
    """`c [w w …]` or `first last w`, by number of the glyph."""
    found: dict[int, float] = {}
    rest = list(given)
    while rest:
        first, second = int(rest.pop(0)), rest.pop(0)
        if isinstance(second, ArrayObject):
            found |= {first + at: float(width) for at, width in enumerate(second)}
        else:
            found |= dict.fromkeys(range(first, int(second) + 1), float(rest.pop(0)))
    return found


def faults(content: bytes) -> list[str]:
    """What keeps a PDF from being an archive's, in words; empty where nothing does."""
    pdf = PdfReader(io.BytesIO(content))
    found = [*_file(content, pdf), *_catalog(pdf)]
    for one in _objects(pdf):
        found += _object(one)
    return found


def _file(content: bytes, pdf: PdfReader) -> Iterator[str]:
    lines = content.split(b"\n", 2)
    if not re.fullmatch(rb"%PDF-1\.[0-7]\r?", lines[0]):
        yield "header"
    if not re.match(rb"%[\x80-\xff]{4}", lines[1]):
        yield "no binary comment behind the header"
    if not content.rstrip(b"\r\n").endswith(b"%%EOF"):
        yield "something behind the end"
    if "/ID" not in pdf.trailer:
        yield "no file identifier"
    if "/Encrypt" in pdf.trailer:
        yield "encrypted"


def _catalog(pdf: PdfReader) -> Iterator[str]:
    root: Any = pdf.trailer["/Root"]
    meta = pdf.xmp_metadata
    xml = "" if meta is None else meta.stream.get_data().decode()
    if "<pdfaid:part>2</pdfaid:part>" not in xml or "<pdfaid:conformance>B</pdfaid:conformance>" not in xml:
        yield "does not say that it is PDF/A-2b"
    title = None if pdf.metadata is None else pdf.metadata.title
    if title and meta is not None and title not in (meta.dc_title or {}).values():
        yield "two titles"
    for intent in root.get("/OutputIntents", ()):
        about = intent.get_object()
        profile = about["/DestOutputProfile"].get_object() if "/DestOutputProfile" in about else None
        if about.get("/S") == "/GTS_PDFA1" and profile is not None and profile.get_data()[36:40] == b"acsp":
            break
    else:
        yield "no output intent with a colour profile"
    yield from (
        f"catalog has {name}" for name in ("/AA", "/OpenAction", "/Requirements", "/NeedsRendering") if name in root
    )
    names = root.get("/Names", {})
    yield from (f"names have {name}" for name in ("/JavaScript", "/EmbeddedFiles") if name in names)


def _object(one: DictionaryObject) -> Iterator[str]:
    kind, sub = one.get("/Type"), one.get("/Subtype")
    if one.get("/S") in ACTIONS or "/JS" in one:
        yield f"action {one.get('/S')}"
    if kind == "/Annot" and (sub in ANNOTATIONS or (sub != "/Popup" and not int(one.get("/F", 0)) & 4)):
        yield f"annotation {sub}"
    if isinstance(one, StreamObject):
        filters = one.get("/Filter", ())
        filters = filters if isinstance(filters, ArrayObject) else [filters]
        yield from (f"filter {name}" for name in filters if name in ("/LZWDecode", "/Crypt"))
        yield from (f"stream with {name}" for name in ("/F", "/FFilter", "/FDecodeParms") if name in one)
    if kind == "/XObject" and (sub == "/PS" or {"/OPI", "/Alternates", "/Ref"} & one.keys() or one.get("/Interpolate")):
        yield "object of another program"
    if kind == "/ExtGState" and ({"/TR", "/HTP"} & one.keys() or one.get("/BM", "/Normal") not in ALPHA):
        yield "graphics state"
    if kind == "/FontDescriptor" and not {"/FontFile", "/FontFile2", "/FontFile3"} & one.keys():
        yield f"font {one.get('/FontName')} is not embedded"
    if kind == "/Font" and sub == "/CIDFontType2" and "/CIDToGIDMap" not in one:
        yield f"font {one.get('/BaseFont')} without its map of glyphs"
    if kind == "/Font" and sub in ("/Type1", "/TrueType") and "/FontDescriptor" not in one:
        yield f"font {one.get('/BaseFont')} is not described"


def _objects(pdf: PdfReader) -> Iterator[DictionaryObject]:
    """Every dictionary and stream that can be reached from the trailer."""
    waiting: list[Any] = [pdf.trailer]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, IndirectObject):
            if one.idnum in seen:
                continue
            seen.add(one.idnum)
            one = one.get_object()
        if isinstance(one, DictionaryObject):
            yield one
            waiting += one.values()
        elif isinstance(one, ArrayObject):
            waiting += one
