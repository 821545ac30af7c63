from solution import admitted_a_second, last_admitted, polls_a_second, sale

SEATS, INSIDE, STAY, EACH = 50_000, 5_000, 180, 2.5
pace = admitted_a_second(INSIDE, STAY)
print(f"requests of a million clients        {polls_a_second(1e6, 5):,.0f} a second")
print(f"seat rows of 200 bytes               {SEATS * 200 / 1e6:.0f} MB")
print(f"all seats held, at 500 a second      {SEATS / 500:.0f} s")
print(f"admitted after the first 5,000       {pace:.0f} a second")
print(f"seats that they hold                 {pace * EACH:.0f} a second")
print(f"buyers for 2.5 seats each            {SEATS / EACH:,.0f}")
print(f"the last of them comes in after      {last_admitted(SEATS / EACH, INSIDE, STAY) / 60:.0f} minutes")
history = sale(SEATS, INSIDE, STAY, EACH, 3_600)
for share in 0.5, 0.9, 0.99:
    second = next(s for s, (_, sold) in enumerate(history) if sold >= share * SEATS)
    print(f"{share:.0%} of the seats sold after         {second / 60:.0f} minutes")
