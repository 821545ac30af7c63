from solution import count, flops_per_token

models = {
    "Llama 3.1 8B": dict(layers=32, width=4096, heads=32, kv_heads=8, head=128, hidden=14336, vocab=128256),
    "Llama 3.1 70B": dict(layers=80, width=8192, heads=64, kv_heads=8, head=128, hidden=28672, vocab=128256),
    "Mixtral 8x7B": dict(layers=32, width=4096, heads=32, kv_heads=8, head=128, hidden=14336, vocab=32000, experts=8, active=2),
}
print("billions       attention networks embedding  total active")
for name, config in models.items():
    parts = {part: weights / 1e9 for part, weights in count(**config).items()}
    print(f"{name:14}" + "{attention:10.2f} {networks:8.2f} {embedding:9.2f} {total:6.2f} {active:6.2f}".format(**parts))

print()
print("GFLOP per token  context 0  8,192  131,072")
for name, config in models.items():
    print(f"{name:16}" + " ".join(f"{flops_per_token(config, n) / 1e9:8.1f}" for n in (0, 8192, 131072)))
