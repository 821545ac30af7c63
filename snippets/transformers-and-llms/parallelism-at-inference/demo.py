"""70 billion parameters in 8 bits, 80 layers, 8 KV heads of 128, 2,000 users."""

from solution import all_reduce_seconds, decode_cards, prefill_cards, sequences

parameters, layers, width, users = 70.6e9, 80, 8192, 2_000
cache = 2 * layers * 8 * 128 * 2 * 4_000            # 4,000 tokens in 16 bits
print("            by memory        read in 20 ms     all-reduces")
print("group     users   cards      users   cards        per step")
for cards in (2, 4, 8, 16):
    full = sequences(parameters, cache, cards)
    fast = sequences(parameters, cache, cards, 0.020)
    link, latency = (450e9, 10e-6) if cards <= 8 else (50e9, 30e-6)
    reduce = 2 * layers * all_reduce_seconds(fast, width, cards, link, latency)
    print(f"{cards:5} {full:9} {decode_cards(users, full, cards):7} {fast:10}"
          f" {decode_cards(users, fast, cards):7} {1e3 * reduce:12.1f} ms")

tokens_per_second, answer = 40, 500
requests = users * tokens_per_second / answer
print(f"\n{requests:.0f} requests a second; prompts of 2,000 tokens keep "
      f"{prefill_cards(requests, parameters, 2_000):.0f} cards busy")
