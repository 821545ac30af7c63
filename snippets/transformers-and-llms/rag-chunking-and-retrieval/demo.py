"""An answer of 40 tokens anywhere in 20,000: how often is it cut in two?"""

from solution import chunks, recall_at_k

length, answer = 20_000, 40
print("size  overlap  chunks  answers kept whole")
for size, overlap in ((100, 0), (200, 0), (200, 40), (800, 0), (800, 40)):
    spans = [("doc", s, e) for s, e in chunks(length, size, overlap)]
    places = [("doc", s, s + answer) for s in range(0, length - answer, 7)]
    whole = recall_at_k(spans, places, k=len(spans))
    print(f"{size:4} {overlap:8} {len(spans):7} {whole:19.1%}")
