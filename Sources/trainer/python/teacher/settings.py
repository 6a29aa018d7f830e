"""What decides how a teacher comes out."""

import dataclasses

_LAYERS = 6


@dataclasses.dataclass(frozen=True)
class Settings:
    """The hyper-parameters of the teacher's training."""

    epochs: int = 3
    # Highest learning rate; it rises over a share of all steps and falls to nothing in a line.
    rate: float = 3e-4
    warm_up: float = 0.08
    # A layer learns by so much more slowly than the one above it; heads and new features by so much faster.
    layer_rate: float = 0.88
    head_rate: float = 3.0
    # Windows in a batch, batches in a step.
    windows: int = 4
    batches: int = 4
    seed: int = 1

    def rate_of(self, name: str) -> float:
        """By how much the rate of the parameter `name` differs."""
        if name.startswith("layers"):
            return self.layer_rate ** (_LAYERS - 1 - int(name.split(".")[1]))
        if name.startswith(("head", "trans", "first", "feat", "link")):
            return self.head_rate
        return self.layer_rate**_LAYERS
