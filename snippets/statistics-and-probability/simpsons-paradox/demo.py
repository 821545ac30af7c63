"""Two bots at one mix; then a falling rate, split with two references."""

from solution import explain_change, standardised

cases = {"A": {"easy": 900, "hard": 100}, "B": {"easy": 100, "hard": 900}}
solved = {"A": {"easy": 810, "hard": 50}, "B": {"easy": 95, "hard": 540}}

print("bot     easy    hard     all   at 50:50")
even = standardised(cases, solved, {"easy": 0.5, "hard": 0.5})
for bot in "AB":
    rates = [solved[bot][s] / cases[bot][s] for s in ("easy", "hard")]
    rates += [sum(solved[bot].values()) / 1_000, even[bot]]
    print(bot, "".join(f"{r:8.1%}" for r in rates))

before = {"desktop": (0.7, 0.050), "mobile": (0.3, 0.020)}
after = {"desktop": (0.4, 0.055), "mobile": (0.6, 0.022)}
total = [sum(s * r for s, r in time.values()) for time in (before, after)]
print(f"conversion {total[0]:.2%} to {total[1]:.2%}")
for name, one, other, sign in (("before", before, after, 1),
                               ("after", after, before, -1)):
    within, mix = (sign * part for part in explain_change(one, other))
    print(f"at the mix of {name:<6}: within {within:+.2%}, mix {mix:+.2%}")
