"""A table format in miniature: data files plus an ordered commit log."""

import json
import os
from pathlib import Path
from uuid import uuid4


# --8<-- [start:table]
class Conflict(Exception):
    """Another writer committed this version first."""


class Table:
    """Data files never change; the log says which belong to the table."""

    def __init__(self, folder):
        self.log = Path(folder) / "_log"
        self.log.mkdir(parents=True, exist_ok=True)

    def version(self):
        return len(list(self.log.iterdir())) - 1

    def files(self, version=None):
        """Files of the table, now or as of an older version."""
        last = self.version() if version is None else version
        present = []
        for number in range(last + 1):
            commit = json.loads((self.log / f"{number:020}.json").read_text())
            present = [f for f in present if f not in commit["remove"]]
            present += commit["add"]
        return present

    def commit(self, read_version, add=(), remove=()):
        """Publish atomically, unless another writer did since read_version."""
        if read_version > self.version():
            raise ValueError(f"there is no version {read_version} yet")
        number = read_version + 1
        draft = self.log.parent / f"draft-{uuid4().hex}"
        draft.write_text(json.dumps({"add": list(add),
                                     "remove": list(remove)}))
        try:  # the whole entry gets the name, unless it is taken
            os.link(draft, self.log / f"{number:020}.json")
        except FileExistsError:
            raise Conflict(f"version {number} is taken") from None
        finally:
            draft.unlink()
        return number
# --8<-- [end:table]
