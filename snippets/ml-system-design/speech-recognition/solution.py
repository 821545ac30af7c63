"""Word error rate, and the trade between waiting and cutting people off."""

# --8<-- [start:wer]
def word_errors(reference, hypothesis):
    """Smallest number of substitutions, insertions and deletions of words."""
    previous = list(range(len(hypothesis) + 1))
    for i, word in enumerate(reference, 1):
        current = [i]
        for j, heard in enumerate(hypothesis, 1):
            current.append(min(previous[j] + 1, current[-1] + 1,
                               previous[j - 1] + (word != heard)))
        previous = current
    return previous[-1]


def wer(pairs):
    """Errors of all pairs over all reference words, not a mean of ratios."""
    errors = sum(word_errors(r.split(), h.split()) for r, h in pairs)
    return errors / sum(len(r.split()) for r, _ in pairs)
# --8<-- [end:wer]


# --8<-- [start:endpoint]
from math import exp


def cut_off(wait, mean_pause, pauses):
    """Share of utterances cut off if we stop after `wait` ms of silence.

    Assumes exponential pauses inside the utterance.
    """
    return 1 - (1 - exp(-wait / mean_pause)) ** pauses
# --8<-- [end:endpoint]
