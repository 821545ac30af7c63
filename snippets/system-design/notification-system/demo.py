from solution import DAY, in_flight, wait_in_one_queue

MEAN, CAMPAIGN = 60e6 / DAY, 30e6
pace = CAMPAIGN / 3_600
print(f"messages a second, mean              {MEAN:.0f}")
print(f"campaign of 30 million in an hour    {pace:,.0f} a second, {pace / MEAN:.0f} times the mean")
print(f"provider calls in flight, 100 ms     {in_flight(pace, 0.1):,.0f}")
capacity = pace + MEAN
print("one queue, campaign put in within ten minutes")
for minutes in 1, 2, 3, 10, 30, 60:
    seconds = wait_in_one_queue(60 * minutes, CAMPAIGN, 600, MEAN, capacity)
    print(f"  a login code after {minutes:2} min waits      {seconds / 60:4.1f} min")
paced = wait_in_one_queue(1_800, CAMPAIGN, 3_600, MEAN, capacity)
print(f"campaign put in over the hour        {paced / 60:4.1f} min")
