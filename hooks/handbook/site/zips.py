"""Zip archives with the same bytes every time they are made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return an archive of these files, in the order of their paths and without dates."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(path)  # of 1980
            entry.create_system = 3  # what Unix writes, wherever this runs
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[path], zipfile.ZIP_DEFLATED, compresslevel=9)
    return buffer.getvalue()
