"""ZIP files that are equal whenever their contents are."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Final

_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)  # the format knows no earlier time
_READABLE: Final = 0o644 << 16


def zip_bytes(files: Mapping[str, bytes], *, stored: tuple[str, ...] = ()) -> bytes:
    """Return a ZIP file with these files in their order. stored: those that are not compressed."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for path, content in files.items():
            entry = zipfile.ZipInfo(path, _EARLIEST)
            entry.compress_type = zipfile.ZIP_STORED if path in stored else zipfile.ZIP_DEFLATED
            entry.create_system = 3  # as on Linux, wherever it is made
            entry.external_attr = _READABLE
            archive.writestr(entry, content, compresslevel=9)
    return target.getvalue()
