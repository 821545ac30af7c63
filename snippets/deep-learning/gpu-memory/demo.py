"""Memory of training a decoder with AdamW in bf16, in GB of 10^9 bytes."""

LAYERS, WIDTH, VOCABULARY, CONTEXT = 24, 2048, 50_000, 2048
PARAMETERS = LAYERS * 12 * WIDTH**2 + VOCABULARY * WIDTH


def budget(sequences, checkpointing):
    tokens = sequences * CONTEXT
    layer = 34 * tokens * WIDTH                 # bytes, attention in one fused kernel
    inputs = 2 * tokens * WIDTH                 # what is left of a checkpointed layer
    return {
        "weights bf16": 2 * PARAMETERS,
        "gradients bf16": 2 * PARAMETERS,
        "master + Adam fp32": 12 * PARAMETERS,
        "activations": LAYERS * inputs + layer if checkpointing else LAYERS * layer,
        "logits fp32, twice": 8 * tokens * VOCABULARY,
    }


print(f"{PARAMETERS / 1e9:.2f} billion parameters")
columns = [budget(s, c) for s, c in ((8, False), (8, True), (1, False), (1, True))]
print(f"{'':20}{'8 seq':>9}{'8, ckpt':>9}{'1 seq':>9}{'1, ckpt':>9}")
for part in columns[0]:
    print(f"{part:20}" + "".join(f"{c[part] / 1e9:9.1f}" for c in columns))
print(f"{'sum':20}" + "".join(f"{sum(c.values()) / 1e9:9.1f}" for c in columns))
