import pandas as pd


def mean_by_service(source, rows):
    """Mean ms per service as a Series, sorted by service, from a CSV read in
    chunks of `rows` rows.

    source: a path or an open text file. Missing ms don't count; a service
    without any ms has a missing mean. Service codes are text ("007", "NA").
    """
    means = [chunk.groupby("service")["ms"].mean()
             for chunk in pd.read_csv(source, chunksize=rows)]
    return pd.concat(means).groupby("service").mean()


def smaller(frame):
    """The same table in less memory, no value changed.

    Signed integer columns take the narrowest signed type; text columns whose
    distinct values are at most a tenth of the rows become categories.
    All other columns stay as they are.
    """
    raise NotImplementedError
