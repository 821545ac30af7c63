"""70 billion parameters in 8 bits, 80 layers, 8 KV heads of 128, 2,000 users."""

from solution import all_reduce_seconds, decode_groups, prefill_cards, sequences, step_bound

parameters, layers, width = 70.6e9, 80, 8192
cache = 2 * layers * 8 * 128 * 2 * 4_000            # 4,000 tokens in 16 bits
print("cards in a group   users per group   cards in all   reading   all-reduces")
for cards in (2, 4, 8, 16):
    fit = sequences(parameters, cache, cards)
    total = cards * decode_groups(2_000, parameters, cache, cards)
    link, latency = (450e9, 10e-6) if cards <= 8 else (50e9, 30e-6)
    reduce = 2 * layers * all_reduce_seconds(fit, width, cards, link, latency)
    read = step_bound(parameters, cache, fit, cards)
    print(f"{cards:16} {fit:17} {total:14} {1e3 * read:6.1f} ms {1e3 * reduce:10.1f} ms")

tokens_per_second, answer = 40, 500
requests = 2_000 * tokens_per_second / answer
print(f"\n{requests:.0f} requests a second; prompts of 2,000 tokens keep "
      f"{prefill_cards(requests, parameters, 2_000):.0f} cards busy")
