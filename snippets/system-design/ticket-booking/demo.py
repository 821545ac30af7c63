from solution import admitted_a_second, last_admitted, polls_a_second, sale

SEATS, INSIDE, STAY, EACH = 50_000, 5_000, 180, 2.5
pace = admitted_a_second(INSIDE, STAY)
print(f"requests/s of a million clients {polls_a_second(1e6, 5):12,.0f}")
print(f"seat rows of 200 bytes          {SEATS * 200 / 1e6:9.0f} MB")
print(f"all seats held, at 500 a second {SEATS / 500:10.0f} s")
print(f"seats of the first 5,000        {INSIDE * EACH:12,.0f}")
print(f"  held, at 500 a second         {INSIDE * EACH / 500:10.0f} s")
print(f"people a second after them      {pace:12.0f}")
print(f"  seats that they hold a second {pace * EACH:12.0f}")
print(f"buyers of 2.5 seats each        {SEATS / EACH:12,.0f}")
print(f"the last of them comes in after {last_admitted(SEATS / EACH, INSIDE, STAY) / 60:8.0f} min")
history = sale(SEATS, INSIDE, STAY, EACH, 3_600)
for share in 0.5, 0.9, 0.99:
    second = next(s for s, (_, sold) in enumerate(history) if sold >= share * SEATS)
    print(f"{share:.0%} of the seats sold after   {second / 60:8.0f} min")
