from solution import Ledger, a_second, ledger_bytes

PAYMENTS = 10e6
daily = ledger_bytes(PAYMENTS, 4, 200)
print(f"payments a second, mean and peak  {a_second(PAYMENTS):.0f} and {a_second(PAYMENTS, 5):.0f}")
print(f"ledger                            {daily / 1e9:.0f} GB a day, {daily * 365 / 1e12:.1f} TB a year")
print(f"ledger in ten years               {daily * 3_650 / 1e12:.0f} TB")
print(f"unknown states, one in 10,000     {PAYMENTS / 1e4:,.0f} a day")
print(f"payments a second at ten times    {a_second(10 * PAYMENTS, 5):,.0f} at the peak")
ledger = Ledger()
ledger.post("capture 7", [("provider receivable", "EUR", 1_999), ("customer orders", "EUR", -1_999)])
ledger.post("capture 7", [("provider receivable", "EUR", 1_999), ("customer orders", "EUR", -1_999)])
print(f"captured twice, booked            {ledger.balance('provider receivable', 'EUR')} cents")
ledger.reverse("capture 7", "reversal of 7")
print(f"after the reversal                {ledger.balance('provider receivable', 'EUR')} cents,"
      f" {len(ledger.entries)} entries")
