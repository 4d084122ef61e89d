"""The mean of the weights of several checkpoints:  python -m parley_training.average --models DIR DIR… --out DIR

Runs that went on from one checkpoint in different orders lie close enough together for their mean to be a network, and a better one than
each (Wortsman et al. 2022, arXiv 2203.05482). On a small machine it also makes use of every core: one run each.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from torch import Tensor


def average(states: list[dict[str, Tensor]]) -> dict[str, Tensor]:
    """Means of tensors of one name; all must have the same names."""
    first, *others = states
    for other in others:
        if other.keys() != first.keys():
            raise ValueError(f"checkpoints of two kinds of network: {sorted(other.keys() ^ first.keys())[:3]} is in one of them only")
    return {name: torch.stack([state[name] for state in states]).mean(0) for name in first}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", type=Path, nargs="+", required=True, help="folders with model.pt")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save(average([torch.load(m / "model.pt") for m in args.models]), args.out / "model.pt")


if __name__ == "__main__":
    main()
