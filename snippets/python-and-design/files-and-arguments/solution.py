"""A script that counts words in text files, and the file operations around it."""

import argparse
import json
import os
import tempfile
from collections import Counter
from pathlib import Path


# --8<-- [start:stream]
def count_words(path):
    """Return how often each word occurs, holding one line in memory at a time."""
    counts = Counter()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            counts.update(line.lower().split())
    return counts
# --8<-- [end:stream]


# --8<-- [start:seek]
def tail(path, size):
    """Return the last size bytes of a file, or all of a shorter one."""
    with open(path, "rb") as file:
        file.seek(0, os.SEEK_END)
        file.seek(max(0, file.tell() - size))
        return file.read()
# --8<-- [end:seek]


# --8<-- [start:replace]
def write_json(path, data):
    """Write data so that a reader sees the old file or the new one, and never half of it."""
    path = Path(path)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as new:
        try:
            json.dump(data, new)
            new.flush()
            os.fsync(new.fileno())
        except BaseException:
            os.unlink(new.name)
            raise
    os.replace(new.name, path)
# --8<-- [end:replace]


# --8<-- [start:arguments]
def parse(arguments=None):
    """Parse a list of arguments, or those of the command line."""
    parser = argparse.ArgumentParser(description="Count the words of text files.")
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--top", type=int, default=10, help="how many words to print (default: 10)")
    parser.add_argument("--output", type=Path, help="also write all counts to this JSON file")
    parser.add_argument("-v", "--verbose", action="store_true")
    return parser.parse_args(arguments)


def main(arguments=None):
    options = parse(arguments)
    counts = Counter()
    for path in options.paths:
        counts += count_words(path)
        if options.verbose:
            print("read", path.name)
    for word, n in counts.most_common(options.top):
        print(word, n)
    if options.output:
        write_json(options.output, counts)
    return 0
# --8<-- [end:arguments]


if __name__ == "__main__":
    raise SystemExit(main())
