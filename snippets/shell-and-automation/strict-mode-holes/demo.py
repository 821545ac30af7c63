"""Prints what each line does to a script that starts in strict mode."""

from solution import CAUGHT, FALSE_ALARMS, MISSED, outcome

for title, lines in (("caught", CAUGHT), ("missed", MISSED),
                     ("stops although nothing is wrong", FALSE_ALARMS)):
    print(title)
    for line in lines:
        print(f"  {line:43} {outcome(line)}")
