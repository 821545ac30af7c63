"""One reference and four candidates; n-gram metrics rank a lie above a paraphrase."""

from solution import bleu, perplexity, rouge_l

print(f"perplexity of 0.5, 0.25, 0.125, 0.5: "
      f"{perplexity([0.5, 0.25, 0.125, 0.5]):.2f}\n")
reference = "the pump was not damaged because the valve closed in time".split()
candidates = {
    "copy": "the pump was not damaged because the valve closed in time",
    "not left out": "the pump was damaged because the valve closed in time",
    "paraphrase": "as the valve shut early enough the pump stayed intact",
    "first half": "the pump was not damaged",
}
print(f"{'':14}  BLEU  ROUGE-L")
for name, text in candidates.items():
    words = text.split()
    print(f"{name:14} {bleu([(words, reference)]):5.2f} {rouge_l(words, reference):8.2f}")
