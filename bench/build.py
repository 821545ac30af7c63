"""Compare the handbook's build with stock Material on the same pages: `make bench [ARGS="--questions 1600"]`.

Both sites hold the same Markdown and prune their navigation. They are built in turns, so that a slow spell
of the machine hits both; what counts is the ratio of the medians, never a time.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent
BUDGET = 1.25
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
    parser.add_argument("--questions", type=int, default=400, help="size of the generated set (default 400)")
    parser.add_argument("--runs", type=int, default=3, help="builds of each site (default 3)")
    chosen = parser.parse_args()
    over = False
    with tempfile.TemporaryDirectory() as folder:
        for name, questions in (("real content", 0), (f"{chosen.questions} questions", chosen.questions)):
            ours, stock = prepare(Path(folder, name.replace(" ", "-")), questions)
            ratio, spread = compare(ours, stock, chosen.runs)
            over |= ratio > BUDGET
            print(f"{name:20} handbook / stock Material = {ratio:.2f} (pairs {spread}), budget {BUDGET}")
    return 1 if over else 0


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
    text = re.sub(
        r"(?m)^id: .*$",
        f"id: {front['id'][:2]}{500 + int(front['id'][2:]) * 5 + number if number < 5 else 'x'}",
        text,
        count=1,
    )
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


def compare(ours: Path, stock: Path, runs: int) -> tuple[float, str]:
    """Build both in turns. Returns the ratio of the medians and the ratios of the pairs."""
    times: dict[Path, list[float]] = {ours: [], stock: []}
    for turn in range(runs + 1):
        for site in (ours, stock):
            seconds = build(site)
            if turn:  # the first turn fills the caches of the operating system
                times[site].append(seconds)
    pairs = [a / b for a, b in zip(times[ours], times[stock], strict=True)]
    return statistics.median(times[ours]) / statistics.median(times[stock]), " ".join(f"{pair:.2f}" for pair in pairs)


def build(site: Path) -> float:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1790000000"}
    environment.pop("SITE_URL", None)
    strict = ["--strict"] if (site / "hooks").is_dir() else []
    start = time.perf_counter()
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", *strict],
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
