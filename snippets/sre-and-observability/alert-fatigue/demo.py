"""160 pages of one month, alert by alert."""

from solution import month, summary

print("alert                            pages   acted   at night")
rows = summary(month())
for alert, count, acted, night, _ in rows:
    print(f"{alert:32}{count:6}{acted:8.0%}{night:11}")
count, night = sum(row[1] for row in rows), sum(row[3] for row in rows)
acted = sum(row[1] * row[2] for row in rows)
print(f"{'all':32}{count:6}{acted / count:8.0%}{night:11}")
