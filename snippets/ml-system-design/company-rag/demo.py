from solution import (gpu_hours, half_interval, left_after_filter,
                      questions_a_second, vector_gigabytes)

CHUNKS, TOKENS = 5e6 * 10, 5e6 * 10 * 400
mean, peak = (questions_a_second(20_000, 5, 8, k) for k in (1, 3))
full, small = (vector_gigabytes(CHUNKS, 1_024, size) for size in (4, 1))
hours = gpu_hours(TOKENS, 50_000)
changed = 0.01 * CHUNKS
print(f"questions a second, mean        {mean:14.1f}")
print(f"questions a second, peak        {peak:14.1f}")
print(f"chunks                          {CHUNKS / 1e6:6.0f} million")
print(f"vectors in float32              {full:11.0f} GB")
print(f"vectors in int8                 {small:11.0f} GB")
print(f"tokens to embed everything      {TOKENS / 1e9:6.0f} billion")
print(f"  on one GPU                    {hours:8.0f} hours")
print(f"  on eight                      {hours / 8:8.0f} hours")
print(f"chunks to embed again a day     {changed:14,.0f}")
print(f"  a second                      {changed / 86_400:14.1f}")
print(f"prompt tokens a day             {20_000 * 5 * 5_000 / 1e6:6.0f} million")
print(f"hits of 100 left, 2 % allowed   {left_after_filter(100, 0.02):14.0f}")
half = 100 * half_interval(0.8, 300)
print(f"80 % measured on 300 questions  {f'± {half:.1f} points':>14}")
print(f"int8 for ten times as many      {10 * small:11.0f} GB")
