"""2,000 reads a second of one key; it expires once, 5 seconds after the start. The run ends after 9 seconds."""
from solution import stampede

print("policy         a load   loads   most at once   over after   waited")
for policy, work in (("every miss", 0.02), ("every miss", 0.05), ("every miss", 0.1), ("single flight", 0.05),
                     ("serve stale", 0.05), ("early refresh", 0.05)):
    loads, waited, history = stampede(policy, work=work)
    last = max(tick for tick, running in enumerate(history) if running)
    over = "not in 4 s" if history[-1] else f"{(last - 4999) / 1000:.2f} s" if last >= 5000 else "before it"
    print(f"{policy:13} {work * 1000:4.0f} ms {loads:7} {max(history):14} {over:>12} {waited:8}")
