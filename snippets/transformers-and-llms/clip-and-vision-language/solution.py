"""The symmetric contrastive loss of CLIP, and zero-shot classification."""

# --8<-- [start:clip]
import numpy as np


def normalise(x):
    return x / np.linalg.norm(x, axis=1, keepdims=True)


def clip_loss(images, texts, scale):
    """Return the mean of both cross-entropies; row i of images belongs to row i of texts."""
    logits = scale * normalise(images) @ normalise(texts).T
    return (cross_entropy(logits) + cross_entropy(logits.T)) / 2


def cross_entropy(logits):
    z = logits - logits.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    return -np.diag(log_p).mean()
# --8<-- [end:clip]


# --8<-- [start:zeroshot]
def zero_shot(images, class_texts):
    """Return for each image the class whose description is most similar."""
    return (normalise(images) @ normalise(class_texts).T).argmax(axis=1)
# --8<-- [end:zeroshot]
