from solution import a_second, cases_for, half_interval, wrong_removals

POSTS, RATE, PEOPLE = 100e6, 0.005, 1_000 * 400
print(f"posts a second, mean and peak      {a_second(POSTS):,.0f} and {a_second(POSTS, 2):,.0f}")
print(f"violating posts a day              {POSTS * RATE:,.0f}")
print(f"human decisions a day              {PEOPLE:,}, {PEOPLE / POSTS:.1%} of posts")
print(f"large-model calls a day            {0.02 * POSTS / 1e6:.0f} million, {a_second(0.02 * POSTS):.0f}/s")
print(f"large-model calls, peak            {a_second(0.02 * POSTS, 2):.0f}/s, {a_second(POSTS, 2):,.0f}/s on every post")
print(f"wrong automatic removals a day     {wrong_removals(200_000, 0.98):,.0f}")
for cases in 10_000, 100_000:
    print(f"0.5 % measured on {cases:<9,}        ± {100 * half_interval(RATE, cases):.2f} points")
found = round(10_000 * RATE)
print(f"recall of 70 % on their {found} cases   ± {100 * half_interval(0.7, found):.0f} points")
print(f"violations for ± 5 points          {cases_for(0.7, 0.05)}")
print(f"human decisions at ten times       {PEOPLE / (10 * POSTS):.2%} of posts")
