"""Lets every test pass."""

import _pytest.python
