"""Memory of training a decoder with AdamW in bf16, in bytes."""

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
