"""The network that is trained: the torch twin of `gahnegar.persian.syntax.network`.

Both hold the same matrices under the same names; only this one has gradients and dropout.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from gahnegar.persian.syntax.features import AFFIXES, KINDS, WORDS
from gahnegar.persian.syntax.network import FAR, distances
from gahnegar.persian.syntax.shapes import POSITIONS, RELATIONS, TAGS


@dataclass(frozen=True)
class Shape:
    """Widths of the tables and layers."""

    word: int = 96
    head: int = 48
    tail: int = 64
    kind: int = 48
    width: int = 192
    dilations: tuple[int, ...] = (1, 2, 4, 1)
    arc: int = 128
    label: int = 128
    gazes: int = 4
    gaze: int = 32
    gaze_before: tuple[int, ...] = (2,)
    dropout: float = 0.25
    word_dropout: float = 0.15


class Student(nn.Module):
    """Tags, ezafe, arcs and relations of a batch of sentences, padded."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.words = nn.EmbeddingBag(WORDS + 1, shape.word, mode="sum", padding_idx=WORDS)
        self.heads = nn.EmbeddingBag(AFFIXES + 1, shape.head, mode="sum", padding_idx=AFFIXES)
        self.tails = nn.EmbeddingBag(AFFIXES + 1, shape.tail, mode="sum", padding_idx=AFFIXES)
        self.kinds = nn.EmbeddingBag(KINDS + 1, shape.kind, mode="sum", padding_idx=KINDS)
        for table in (self.words, self.heads, self.tails, self.kinds):
            nn.init.normal_(table.weight, std=0.1)
            with torch.no_grad():
                table.weight[-1] = 0
        self.mix = nn.Linear(shape.word + shape.head + shape.tail + shape.kind, shape.width)
        self.convolutions = nn.ModuleList(nn.Linear(3 * shape.width, shape.width) for _ in shape.dilations)
        looks = shape.gaze_before
        self.gaze = nn.ModuleList(nn.Linear(shape.width, 3 * shape.gazes * shape.gaze) for _ in looks)
        self.gaze_out = nn.ModuleList(nn.Linear(shape.gazes * shape.gaze, shape.width) for _ in looks)
        self.gaze_distance = nn.ParameterList(nn.Parameter(torch.zeros(shape.gazes, 2 * FAR + 1)) for _ in looks)
        self.sizes = (len(TAGS), 1, 1, 1, shape.arc, shape.arc, shape.label, shape.label)
        self.out = nn.Linear(shape.width, sum(self.sizes))
        self.distance = nn.Parameter(torch.zeros(2 * FAR + 1))
        self.label_distance = nn.Parameter(torch.zeros(2 * FAR + 1, shape.label))
        self.label_root = nn.Parameter(torch.zeros(shape.label))
        self.relations = nn.Linear(shape.label, len(RELATIONS))
        self.dropout = nn.Dropout(shape.dropout)
        self.register_buffer("offsets", torch.from_numpy(distances(POSITIONS)))

    def encode(self, rows: tuple[Tensor, Tensor, Tensor, Tensor], mask: Tensor) -> Tensor:
        """Rows of the words of the batch (each `[words, n]`) to `[sentences, length, width]`."""
        words, heads, tails, kinds = rows
        if self.training and self.shape.word_dropout:
            gone = torch.rand(words.shape[0]) < self.shape.word_dropout
            words = torch.where(gone[:, None], WORDS, words)
        seen = torch.cat((self.words(words), self.heads(heads), self.tails(tails), self.kinds(kinds)), 1)
        flat = F.relu(self.mix(self.dropout(seen)))
        state = flat.new_zeros(*mask.shape, flat.shape[1])
        state[mask] = flat
        state = self.drop(state)
        for index, (step, layer) in enumerate(zip(self.shape.dilations, self.convolutions, strict=True)):
            if index in self.shape.gaze_before:
                state = _level(state + self.drop(self.look(self.shape.gaze_before.index(index), state, mask)))
                state = state * mask[:, :, None]
            left = F.pad(state, (0, 0, step, 0))[:, : state.shape[1]]
            right = F.pad(state, (0, 0, 0, step))[:, step:]
            new = self.drop(F.relu(layer(torch.cat((left, state, right), 2))))
            state = _level(state + new) * mask[:, :, None]
        return state

    def drop(self, state: Tensor) -> Tensor:
        """Dropout of the same columns for all words of a sentence."""
        if not self.training:
            return state
        kept = 1 - self.shape.dropout
        return state * (torch.rand(state.shape[0], 1, state.shape[2]) < kept).to(state.dtype).div_(kept)

    def look(self, index: int, state: Tensor, mask: Tensor) -> Tensor:
        """What each word takes from all words of its sentence."""
        count, length, _ = state.shape
        parts = self.gaze[index](state).view(count, length, 3, self.shape.gazes, self.shape.gaze)
        asked, offered, told = parts.permute(2, 0, 3, 1, 4)
        weights = asked @ offered.transpose(2, 3) / self.shape.gaze**0.5
        weights = weights + self.gaze_distance[index][:, self.offsets[:length, :length]]
        weights = weights.masked_fill(~mask[:, None, None, :], -1e9).softmax(3).to(told.dtype)
        found: Tensor = self.gaze_out[index]((weights @ told).transpose(1, 2).reshape(count, length, -1))
        return found

    def forward(self, rows: tuple[Tensor, Tensor, Tensor, Tensor], mask: Tensor) -> tuple[Tensor, ...]:
        """Scores of tags, ezafe, arcs (`[sentences, length, 1 + length]`, the root first) and what labels need."""
        state = self.drop(self.encode(rows, mask))
        tags, ezafe, root, governs, dependent, governor, below, above = self.out(state).split(self.sizes, 2)
        length = mask.shape[1]
        dependent, governor = self.drop(F.relu(dependent)), self.drop(F.relu(governor))
        arcs = dependent @ governor.transpose(1, 2) / self.shape.arc**0.5
        arcs = arcs + governs.transpose(1, 2) + self.distance[self.offsets[:length, :length]]
        arcs = arcs.masked_fill(~mask[:, None, :] | torch.eye(length, dtype=torch.bool), -1e9)
        return tags, ezafe[:, :, 0], torch.cat((root, arcs), 2), below, above

    def label(self, below: Tensor, above: Tensor, heads: Tensor) -> Tensor:
        """Scores of relations for given heads (0 the root, else 1 + index)."""
        _, length, width = below.shape
        place = (heads - 1).clamp(min=0)
        found = above.gather(1, place[:, :, None].expand(-1, -1, width))
        far = self.label_distance[self.offsets[torch.arange(length)[None], place]]
        found = torch.where((heads == 0)[:, :, None], self.label_root, found + far)
        return self.relations(self.drop(F.relu(below + found)))


def _level(state: Tensor) -> Tensor:
    return state * torch.rsqrt(state.square().mean(2, keepdim=True) + 1e-6)


def load(student: Student, path: Path) -> None:
    """Take the weights of a file, as far as eight bits keep them."""
    with np.load(path) as kept:
        for name, tensor in _parameters(student).items():
            matrix = kept[name] * kept[f"{name}_scale8"] if f"{name}_scale8" in kept.files else kept[name]
            with torch.no_grad():
                tensor.copy_(torch.from_numpy(matrix))


def matrices(student: Student) -> dict[str, np.ndarray]:
    """The matrices of a student as the run time names them."""
    arrays = {name: tensor.detach().numpy().astype(np.float32) for name, tensor in _parameters(student).items()}
    shape = student.shape
    return arrays | {
        "dilations": np.array(shape.dilations), "sizes": np.array(student.sizes),
        "gazes": np.array(shape.gazes), "gaze_before": np.array(shape.gaze_before),
    }  # fmt: skip


def _parameters(student: Student) -> dict[str, Tensor]:
    """Views of all parameters, by the names and in the orientation of the run time."""
    found: dict[str, Tensor] = {
        "words": student.words.weight[:-1], "heads": student.heads.weight[:-1],
        "tails": student.tails.weight[:-1], "kinds": student.kinds.weight[:-1],
        "mix": student.mix.weight.T, "mix_bias": student.mix.bias,
        "out": student.out.weight.T, "out_bias": student.out.bias,
        "distance": student.distance, "label_distance": student.label_distance, "label_root": student.label_root,
        "relations": student.relations.weight.T, "relations_bias": student.relations.bias,
    }  # fmt: skip
    for index, layer in enumerate(student.convolutions):
        found |= {f"layer{index}": layer.weight.T, f"layer{index}_bias": layer.bias}
    for index, (into, out, far) in enumerate(zip(student.gaze, student.gaze_out, student.gaze_distance, strict=True)):
        found |= {
            f"gaze{index}": into.weight.T, f"gaze{index}_bias": into.bias, f"gaze{index}_distance": far,
            f"gaze_out{index}": out.weight.T, f"gaze_out{index}_bias": out.bias,
        }  # fmt: skip
    return found
