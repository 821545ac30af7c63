"""Options and fixtures of all tests, what kind each of them is, and in which order xdist hands them out."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from handbook.model.catalogue import Catalogue
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree
from handbook.snippets.sandbox.run import choose_containment

from tests.browser import Browser, chromium, kinds_of_pages, missing_browser, served
from tests.groups import Together, group_of
from tests.once import once, shared_folder
from tests.site import ROOT, Site, build_strictly

# The marker of a test is the kind of its file; other files are unit tests. They are handed out in this order: long
# groups come first and the many short ones of the snippets last, so that the workers end together.
KINDS = {
    "print": ("test_sheets", "test_book", "test_sheet_builder", "test_print"),
    "practice": ("test_practice", "test_practice_page"),
    "site": ("test_incremental", "test_site", "test_metadata", "test_hooks", "test_serve", "test_builds"),
    "browser": ("test_browser", "test_accessibility", "test_marks", "test_self_test", "test_offline_browser"),
    "unit": ("test_search", "test_safety", "test_quality", "test_script_types", "test_check", "test_cli"),
    "fuzz": ("test_fuzz",),
    "snippets": ("test_judging", "test_sandbox", "test_snippets"),
}
KIND_OF = {file: kind for kind, files in KINDS.items() for file in files}
FILES = list(KIND_OF)
FIRST = "site"  # the group that builds the site for all workers, while the others make sheets


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--whole", action="store_true", help="compare every answer whole in the browser: test_practice.py")
    parser.addoption("--update-outputs", action="store_true", help="rewrite the expected files, to be read in review")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--update-outputs") and os.environ.get("CI"):
        raise pytest.UsageError("--update-outputs is for a developer's machine: commit the files it writes")


def pytest_report_header() -> str:
    return f"snippets: {choose_containment().notice or 'contained by bubblewrap'}"


@pytest.hookimpl(tryfirst=True)  # before tests are chosen by their markers
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(KIND_OF.get(item.path.stem, "unit"))
    others = FILES.index("test_fuzz")  # the unit tests that are not named come before
    ranks = {file: at for at, file in enumerate(FILES)}
    items.sort(key=lambda item: (group_of(item.nodeid) != FIRST, ranks.get(item.path.stem, others - 0.5)))


@pytest.hookimpl(optionalhook=True)  # of pytest-xdist
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> Together:
    return Together(config, log)


@pytest.fixture
def update_outputs(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-outputs"))


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Everything the handbook holds."""
    return read_catalogue(read_tree(ROOT))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The real site, built strictly, which no test changes."""
    return Site(once(shared_folder(tmp_path_factory) / "site", build_strictly))


@pytest.fixture(scope="session")
def browsed(request: pytest.FixtureRequest) -> Site:
    """The real site for the tests in a browser."""
    if reason := missing_browser():
        if os.environ.get("CI"):
            pytest.fail(f"CI tests in a real browser, and {reason}")
        pytest.skip(reason)
    site: Site = request.getfixturevalue("site")
    return site


@pytest.fixture(scope="session")
def address(browsed: Site) -> Iterator[str]:
    with served(browsed.folder) as found:
        yield found


@pytest.fixture(scope="session")
def kinds(browsed: Site) -> dict[str, str]:
    return kinds_of_pages(browsed)


@pytest.fixture(scope="session")
def driven(browsed: Site) -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture
def browser(driven: Browser) -> Browser:
    """The browser as a first visitor has it. No service worker answers in place of the host."""
    driven.ask("Network.enable")
    driven.ask("Network.setBypassServiceWorker", bypass=True)
    driven.scripts(allowed=True)
    driven.emulate()
    driven.complaints()
    return driven
