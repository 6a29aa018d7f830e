"""What decides how a model comes out, in one place."""

import argparse
import dataclasses


@dataclasses.dataclass(frozen=True)
class Settings:
    """The hyper-parameters. The comments say what was tried, in F1 of `all.speaker` on the held-out articles;
    differences under .01 are noise."""

    # Numbers in a token's state. 48 with three layers took a seventh less time; it lost .01 of quoted.speaker on one
    # collection and gained .01 of exact contents on another.
    width: int = 96
    # Numbers in a state of the linker. 48 gained nothing.
    link_width: int = 48
    # The tagger's layers: each looks at the tokens next to it (gated) or remembers all of the paragraph (recurrent).
    # Two more gained nothing; nor did four convolutions of three tokens, at three times the cost.
    layers: tuple[str, ...] = ("gated", "recurrent", "gated", "recurrent")
    # The same for the linker.
    link_layers: tuple[str, ...] = ("recurrent",)
    # Share of a state's numbers that a step of training leaves out. .12 lost .01.
    dropout: float = 0.25
    # Share of features that a step of training leaves out. .2 lost .01.
    feature_dropout: float = 0.1
    epochs: int = 10
    # Highest learning rate; it rises over `warm_up` steps and falls as a cosine to `last_rate` of it.
    rate: float = 2e-3
    warm_up: int = 100
    last_rate: float = 0.02
    weight_decay: float = 0.01
    # Weight of the auxiliary losses, which a machine's parses teach.
    auxiliary: float = 0.3
    # How much of the average of all steps' weights a step leaves; 0 takes the last step's weights. .999 lost .01.
    average: float = 0.0
    # How often training must meet a feature for it to have a vector.
    token_minimum: int = 4
    window_minimum: int = 12
    # At most so many features have a vector, the most frequent ones.
    token_maximum: int = 44_000
    window_maximum: int = 46_000
    # How often a word that is not among the commonest English ones must stand in the articles to be in the table.
    word_minimum: int = 7
    # The linear part: how often training must meet a feature, places of its table as a power of two, epochs and the
    # share of features that a step leaves out. A table 16 times as large gained nothing.
    score_minimum: int = 6
    score_bits: int = 16
    score_epochs: int = 4
    score_dropout: float = 0.2
    # What the linear part counts beside the network, whose scores count one. .3 to 1 are alike; without it, contents
    # lose .03 and cues .02.
    tagger_share: float = 0.5
    link_share: float = 0.7
    # Words that are often cues but are none at this place, for each that is one: windows to learn nothing from but that.
    false_cues: float = 0.6
    # The share of the labelled news that an epoch goes over, another one each time; all that people marked is in each.
    taught_share: float = 0.2
    # Weight of the loss of telling statements from attitudes.
    manner: float = 0.3
    seed: int = 0

    # Shape of a step, which bounds its memory: tokens in a row, rows in a batch; windows in a batch, and rows that they
    # fill one after the other.
    chunk: int = 512
    batch: int = 8
    batch_windows: int = 200
    batch_window_rows: int = 18


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds an option for each setting, with its value here as the default."""
    for field in dataclasses.fields(Settings):
        name = "--" + field.name.replace("_", "-")
        if isinstance(field.default, tuple):
            parser.add_argument(name, default=field.default, type=_words, metavar="gated,recurrent,…")
        else:
            parser.add_argument(name, default=field.default, type=type(field.default), metavar=str(field.default))


def from_arguments(arguments: argparse.Namespace) -> Settings:
    """The settings that the options say."""
    return Settings(**{field.name: getattr(arguments, field.name) for field in dataclasses.fields(Settings)})


def _words(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(",") if part)
