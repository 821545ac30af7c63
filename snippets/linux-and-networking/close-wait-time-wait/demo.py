"""A call whose server forgets to close, and one whose client closes."""

from solution import after, hours_to_exhaustion, in_time_wait, summary

print("client closes, server forgets:", *after(["client close"]))
print("client closes, server closes: ",
      *after(["client close", "server close"]))
print("server closes, client closes: ",
      *after(["server close", "client close"]))
print("\n200 short calls a second:", in_time_wait(200), "in TIME-WAIT")
for limit in (1024, 65_536):
    hours = hours_to_exhaustion(200, 0.0005, limit)
    print(f"1 in 2,000 leaks: {limit:6,d} descriptors last {hours:5.1f} h")

SS = "\n".join(
    ["CLOSE-WAIT 1 0 10.0.0.5:41000 10.0.7.9:5432"] * 640
    + ["TIME-WAIT 0 0 10.0.0.5:41000 10.0.8.3:443"] * 9100
    + ["ESTAB 0 0 10.0.0.5:41000 10.0.8.3:443"] * 40
)
for (state, peer), n in summary(SS).most_common():
    print(f"{n:6,d} {state:10} {peer}")
