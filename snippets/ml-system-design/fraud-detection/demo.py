from solution import DAY, decline_above, flagged, price_of_exploring, undo_sampling

PAYMENTS = 20e6
fraud, honest = flagged(PAYMENTS, 0.001, 0.7, 0.001)
print(f"payments a second, mean and peak    {PAYMENTS / DAY:.0f} and {3 * PAYMENTS / DAY:.0f}")
print(f"attempted fraud a day               {PAYMENTS * 0.001:,.0f} payments, €{PAYMENTS * 0.1 / 1e6:.0f} million")
print(f"flagged a day                       {fraud:,.0f} fraud, {honest:,.0f} honest")
print(f"precision of the flags              {fraud / (fraud + honest):.0%}")
print(f"review capacity, 50 people at 100   5,000, {5_000 / PAYMENTS:.3%} of payments")
print(f"flags for each reviewed case        {(fraud + honest) / 5_000:.1f}")
for amount in 10, 100, 1_000:
    label = f"decline €{amount:,} above"
    print(f"{label:36}{decline_above(amount):.1%}")
print(f"raw 0.5, 5 % of the honest kept     {undo_sampling(0.5, 0.05):.1%}")
passed, frauds, stolen, fees = price_of_exploring(fraud, honest, 0.01, 100)
print(f"exploring 1 % of the flags a day    {passed:.0f} payments, {frauds:.0f} of them fraud")
print(f"  cost without a maximum            €{stolen:,.0f} and €{fees:,.0f} in fees")
print(f"payments a second at ten times      {30 * PAYMENTS / DAY:,.0f} at the peak")
