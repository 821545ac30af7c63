from solution import DAY, a_second, codes, draws, taken

LINKS = 100e6 * 12 * 5
mean, peak = a_second(100e6 * 100), a_second(100e6 * 100, 3)
print(f"new links a second                {a_second(100e6):.0f}")
print(f"redirects a second, mean and peak {mean:,.0f} and {peak:,.0f}")
print(f"links after five years            {LINKS / 1e9:.0f} billion")
print(f"storage at 500 bytes a link       {LINKS * 500 / 1e12:.0f} TB, {3 * LINKS * 500 / 1e12:.0f} TB with three copies")
print(f"clicks a day, at 100 bytes        {mean * DAY / 1e6:.0f} million, {mean * DAY * 100 / 1e9:.0f} GB")
for length in 6, 7:
    share = taken(LINKS, length)
    print(f"codes of {length} characters             {codes(length) / 1e9:,.0f} billion, {share:.2%} taken at the end")
print(f"one insert draws again in         {1 / taken(LINKS, 7):.0f}")
print(f"cache of 10 million links         {10e6 * 500 / 1e9:.0f} GB")
print(f"at ten times: redirects, taken    {10 * peak:,.0f} a second, {taken(10 * LINKS, 7):.1%}")
one = taken(10 * LINKS / 3, 7, first=1)
print(f"  three regions, one letter each  {one:.0%} taken, {draws(one):.2f} draws")
