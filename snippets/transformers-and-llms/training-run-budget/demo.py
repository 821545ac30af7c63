"""What several plans cost, and what a fixed cap of GPU hours buys."""

from solution import PEAK, days, gpu_hours, loss, tokens_for

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

overall = 6 * 8e9 * 15e12 / (1.46e6 * 3600 * PEAK)
tokens = CAP / 1.46e6 * 15e12
print(f"as reported for Llama 3.1 8B, {overall:.1%} of peak over all hours:")
print(f"                {tokens / 1e12:5.1f}e12  {loss(8e9, tokens):.3f}")
