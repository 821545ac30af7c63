import io

import numpy as np
import pandas as pd
import pytest

HAND = "request_id,service,ms\n1,s10,10\n2,s2,50\n3,s10,30\n4,s10,50\n5,s2,\n6,s9,\n"


@pytest.mark.parametrize("rows", [1, 2, 4, 100])
def test_the_chunk_size_changes_nothing(answer, rows):
    found = answer.mean_by_service(io.StringIO(HAND), rows)
    assert found.index.tolist() == ["s10", "s2", "s9"]
    assert found.to_numpy() == pytest.approx([30, 50, np.nan], nan_ok=True)


def test_codes_are_text(answer):
    found = answer.mean_by_service(io.StringIO("service,ms\n007,1\n7,3\nNA,5\n"), 2)
    assert found.to_dict() == {"007": 1, "7": 3, "NA": 5}


def test_reads_two_columns_chunk_by_chunk(answer, monkeypatch):
    asked, read = [], pd.read_csv

    def spy(*args, **options):
        asked.append(options)
        return read(*args, **options)
    monkeypatch.setattr(pd, "read_csv", spy)
    answer.mean_by_service(io.StringIO(HAND), 2)
    assert all(options.get("usecols") is not None for options in asked)
    assert any(options.get("chunksize") == 2 or options.get("iterator") for options in asked)


@pytest.mark.parametrize("seed", range(3))
def test_agrees_with_one_read(answer, seed):
    rng = np.random.default_rng(seed)
    frame = pd.DataFrame({"service": rng.choice(["s10", "s2", "s3"], 50, p=[0.8, 0.15, 0.05]),
                          "ms": np.where(rng.random(50) < 0.2, np.nan, 1e9 + rng.integers(0, 1000, 50))})
    found = answer.mean_by_service(io.StringIO(frame.to_csv(index=False)), 7)
    assert found.to_dict() == pytest.approx(frame.groupby("service")["ms"].mean().to_dict(), nan_ok=True)


def test_smaller_keeps_every_value(answer):
    frame = pd.DataFrame({"small": [-128, 127] * 20, "wide": [10**12, 5] * 20, "ratio": [0.1, 16_777_217.0] * 20,
                          "service": ["auth", "cart"] * 20, "id": [f"r{i}" for i in range(40)]})
    found = answer.smaller(frame)
    assert found["small"].dtype == "int8" and found["wide"].dtype == "int64"
    assert found["service"].dtype == "category" and found["id"].dtype == frame["id"].dtype
    assert found["ratio"].dtype == "float64"
    for name in frame:
        assert found[name].tolist() == frame[name].tolist()
    assert found.memory_usage().sum() < frame.memory_usage().sum()


@pytest.mark.parametrize("distinct, kind", [(4, "category"), (5, "str")])
def test_a_tenth_of_the_rows_is_the_limit(answer, distinct, kind):
    found = answer.smaller(pd.DataFrame({"service": [f"s{i % distinct}" for i in range(40)]}))
    assert found["service"].dtype == kind


def test_other_columns_stay_as_they_are(answer):
    frame = pd.DataFrame({"hash": np.array([2**64 - 1, 1], dtype="uint64"), "code": np.array([1, 2], dtype="uint16"),
                          "ok": [True, False], "at": pd.to_datetime(["2026-11-30", "2026-12-01"])})
    assert answer.smaller(frame).dtypes.to_dict() == frame.dtypes.to_dict()


def test_missing_texts_stay_missing(answer):
    found = answer.smaller(pd.DataFrame({"service": ["auth", None] * 20}))
    assert found["service"].dtype == "category" and found["service"].isna().sum() == 20
