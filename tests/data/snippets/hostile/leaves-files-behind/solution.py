import os
from pathlib import Path

Path(os.environ["TMPDIR"], "left").write_text("behind")
Path(os.environ["TMPDIR"], "folder").mkdir(exist_ok=True)
Path("test_solution.py").write_text("def test_nothing(answer): pass")


def double(x):
    return 2 * x
