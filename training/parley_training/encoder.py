"""A BERT encoder (post-norm, absolute positions) with extra input features, loaded from a safetensors file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from .labels import CASE_KINDS, SEGMENT_KINDS


@dataclass(frozen=True)
class EncoderShape:
    vocab: int = 30522
    hidden: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    positions: int = 512


class Layer(nn.Module):
    """Self-attention and feed-forward with residuals and layer norm after each."""

    def __init__(self, shape: EncoderShape, dropout: float) -> None:
        super().__init__()
        self.heads = shape.heads
        self.dropout = dropout
        self.qkv = nn.Linear(shape.hidden, 3 * shape.hidden)
        self.out = nn.Linear(shape.hidden, shape.hidden)
        self.norm1 = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.inner = nn.Linear(shape.hidden, shape.inner)
        self.outer = nn.Linear(shape.inner, shape.hidden)
        self.norm2 = nn.LayerNorm(shape.hidden, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        b, t, h = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, h // self.heads).permute(2, 0, 3, 1, 4)
        # Written out: on a CPU and at these lengths faster than the fused kernel.
        scores = (q * (h // self.heads) ** -0.5) @ k.transpose(-1, -2)
        if mask is not None:
            scores = scores + mask
        a = scores.softmax(-1).to(v.dtype) @ v
        a = self.out(a.transpose(1, 2).reshape(b, t, h))
        x = self.norm1(x + F.dropout(a, self.dropout, self.training))
        f = self.outer(F.gelu(self.inner(x)))
        return self.norm2(x + F.dropout(f, self.dropout, self.training))


class Encoder(nn.Module):
    """Wordpieces and their features to hidden vectors, [batch, tokens, hidden]."""

    def __init__(self, shape: EncoderShape, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = shape
        self.dropout = dropout
        self.words = nn.Embedding(shape.vocab, shape.hidden)
        self.places = nn.Embedding(shape.positions, shape.hidden)
        self.case = nn.Embedding(CASE_KINDS, shape.hidden)
        self.quoted = nn.Embedding(2, shape.hidden)
        self.segment = nn.Embedding(SEGMENT_KINDS, shape.hidden)
        self.norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.layers))
        for feature in (self.case, self.quoted, self.segment):
            nn.init.normal_(feature.weight, std=0.01)

    def forward(self, ids: Tensor, case: Tensor, quoted: Tensor, segment: Tensor, keep: Tensor | None) -> Tensor:
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.places(places) + self.case(case) + self.quoted(quoted) + self.segment(segment)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        mask = None if keep is None else torch.zeros_like(keep, dtype=torch.bfloat16).masked_fill(~keep, -30000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x


def load_encoder(path: Path, keep_layers: tuple[int, ...], dropout: float = 0.1) -> Encoder:
    """The encoder of a BERT checkpoint in safetensors; `keep_layers` picks the layers kept, in order."""
    raw = {k.removeprefix("bert."): v for k, v in load_file(str(path)).items()}
    encoder = Encoder(EncoderShape(vocab=raw["embeddings.word_embeddings.weight"].shape[0], layers=len(keep_layers)), dropout)
    state = encoder.state_dict()
    state["words.weight"] = raw["embeddings.word_embeddings.weight"]
    # Token type 0 is added everywhere by BERT; fold it into the positions.
    state["places.weight"] = raw["embeddings.position_embeddings.weight"] + raw["embeddings.token_type_embeddings.weight"][0]
    for part in ("weight", "bias"):
        state[f"norm.{part}"] = raw[f"embeddings.LayerNorm.{part}"]
        for i, j in enumerate(keep_layers):
            of = f"encoder.layer.{j}."
            state[f"layers.{i}.qkv.{part}"] = torch.cat([raw[f"{of}attention.self.{n}.{part}"] for n in ("query", "key", "value")])
            state[f"layers.{i}.out.{part}"] = raw[f"{of}attention.output.dense.{part}"]
            state[f"layers.{i}.norm1.{part}"] = raw[f"{of}attention.output.LayerNorm.{part}"]
            state[f"layers.{i}.inner.{part}"] = raw[f"{of}intermediate.dense.{part}"]
            state[f"layers.{i}.outer.{part}"] = raw[f"{of}output.dense.{part}"]
            state[f"layers.{i}.norm2.{part}"] = raw[f"{of}output.LayerNorm.{part}"]
    encoder.load_state_dict(state)
    return encoder
