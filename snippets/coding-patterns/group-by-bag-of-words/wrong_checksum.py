"""Adds up a 32-bit checksum of each word: short and order-free, but different words share a checksum."""

from collections import defaultdict
from zlib import crc32


def group_same_words(texts):
    groups = defaultdict(list)
    for text in texts:
        words = text.casefold().split()
        key = len(words), sum(crc32(word.encode()) for word in words)
        groups[key].append(text)
    return list(groups.values())
