from solution import all_succeed, model_cost, open_at_once, people, resolved

TALKS, CALLS = 50_000, 50_000 * 6 * 2
rate, live = open_at_once(TALKS, 3, 600)
cost = model_cost(CALLS, 4_000, 200, 0.5, 2)
print(f"new conversations a second, peak    {rate:.2f}")
print(f"open conversations, peak            {live:,.0f}")
print(f"model calls a second, peak          {rate * 12:.1f}")
print(f"tokens a day, in and out            {CALLS * 4_000 / 1e9:.1f} billion, {CALLS * 200 / 1e6:.0f} million")
print(f"model cost a day                    €{cost:,.0f}, {100 * cost / TALKS:.1f} cents each")
print(f"people for half, 12 minutes each    {people(TALKS / 2, 12):.0f}")
print(f"all of 8 runs succeed, 90 % each    {all_succeed(0.9, 8):.0%}")
print(f"60 % contained, 15 % come back      {resolved(0.60, 0.15):.1%} resolved")
print(f"55 % contained, 4 % come back       {resolved(0.55, 0.04):.1%} resolved")
print(f"model cost a day at ten times       €{10 * cost:,.0f}")
