from solution import a_second, cases_for, half_interval, wrong_removals

POSTS, RATE, PEOPLE = 100e6, 0.005, 1_000 * 400
print(f"posts a second, mean           {a_second(POSTS):15,.0f}")
print(f"posts a second, peak           {a_second(POSTS, 2):15,.0f}")
print(f"violating posts a day          {POSTS * RATE:15,.0f}")
print(f"human decisions a day          {PEOPLE:15,}")
print(f"  share of the posts           {PEOPLE / POSTS:15.1%}")
print(f"large-model calls a day        {0.02 * POSTS / 1e6:7.0f} million")
print(f"  a second, mean               {a_second(0.02 * POSTS):15.0f}")
print(f"  a second, peak               {a_second(0.02 * POSTS, 2):15.0f}")
print(f"wrong automatic removals a day {wrong_removals(200_000, 0.98):15,.0f}")
for cases in 10_000, 100_000:
    half = f"± {100 * half_interval(RATE, cases):.2f} points"
    print(f"0.5 % measured on {cases:<10,}   {half:>15}")
found = round(10_000 * RATE)
half = f"± {100 * half_interval(0.7, found):.0f} points"
print(f"70 % recall on their {found} cases  {half:>15}")
print(f"violations for ± 5 points      {cases_for(0.7, 0.05):15}")
print("at ten times the posts")
print(f"  decisions, share of posts    {PEOPLE / (10 * POSTS):15.2%}")
