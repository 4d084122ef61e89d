"""Finds thresholds and temperature on a held-out fold:  python -m parley_training.tune --model DIR --encoder DIR --gold DIR --fold N --out settings.json"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from .config import read_settings, write_settings
from .decode import DecodeSettings, Networks, Trigger
from .evaluate import Scores, score
from .export import load_model
from .gold import GoldDocument, is_held_out, load_gold
from .labels import ROLES, TYPES
from .networks import onnx_networks, torch_networks
from .predict import predict, tokens_of
from .windows import Window


def cached(networks: Networks) -> Networks:
    """The same networks, each window and each trigger read once: tuning asks for them again and again."""
    encoded: dict[tuple, tuple[np.ndarray, np.ndarray]] = {}
    rows: dict[tuple, dict[str, np.ndarray]] = {}

    def encode(w: Window) -> tuple[np.ndarray, np.ndarray]:
        key = (tuple(w.ids), tuple(w.source))
        if key not in encoded:
            encoded[key] = networks.encode(w)
        return encoded[key]

    def read(hidden: np.ndarray, w: Window, triggers: list[Trigger]) -> dict[str, np.ndarray]:
        base = (tuple(w.ids), tuple(w.source))
        keys = [(base, t.start, t.end, t.kind) for t in triggers]
        new = [(k, t) for k, t in zip(keys, triggers, strict=True) if k not in rows]
        if new:
            out = networks.read(hidden, w, [t for _, t in new])
            for i, (k, _) in enumerate(new):
                rows[k] = {name: v[i] for name, v in out.items()}
        return {name: np.stack([rows[k][name] for k in keys]) for name in rows[keys[0]]}

    return Networks(encode, read, networks.pair)


def tune(measure: Callable[[DecodeSettings], Scores], start: DecodeSettings) -> DecodeSettings:
    """Coordinate by coordinate; what is gained must be seen in the measure that the setting serves."""
    def events(s: Scores) -> float:
        return s.f1("found") + s.f1("who")

    best = start
    best = _best(best, measure, events, [replace(best, trigger_threshold=(t,) * len(TYPES)) for t in (0.4, 0.5, 0.6, 0.68)])
    best = _best(best, measure, events, [replace(best, trigger_second=t) for t in (0.35, 0.5, 0.65)])
    best = _best(best, measure, events, [replace(best, trigger_low=t) for t in (0.1, 0.3)])
    best = _best(best, measure, events, [replace(best, trigger_split=t) for t in (0.5, 0.7, 2.0)])
    best = _best(best, measure, events, [replace(best, pair_same=t) for t in (0.25, 0.4, 0.55)])
    best = _best(best, measure, lambda s: s.presence("reply"), [replace(best, pair_reply=t) for t in (0.1, 0.2, 0.3, 0.45)])
    lows = [replace(best, role_low=tuple(f * t for t in best.role_threshold)) for f in (0.3, 0.6, 0.9)]
    best = _best(best, measure, lambda s: events(s) + s.presence("span actor") + s.presence("span recipient"), lows)
    share = best.role_low[0] / best.role_threshold[0]
    for role in ROLES:
        k = ROLES.index(role)
        goal = events if role in ("actor", "recipient") else lambda s, r=role: s.presence(r if r in ("through", "condition", "speaker") else f"span {r}")
        options = [replace(best, role_threshold=_with(best.role_threshold, k, t), role_low=_with(best.role_low, k, t * share)) for t in (0.2, 0.3, 0.4, 0.55, 0.65)]
        best = _best(best, measure, goal, options)
    for kind in range(len(TYPES)):
        now = best.trigger_threshold[kind]
        options = [replace(best, trigger_threshold=_with(best.trigger_threshold, kind, now + d)) for d in (-0.12, 0.12)]
        # A small gain on few acts is chance.
        best = _best(best, measure, events, options, least=0.002)
    return best


def _best(now: DecodeSettings, measure: Callable[[DecodeSettings], Scores], goal: Callable[[Scores], float], options: list[DecodeSettings], least: float = 0.0005) -> DecodeSettings:
    top, value = now, goal(measure(now)) + least
    for option in options:
        new = goal(measure(option))
        if new > value:
            top, value = option, new
    return top


def _with(values: tuple[float, ...], k: int, value: float) -> tuple[float, ...]:
    return (*values[:k], round(value, 3), *values[k + 1 :])


def calibrated(settings: DecodeSettings, scores: Scores) -> DecodeSettings:
    """Temperature and bias by logistic regression of "right in whoDidWhat" on the log odds of the score."""
    p = np.clip(np.array([s for s, _ in scores.trust]), 1e-6, 1 - 1e-6)
    x, y = np.log(p / (1 - p)), np.array([float(r) for _, r in scores.trust])
    a, b = 0.5, 0.0
    for _ in range(200):
        q = 1 / (1 + np.exp(-np.clip(a * x + b, -30, 30)))
        w = q * (1 - q) + 1e-3
        gradient = np.array([((q - y) * x).sum(), (q - y).sum()])
        hessian = np.array([[(w * x * x).sum(), (w * x).sum()], [(w * x).sum(), w.sum()]])
        da, db = np.linalg.solve(hessian, gradient)
        a, b = a - min(max(da, -0.1), 0.1), b - min(max(db, -0.1), 0.1)
    return replace(settings, temperature=round(1 / float(a), 4), bias=round(float(b), 4))


def calibration_error(trust: list[tuple[float, bool]], bins: int = 10) -> float:
    ordered = sorted(trust)
    n = len(ordered)
    parts = [ordered[k * n // bins : (k + 1) * n // bins] for k in range(bins)]
    return sum(len(p) / n * abs(sum(s for s, _ in p) / len(p) - sum(r for _, r in p) / len(p)) for p in parts if p)


def measure_on(documents: list[GoldDocument], networks: Networks, tokenizer_file: Path) -> Callable[[DecodeSettings], Scores]:
    quick = cached(networks)
    tokens = tokens_of(documents, tokenizer_file)
    return lambda settings: score(documents, predict(documents, quick, tokens, settings))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--fold", type=int, required=True)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--out", type=Path, help="settings; nothing is tuned without")
    parser.add_argument("--settings", type=Path)
    parser.add_argument("--trust", type=Path, help="write [score, right] of each finding, for the reliability diagram")
    args = parser.parse_args()
    torch.set_num_threads(1)
    documents = [d for d in load_gold(args.gold) if is_held_out(d.name, args.fold, args.folds)]
    exported = (args.model / "encoder.onnx").exists()
    networks = onnx_networks(args.model, 1) if exported else torch_networks(load_model(args.model))
    measure = measure_on(documents, networks, args.encoder / "tokenizer.json")
    settings = read_settings(args.settings)
    if args.out:
        print("before", _shown(measure(settings)), flush=True)
        settings = tune(measure, settings)
        write_settings(args.out, settings)
        settings = calibrated(settings, measure(settings))
        write_settings(args.out, settings)
    result = measure(settings)
    if args.trust:
        args.trust.write_text(json.dumps(result.trust))
    print("settings", settings)
    print(json.dumps({k: round(v, 3) for k, v in result.summary().items()}, indent=1))
    print(dict(sorted(result.counts.items())))
    print("calibration error", round(calibration_error(result.trust), 4))


def _shown(s: Scores) -> str:
    return " ".join(f"{k} {v:.3f}" for k, v in s.summary().items())


if __name__ == "__main__":
    main()
