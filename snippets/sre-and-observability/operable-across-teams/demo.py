"""Four services of three teams."""

from solution import gaps

catalogue = {
    "checkout": {
        "owner": "team-shop", "slo": 0.999,
        "alerts": {"SLOFastBurn": "checkout/fast-burn"},
        "needs": ["scores", "ledger"],
    },
    "scores": {
        "owner": "team-ml", "slo": 0.995,
        "alerts": {"SLOFastBurn": "scores/fast-burn", "FeatureAge": ""},
        "needs": ["features"],
    },
    "ledger": {"owner": "team-money", "slo": 0.9995},
    "features": {"owner": "", "slo": None},
}
print("\n".join(gaps(catalogue)))
