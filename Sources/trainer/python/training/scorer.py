"""The corpus's scorer, which also reads its annotations; it lies beside the project, not in it."""

import importlib.util
import pathlib
import types

from .missing import Missing


def load(path: str) -> types.ModuleType:
    """Loads `score_attribution.py` from `path`: `read_gold`, `Attribution`, `WORD` and `evaluate` are used of it."""
    if not pathlib.Path(path).is_file():
        raise Missing(f"The scorer {path} is not there: training needs the folder `shared` beside the project.")
    specification = importlib.util.spec_from_file_location("score_attribution", path)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module
