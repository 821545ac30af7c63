from solution import all_fields_right, audit_size, field_accuracy_for, people

INVOICES, DOUBTFUL = 100_000, 25_000
busy = INVOICES * 3 / 2 / (2 * 3_600)  # half of the pages within two hours
print(f"pages a day                       {3 * INVOICES:12,}")
print(f"pages a second, busy two hours    {busy:12.1f}")
print(f"20 fields right, 99 % a field     {all_fields_right(0.99, 20):12.1%}")
print(f"a field, for 99 % of invoices     {field_accuracy_for(0.99, 20):12.2%}")
print(f"people to type all, 5 min each    {people(INVOICES, 300):12,.0f}")
print(f"to check a quarter, 2 min each    {people(DOUBTFUL, 120):12.0f}")
print(f"to check one field of each, 20 s  {people(DOUBTFUL, 20):12.0f}")
print(f"  within the busy two hours       {people(DOUBTFUL / 2, 20, hours=2):12.0f}")
print(f"model input tokens a day          {3 * INVOICES * 2_000 / 1e6:4.0f} million")
print(f"audit for < 0.5 % wrong, no error {audit_size(0.005):12}")
print(f"  if one error is allowed         {audit_size(0.005, 1):12}")
print(f"people for one field, ten times   {people(10 * DOUBTFUL, 20):12.0f}")
