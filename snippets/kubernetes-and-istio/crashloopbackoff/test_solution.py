import pytest


@pytest.mark.parametrize(
    "code, word",
    [(0, "finished"), (1, "own error"), (127, "not found"),
     (128, "not be started"), (137, "SIGKILL"), (139, "SIGSEGV"),
     (143, "SIGTERM"), (255, "own error"), (126, "not executable"),
     (129, "signal 1"), (134, "SIGABRT"), (192, "signal 64"),
     (193, "own error")],
)
def test_codes(answer, code, word):
    assert word in answer.meaning(code)
