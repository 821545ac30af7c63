from solution import chance, uuid7_collisions_a_year

print("chance that random ids collide")
print(f"  10^15 ids of 122 bits      1 in {1 / chance(1e15, 122) / 1e6:.1f} million")
print(f"  10^9 ids of 64 bits        {chance(1e9, 64):.1%}")
print(f"UUIDv7, 100 ids a ms         {uuid7_collisions_a_year(100):.0e} a year")
print(f"2^41 milliseconds            {2**41 / 1_000 / 86_400 / 365.25:.1f} years")
print(f"ids a second of one worker   {4_096 * 1_000:,}")
print(f"workers with 10 bits         {2**10:,}")
print(f"8 bytes more, 5 x 10^9 keys  {8 * 5 * 1e9 / 1e9:.0f} GB")
