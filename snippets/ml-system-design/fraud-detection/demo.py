from solution import (DAY, decline_above, flagged, price_of_exploring,
                      undo_sampling)

PAYMENTS = 20e6
fraud, honest = flagged(PAYMENTS, 0.001, 0.7, 0.001)
print(f"payments a second, mean          {PAYMENTS / DAY:13.0f}")
print(f"payments a second, peak          {3 * PAYMENTS / DAY:13.0f}")
print(f"attempted frauds a day           {PAYMENTS * 0.001:13,.0f}")
print(f"  their amount                   {f'€{PAYMENTS * 0.1 / 1e6:.0f} million':>13}")
print(f"flagged a day, fraud             {fraud:13,.0f}")
print(f"flagged a day, honest            {honest:13,.0f}")
print(f"precision of the flags           {fraud / (fraud + honest):13.0%}")
print(f"reviewed by 50 people, 100 each  {50 * 100:13,}")
print(f"  share of the payments          {5_000 / PAYMENTS:13.3%}")
print(f"flags for each reviewed case     {(fraud + honest) / 5_000:13.1f}")
for amount in 10, 100, 1_000:
    print(f"decline €{amount:<6,} from a risk of  {decline_above(amount):13.1%}")
print(f"raw 0.5, 5 % of the honest kept  {undo_sampling(0.5, 0.05):13.1%}")
passed, frauds, stolen, fees = price_of_exploring(fraud, honest, 0.01, 100)
print(f"exploring 1 % of the flags a day {passed:13.0f}")
print(f"  of them fraud                  {frauds:13.0f}")
print(f"  stolen, without a maximum      {f'€{stolen:,.0f}':>13}")
print(f"  fees                           {f'€{fees:,.0f}':>13}")
print(f"payments/s at ten times, peak    {30 * PAYMENTS / DAY:13,.0f}")
