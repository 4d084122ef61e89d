"""The training loss of a batch of windows that belong to whole documents."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from .labels import ROLES
from .model import Finder, pair_bucket
from .targets import Targets
from .windows import Window


# Fillers of rare roles count more, or they are never learnt in few epochs; thresholds make up for it.
RARE_ROLES = torch.tensor([{"through": 5.0, "since": 3.0, "condition": 2.0}.get(r, 1.0) for r in ROLES])


@dataclass
class Sample:
    document: int
    window: Window
    targets: Targets


@dataclass(frozen=True)
class LossWeights:
    tags: float = 1.0
    roles: float = 1.0
    parties: float = 0.35
    status: float = 0.5
    mode: float = 0.5
    channel: float = 0.5
    flags: float = 0.3
    pairs: float = 0.5


def stack(samples: list[Sample]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Padded inputs of the encoder."""
    longest = max(len(s.window.ids) for s in samples)
    arrays = np.zeros((4, len(samples), longest), np.int64)
    keep = np.zeros((len(samples), longest), bool)
    for i, s in enumerate(samples):
        w = s.window
        for k, values in enumerate((w.ids, w.case, w.quoted, w.segment)):
            arrays[k, i, : len(values)] = values
        keep[i, : len(w.ids)] = True
    ids, case, quoted, segment = (torch.from_numpy(a) for a in arrays)
    return ids, case, quoted, segment, torch.from_numpy(keep)


def batch_loss(model: Finder, chunks: list[list[Sample]], weights: LossWeights, rng: np.random.Generator) -> tuple[Tensor, dict[str, float]]:
    """Sum of the heads' losses, each a mean over its own decisions, and the parts for the log."""
    parts: dict[str, Tensor] = {}
    counts: dict[str, float] = {}
    vectors: dict[int, list[tuple[Tensor, Targets]]] = {}

    def add(name: str, value: Tensor, count: float) -> None:
        parts[name] = parts.get(name, torch.zeros(())) + value
        counts[name] = counts.get(name, 0.0) + count

    for chunk in chunks:
        targets = [s.targets for s in chunk]
        *inputs, keep = stack(chunk)
        rows = _act_rows(chunk, keep.shape[1], rng)
        with torch.autocast("cpu", torch.bfloat16):
            hidden = model.encoder(*inputs, keep)
            logits = model.tag(hidden).float()
            outputs = _head_outputs(model, hidden, keep, rows)
        weight = _padded([t.tag_weight for t in targets], keep.shape[1])
        loss = F.binary_cross_entropy_with_logits(logits, _padded([t.tags for t in targets], keep.shape[1]), weight, reduction="sum")
        add("tags", loss, float((weight[..., 0] > 0).sum()) / 10)
        if outputs is None:
            continue
        vector, status, mode, channel, flags, roles, parties = outputs
        count = float(rows.weight.sum())
        for name, logit in (("status", status), ("mode", mode), ("channel", channel)):
            target = torch.from_numpy(np.concatenate([getattr(t, name) for t in targets]))
            add(name, (F.cross_entropy(logit, target, reduction="none") * rows.weight).sum(), count)
        flag_target = torch.from_numpy(np.concatenate([t.flags for t in targets]))
        add("flags", F.binary_cross_entropy_with_logits(flags, flag_target, reduction="sum"), float(len(flags)))
        for name, logit, of_words in (("roles", roles, "role_weight"), ("parties", parties, "party_weight")):
            target, weight = (torch.cat([_padded(list(getattr(t, x)), keep.shape[1]) for t in targets if t.acts]) for x in (name, of_words))
            # The party roles come first among all roles.
            by_token = F.binary_cross_entropy_with_logits(logit, target, weight, reduction="none", pos_weight=RARE_ROLES[: logit.shape[2]]).sum(2)
            add(name, ((by_token * keep[rows.row]).sum(1) * rows.weight).sum(), 8 * count)
        for i, sample in enumerate(chunk):
            if sample.targets.acts:
                vectors.setdefault(sample.document, []).append((vector[rows.row == i], sample.targets))
    for of_document in vectors.values():
        _pair_losses(model, of_document, add)
    total = torch.zeros(())
    for name, value in parts.items():
        total = total + getattr(weights, name) * value / max(counts[name], 1.0)
    return total, {k: float(v.detach()) / max(counts[k], 1.0) for k, v in parts.items()}


@dataclass(frozen=True)
class ActRows:
    """The acts of a chunk, window after window: in which window, where the trigger is, and how much each counts."""

    row: Tensor
    start: Tensor
    end: Tensor
    kind: Tensor
    sentence: Tensor
    weight: Tensor


def _act_rows(chunk: list[Sample], longest: int, rng: np.random.Generator) -> ActRows:
    spans = [_jitter(s.targets, rng) for s in chunk]
    sentence = np.zeros((len(chunk), longest), np.int64)
    for i, s in enumerate(chunk):
        sentence[i, : len(s.window.sentence)] = s.window.sentence
    return ActRows(
        torch.tensor([i for i, s in enumerate(chunk) for _ in s.targets.acts], dtype=torch.long),
        torch.from_numpy(np.concatenate([a for a, _ in spans])),
        torch.from_numpy(np.concatenate([b for _, b in spans])),
        torch.from_numpy(np.concatenate([s.targets.kind for s in chunk])),
        torch.from_numpy(sentence),
        torch.from_numpy(np.concatenate([s.targets.weight for s in chunk])),
    )


def _head_outputs(model: Finder, hidden: Tensor, keep: Tensor, rows: ActRows) -> tuple[Tensor, ...] | None:
    """Trigger vectors, then logits of status, mode, channel, flags, roles, parties; None if the chunk has no act."""
    if len(rows.row) == 0:
        return None
    heads = model.heads
    vector = heads.acts(hidden, keep, rows.row, rows.start, rows.end, rows.kind)
    words = heads.words(hidden, keep, rows.sentence, rows.row, rows.start, rows.end, vector)
    outputs = (vector, heads.status(vector), heads.mode(vector), heads.channel(vector), heads.flags(vector), *words)
    return tuple(o.float() for o in outputs)


def _padded(arrays: list[np.ndarray], longest: int) -> Tensor:
    """[n, longest, last] from arrays [tokens, last], zeros behind."""
    out = np.zeros((len(arrays), longest, arrays[0].shape[-1]), np.float32)
    for i, a in enumerate(arrays):
        out[i, : len(a)] = a
    return torch.from_numpy(out)


def _jitter(t: Targets, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Now and then a part of the trigger only, as a decoder may find it."""
    start, end = t.start.copy(), t.end.copy()
    long = end - start > 1
    cut = rng.random(len(start))
    start[long & (cut < 0.12)] += 1
    end[long & (cut > 0.88)] -= 1
    return start, end


def _pair_losses(model: Finder, of_document: list[tuple[Tensor, Targets]], add) -> None:
    vectors = torch.cat([v.float() for v, _ in of_document])
    acts = [a for _, t in of_document for a in t.acts]
    order = sorted(range(len(acts)), key=lambda i: acts[i].trigger)
    row = {acts[i].id: i for i in order}
    root = {a.id: a.id for a in acts}
    for i in order:
        a = acts[i]
        if a.same_as in root:
            root[a.id] = root[a.same_as]
    earlier, later, far, same, target = [], [], [], [], []
    for n, j in enumerate(order):
        for i in order[:n]:
            a, b = acts[i], acts[j]
            if abs(a.sentence - b.sentence) > 30:
                continue
            earlier.append(i)
            later.append(j)
            far.append(pair_bucket(b.sentence - a.sentence))
            same.append(int(a.type == b.type))
            answers = b.reply_to in root and root.get(b.reply_to) == root[a.id]
            target.append((float(root[a.id] == root[b.id]), float(answers)))
    if not earlier:
        return
    logits = model.pairs(vectors[earlier], vectors[later], torch.tensor(far), torch.tensor(same))
    loss = F.binary_cross_entropy_with_logits(logits, torch.tensor(target), reduction="sum")
    add("pairs", loss, float(len(row)))
