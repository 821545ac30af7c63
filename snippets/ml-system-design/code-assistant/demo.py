from solution import latency, pass_at_k

FIXED = [40, 75, 20, 20]  # network, debounce, context, queue
rate = 30_000 * 500 / (8 * 3_600)
print(f"requests a second, mean and peak  {rate:.0f} and {2 * rate:,.0f}")
print(f"after half are cancelled          {rate:.0f} at the peak")
print(f"prompt tokens a second            {rate * 2_000 / 1e6:.1f} million")
for output in 30, 12:
    print(f"latency, {output} tokens               {latency(2_000, output, 40_000, 5, FIXED):.0f} ms")
print(f"latency, 12 tokens, 80 % cached   {latency(400, 12, 40_000, 5, FIXED):.0f} ms")
print(f"6 of 20 samples pass: pass@1      {pass_at_k(20, 6, 1):.2f}, pass@5 {pass_at_k(20, 6, 5):.2f}")
