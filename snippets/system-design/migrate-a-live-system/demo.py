from solution import catch_up_seconds, copy_seconds, payback_years

WRITES = 200
copy = copy_seconds(5e12, 50e6)
print(f"8 engineers for 9 months  {8 * 9 / 12:.0f} engineer-years")
print(f"payback at 2 saved a year {payback_years(8, 9, 2):.0f} years after it")
print(f"copying 5 TB at 50 MB/s   {copy / 3_600:.0f} hours")
print(f"changes meanwhile         {copy * WRITES / 1e6:.0f} million")
print("caught up after the copy")
for rate in 2_000, 1_000, 150:
    hours = catch_up_seconds(copy * WRITES, rate, WRITES) / 3_600
    text = "never" if hours == float("inf") else f"after {hours:.1f} hours"
    print(f"  {rate:5,} applied a second  {text}")
