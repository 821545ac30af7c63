from solution import DAY, a_second, codes, draws, taken

LINKS = 100e6 * 12 * 5
mean, peak = a_second(100e6 * 100), a_second(100e6 * 100, 3)
print(f"new links a second              {a_second(100e6):14.0f}")
print(f"redirects a second, mean        {mean:14,.0f}")
print(f"redirects a second, peak        {peak:14,.0f}")
print(f"links after five years          {LINKS / 1e9:6.0f} billion")
print(f"storage, 500 bytes a link       {LINKS * 500 / 1e12:11.0f} TB")
print(f"  with three copies             {3 * LINKS * 500 / 1e12:11.0f} TB")
print(f"clicks a day                    {mean * DAY / 1e6:6.0f} million")
print(f"  at 100 bytes                  {mean * DAY * 100 / 1e9:11.0f} GB")
for length in 6, 7:
    print(f"codes of {length} characters           {codes(length) / 1e9:6,.0f} billion")
    print(f"  taken after five years        {taken(LINKS, length):14.2%}")
print(f"one insert draws again in       {1 / taken(LINKS, 7):14.0f}")
print(f"cache of 10 million links       {10e6 * 500 / 1e9:11.0f} GB")
print("at ten times")
print(f"  redirects a second, peak      {10 * peak:14,.0f}")
print(f"  codes of 7 characters taken   {taken(10 * LINKS, 7):14.1%}")
one = taken(10 * LINKS / 3, 7, first=1)
print("  if each of 3 regions has one letter")
print(f"    taken                       {one:14.0%}")
print(f"    draws for a new link        {draws(one):14.2f}")
