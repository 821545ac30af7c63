from solution import click_weight, fuse, gpus, queries_a_second

mean, peak = queries_a_second(50e6), queries_a_second(50e6, 3)
print(f"queries a second, mean            {mean:12.0f}")
print(f"queries a second, peak            {peak:12,.0f}")
print(f"products/s to the first ranker    {500 * peak:12,.0f}")
print(f"pairs/s to the cross-encoder      {50 * peak:12,.0f}")
print(f"GPUs, 5,000 pairs/s each at 60 %  {gpus(50 * peak, 5_000):12}")
print(f"  if a cache answers 40 %         {gpus(50 * peak, 5_000, cached=0.4):12}")
for name, size in ("float32", 4), ("int8", 1):
    print(f"vectors of 384 numbers, {name:7}   {10e6 * 384 * size / 1e9:9.1f} GB")
words, vectors = (list(range(start, start + 9)) for start in (100, 200))
both, once = fuse(words + [1], vectors + [1])[0][1], fuse([2])[0][1]
print(f"score of rank 10 in both lists    {both:12.3f}")
print(f"score of rank 1 in one list       {once:12.3f}")
print(f"weight of a click examined at 30 %{click_weight(0.3):12.1f}")
print(f"GPUs at ten times the queries     {gpus(10 * 50 * peak, 5_000):12}")
