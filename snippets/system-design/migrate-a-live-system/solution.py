"""Payback of a migration, and the race of a copy against new writes."""


def payback_years(engineers, months, saved_a_year):
    """Years after its end until a migration has paid for itself.

    saved_a_year: engineer-years that the old system costs each year.
    """
    return engineers * months / 12 / saved_a_year


def copy_seconds(size, bytes_a_second):
    return size / bytes_a_second


def catch_up_seconds(backlog, applied_a_second, written_a_second):
    """Until the copy has applied all changes, while new ones keep coming."""
    if applied_a_second <= written_a_second:
        return float("inf")
    return backlog / (applied_a_second - written_a_second)
