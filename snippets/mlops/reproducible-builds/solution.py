"""An archive whose bytes depend on its contents and on nothing else."""

import hashlib
import io
import tarfile


# --8<-- [start:archive]
def pack(files, epoch=0):
    """files: name -> bytes. The same contents always give the same bytes."""
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name in sorted(files):                  # order of the file system
            entry = tarfile.TarInfo(name)           # owner 0, mode 0644
            entry.size = len(files[name])
            entry.mtime = epoch                     # as SOURCE_DATE_EPOCH
            tar.addfile(entry, io.BytesIO(files[name]))
    return raw.getvalue()


def digest(data):
    return hashlib.sha256(data).hexdigest()
# --8<-- [end:archive]


# --8<-- [start:key]
def run_key(parts):
    """One name for a training run: the hash of everything that feeds it.

    parts: name -> text or bytes, e.g. the commit, the data snapshot, the lock
    file, the configuration. Lengths are hashed too, so that moving a byte
    from one part to the next changes the key.
    """
    h = hashlib.sha256()
    for name in sorted(parts):
        value = parts[name]
        value = value.encode() if isinstance(value, str) else value
        h.update(f"{len(name)}:{name}{len(value)}:".encode() + value)
    return h.hexdigest()
# --8<-- [end:key]
