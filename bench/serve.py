"""Measure how long `./handbook serve` takes from a save to the page: `make saves [ARGS="--questions 614"]`.

Every kind of file is changed a few times in a copy of the handbook. Printed are the seconds until all pages that show
it have the new text, and the processor's seconds of the server, which do not depend on what else the machine does.
Nothing is asserted. 0.1 s of each are MkDocs' own, which waits that long for further changes.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.build import ROOT, prepare

LONGEST = 300.0  # seconds; on a busy machine the first build takes a while
PAUSE = 0.02
NUMBERS = itertools.count(1)


@dataclass(frozen=True)
class Change:
    """What is saved. edit: text and a word that is new to the text; pages: the addresses that show the word."""

    name: str
    path: str
    edit: Callable[[str, str], str]
    pages: tuple[str, ...]


def after(mark: str, added: str) -> Callable[[str, str], str]:
    """Return an edit that writes the word behind the first `mark`."""
    return lambda text, word: text.replace(mark, mark + added.format(word), 1)


def comment(text: str, word: str) -> str:
    """Write the word into a comment at the end of some lines of code."""
    rows = text.split("\n")
    return "\n".join(f"{row}  # {word}" if row.endswith((":", ")")) and len(row) < 50 else row for row in rows)


def without_marks(text: str) -> str:
    """Take the words of earlier changes out, so that a field with a longest length takes any number of them."""
    return re.sub(r"(?:  #)? ?\bsaved\d+x\d+(?=[ .]|$)", "", text, flags=re.M)


def changes(site: Path) -> list[Change]:
    """Return one change of each kind for the pages that the handbook has."""
    from handbook.checks.run import check_content
    from handbook.parse.tree import read_tree

    catalogue, _ = check_content(read_tree(site))
    shown = catalogue.by_id.get("ev02") or catalogue.questions[0]
    siblings = catalogue.by_topic[shown.topic]
    beside = siblings[siblings.index(shown) - 1]
    coded = next(question for question in catalogue.questions if question.body.embeds)
    included = f"snippets/{coded.body.embeds[0][0].split(':')[0]}"
    answer = shown.body.section("Short answer")
    return [
        Change("question: text", shown.path, after("## Answer\n", "\n{}.\n"), (shown.url,)),
        Change(
            "question: title",
            shown.path,
            after(shown.title[:12], " {}"),
            (shown.url, beside.url, f"questions/{shown.topic}/", "questions/", ""),
        ),
        Change(
            "question: short answer",
            shown.path,
            after(answer.split("\n")[0][:20], " {}"),
            (shown.url, "", f"cheatsheets/{shown.topic}/"),
        ),
        Change(
            "topic: tagline",
            f"docs/questions/{shown.topic}/index.md",
            after("tagline: ", "{} "),
            (f"questions/{shown.topic}/", "questions/"),
        ),
        Change("guide: text", catalogue.guides[0].path, after("\n---\n", "\n{}.\n"), (catalogue.guides[0].url,)),
        Change("post: text", catalogue.posts[0].path, after("<!-- more -->\n", "\n{}.\n"), (catalogue.posts[0].url,)),
        Change("snippet", included, comment, (coded.url,)),
        Change(
            "template",
            "overrides/partials/copyright.html",
            after("Made with", " {}"),
            (shown.url, "questions/", "", "blog/"),
        ),
        Change(
            "style",
            "docs/assets/handbook.css",
            lambda text, word: f"{text}.{word} {{ top: 0 }}\n",
            ("assets/handbook.css",),
        ),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument(
        "--questions", type=int, default=0, help="size of the generated set (default: the real content)"
    )
    parser.add_argument("--runs", type=int, default=3, help="changes of each kind (default 3)")
    parser.add_argument("--kinds", nargs="*", default=[""], help="only changes whose names start so, such as snippet")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        site, _ = prepare(Path(folder), chosen.questions)
        planned = [change for change in changes(site) if change.name.startswith(tuple(chosen.kinds))]
        start = time.perf_counter()
        with serving(site) as (address, process):
            wait_for(address, "</html>")
            print(f"{'start':24} {time.perf_counter() - start:6.2f} s")
            for change in planned:
                for page in change.pages:  # as somebody who has just looked at it
                    wait_for(address + page, "")
                times = [measure(site, address, change, process) for _ in range(chosen.runs)]
                seconds, busy = (statistics.median(column) for column in zip(*times, strict=True))
                pages = f"{len(change.pages)} page{'s' * (len(change.pages) > 1)}"
                print(f"{change.name:24} {seconds:6.2f} s, processor {busy:5.2f} s, {pages}", flush=True)
    return 0


def measure(site: Path, address: str, change: Change, process: subprocess.Popen[bytes]) -> tuple[float, float]:
    """Save a change. Returns the seconds until all pages show it, and the processor's seconds of the server."""
    path, word = site / change.path, f"saved{next(NUMBERS)}x{os.getpid()}"
    time.sleep(1)  # until the last change has been dealt with
    text, busy = without_marks(path.read_text("utf-8")), processor_seconds(process.pid)
    start = time.perf_counter()
    path.write_text(change.edit(text, word), encoding="utf-8")
    for page in change.pages:
        if page or "title" not in change.name:  # the home page shows titles of its own choice
            wait_for(address + page, word)
        else:
            wait_for(address, "</html>")
    return time.perf_counter() - start, processor_seconds(process.pid) - busy


def wait_for(address: str, word: str) -> None:
    end = time.perf_counter() + LONGEST
    while time.perf_counter() < end:
        with (
            contextlib.suppress(urllib.error.URLError, ConnectionError, TimeoutError),
            urllib.request.urlopen(address, timeout=LONGEST) as answer,
        ):
            if word in answer.read().decode("utf-8", "replace"):
                return
        time.sleep(PAUSE)
    raise SystemExit(f"{address} never showed {word}")


@contextlib.contextmanager
def serving(site: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Yield the address of a live preview, and its process."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "HANDBOOK_ROOT": str(site),
        "PYTHONPATH": str(site / "hooks"),
    }
    call = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dirty", "--dev-addr", f"127.0.0.1:{port}"]
    process = subprocess.Popen(call, cwd=site, env=environment)
    try:
        yield f"http://127.0.0.1:{port}/", process
    finally:
        process.terminate()
        process.wait()


def processor_seconds(pid: int) -> float:
    """Return how long a process has been at work, where the system says so in /proc."""
    with contextlib.suppress(OSError):
        fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return float("nan")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "hooks"))
    sys.exit(main())
