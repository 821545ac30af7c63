from pathlib import Path

TESTS = Path("test_solution.py")
