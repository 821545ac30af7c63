from solution import (busy_cores, bytes_a_day, egress, origin, tasks,
                      viewers_at_once)

viewers = viewers_at_once(20e6, 45)
mean, peak = egress(viewers, 3e6), egress(viewers, 3e6, 3)
uploads, renditions = bytes_a_day(100e3, 10, 8e6), bytes_a_day(100e3, 10, 9e6)
print(f"viewers at once, mean             {viewers:,.0f}")
print(f"egress, mean and peak             {mean / 1e12:.1f} and {peak / 1e12:.1f} Tbit/s")
print(f"origin at 95 % hits, peak         {origin(peak, 0.95) / 1e9:.0f} Gbit/s")
print(f"one point of hit rate             {origin(peak, 0.99) / 1e9:.0f} Gbit/s")
print(f"uploads                           {uploads / 1e12:.0f} TB a day")
print(f"four renditions, 9 Mbit/s in all  {renditions / 1e12:.1f} TB a day")
both = uploads + renditions
print(f"storage growth                    {both / 1e12:.1f} TB a day, {both * 365 / 1e15:.0f} PB a year")
cores = busy_cores(100e3, 10, 8)
print(f"transcoding, 8 core-min a minute  {cores:,.0f} cores, {3 * cores:,.0f} at the peak")
print(f"tasks of a 10-minute upload       {tasks(10, 30, 4)}")
print(f"egress at ten times, peak         {10 * peak / 1e12:.0f} Tbit/s")
