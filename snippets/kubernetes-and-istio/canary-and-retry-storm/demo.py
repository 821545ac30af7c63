"""A canary at 5 % of 200 requests a second; then 900 on 1,000 capacity."""

from solution import longest_ms, minutes_needed, seen_through, storm

print("canary fails   client sees   canary load   (2 retries)")
for failing in (0.05, 0.3, 0.6):
    seen, load = seen_through(failing, 2)
    print(f"{failing:12.0%} {seen:13.2%} {load:12.2f}x")
print("minutes to tell 1 % from 0.1 % errors")
for weight in (0.01, 0.05, 0.25):
    minutes, k = minutes_needed(200, weight, 0.001, 0.01)
    print(f"{weight:5.0%} of traffic: {minutes:3d} min, {k} errors or more")

print("\nsuccesses a second, dip in seconds 10 to 19")
print("                    t=5   t=15   t=30  t=119")
for name, retries, budget in (("no retries", 0, 9), ("2 retries", 2, 9),
                              ("2 retries, 20 %", 2, 0.2)):
    good = storm(900, 1000, retries, budget)
    print(f"{name:16}" + "".join(f"{good[t]:7.0f}" for t in (5, 15, 30, 119)))

print("\nlongest call with one retry, 400 ms a try, 200 ms to connect")
for name, slow in (("failed connections only", False), ("slow tries too", True)):
    print(f"retries {name:23} {longest_ms(1, 400, 200, slow):5,d} ms")
