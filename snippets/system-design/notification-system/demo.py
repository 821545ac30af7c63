from solution import DAY, in_flight, wait_in_one_queue

MEAN, CAMPAIGN = 60e6 / DAY, 30e6
pace = CAMPAIGN / 3_600
print(f"messages a second, mean         {MEAN:10,.0f}")
print(f"30 million in an hour, a second {pace:10,.0f}")
print(f"  as a multiple of the mean     {pace / MEAN:10.0f}")
print(f"provider calls in flight        {in_flight(pace, 0.1):10,.0f}")
capacity = pace + MEAN
print("one queue, filled within ten minutes")
for minutes in 1, 2, 3, 10, 30, 60:
    seconds = wait_in_one_queue(60 * minutes, CAMPAIGN, 600, MEAN, capacity)
    print(f"  a code after {minutes:2} min waits     {seconds / 60:6.1f} min")
paced = wait_in_one_queue(1_800, CAMPAIGN, 3_600, MEAN, capacity)
print(f"one queue, filled over the hour {paced / 60:6.1f} min")
