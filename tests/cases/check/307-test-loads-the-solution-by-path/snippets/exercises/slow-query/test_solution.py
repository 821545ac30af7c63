import runpy


def test_f(answer):
    assert runpy.run_path("solution.py")["f"]() == 1
