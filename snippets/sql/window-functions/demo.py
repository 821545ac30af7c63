"""The query of the page, as a table."""

from solution import rows

names, found = rows()
for row in [names, *found]:
    print("  ".join(f"{'' if cell is None else cell!s:>10}" for cell in row).rstrip())
