"""The same values in a dataclass and in a Pydantic model."""

from pydantic import ValidationError
from solution import Training, TrainRequest

print("dataclass:", Training(model="trees", rate="0.1", rounds=2.5))
print("Pydantic: ", TrainRequest(model="trees", rate="0.1", rounds="200"))
for extra in ({"rounds": 2.5}, {"rounds": "many", "rate": 7}, {"ruonds": 9}):
    try:
        TrainRequest(**({"model": "trees", "rate": 0.1} | extra))
    except ValidationError as error:
        print(extra, "->", [(*e["loc"], e["type"]) for e in error.errors()])
try:
    TrainRequest.model_validate({"model": "trees", "rate": "0.1"}, strict=True)
except ValidationError as error:
    print("strict, rate '0.1' ->", error.errors()[0]["type"])
