"""A model while it is trained, and as a whole."""

import dataclasses

import jax
import numpy as np

from .feature_vectors import FeatureVectors
from .linear import LinearModel
from .settings import Settings


@dataclasses.dataclass
class Model:
    """The networks' weights and the features' vectors [rows + 1, width]; row 0 is zeros."""

    settings: Settings
    weights: dict
    token_vectors: FeatureVectors
    window_vectors: FeatureVectors

    def copy(self) -> "Model":
        """A model with numbers of its own; the weights are never changed in place."""
        return Model(self.settings, self.weights, self.token_vectors.copy(), self.window_vectors.copy())

    def approach(self, other: "Model", share: float) -> None:
        """Moves all numbers by `share` of the way to the other model's."""
        self.weights = _between(self.weights, other.weights, np.float32(share))
        self.token_vectors.approach(other.token_vectors, share)
        self.window_vectors.approach(other.window_vectors, share)


@dataclasses.dataclass(frozen=True)
class WholeModel:
    """The networks, and the linear parts of tagger and linker, each counting what it counts in use."""

    networks: Model
    tagger: LinearModel
    linker: LinearModel


@jax.jit
def _between(weights: dict, other: dict, share):
    return jax.tree.map(lambda here, there: here + share * (there - here), weights, other)
