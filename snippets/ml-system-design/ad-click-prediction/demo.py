from solution import (log_loss_of_base_rate, sampled, scoring, undo_sampling,
                      value_lost)

mean, peak, scorings, cores = scoring(2e9, 2, 300, 20e-6)
print(f"requests a second, mean and peak     {mean:,.0f} and {peak:,.0f}")
print(f"ad scorings a second, peak           {scorings / 1e6:.1f} million")
print(f"cores busy at the peak               {cores:,.0f}")
print(f"CPU time per request                 {300 * 20e-6 * 1e3:.0f} ms")
print(f"cores for a model 8 times as slow    {8 * cores:,.0f}")
print(f"500 million ids, 32 16-bit numbers   {500e6 * 32 * 2 / 1e9:.0f} GB")
print(f"hashed into 100 million rows         {100e6 * 32 * 2 / 1e9:.1f} GB")
print(f"log loss of 1 % for everyone         {log_loss_of_base_rate(0.01):.4f}")
seen = sampled(0.01, keep=0.1)
print(f"1 %, with a tenth of the non-clicks  {seen:.1%}, "
      f"corrected {undo_sampling(seen, 0.1):.1%}")
lost = value_lost([(2, 0.01, 0.01), (1, 0.018, 0.018 * 1.2)])
print(f"value lost, B overestimated by 20 %  {lost:.0%}")
print(f"busy cores at ten times the requests {10 * cores:,.0f}")
