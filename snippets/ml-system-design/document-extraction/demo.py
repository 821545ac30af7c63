from solution import all_fields_right, audit_size, field_accuracy_for, people

INVOICES, DOUBTFUL = 100_000, 25_000
busy = INVOICES * 3 / 2 / (2 * 3_600)  # half of the pages within two hours
print(f"pages a day, and a second when busy    {3 * INVOICES:,} and {busy:.1f}")
print(f"all 20 fields right, at 99 % a field   {all_fields_right(0.99, 20):.1%}")
print(f"field accuracy for 99 % of invoices    {field_accuracy_for(0.99, 20):.2%}")
print(f"people to type everything, 5 min each  {people(INVOICES, 300):,.0f}")
print(f"people to check a quarter, 2 min each  {people(DOUBTFUL, 120):.0f}")
print(f"people for one field of each, 20 s     {people(DOUBTFUL, 20):.0f}")
print(f"the same within the busy two hours     {people(DOUBTFUL / 2, 20, hours=2):.0f}")
print(f"model input tokens a day               {3 * INVOICES * 2_000 / 1e6:.0f} million")
print(f"audit for < 0.5 % wrong, no error      {audit_size(0.005)}")
print(f"the same if one error is allowed       {audit_size(0.005, 1)}")
print(f"people for one field at ten times      {people(10 * DOUBTFUL, 20):.0f}")
