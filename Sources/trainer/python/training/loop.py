"""The training loop."""

import functools
import queue
import threading
import time
from collections.abc import Callable, Iterator

import jax
import numpy as np
import optax

from . import network
from .batches import Step, TrainingData, epoch
from .feature_vectors import FeatureVectors
from .losses import joint_loss
from .model import Model
from .settings import Settings

# Steps between two looks at the weights for their average: each look reads all vectors.
_AVERAGED_STEPS = 8


def train(
    data: TrainingData, vocabulary_sizes: tuple[int, int], auxiliary_sizes: tuple[int, ...], settings: Settings,
    report: Callable[[str], None],
) -> Model:
    """Trains a model on `data`; `vocabulary_sizes` are the numbers of token and of window features."""
    random = np.random.default_rng(settings.seed)
    model = Model(
        settings, network.initial_weights(settings, auxiliary_sizes, random),
        FeatureVectors(vocabulary_sizes[0], settings.width, random),
        FeatureVectors(vocabulary_sizes[1], settings.link_width, random))
    steps = max(data.steps(settings) * settings.epochs, settings.warm_up + 1)
    last_rate = settings.rate * settings.last_rate
    rates = optax.warmup_cosine_decay_schedule(0, settings.rate, settings.warm_up, steps, last_rate)
    optimizer = optax.adamw(rates, weight_decay=settings.weight_decay)
    state = optimizer.init(model.weights)
    dense_step = jax.jit(functools.partial(_dense_step, optimizer, settings))
    key = jax.random.PRNGKey(settings.seed)
    average: Model | None = None
    number, start = 0, time.monotonic()
    for epoch_number in range(settings.epochs):
        losses = []
        for step in _ahead(epoch(data, settings, random)):
            number += 1
            token_sums = model.token_vectors.sums(step.token_rows)
            window_sums = model.window_vectors.sums(step.window_rows)
            model.weights, state, loss, gradients = dense_step(
                model.weights, state, token_sums.reshape(settings.batch, settings.chunk, -1), window_sums, step.batch,
                jax.random.fold_in(key, number))
            rate = float(rates(number - 1))
            _update(model, step, gradients, number, rate)
            losses.append(loss)
            if settings.average and number % _AVERAGED_STEPS == 0:
                average = _averaged(average, model, number)
        seconds = time.monotonic() - start
        report(f"epoch {epoch_number + 1} of {settings.epochs}: loss {np.mean(losses):.4f}, {seconds:.0f} s")
    return average or model


def _dense_step(optimizer, settings: Settings, weights, state, token_sums, window_sums, batch, key):
    loss = functools.partial(joint_loss, settings=settings)
    value, gradients = jax.value_and_grad(loss, argnums=(0, 1, 2))(weights, token_sums, window_sums, batch, key)
    updates, state = optimizer.update(gradients[0], state, weights)
    return optax.apply_updates(weights, updates), state, value, gradients[1:]


def _update(model: Model, step: Step, gradients, number: int, rate: float) -> None:
    pairs = [(model.token_vectors, step.token_rows), (model.window_vectors, step.window_rows)]
    for (vectors, rows), gradient in zip(pairs, gradients, strict=True):
        flat = np.asarray(gradient).reshape(len(rows), -1)
        vectors.update(rows, flat, number, rate, model.settings.weight_decay)


def _averaged(average: Model | None, model: Model, number: int) -> Model:
    """The exponential average of the steps' numbers; in the beginning, the plain average."""
    if average is None:
        return model.copy()
    lasting = 1 - model.settings.average**_AVERAGED_STEPS
    average.approach(model, max(lasting, 1 / (number / _AVERAGED_STEPS + 1)))
    return average


def _ahead(steps: Iterator[Step], most: int = 4) -> Iterator[Step]:
    """The same steps, made in a thread of their own, `most` of them ahead; their order stays."""
    made: queue.Queue[Step | BaseException | None] = queue.Queue(most)

    def make() -> None:
        try:
            for step in steps:
                made.put(step)
            made.put(None)
        except BaseException as error:  # The reader raises it.
            made.put(error)

    threading.Thread(target=make, daemon=True).start()
    while (step := made.get()) is not None:
        if isinstance(step, BaseException):
            raise step
        yield step
