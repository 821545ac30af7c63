"""Options and fixtures of all tests."""

from __future__ import annotations

import os

import pytest
from handbook.snippets.sandbox import choose_containment


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
