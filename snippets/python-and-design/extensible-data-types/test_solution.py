from dataclasses import dataclass

import numpy as np
import pandas as pd
import pytest

MAY_CHANGE = ("breaches",)  # it tries kinds that do

LABELS = [3, 1, 4, 1, 10, 2]
EXAMPLES = {
    "number": ({"low": 0}, ["1.5", "-7", "dear", None, 4, 10**9]),
    "text": ({}, ["a", "b" * 300, None, 7, "7.0", ""]),
}


@pytest.fixture
def numbers():
    return pd.Series(EXAMPLES["number"][1], LABELS)


def test_every_known_kind_has_an_example_here(answer):
    assert set(EXAMPLES) == set(answer.KINDS)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_known_kind_keeps_the_contract(answer, name):
    options, raw = EXAMPLES[name]
    raw = pd.Series(raw, LABELS)
    before = raw.copy()
    assert answer.breaches(answer.KINDS[name](**options), raw) == []
    pd.testing.assert_series_equal(raw, before)


def test_numbers(answer, numbers):
    kind = answer.Number(low=0, high=4)
    values = kind.convert(numbers)
    assert values.notna().tolist() == [True, True, False, False, True, True]
    assert kind.check(values).tolist() == [True, False, False, False, True, False]


def test_both_bounds_are_inclusive(answer):
    kind = answer.Number(low=-2, high=2)
    values = kind.convert(pd.Series([-2, 2, -2.000001, 2.000001]))
    assert kind.check(values).tolist() == [True, True, False, False]


def test_an_infinity_is_not_an_acceptable_number(answer):
    kind = answer.Number(low=0)
    values = kind.convert(pd.Series(["inf", "-inf", "1e400", "2"]))
    assert kind.check(values).tolist() == [False, False, False, True]


def test_texts(answer):
    kind = answer.Text(longest=3)
    values = kind.convert(pd.Series(["abc", "abcd", None, ""], LABELS[:4]))
    assert values.notna().tolist() == [True, True, False, True]
    assert kind.check(values).tolist() == [True, False, False, True]


def test_a_text_may_have_200_characters_unless_told_otherwise(answer):
    values = pd.Series(["x" * 200, "x" * 201], dtype="str")
    assert answer.Text().check(values).tolist() == [True, False]


@pytest.mark.parametrize(("name", "option"), [("number", "low"), ("text", "longest")])
def test_the_options_of_a_kind_cannot_be_changed(answer, name, option):
    with pytest.raises(AttributeError):
        setattr(answer.KINDS[name](), option, 0)


@pytest.mark.parametrize("company", [[], ["a"], [None], [7.5]])
def test_a_number_is_unreadable_as_text_in_every_batch(answer, company):
    values = answer.Text().convert(pd.Series([7, *company]))
    assert values.isna()[0]


def test_a_schema_names_kinds_and_their_options(answer):
    columns = answer.read_schema(
        {"x": {"kind": "number", "low": 0}, "y": {"kind": "text"}}, answer.KINDS)
    assert columns == {"x": answer.Number(low=0), "y": answer.Text()}


def test_a_kind_can_be_added_without_touching_the_module(answer):
    @dataclass(frozen=True)
    class Flag:
        def convert(self, raw):
            return raw.map({"yes": True, "no": False})

        def check(self, values):
            return values.notna()

    spec = {"agreed": {"kind": "flag"}}
    assert answer.read_schema(spec, answer.KINDS | {"flag": Flag}) == {"agreed": Flag()}
    assert "flag" not in answer.KINDS


@pytest.mark.parametrize(("entry", "message"), [
    ({"kind": "nmuber"}, "price.*nmuber.*number, text"),
    ({"low": 0}, "price.*None"),
    ({"kind": "number", "lowest": 0}, "price.*lowest"),
])
def test_a_bad_entry_says_where_and_what(answer, entry, message):
    with pytest.raises(ValueError, match=message):
        answer.read_schema({"price": entry}, answer.KINDS)


def test_reading_a_schema_leaves_it_alone(answer):
    spec = {"x": {"kind": "number", "low": 0}}
    answer.read_schema(spec, answer.KINDS)
    assert spec == {"x": {"kind": "number", "low": 0}}


@dataclass
class Sound:
    """A kind that keeps the contract; each class below breaks one promise."""

    def convert(self, raw):
        return pd.to_numeric(raw, errors="coerce").astype("float64")

    def check(self, values):
        return values > 0


class ChangesInput(Sound):
    def convert(self, raw):
        raw.iloc[:1] = None
        return super().convert(raw)


class ChangesWhatItChecks(Sound):
    def check(self, values):
        passed = super().check(values)
        values[~passed] = 0.0
        return passed


class DropsRows(Sound):
    def convert(self, raw):
        return super().convert(raw).dropna()


class Renumbers(Sound):
    def convert(self, raw):
        return super().convert(raw).reset_index(drop=True)


class Sorts(Sound):
    def convert(self, raw):
        return super().convert(raw).sort_values().set_axis(raw.index)


class TypeOfTheBatch(Sound):
    def convert(self, raw):
        return pd.to_numeric(raw, errors="coerce")


class TypeOfTheEmptyBatch(Sound):
    def convert(self, raw):
        return super().convert(raw) if len(raw) else raw


class TextOfTheBatch(Sound):
    def convert(self, raw):
        return raw.astype("str")

    def check(self, values):
        return values.str.len() == 1


class InventsValues(Sound):
    def convert(self, raw):
        return super().convert(raw).mask(raw.isna(), 0)


class ConvertsTwice(Sound):
    def convert(self, raw):
        return super().convert(raw) * 100


class AlmostReadsItsOutput(Sound):
    def convert(self, raw):
        return super().convert(raw) * (1 + 1e-9)


class ReadsByTheBatch(Sound):
    def convert(self, raw):
        values = super().convert(raw)
        return values.where(values <= values.mean())


class ChecksByTheBatch(Sound):
    """Takes its bound from the batch; reading is innocent."""

    def check(self, values):
        return values >= values.mean()


class RefusesDuplicates(Sound):
    def check(self, values):
        return super().check(values) & ~values.duplicated(keep=False)


@dataclass
class RemembersItsBound(Sound):
    """Learns its bound from the first batch: later batches are judged by it."""

    bound: float | None = None

    def check(self, values):
        if self.bound is None:
            self.bound = values.mean()
        return values >= self.bound


class ChecksOnlyGoodRows(Sound):
    def check(self, values):
        return values.dropna() > 0


class AnswersMaybe(Sound):
    def check(self, values):
        return (values > 0).astype("object").where(values.notna())


READS, CHECKS = "reads a value the same in every batch", "checks a value the same in every batch"
TRUE_OR_FALSE = "checks every row with True or False"


@pytest.mark.parametrize(("kind", "promise"), [
    (ChangesInput, "leaves its input alone"),
    (ChangesWhatItChecks, "leaves its input alone"),
    (DropsRows, "keeps rows and index"),
    (Renumbers, "keeps rows and index"),
    (Sorts, READS),
    (InventsValues, "leaves missing values missing"),
    (ConvertsTwice, "reads its own output"),
    (AlmostReadsItsOutput, "reads its own output"),
    (ReadsByTheBatch, READS),
    (TypeOfTheBatch, READS),
    (TypeOfTheEmptyBatch, READS),
    (TextOfTheBatch, READS),
    (ChecksByTheBatch, CHECKS),
    (RefusesDuplicates, CHECKS),
    (RemembersItsBound, CHECKS),
    (ChecksOnlyGoodRows, TRUE_OR_FALSE),
    (AnswersMaybe, TRUE_OR_FALSE),
])
def test_the_contract_finds_a_broken_kind(answer, kind, promise, monkeypatch):
    raw = pd.Series(["1.5", "-7", "dear", None, "4", 7, 7], [3, 1, 4, 1, 5, 10, 2])
    if kind is TextOfTheBatch:
        monkeypatch.setattr(answer, "demand_examples", lambda *_: None)  # all is readable
    assert promise in answer.breaches(kind(), raw.copy())


def test_the_contract_passes_the_sound_kind(answer):
    raw = pd.Series(["1.5", "-7", "dear", None, "4", 7, 7], [3, 1, 4, 1, 5, 10, 2])
    assert answer.breaches(Sound(), raw) == []
    assert answer.breaches(Sound(), raw.rename("price")) == []


@dataclass(frozen=True)
class Date:
    """pandas gives a batch without dates a coarser unit than one with dates."""

    unit: str | None = None

    def convert(self, raw):
        dates = pd.to_datetime(raw.astype("object"), format="%Y-%m-%d", errors="coerce")
        return dates.astype(f"datetime64[{self.unit}]") if self.unit else dates

    def check(self, values):
        return values >= "2000-01-01"


def test_the_contract_finds_dates_whose_unit_depends_on_the_batch(answer):
    raw = pd.Series(["2026-01-31", "1999-12-31", "2026-02-30", None])
    assert answer.breaches(Date(), raw) == [READS]
    assert answer.breaches(Date("us"), raw) == []


class Pops(Sound):
    """Changes the lists inside the series, which a shallow copy would share."""

    def convert(self, raw):
        for value in raw:
            if isinstance(value, list) and value:
                value.pop()
        return pd.Series([len(v) if isinstance(v, list) else v for v in raw], raw.index, "float64")


def test_the_contract_sees_a_change_inside_a_value(answer, monkeypatch):
    monkeypatch.setattr(answer, "demand_examples", lambda *_: None)
    raw = pd.Series([["a", "b", "c"], ["a", "b"], None])
    assert "leaves its input alone" in answer.breaches(Pops(), raw)


@pytest.mark.parametrize(("lacking", "values"), [
    ("accepted", ["-7", "dear", None]),
    ("rejected", ["1.5", "dear", None]),
    ("unreadable", ["1.5", "-7", None]),
    ("missing", ["1.5", "-7", "dear"]),
])
def test_tidy_examples_are_refused(answer, lacking, values):
    with pytest.raises(ValueError, match=lacking):
        answer.breaches(Sound(), pd.Series(values))


def test_the_contract_finds_a_kind_that_cannot_travel(answer, numbers):
    class Local(Sound):
        pass

    assert answer.breaches(Local(), numbers) == ["travels to another process"]


def test_kinds_of_arrays_can_be_compared(answer):
    def arrays(value):
        return pd.Series([np.array([1.0, value]), None], dtype=object)

    assert answer.equal(arrays(2.0), arrays(2.0))
    assert answer.equal(arrays(np.nan), arrays(np.nan))
    assert answer.equal(pd.Series([[1.0, np.nan], None]), pd.Series([[1.0, float("nan")], None]))
    assert not answer.equal(arrays(2.0), arrays(3.0))
    assert not answer.equal(arrays(1e9), arrays(1e9 + 1e-6))
