"""PNG in four greys: a thumbnail of black text on white then takes an eighth of the bytes."""

from __future__ import annotations

import struct
import zlib
from typing import Final

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
CHANNELS: Final = {0: 1, 2: 3, 4: 2, 6: 4}  # by the colour type: grey, colour, and both with transparency
LEVELS: Final = bytes((value + 42) // 85 for value in range(256))  # black, two greys, white


def in_four_greys(png: bytes) -> bytes:
    """Return the picture with two bits a pixel, taken from its first channel. Eight bits a channel, not interlaced."""
    chunks = dict[bytes, bytes]()
    place = len(SIGNATURE)
    while place < len(png):
        (length,) = struct.unpack_from(">I", png, place)
        kind, data = png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        chunks[kind] = chunks.get(kind, b"") + data
        place += 12 + length
    width, height, depth, colour, *_, interlaced = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    if depth != 8 or colour not in CHANNELS or interlaced:
        raise ValueError(f"a PNG of {depth} bits and colour type {colour} is not read here")
    rows = _first_channel(zlib.decompress(chunks[b"IDAT"]), width, height, CHANNELS[colour])
    packed = b"".join(b"\0" + _packed(bytes(row).translate(LEVELS)) for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 2, 0, 0, 0, 0)
    body = ((b"IHDR", head), (b"IDAT", zlib.compress(packed, 9)), (b"IEND", b""))
    return SIGNATURE + b"".join(_chunk(kind, data) for kind, data in body)


def _first_channel(raw: bytes, width: int, height: int, channels: int) -> list[list[int]]:
    """Undo the filters of the rows for one channel: each channel's bytes depend on that channel's only."""
    stride = 1 + width * channels
    rows: list[list[int]] = []
    above = [0] * width
    for start in range(0, height * stride, stride):
        line, left, corner, row = raw[start + 1 : start + stride : channels], 0, 0, list[int]()
        for value, up in zip(line, above, strict=True):
            match raw[start]:
                case 1:
                    value += left
                case 2:
                    value += up
                case 3:
                    value += (left + up) // 2
                case 4:
                    value += _nearest(left, up, corner)
            left, corner = value & 255, up
            row.append(left)
        rows.append(row)
        above = row
    return rows


def _nearest(left: int, up: int, corner: int) -> int:
    """Return Paeth's predictor."""
    guess = left + up - corner
    return min((left, up, corner), key=lambda value: abs(guess - value))


def _packed(levels: bytes) -> bytes:
    levels += bytes(-len(levels) % 4)
    quads = zip(levels[::4], levels[1::4], levels[2::4], levels[3::4], strict=True)
    return bytes(a << 6 | b << 4 | c << 2 | d for a, b, c, d in quads)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
