"""What a plain read_csv makes of a small file."""

import io

import pandas as pd
from solution import clean

FILE = """zip; Price ;valid_from;active
01234;1.234,50;03.04.2026;Yes
99999;1.5;31.02.2026;no
00100;;04.05.2026;maybe
"""
plain = pd.read_csv(io.StringIO(FILE), sep=";")
print(plain.to_string(), "\n")
table, problems = clean(io.StringIO(FILE))
print(table.to_string(), "\n")
print(problems.to_string(), "\n")
print(pd.read_csv(io.StringIO("code,price\nA,10,\nB,20,\n")).to_string())
