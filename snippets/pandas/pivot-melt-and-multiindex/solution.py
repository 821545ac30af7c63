"""Scores of models on tasks: wide for reading, long for storing."""


# --8<-- [start:reshape]
def wide(scores):
    """One row per model, one column per task; a repeated cell raises ValueError."""
    return scores.pivot(index="model", columns="task", values="score")


def long(table):
    """Back to the columns model, task and score, without the empty cells."""
    return (table.reset_index().melt(id_vars="model", var_name="task", value_name="score")
            .dropna(subset="score", ignore_index=True))


def sparse_codes(frame, row, column):
    """Row and column numbers for a sparse matrix, and the labels they stand for."""
    rows, columns = frame[row].astype("category"), frame[column].astype("category")
    return (rows.cat.codes.to_numpy(), columns.cat.codes.to_numpy(),
            rows.cat.categories.tolist(), columns.cat.categories.tolist())
# --8<-- [end:reshape]
