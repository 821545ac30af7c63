from solution import plan

manual = [f"section {number}" for number in range(1, 201)]
documents = {"pump manual": manual, "price list": ["pump 40 EUR", "valve 9 EUR"], "old policy": ["returns in 14 days"]}
index = {}


def update(label, pipeline="parser 3, chunks 300, model A"):
    embed, delete = plan(set(index), documents, pipeline)
    index.update(embed)
    for chunk in delete:
        del index[chunk]
    print(f"{label:32} embed {len(embed):3}  delete {len(delete):3}  chunks {len(index):3}")


update("first load")
update("nothing changed")
documents["price list"][0] = "pump 45 EUR"
update("one price changed")
manual.insert(0, "safety notice")
update("new first section in the manual")
del documents["old policy"]
update("policy withdrawn")
update("new embedding model", "parser 3, chunks 300, model B")
