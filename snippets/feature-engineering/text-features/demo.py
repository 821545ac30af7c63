"""Four log lines: what TF-IDF weighs, and what it cannot see."""

from solution import cosine, fit_idf, tfidf

lines = ["error disk full on node7", "error no space left on device",
         "error disk healthy on node9", "error link down on node7"]
idf = fit_idf(lines)
print("word      lines   idf")
for word in "error", "disk", "full":
    print(f"{word:<10}{sum(word in x.split() for x in lines):4} {idf[word]:6.2f}")
print("\nsimilarity to 'error disk full on node7'")
first = tfidf(lines[0], idf)
for line in lines[1:]:
    print(f"{cosine(first, tfidf(line, idf)):5.2f}  {line}")
