"""Options and fixtures of all tests."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from handbook.snippets.sandbox.run import choose_containment

from tests.browser import Browser, chromium, kinds_of_pages, missing_browser, served
from tests.site import Site, build


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-outputs", action="store_true", help="rewrite the expected files, to be read in review")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--update-outputs") and os.environ.get("CI"):
        raise pytest.UsageError("--update-outputs is for a developer's machine: commit the files it writes")


def pytest_report_header() -> str:
    return f"snippets: {choose_containment().notice or 'contained by bubblewrap'}"


@pytest.fixture
def update_outputs(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-outputs"))


@pytest.fixture(scope="session")
def browsed(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The real site for the tests in a browser."""
    if reason := missing_browser():
        if os.environ.get("CI"):
            pytest.fail(f"CI tests in a real browser, and {reason}")
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("browsed")
    result = build(folder)
    assert result.returncode == 0, result.stdout + result.stderr
    return Site(folder)


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
    """The browser as a first visitor has it."""
    driven.scripts(allowed=True)
    driven.emulate()
    driven.complaints()
    return driven
