"""Compare the handbook's builds with stock Material on the same pages: `make bench [ARGS="--questions 400 1600"]`.

Both sites hold the same Markdown and prune their navigation. They are built in turns, so that a slow spell
of the machine hits both; what counts is the ratio of the medians, never a time. A first build finds no cache, a second
one that of the first. Last comes the weight of the index of questions, which grows with everything.
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
from collections.abc import Sequence
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent
FIRST, SECOND = 1.15, 0.5  # budgets: a first and a second build, as parts of one of stock Material
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
            ratios = compare(ours, stock, chosen.runs)
            for which, budget, (ratio, spread) in zip(("first", "second"), (FIRST, SECOND), ratios, strict=True):
                over |= ratio > budget
                print(f"{name:16} {which:6} build / stock Material = {ratio:.2f} (pairs {spread}), budget {budget}")
            weight = transferred(ours / "site", "questions/index.html") / 1024
            over |= weight > INDEX
            print(f"{name:16} index of questions: {weight:.0f} KiB transferred, budget {INDEX}", flush=True)
    return 1 if over else 0


def transferred(site: Path, page: str) -> int:
    """Return the bytes that a first visit of a page transfers: it and what it loads at once, text compressed."""
    html = (site / page).read_text("utf-8")
    shown = re.sub(r"<noscript>.*?</noscript>|<link[^>]*media=\"print\"[^>]*>", "", html, flags=re.DOTALL)
    found = re.findall(r"<(?:script|img)[^>]* src=\"([^\"]+)\"", shown)
    for link in re.findall(r"<link [^>]*>", shown):
        if re.search(r"rel=\"(?:stylesheet|icon|preload)\"", link):
            found += re.findall(r"href=\"([^\"]+)\"", link)
    paths = {(site / page).parent.joinpath(address).resolve() for address in found if ":" not in address}
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
    """Copy questions with their snippets, under new ids, titles and slugs, until there are enough."""
    originals = sorted(path for path in (site / "docs" / "questions").glob("*/*.md") if path.name != "index.md")
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


def compare(ours: Path, stock: Path, runs: int) -> tuple[tuple[float, str], tuple[float, str]]:
    """Build in turns: stock Material, ours without a cache, ours again.

    Returns for the first and the second build the ratio of the medians, and the ratios of the turns.
    """
    times: dict[str, list[float]] = {"stock": [], "first": [], "second": []}
    for turn in range(runs + 1):
        shutil.rmtree(ours / ".cache", ignore_errors=True)
        seconds = {"stock": build(stock), "first": build(ours), "second": build(ours)}
        if turn:  # the first turn fills the caches of the operating system
            for name, value in seconds.items():
                times[name].append(value)
    first, second = (_ratio(times[name], times["stock"]) for name in ("first", "second"))
    return first, second


def _ratio(ours: Sequence[float], stock: Sequence[float]) -> tuple[float, str]:
    pairs = [a / b for a, b in zip(ours, stock, strict=True)]
    return statistics.median(ours) / statistics.median(stock), " ".join(f"{pair:.2f}" for pair in pairs)


def build(site: Path) -> float:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1790000000"}
    environment.pop("SITE_URL", None)
    own = ["--strict", "--dirty"] if (site / "hooks").is_dir() else []
    start = time.perf_counter()
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", *own],
        cwd=site,
        env=environment,
        capture_output=True,
        text=True,
    )
    seconds = time.perf_counter() - start
    if result.returncode:
        raise SystemExit(f"the build of {site.name} failed:\n{result.stdout}{result.stderr}")
    return seconds


if __name__ == "__main__":
    sys.exit(main())
