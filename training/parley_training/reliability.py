"""Reliability diagram of tuned settings on a held-out fold:  python -m parley_training.reliability TRUST.json OUT.png"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import matplotlib.pyplot as plt

from .tune import calibration_error


def draw(trust: list[tuple[float, bool]], out: Path, bins: int = 10) -> None:
    """Ten bins of equal mass: mean confidence against the share that is right in whoDidWhat."""
    ordered = sorted(trust)
    n = len(ordered)
    parts = [p for k in range(bins) if (p := ordered[k * n // bins : (k + 1) * n // bins])]
    x = [sum(s for s, _ in p) / len(p) for p in parts]
    y = [sum(r for _, r in p) / len(p) for p in parts]
    figure, axes = plt.subplots(figsize=(5, 5), dpi=120)
    axes.plot([0, 1], [0, 1], color="0.7", linewidth=1)
    axes.plot(x, y, marker="o")
    axes.set(xlim=(0, 1), ylim=(0, 1), xlabel="confidence", ylabel="share right in type and parties", aspect="equal")
    axes.set_title(f"{n} held-out findings, calibration error {calibration_error(trust):.3f}")
    figure.tight_layout()
    figure.savefig(out)


if __name__ == "__main__":
    draw([(s, r) for s, r in json.loads(Path(sys.argv[1]).read_text())], Path(sys.argv[2]))
