def problems(batch, contract, rows):
    """Return every broken rule as a set of pairs (column, rule).

    batch: data frame. rows: smallest and largest number of rows that is
    plausible; a violation is ("", "rows"). contract: dict from column to
    a dict with some of these rules:
    low, high: numeric column, and every present value lies between;
    infinity never does, even if only one bound is given
    allowed: every present value is one of these
    missing: largest share of missing values, 0 if not given
    unique: if true, no present value occurs twice
    An absent column gives "absent" only, and a column with low or high
    that does not hold numbers (true and false are none) gives "type"
    instead of "range".
    """
    raise NotImplementedError
