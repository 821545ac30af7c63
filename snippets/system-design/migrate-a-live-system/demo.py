from solution import catch_up_seconds, copy_seconds, payback_years

WRITES = 200
copy = copy_seconds(5e12, 50e6)
print(f"effort, 8 engineers for 9 months  {8 * 9 / 12:.0f} engineer-years")
print(f"payback at 2 saved a year         {payback_years(8, 9, 2):.0f} years after its end")
print(f"copying 5 TB at 50 MB/s           {copy / 3_600:.0f} hours")
print(f"changes meanwhile                 {copy * WRITES / 1e6:.0f} million")
for rate in 1_000, 2_000:
    hours = catch_up_seconds(copy * WRITES, rate, WRITES) / 3_600
    print(f"caught up, {rate:,} applied a second {hours:.1f} hours later")
never = catch_up_seconds(1, 150, WRITES) == float("inf")
print(f"caught up, 150 applied a second   {'never' if never else 'some day'}")
