"""Decide which chunks of a RAG index to embed and which to delete."""

from collections import Counter
from hashlib import sha256


# --8<-- [start:plan]
def key(document, text, pipeline, copy=0):
    """Return an id that changes with the text, its document, or the way of embedding it."""
    return sha256(repr((document, text, pipeline, copy)).encode()).hexdigest()[:16]


def plan(indexed, documents, pipeline):
    """Return the chunks to embed, by key, and the keys to delete.

    `indexed` is the set of keys in the index, `documents` maps an id to the list of its chunks, and `pipeline`
    names the versions of parser, chunker and embedding model.
    """
    wanted = {}
    for document, chunks in documents.items():
        copies = Counter()  # the same text twice is two chunks
        for text in chunks:
            wanted[key(document, text, pipeline, copies[text])] = (document, text)
            copies[text] += 1
    embed = {chunk: source for chunk, source in wanted.items() if chunk not in indexed}
    return embed, set(indexed) - set(wanted)
# --8<-- [end:plan]
