"""10,000 requests a second, 0.1 % errors, 1 % slow; 8 spans of 1 kB each."""

from solution import buffer_gigabytes, chance_of_none, tail

print("head sampling of 1 %")
print(f"  kept: {10_000 * 0.01:.0f} traces/s, errors among them: {10 * 0.01:.1f}/s")
for failures in (20, 100, 300):
    print(f"  a bug with {failures:3} failures leaves no trace: {chance_of_none(failures, 0.01):.0%}")
kept, errors = tail(10_000, 0.001, 0.01, 0.01)
print("tail sampling: all errors, all slow, 1 % of the rest")
print(f"  kept: {kept:.0f} traces/s ({kept / 10_000:.1%}), errors among them: {errors:.1%}")
print(f"  spans waiting 30 s for the decision: {buffer_gigabytes(10_000, 8, 1000, 30):.1f} GB")
