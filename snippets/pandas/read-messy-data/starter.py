import pandas as pd


def clean(source):
    """Read a price list; return (table, problems).

    The file has the columns zip, price, valid_from and active, separated by
    semicolons; names and values may be surrounded by spaces, names may be in
    any case. table has one row per line of the file:
      zip         text, as it stands
      price       float; "1.234,50" is 1234.5, "12" is 12.0
      valid_from  datetime, written as day.month.year
      active      nullable boolean; yes/y/1 and no/n/0 in any case
    Empty cells are missing. problems has the columns row, column and text:
    one line per value that is there and cannot be read (missing in table),
    in order of row, then column as above.
    """
    return pd.read_csv(source, sep=";"), pd.DataFrame()
