from solution import drain_hours, schedule, steps

print("from 1.33 to 1.37:")
for what, version in steps(33, 33, 37):
    print(f"  {what} to 1.{version}")
print(f"200 nodes, 10 at once, 20 min each: {drain_hours(200, 10, 20):.1f} hours")
print(f"30 clusters in 5 waves, a week apart: last wave starts on day {schedule(5, 7)[-1]}")
