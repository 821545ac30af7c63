"""Compare the handbook's builds with stock Material on the same pages: `make bench [ARGS="--questions 400 1600"]`.

Both sites hold the same Markdown and prune their navigation. They are built in turns, so that a slow spell
of the machine hits both; what counts is the ratio of the medians, never a time. A first build finds no cache, a second
one that of the first. The ratio of the processor's seconds depends less on what else the machine does; idle cores help
a first build, which saves time and not work.

Last comes the index of questions, which grows with everything: its weight, and how long a filter takes from a letter
to the new layout on a slow phone, where there is a Chromium to ask.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

import yaml

ROOT = Path(__file__).parent.parent
FIRST, SECOND = 1.15, 0.5  # budgets: a first and a second build, as parts of one of stock Material
PAGE = 120  # KiB: budget of a question's page with all it loads, compressed
INDEX = 120  # KiB: budget of the index of questions with all it loads, compressed
STOCK = """\
site_name: Stock
theme:
  name: material
  font: false
  features: [navigation.prune, navigation.indexes, navigation.tabs, navigation.top, content.code.copy, toc.follow]
plugins: [search, {blog: {post_url_format: "{file}"}}]
markdown_extensions:
  - admonition
  - tables
  - toc: {permalink: true}
  - pymdownx.arithmatex: {generic: true}
  - pymdownx.details
  - pymdownx.highlight
  - pymdownx.snippets: {base_path: [snippets]}
  - pymdownx.superfences
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    sizes = parser.add_argument("--questions", type=int, nargs="*", default=[400, 614], help="sizes of generated sets")
    sizes.help = f"{sizes.help} (default {' '.join(map(str, sizes.default))})"
    parser.add_argument("--runs", type=int, default=3, help="builds of each site (default 3)")
    chosen = parser.parse_args()
    over = False
    with tempfile.TemporaryDirectory() as folder:
        for questions in (0, *chosen.questions):
            name = f"{questions} questions" if questions else "real content"
            ours, stock = prepare(Path(folder, name.replace(" ", "-")), questions)
            turns = compare(ours, stock, chosen.runs)
            for which, budget in (("first", FIRST), ("second", SECOND)):
                ratio, spread = _ratio(turns, which, "time")
                work, _ = _ratio(turns, which, "work")
                over |= ratio > budget
                built = f"{name:16} {which:6} build / stock Material = {ratio:.2f} in time (pairs {spread})"
                print(f"{built}, {work:.2f} of the processor, budget {budget}")
            figures, page, weight = heaviest_with_figure(ours / "site")
            over |= weight > PAGE
            about = f"{figures} pages with figures, at most {weight:.0f} KiB transferred ({page})"
            print(f"{name:16} {about}, budget {PAGE}")
            weight = transferred(ours / "site", "questions/index.html") / 1024
            over |= weight > INDEX
            print(f"{name:16} index of questions: {weight:.0f} KiB transferred, budget {INDEX}")
            print(f"{name:16} index of questions: {filter_time(ours / 'site')}", flush=True)
    return 1 if over else 0


def heaviest_with_figure(site: Path) -> tuple[int, str, float]:
    """Return how many question pages have a figure, and the one that transfers most on a first visit, in KiB."""
    pages = [path.relative_to(site).as_posix() for path in sorted(site.glob("questions/*/*/index.html"))]
    pages = [page for page in pages if '<figure class="figure' in (site / page).read_text("utf-8")]
    weights = {page: transferred(site, page) / 1024 for page in pages}
    page = max(weights, key=lambda page: weights[page])
    return len(pages), page.split("/")[-2], weights[page]


SLOW = 6  # times slower than this machine: about a cheap phone
TYPED = "gradient"
FILTER = """const field = document.querySelector("[data-filter] [name=text]"), times = [];
    for (let end = 1; end <= arguments[0].length; end++) {
        const start = performance.now();
        field.value = arguments[0].slice(0, end);
        field.dispatchEvent(new Event("input", {bubbles: true}));
        document.body.offsetHeight;
        times.push(performance.now() - start);
    }
    return times;"""


def filter_time(site: Path) -> str:
    """Return how long the index of questions takes for each letter that is typed into its filter."""
    from tests.browser import chromium, missing_browser, served

    if reason := missing_browser():
        return f"the filter was not measured: {reason}"
    with served(site) as address, chromium() as browser:
        browser.emulate(width=360, height=640)
        browser.open(f"{address}questions/")
        browser.run(FILTER, TYPED)
        browser.ask("Emulation.setCPUThrottlingRate", rate=SLOW)
        times: list[float] = browser.run(FILTER, TYPED)
    return f"{statistics.median(times):.0f} ms a letter, {max(times):.0f} at most, {SLOW} times slower than here"


def transferred(site: Path, page: str) -> int:
    """Return the bytes that a first visit of a page transfers: it and what it loads at once, text compressed."""
    html = (site / page).read_text("utf-8")
    shown = re.sub(r"<noscript>.*?</noscript>|<link[^>]*media=\"print\"[^>]*>", "", html, flags=re.DOTALL)
    found = re.findall(r"<(?:script|img)[^>]* src=\"([^\"]+)\"", shown)
    for link in re.findall(r"<link [^>]*>", shown):
        if re.search(r"rel=\"(?:stylesheet|icon|preload)\"", link):
            found += re.findall(r"href=\"([^\"]+)\"", link)
    own = (address.partition("?")[0] for address in found if ":" not in address)
    paths = {(site / page).parent.joinpath(address).resolve() for address in own}
    return sum(
        len(path.read_bytes() if path.suffix in (".woff2", ".png", ".webp") else gzip.compress(path.read_bytes()))
        for path in (site / page, *sorted(paths))
    )


def prepare(folder: Path, questions: int) -> tuple[Path, Path]:
    """Lay out both sites with at least that many questions. Returns their folders."""
    ours, stock = folder / "handbook", folder / "stock"
    for site in (ours, stock):
        for part in ("docs", "snippets"):
            shutil.copytree(ROOT / part, site / part, ignore=shutil.ignore_patterns("__pycache__"))
        multiply(site, questions)
    for part in ("hooks", "overrides"):
        shutil.copytree(ROOT / part, ours / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", ours)
    (stock / "mkdocs.yml").write_text(STOCK, encoding="utf-8")
    for page in (stock / "docs").rglob("*.md"):  # stock Material does not have our templates
        page.write_text(re.sub(r"(?m)^template: .*\n", "", page.read_text("utf-8")), encoding="utf-8")
    return ours, stock


def multiply(site: Path, wanted: int) -> None:
    """Copy questions with their snippets, under new ids, titles and slugs, until there are enough.

    Those with a figure come first: drawings are what weighs most.
    """
    pages = (path for path in (site / "docs" / "questions").glob("*/*.md") if path.name != "index.md")
    originals = sorted(pages, key=lambda path: ("```figure" not in path.read_text("utf-8"), path))
    for number in range(max(0, wanted - len(originals))):
        page = originals[number % len(originals)]
        copy_question(site, page, number // len(originals) + 1)


def copy_question(site: Path, page: Path, number: int) -> None:
    topic, slug = page.parent.name, page.stem
    text = page.read_text("utf-8")
    front = yaml.safe_load(text.split("---\n")[1])
    text = text.replace(f"{topic}/{slug}/", f"{topic}/{slug}-copy{number}/")
    free = 200 + len([*page.parent.glob("*-copy*.md")])  # every original has a smaller one
    text = re.sub(r"(?m)^id: .*$", f"id: {front['id'][:2]}{free}", text, count=1)
    text = re.sub(r"(?m)^sheet: must$", "sheet: should", text, count=1)  # what must be printed has to fit
    text = re.sub(
        r"(?m)^title: .*$",
        lambda _: f'title: "{front["title"]} ({number})"'.replace(
            '"' + front["title"], '"' + front["title"].replace('"', "'")
        ),
        text,
        count=1,
    )
    text = re.sub(r"(?m)^cue: .*$", f"cue: Copy {number} of {front['id']}", text, count=1)
    text = re.sub(r"(?m)^moved_from: .*\n", "", text, count=1)
    page.with_name(f"{slug}-copy{number}.md").write_text(text, encoding="utf-8")
    snippets = site / "snippets" / topic / slug
    if snippets.is_dir():
        shutil.copytree(snippets, snippets.with_name(f"{slug}-copy{number}"))


class Seconds(NamedTuple):
    """How long a build takes. work: of the processor, all processes together."""

    time: float
    work: float


Turn = Mapping[str, Seconds]


def compare(ours: Path, stock: Path, runs: int) -> list[Turn]:
    """Build in turns: stock Material, ours without a cache, ours again. Return the seconds of each turn."""
    turns: list[Turn] = []
    for _ in range(runs + 1):
        shutil.rmtree(ours / ".cache", ignore_errors=True)
        turns.append({"stock": build(stock), "first": build(ours), "second": build(ours)})
    return turns[1:]  # the first one fills the caches of the operating system


def _ratio(turns: Sequence[Turn], which: str, what: Literal["time", "work"]) -> tuple[float, str]:
    """Return the ratio of the medians, and the ratios of the turns."""
    mine, theirs = ([getattr(turn[name], what) for turn in turns] for name in (which, "stock"))
    pairs = " ".join(f"{a / b:.2f}" for a, b in zip(mine, theirs, strict=True))
    return statistics.median(mine) / statistics.median(theirs), pairs


def build(site: Path) -> Seconds:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1790000000"}
    environment.pop("SITE_URL", None)
    if (site / "hooks").is_dir():
        environment["PYTHONPATH"] = str(site / "hooks")
    own = ["--strict", "--dirty"] if (site / "hooks").is_dir() else []
    start, before = time.perf_counter(), os.times()
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", *own],
        cwd=site,
        env=environment,
        capture_output=True,
        text=True,
    )
    seconds, after = time.perf_counter() - start, os.times()
    if result.returncode:
        raise SystemExit(f"the build of {site.name} failed:\n{result.stdout}{result.stderr}")
    work = after.children_user + after.children_system - before.children_user - before.children_system
    return Seconds(seconds, work)


if __name__ == "__main__":
    sys.exit(main())
