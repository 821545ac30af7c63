"""What several plans cost, and what a fixed cap of GPU hours buys."""

from solution import days, gpu_hours, loss, tokens_for

PRICE, GPUS, CAP = 2.50, 512, 440_000

print("one H100 hour at 2.50 dollars, MFU 40 %, goodput 90 %, 512 GPUs")
print("plan                           hours     dollars  days")
for name, params, tokens in [
    ("continue 8B, 200e9 tokens", 8e9, 200e9),
    ("from scratch, 8B, 160e9", 8e9, 160e9),
    ("from scratch, 8B, 10e12", 8e9, 10e12),
    ("from scratch, 70B, 1.4e12", 70e9, 1.4e12),
]:
    hours = gpu_hours(params, tokens, mfu=0.40, goodput=0.90)
    print(f"{name:26} {hours:9,.0f} {hours * PRICE:11,.0f} {days(hours, GPUS):5.1f}")

print(f"\n8B from scratch, capped at {CAP:,} hours ({days(CAP, GPUS):.1f} days)")
print("MFU    goodput    tokens   loss")
for mfu, goodput in [(0.40, 0.90), (0.30, 0.90), (0.30, 0.75)]:
    tokens = tokens_for(CAP, 8e9, mfu, goodput)
    print(f"{mfu:.0%}      {goodput:.0%}    {tokens / 1e12:5.1f}e12  {loss(8e9, tokens):.3f}")

print("\nLlama 3.1 as reported, with 15e12 tokens: share of peak over all hours")
for name, params, hours in [("8B", 8e9, 1.46e6), ("70B", 70e9, 7.0e6), ("405B", 405e9, 30.84e6)]:
    print(f"{name:5} {hours:12,.0f} {gpu_hours(params, 15e12, mfu=1, goodput=1) / hours:6.1%}")
tokens = CAP / 1.46e6 * 15e12
print(f"at the rate of that 8B, our cap buys {tokens / 1e12:.1f}e12 tokens, loss {loss(8e9, tokens):.3f}")
