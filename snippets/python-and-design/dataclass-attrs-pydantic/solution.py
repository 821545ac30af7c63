"""One training setting as a dataclass inside and a Pydantic model at the border."""

from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator


# --8<-- [start:border]
class TrainRequest(BaseModel):
    """What arrives as JSON. Unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    model: Literal["trees", "linear"]
    rate: float = Field(gt=0, le=1)
    rounds: int = Field(default=100, ge=1)
    stop_after: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def stops_before_the_end(self):
        if self.stop_after is not None and self.stop_after > self.rounds:
            raise ValueError("stop_after exceeds rounds")
        return self
# --8<-- [end:border]


# --8<-- [start:inside]
@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    """What the code works with. The border has checked it."""

    model: str
    rate: float
    rounds: int = 100
    stop_after: int | None = None


def training(text):
    """Parse JSON text into a Training, or raise ValidationError."""
    return Training(**TrainRequest.model_validate_json(text).model_dump())
# --8<-- [end:inside]
