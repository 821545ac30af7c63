"""Runs each example as: bash -c CODE train 'a b' c."""

from solution import ARGUMENTS, EXAMPLES, says

for code in EXAMPLES:
    print(f"{code:42} {says(code, *ARGUMENTS)}")
