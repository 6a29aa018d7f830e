"""What decides how a model comes out, in one place."""

import argparse
import dataclasses


@dataclasses.dataclass(frozen=True)
class Settings:
    """The hyper-parameters. The comments say what was tried, in F1 of `all.speaker` on the held-out articles;
    differences under .01 are noise."""

    # Numbers in a token's state. 48 with a linker of 32 lost .02 to .03; 96 gained 0 to .01 in twice the time.
    width: int = 64
    # Numbers in a state of the linker.
    link_width: int = 48
    # A gated layer each: how many tokens away its left and right neighbours are.
    dilations: tuple[int, ...] = (1, 2, 1, 4)
    # The same for the linker. One layer there, with one of the tagger's left out, lost .01.
    link_dilations: tuple[int, ...] = ()
    # Share of a state's numbers that a step of training leaves out. .12 lost .01.
    dropout: float = 0.25
    # Share of features that a step of training leaves out. .2 lost .01.
    feature_dropout: float = 0.1
    epochs: int = 12
    # Highest learning rate; it rises over `warm_up` steps and falls as a cosine to `last_rate` of it.
    rate: float = 2e-3
    warm_up: int = 100
    last_rate: float = 0.02
    weight_decay: float = 0.01
    # Weight of the auxiliary losses, which a machine's parses teach.
    auxiliary: float = 0.3
    # How much of the average of all steps' weights a step leaves; 0 takes the last step's weights. .999 lost .01.
    average: float = 0.0
    # How often training must meet a feature for it to have a vector. With 3 for tokens, windows make the file
    # 9.8 MB at 3, 8.5 at 5, 7.8 at 7, 7.6 at 8, 7.3 at 10.
    token_minimum: int = 4
    window_minimum: int = 8
    # Words that are often cues but are none at this place: windows to learn nothing from but that.
    false_cues: int = 12_000
    seed: int = 0

    # Shape of a step, which bounds its memory: tokens in a chunk, chunks in a batch; windows in a batch, their
    # tokens together, and the most tokens of one (1 in 100 is longer).
    chunk: int = 512
    batch: int = 8
    batch_windows: int = 200
    batch_window_tokens: int = 9_500
    longest_window: int = 128


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds an option for each setting, with its value here as the default."""
    for field in dataclasses.fields(Settings):
        name = "--" + field.name.replace("_", "-")
        if isinstance(field.default, tuple):
            parser.add_argument(name, default=field.default, type=_numbers, metavar="1,2,…")
        else:
            parser.add_argument(name, default=field.default, type=type(field.default), metavar=str(field.default))


def from_arguments(arguments: argparse.Namespace) -> Settings:
    """The settings that the options say."""
    return Settings(**{field.name: getattr(arguments, field.name) for field in dataclasses.fields(Settings)})


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(",") if part)
