from solution import all_succeed, model_cost, open_at_once, people, resolved

TALKS, CALLS = 50_000, 50_000 * 6 * 2
rate, live = open_at_once(TALKS, 3, 600)
cost = model_cost(CALLS, 4_000, 200, 0.5, 2)
print(f"new conversations/s, peak       {rate:14.2f}")
print(f"open conversations, peak        {live:14,.0f}")
print(f"model calls a second, peak      {rate * 12:14.1f}")
print(f"tokens in a day                 {CALLS * 4_000 / 1e9:6.1f} billion")
print(f"tokens out a day                {CALLS * 200 / 1e6:6.0f} million")
print(f"model cost a day                {f'€{cost:,.0f}':>14}")
print(f"  a conversation                {100 * cost / TALKS:8.1f} cents")
print(f"people for half, 12 min each    {people(TALKS / 2, 12):14.0f}")
print(f"all of 8 runs succeed, 90 % each{all_succeed(0.9, 8):14.0%}")
for contained, back in (0.60, 0.15), (0.55, 0.04):
    print(f"{contained:.0%} contained, {back:3.0%} come back   "
          f"{resolved(contained, back):5.1%} resolved")
print(f"model cost at ten times         {f'€{10 * cost:,.0f}':>14}")
