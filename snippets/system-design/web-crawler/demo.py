from solution import (colliding_pairs, days_for_host, pages_a_second,
                      wrongly_seen)

rate = pages_a_second(1e9)
print(f"pages a second                     {rate:.0f}")
print(f"bandwidth at 100 kB                {rate * 0.1:.1f} MB/s, {rate * 0.8:.0f} Mbit/s")
print(f"raw storage                        {1e9 * 1e5 / 1e12:.0f} TB a month")
print(f"open connections, 1.5 s a fetch    {rate * 1.5:.0f}")
print(f"10 billion fingerprints, 8 bytes   {10e9 * 8 / 1e9:.0f} GB")
print(f"  colliding pairs                  {colliding_pairs(10e9, 64):.1f}")
print(f"Bloom filter, 10 bits a URL        {10e9 * 10 / 8 / 1e9:.1f} GB, {wrongly_seen(10):.1%} wrongly seen")
print(f"one host at one page a second      {86_400:,} pages a day")
print(f"a host with 10 million pages       {days_for_host(10e6):.0f} days")
print(f"at ten times                       {10 * rate:,.0f} pages/s, {rate * 8 / 1e3:.1f} Gbit/s")
