"""Learns which sentences need not be read:  python -m parley_training.screen --gold DIR… --encoder MODEL_DIR --out screen.json

A weight for each wordpiece; a sentence whose distinct pieces sum below the threshold is taken to hold no act.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from .gold import GoldDocument, is_held_out, load_gold
from .tokens import load_tokenizer, tokenize

MAX_LOST = 0.008  # share of held-out acts that the screen may lose


def sentence_pieces(documents: list[GoldDocument], tokenizer_file: Path) -> tuple[list[list[int]], np.ndarray]:
    """Distinct wordpieces of each sentence but the first of a document, and how many acts it holds."""
    tokenizer = load_tokenizer(tokenizer_file)
    pieces: list[list[int]] = []
    acts: list[int] = []
    for d in documents:
        doc = tokenize(tokenizer, d.text, d.sentences)
        held = Counter(a.sentence for a in d.acts)
        for number, (a, b) in enumerate(doc.sentence_ranges):
            if number > 0:
                pieces.append(sorted(set(doc.ids[a:b])))
                acts.append(held[number])
    return pieces, np.array(acts)


def fit(pieces: list[list[int]], acts: np.ndarray, vocabulary: int, steps: int = 300) -> tuple[torch.Tensor, float]:
    """Logistic regression on the presence of wordpieces."""
    flat = torch.tensor([i for p in pieces for i in p])
    offsets = torch.tensor(np.cumsum([0, *map(len, pieces[:-1])]))
    weight = torch.zeros(vocabulary, 1, requires_grad=True)
    bias = torch.zeros(1, requires_grad=True)
    target = torch.from_numpy((acts > 0).astype(np.float32))
    optimizer = torch.optim.Adam([weight, bias], lr=0.03)
    for _ in range(steps):
        z = F.embedding_bag(flat, weight, offsets, mode="sum")[:, 0] + bias
        # Missing an act is worse than reading in vain.
        loss = F.binary_cross_entropy_with_logits(z, target, pos_weight=torch.tensor(4.0)) + 2e-4 * weight.pow(2).sum() / 10
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return weight.detach()[:, 0], float(bias)


def totals(pieces: list[list[int]], weight: torch.Tensor, bias: float) -> np.ndarray:
    w = weight.numpy()
    return np.array([bias + float(w[p].sum()) for p in pieces])


def threshold_for(scores: np.ndarray, acts: np.ndarray, lost: float) -> float:
    """The largest threshold that keeps all but the given share of acts."""
    order = np.argsort(scores)
    gone = np.cumsum(acts[order])
    return float(scores[order][np.searchsorted(gone, lost * acts.sum(), side="right")])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, nargs="+", required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    torch.set_num_threads(1)
    documents = [d for g in args.gold for d in load_gold(g)]
    tokenizer_file = args.encoder / "tokenizer.json"
    scores, acts = [], []
    for fold in range(4):
        kept = sentence_pieces([d for d in documents if not is_held_out(d.name, fold, 4)], tokenizer_file)
        weight, bias = fit(*kept, 30522)
        pieces, n = sentence_pieces([d for d in documents if is_held_out(d.name, fold, 4)], tokenizer_file)
        scores.append(totals(pieces, weight, bias))
        acts.append(n)
    all_scores, all_acts = np.concatenate(scores), np.concatenate(acts)
    threshold = threshold_for(all_scores, all_acts, MAX_LOST)
    print(f"held out: {1 - all_acts[all_scores >= threshold].sum() / all_acts.sum():.4f} of acts lost, {(all_scores < threshold).mean():.3f} of gold sentences skipped")
    weight, bias = fit(*sentence_pieces(documents, tokenizer_file), 30522)
    weights = {str(i): round(float(w), 3) for i, w in enumerate(weight) if abs(w) >= 0.05}
    args.out.write_text(json.dumps({"bias": round(bias, 3), "threshold": round(threshold, 3), "weights": weights}) + "\n")
    print(f"{len(weights)} weights")


if __name__ == "__main__":
    main()
