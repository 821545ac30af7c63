import io

import pandas as pd
import pytest

HEAD = "zip;price;valid_from;active\n"


def read(answer, *lines, head=HEAD):
    return answer.clean(io.StringIO(head + "".join(line + "\n" for line in lines)))


@pytest.mark.parametrize("text, value", [
    ("12", 12), ("1.234,50", 1234.5), ("-3,5", -3.5), ("1.000.000.000", 1e9), ("0,001", 0.001), (" 7 ", 7),
    ("1.5", None), ("1,234.50", None), ("12 €", None), ("n/a", None), ("1.23.456", None), ("1e3", None)])
def test_prices(answer, text, value):
    table, problems = read(answer, f"1;{text};01.01.2026;y")
    assert table["price"].dtype == "float64"
    assert table["price"].isna()[0] if value is None else table["price"][0] == value
    assert len(problems) == (value is None)


def test_codes_stay_text(answer):
    table, _ = read(answer, "01234;1;01.01.2026;y", "NA;1;01.01.2026;n")
    assert table["zip"].tolist() == ["01234", "NA"]


@pytest.mark.parametrize("text, date", [("03.04.2026", "2026-04-03"), ("31.02.2026", None), ("2026-04-03", None), ("04/13/2026", None)])
def test_dates(answer, text, date):
    table, problems = read(answer, f"1;1;{text};y")
    assert pd.isna(table["valid_from"][0]) if date is None else table["valid_from"][0] == pd.Timestamp(date)
    assert len(problems) == (date is None)


def test_yes_and_no(answer):
    table, problems = read(answer, *(f"1;1;01.01.2026;{w}" for w in ["Yes", "n", "0", "", "maybe", " Y "]))
    assert table["active"].dtype == "boolean"
    assert table["active"].tolist() == [True, False, False, pd.NA, pd.NA, True]
    assert problems[["row", "column", "text"]].to_numpy().tolist() == [[4, "active", "maybe"]]


def test_no_row_disappears_and_every_problem_is_listed(answer):
    table, problems = read(answer, "1;x;31.02.2026;y", ";;;", "2;5;y;?")
    assert len(table) == 3 and table.iloc[1].isna().all()
    assert problems.to_numpy().tolist() == [[0, "price", "x"], [0, "valid_from", "31.02.2026"],
                                            [2, "valid_from", "y"], [2, "active", "?"]]


def test_names_with_spaces_and_capitals(answer):
    table, problems = read(answer, "1;2;01.01.2026;y", head=" ZIP; Price ;valid_from ;Active\n")
    assert table.columns.tolist() == ["zip", "price", "valid_from", "active"] and table["price"][0] == 2
    assert problems.columns.tolist() == ["row", "column", "text"] and len(problems) == 0


def test_a_separator_too_many_shifts_nothing(answer):
    table, _ = read(answer, "00100;5;01.01.2026;y;", "00200;6;01.01.2026;n;")
    assert table["zip"].tolist() == ["00100", "00200"] and table["price"].tolist() == [5, 6]
