from dataclasses import dataclass

import numpy as np
import pandas as pd
import pytest

RAW = {
    "number": pd.Series(["1.5", "-7", "dear", None, 4], index=[3, 1, 4, 1, 5]),
    "text": pd.Series(["a", "b" * 300, None, 7], index=[3, 1, 4, 1]),
}


def test_every_known_kind_has_an_example_here(answer):
    assert set(RAW) == set(answer.KINDS)


@pytest.mark.parametrize("name", RAW)
def test_every_known_kind_keeps_the_contract(answer, name):
    assert answer.breaches(answer.KINDS[name](), RAW[name]) == []


def test_numbers(answer):
    kind = answer.Number(low=0, high=2)
    values = kind.convert(RAW["number"])
    assert values.notna().tolist() == [True, True, False, False, True]
    assert kind.check(values).tolist() == [True, False, False, False, False]


def test_an_infinity_is_no_acceptable_number(answer):
    kind = answer.Number(low=0)
    values = kind.convert(pd.Series(["inf", "-inf", "1e400", "2"]))
    assert kind.check(values).tolist() == [False, False, False, True]


def test_texts(answer):
    kind = answer.Text()
    values = kind.convert(RAW["text"])
    assert values.notna().tolist() == [True, True, False, True]
    assert kind.check(values).tolist() == [True, False, False, True]


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


class Sound:
    """A kind that keeps the contract; each test breaks one promise of it."""

    def __eq__(self, other):
        return type(self) is type(other)

    __hash__ = None

    def convert(self, raw):
        return pd.to_numeric(raw, errors="coerce").astype("float64")

    def check(self, values):
        return values > 0


class ChangesInput(Sound):
    def convert(self, raw):
        raw.iloc[0] = None
        return super().convert(raw)


class DropsRows(Sound):
    def convert(self, raw):
        return super().convert(raw).dropna()


class Renumbers(Sound):
    def convert(self, raw):
        return super().convert(raw).dropna().reset_index(drop=True)


class TypeOfTheBatch(Sound):
    def convert(self, raw):
        return pd.to_numeric(raw, errors="coerce")


class InventsValues(Sound):
    def convert(self, raw):
        return super().convert(raw).fillna(0)


class ConvertsTwice(Sound):
    def convert(self, raw):
        return super().convert(raw) * 100


class AsksTheBatch(Sound):
    def convert(self, raw):
        values = super().convert(raw)
        return values.where(values <= values.mean())


class ChecksOnlyGoodRows(Sound):
    def check(self, values):
        return values.dropna() > 0


class AlmostReadsItsOutput(Sound):
    def convert(self, raw):
        return super().convert(raw) * (1 + 1e-9)


@pytest.mark.parametrize(("kind", "promise"), [
    (ChangesInput, "leaves its input alone"),
    (DropsRows, "keeps rows and index"),
    (Renumbers, "keeps rows and index"),
    (InventsValues, "leaves missing values missing"),
    (ConvertsTwice, "reads its own output"),
    (AlmostReadsItsOutput, "reads its own output"),
    (AsksTheBatch, "reads a value alone as in company"),
    (TypeOfTheBatch, "reads a value alone as in company"),
    (ChecksOnlyGoodRows, "checks every row"),
])
def test_the_contract_finds_a_broken_kind(answer, kind, promise):
    raw = pd.Series(["1.5", "-7", "dear", None, "4"], index=[3, 1, 4, 1, 5])
    assert answer.breaches(Sound(), raw.copy()) == []
    assert promise in answer.breaches(kind(), raw.copy())


def test_the_contract_finds_a_kind_that_cannot_travel(answer):
    class Local(Sound):
        pass

    assert answer.breaches(Local(), RAW["number"]) == ["travels to another process"]


def test_kinds_of_arrays_can_be_compared(answer):
    def arrays(value):
        return pd.Series([np.array([1.0, value]), None], dtype=object)

    assert answer.equal(arrays(2.0), arrays(2.0))
    assert answer.equal(arrays(np.nan), arrays(np.nan))
    assert not answer.equal(arrays(2.0), arrays(3.0))
