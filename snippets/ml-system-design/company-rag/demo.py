from solution import (gpu_hours, half_interval, left_after_filter,
                      questions_a_second, vector_gigabytes)

CHUNKS, TOKENS = 5e6 * 10, 5e6 * 10 * 400
mean, peak = (questions_a_second(20_000, 5, 8, k) for k in (1, 3))
full, small = (vector_gigabytes(CHUNKS, 1_024, size) for size in (4, 1))
hours = gpu_hours(TOKENS, 50_000)
changed = 0.01 * CHUNKS
print(f"questions a second, mean and peak    {mean:.1f} and {peak:.1f}")
print(f"chunks                               {CHUNKS / 1e6:.0f} million")
print(f"vectors, float32 and int8            {full:.0f} GB and {small:.0f} GB")
print(f"tokens to embed everything           {TOKENS / 1e9:.0f} billion")
print(f"GPU time for that                    {hours:.0f} hours, {hours / 8:.0f} on 8 GPUs")
print(f"chunks to embed again a day          {changed:,.0f}, {changed / 86_400:.1f}/s")
print(f"prompt tokens a day                  {20_000 * 5 * 5_000 / 1e6:.0f} million")
print(f"hits of 100 left, 2 % allowed        {left_after_filter(100, 0.02):.0f}")
print(f"80 % measured on 300 questions       ± {100 * half_interval(0.8, 300):.1f} points")
print(f"ten times the documents, int8        {10 * small:.0f} GB")
