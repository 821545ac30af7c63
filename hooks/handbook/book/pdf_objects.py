"""A PDF with its objects in compressed streams, as PDF has had them since 1.5: a tagged book becomes a third as large.

Typst writes every object by itself, and a book has tens of thousands that say which text is what. The form is that of
ISO 32000-1, 7.5.7 and 7.5.8.
"""

from __future__ import annotations

import re
import zlib
from itertools import pairwise
from typing import Final

IN_A_STREAM: Final = 400  # objects: a reader unpacks a whole stream to see one of them
_OBJECT: Final = re.compile(rb"(\d+) 0 obj\s+(.*?)\s*endobj\s*\Z", re.DOTALL)
_TRAILER: Final = re.compile(rb"trailer\s*<<(.*)>>\s*startxref\s*(\d+)\s*%%EOF\s*\Z", re.DOTALL)
_USED: Final = re.compile(rb"(\d{10}) 00000 n")


def packed(pdf: bytes) -> bytes:
    """Return a PDF, as Typst writes it, with all objects but streams in compressed streams.

    Raises ValueError for a file that is written in another form.
    """
    trailer = _TRAILER.search(pdf, pdf.rindex(b"trailer"))
    if not trailer:
        raise ValueError("the PDF has no trailer of the usual form")
    table = int(trailer[2])
    starts = sorted(int(offset) for offset in _USED.findall(pdf, table))
    objects = dict(_object(pdf[start:end]) for start, end in pairwise([*starts, table]))
    loose = [(number, content) for number, content in objects.items() if not content.endswith(b"endstream")]
    parts = [loose[start : start + IN_A_STREAM] for start in range(0, len(loose), IN_A_STREAM)]

    out = bytearray(pdf[: starts[0]])
    entries: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}  # the kind of each object, and where it is
    for number, content in objects.items():
        if content.endswith(b"endstream"):
            entries[number] = (1, len(out), 0)
            out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    next_number = max(objects) + 1
    for number, part in enumerate(parts, next_number):
        entries[number] = (1, len(out), 0)
        entries |= {inner: (2, number, place) for place, (inner, _) in enumerate(part)}
        out += _stream(number, *_object_stream(part))
    last = next_number + len(parts)
    entries[last] = (1, len(out), 0)
    rows = b"".join(_row(*entries.get(number, (0, 0, 65535))) for number in range(last + 1))
    about = re.sub(rb"/Size \d+", b"", trailer[1])
    place = len(out)
    out += _stream(last, b"/Type/XRef/Size %d/W[1 4 2]%b" % (last + 1, about), rows)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % place)


def _object(raw: bytes) -> tuple[int, bytes]:
    found = _OBJECT.match(raw)
    if not found:
        raise ValueError(f"the PDF has an object of another form: {raw[:40]!r}")
    return int(found[1]), found[2]


def _object_stream(part: list[tuple[int, bytes]]) -> tuple[bytes, bytes]:
    """Return what the dictionary of a stream with these objects says, and the stream."""
    places, inside = [], bytearray()
    for number, content in part:
        places.append(b"%d %d" % (number, len(inside)))
        inside += content + b"\n"
    head = b" ".join(places) + b"\n"
    return b"/Type/ObjStm/N %d/First %d" % (len(part), len(head)), head + inside


def _stream(number: int, about: bytes, content: bytes) -> bytes:
    small = zlib.compress(content, 9)
    head = b"<<%b/Filter/FlateDecode/Length %d>>" % (about, len(small))
    return b"%d 0 obj\n%b\nstream\n%b\nendstream\nendobj\n" % (number, head, small)


def _row(kind: int, place: int, index: int) -> bytes:
    return kind.to_bytes(1, "big") + place.to_bytes(4, "big") + index.to_bytes(2, "big")
