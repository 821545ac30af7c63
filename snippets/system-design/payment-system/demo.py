from solution import Ledger, a_second, ledger_bytes

PAYMENTS = 10e6
daily = ledger_bytes(PAYMENTS, 4, 200)
print(f"payments a second, mean         {a_second(PAYMENTS):12.0f}")
print(f"payments a second, peak         {a_second(PAYMENTS, 5):12.0f}")
print(f"ledger a day                    {daily / 1e9:9.0f} GB")
print(f"ledger a year                   {daily * 365 / 1e12:9.1f} TB")
print(f"ledger in ten years             {daily * 3_650 / 1e12:9.0f} TB")
print(f"unknown states a day            {PAYMENTS / 1e4:12,.0f}")
print(f"payments/s at ten times, peak   {a_second(10 * PAYMENTS, 5):12,.0f}")
ledger = Ledger()
for _ in range(2):
    ledger.post("capture 7", [("provider receivable", "EUR", 1_999),
                              ("customer orders", "EUR", -1_999)])
print(f"captured twice, booked          {ledger.balance('provider receivable', 'EUR'):6} cents")
ledger.reverse("capture 7", "reversal of 7")
print(f"after the reversal              {ledger.balance('provider receivable', 'EUR'):6} cents")
print(f"  entries in the ledger         {len(ledger.entries):12}")
