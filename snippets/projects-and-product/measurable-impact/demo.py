"""One project, two claims: before and after, and against a control."""

from solution import minutes_saved, value_range, yearly_value

treated, control = (11.8, 8.9), (11.5, 10.9)  # minutes per ticket
naive = yearly_value(120_000, 1, treated[0] - treated[1], 1, 38, 0)
saved = minutes_saved(treated, control)
honest = yearly_value(120_000, 0.7, saved, 0.5, 38, 24_000)
low, _, high = value_range(
    dict(
        volume=120_000,
        adoption=(0.65, 0.70, 0.75),
        minutes=(1.4, saved, 3.2),
        used=(0.3, 0.5, 0.7),
        hourly_cost=38,
        running_cost=24_000,
    )
).round(-3)  # the guesses do not deserve more digits
print(f"before and after, all of it   {naive:8,.0f}")
print(f"minutes against the control   {saved:8.1f}")
print(f"adopted, used, less its cost  {honest:8,.0f}")
print(f"80 % of the draws, about {low:,.0f} to {high:,.0f}")
