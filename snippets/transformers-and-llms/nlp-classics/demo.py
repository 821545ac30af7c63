"""One boundary is wrong by a word: what the two metrics say."""

from solution import entities, entity_f1

words = "Pump P-17 at Port of Bremen failed on 3 May".split()
actual = "O B-ASSET O B-LOC I-LOC I-LOC O O B-DATE I-DATE".split()
predicted = "O B-ASSET O B-LOC I-LOC O O O B-DATE I-DATE".split()

for name, tags in (("actual", actual), ("predicted", predicted)):
    spans = sorted(entities(tags), key=lambda span: span[1])
    print(f"{name:10}", [(kind, " ".join(words[i:j])) for kind, i, j in spans])
right = sum(a == p for a, p in zip(actual, predicted))
print(f"tokens right {right} of {len(words)}, entity F1 {entity_f1(actual, predicted):.2f}")
