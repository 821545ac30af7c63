"""A first look at a table, and one row per day."""

from solution import every_day, first_look, readings

table = readings()
print(first_look(table))
print(table["sensor"].value_counts().to_dict())
print(every_day(table, "b2"))
