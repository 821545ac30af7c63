"""Which tests stay together on one worker of pytest-xdist, told from their names.

What the tests of a group share is then made once, and not by every worker. pytest-xdist has a mark for this. With
pytest 9.2 its version 3.8 loses the mark and says nothing: https://github.com/pytest-dev/pytest-xdist/issues/1386.
"""

from __future__ import annotations

import zlib
from pathlib import PurePosixPath

import pytest
from xdist.scheduler import LoadScopeScheduling

APART = ("test_accessibility", "test_browser", "test_fuzz")  # each test by itself: they share nothing that is slow
JUDGED = ("test_judging", "test_snippets")  # by the folder that a test judges
PRACTICE = "test_practice"  # two groups, since each has to start Python in a browser
SITE = ("test_metadata", "test_site")  # one group: to read all pages is slow
ALONE = ("test_every_page_is_valid_html", "test_a_build_with_the_cache_and_one_without_are_equal_to_the_byte")


def group_of(test: str) -> str:
    """Return the name of a test's group. test: as pytest names it, such as tests/test_x.py::test_y[case]."""
    path, _, name = test.partition("::")
    file, case = PurePosixPath(path).stem, name.partition("[")[2].removesuffix("]")
    if file in APART or name in ALONE:
        return test
    if file in JUDGED and "/" in case:
        return f"{file} {'/'.join(case.split('/')[:2])}"
    if file == PRACTICE:
        return f"{file} {zlib.crc32(case.encode()) % 2}"
    return "site" if file in SITE else file


class Together(LoadScopeScheduling):  # type: ignore[misc]  # it has no types
    """Hands a free worker the next group, in the order in which the tests were collected."""

    def __init__(self, config: pytest.Config, log: object) -> None:
        config.option.loadscopereorder = False
        super().__init__(config, log)

    def _split_scope(self, nodeid: str) -> str:
        return group_of(nodeid)
