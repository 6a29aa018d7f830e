"""Training in two processes of one thread each, which share the parameters: on two cores that is a third faster than
two threads."""

import random
import sys
import time

import torch
import torch.multiprocessing as multiprocessing

from . import links
from .corpora import Marked
from .encoder import Teacher
from .pieces import LIMIT, PieceText, batch
from .settings import Settings

_WORKERS = 2
# A window begins elsewhere in every epoch, but not after so few pieces.
_MINIMUM_FIRST = 60
# Constants of Adam (Kingma and Ba 2015) with decoupled decay of the matrices.
_MEAN, _SQUARE, _TINY, _DECAY = 0.9, 0.98, 1e-8, 0.01
_MAXIMUM_NORM = 1.0
# Whoever waits longer than so many seconds for the other process has lost it.
_PATIENCE = 900


def learn(articles: list[Marked], settings: Settings, output: str) -> None:
    """Trains a teacher on `articles` and writes its parameters, without the words' vectors, to `output`."""
    multiprocessing.set_start_method("spawn", force=True)
    size = sum(p.numel() for name, p in Teacher().named_parameters() if not name.startswith("word."))
    flat = torch.zeros(size).share_memory_()
    gradients = [torch.zeros(size).share_memory_() for _ in range(_WORKERS)]
    sums = torch.zeros(2 * _WORKERS, dtype=torch.double).share_memory_()
    taken, barrier = multiprocessing.Value("i", 0), multiprocessing.Barrier(_WORKERS, timeout=_PATIENCE)
    processes = [
        multiprocessing.Process(
            target=_work, args=(rank, articles, settings, output, flat, gradients, sums, taken, barrier))
        for rank in range(_WORKERS)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
        if process.exitcode:
            sys.exit("The teacher's training failed; the reason stands above.")


def _work(rank, articles, settings: Settings, output, flat, gradients, sums, taken, barrier) -> None:
    torch.set_num_threads(1)
    texts = [PieceText(article.text, article.style, article) for article in articles]
    torch.manual_seed(settings.seed)
    teacher = Teacher().load_pretrained()
    teacher.word.weight.requires_grad_(False)
    named = [(name, p) for name, p in teacher.named_parameters() if p.requires_grad]
    if rank == 0:
        flat.copy_(torch.cat([p.data.view(-1) for _, p in named]))
    barrier.wait()
    rates, decays = _share(named, flat, gradients[rank], settings)
    half = len(flat) // _WORKERS
    own = slice(half * rank, half * (rank + 1) if rank < _WORKERS - 1 else len(flat))
    rates, decays = rates[own], decays[own]
    means, squares = torch.zeros_like(rates), torch.zeros_like(rates)
    torch.manual_seed(settings.seed * 10 + rank + 1)
    number, start = 0, time.monotonic()
    total = len(_plan(texts, settings, 0)) * settings.epochs
    for epoch in range(settings.epochs):
        lost = 0.0
        for step in _plan(texts, settings, epoch):
            gradients[rank].zero_()
            sums[rank] = _step(teacher, texts, step, taken)
            barrier.wait()  # All gradients are there.
            if rank == 0:
                taken.value = 0
            slope = gradients[0][own] + gradients[1][own]
            sums[_WORKERS + rank] = float(slope.pow(2).sum())
            barrier.wait()  # So are their norms.
            norm = float(sums[_WORKERS:].sum()) ** 0.5
            lost += float(sums[:_WORKERS].sum())
            warm = min(1.0, (number + 1) / (settings.warm_up * total))
            rate = settings.rate * warm * max(0.0, 1 - number / total)
            number += 1
            slope *= min(1.0, _MAXIMUM_NORM / (norm + 1e-6))
            means.mul_(_MEAN).add_(slope, alpha=1 - _MEAN)
            squares.mul_(_SQUARE).addcmul_(slope, slope, value=1 - _SQUARE)
            change = (means / (1 - _MEAN**number)) / ((squares / (1 - _SQUARE**number)).sqrt_() + _TINY)
            values = flat[own]
            values.sub_((change + decays * values) * rates, alpha=rate)
            barrier.wait()  # All parameters are new.
            if rank == 0 and number % 100 == 0:
                seconds = time.monotonic() - start
                print(f"step {number} of {total}: loss {lost / 100:.4f}, {seconds:.0f} s", flush=True)
                lost = 0.0
        if rank == 0:
            kept = {name: value.clone() for name, value in teacher.state_dict().items() if name != "word.weight"}
            torch.save(kept, output)


def _step(teacher: Teacher, texts: list[PieceText], step: list, taken) -> float:
    """Adds up the gradients of those batches of a step that the other process has not taken; gives back their loss."""
    units = sum(
        sum(texts[number].unit_of[piece] >= 0 for begin, end in window for piece in range(begin, end))
        for windows in step for number, window in windows)
    teacher.train()
    lost = 0.0
    while True:
        with taken.get_lock():
            place = taken.value
            taken.value += 1
        if place >= len(step):
            return lost
        windows = [(texts[number], texts[number].tensors(window)) for number, window in step[place]]
        windows = [window for window in windows if window[1][3]]
        if not windows:
            continue
        made = batch(windows, is_marked=True)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = teacher.states(made.ids, made.features, made.mask, made.places)
            emissions = teacher.emissions(states)
        loss = teacher.loss(emissions, made.labels, made.unit_mask) + links.loss(teacher, states, made.links)
        loss = loss / max(1, units)
        loss.backward()
        lost += loss.item()


def _plan(texts: list[PieceText], settings: Settings, epoch: int) -> list[list[list[tuple]]]:
    """The steps of an epoch: each some batches of windows of like length."""
    chance = random.Random(settings.seed * 1000 + epoch)
    windows = [
        (number, window)
        for number, text in enumerate(texts) for window in text.windows(chance.randint(_MINIMUM_FIRST, LIMIT))
    ]
    chance.shuffle(windows)
    pool = settings.windows * settings.batches * 12
    batches = []
    for first in range(0, len(windows), pool):
        alike = sorted(windows[first : first + pool], key=lambda window: sum(e - b + 1 for b, e in window[1]))
        batches += [alike[place : place + settings.windows] for place in range(0, len(alike), settings.windows)]
    chance.shuffle(batches)
    return [batches[place : place + settings.batches] for place in range(0, len(batches), settings.batches)]


def _share(named, flat, gradient, settings: Settings) -> tuple[torch.Tensor, torch.Tensor]:
    """Lays a teacher's parameters into `flat` and their gradients into `gradient`; for each number the rate, lower
    for lower layers, and the decay."""
    rates, decays, offset = [], [], 0
    for name, parameter in named:
        count = parameter.numel()
        parameter.data = flat[offset : offset + count].view(parameter.shape)
        parameter.grad = gradient[offset : offset + count].view(parameter.shape)
        rates.append(torch.full((count,), float(settings.rate_of(name))))
        is_matrix = parameter.dim() > 1 and not name.startswith(("trans", "first"))
        decays.append(torch.full((count,), _DECAY if is_matrix else 0.0))
        offset += count
    return torch.cat(rates), torch.cat(decays)
