"""Sampling with a grammar's mask, against the model's own distribution given the grammar."""


# --8<-- [start:masked]
def free(model, text=""):
    """Return the probability of each complete text; model maps a prefix to next tokens."""
    if text not in model:
        return {text: 1.0}
    result = {}
    for token, p in model[text].items():
        for whole, q in free(model, text + token).items():
            result[whole] = result.get(whole, 0) + p * q
    return result


def masked(model, allowed, text=""):
    """Return the same when each step keeps only tokens that can still lead to an allowed text."""
    if text in allowed:
        return {text: 1.0}
    steps = {token: p for token, p in model[text].items()
             if any(whole.startswith(text + token) for whole in allowed)}
    result = {}
    for token, p in steps.items():
        for whole, q in masked(model, allowed, text + token).items():
            result[whole] = result.get(whole, 0) + p / sum(steps.values()) * q
    return result


def conditional(model, allowed):
    """Return the model's own belief, given that the text is allowed."""
    kept = {whole: p for whole, p in free(model).items() if whole in allowed}
    return {whole: p / sum(kept.values()) for whole, p in kept.items()}
# --8<-- [end:masked]
