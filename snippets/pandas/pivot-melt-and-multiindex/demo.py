"""A repeated cell and an empty one."""

import pandas as pd
from solution import long, wide

scores = pd.DataFrame({"model": ["a", "a", "b", "b"], "task": ["qa", "code", "qa", "qa"],
                       "score": [0.9, 0.5, 0.6, 0.8]})
try:
    wide(scores)
except ValueError as error:
    print("pivot:", error)
table = scores.pivot_table(index="model", columns="task", values="score")
print(table)
print("rows after melt:", len(table.reset_index().melt(id_vars="model")), " kept:", len(long(table)))
best = scores.groupby(["model", "task"])["score"].max()
print(best)
print("loc['b']:", best.loc["b"].to_dict(), " xs('qa'):", best.xs("qa", level="task").to_dict())
