"""config.json of an exported model: labels, limits, thresholds and the SHA-256 of each file."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, fields, replace
from pathlib import Path

from .decode import DecodeSettings
from .labels import CHANNELS, MODES, ROLES, STATUSES, TYPES
from .tokens import MAX_SENTENCE
from .windows import WindowSizes

VERSION = "0.5.0"
FILES = ("encoder.onnx", "heads.onnx", "pairs.onnx", "tokenizer.json", "vocab.txt")


def read_settings(path: Path | None) -> DecodeSettings:
    """Settings from a JSON object of field names; the defaults without one."""
    if path is None:
        return DecodeSettings()
    raw = json.loads(path.read_text(encoding="utf-8"))
    known = {f.name for f in fields(DecodeSettings)}
    unknown = set(raw) - known
    if unknown:
        raise ValueError(f"{path}: unknown settings {sorted(unknown)}; known are {sorted(known)}")
    return replace(DecodeSettings(), **{k: tuple(v) if isinstance(v, list) else v for k, v in raw.items()})


def write_settings(path: Path, settings: DecodeSettings) -> None:
    raw = {k: v for k, v in asdict(settings).items() if k != "sizes"}
    path.write_text(json.dumps(raw, indent=1) + "\n", encoding="utf-8")


def loosened(s: DecodeSettings) -> DecodeSettings:
    """For a runtime that weighs what it is given: unlikely triggers and links too (docs/decoding.md)."""
    return replace(s, trigger_threshold=tuple(max(0.15, round(t - 0.25, 3)) for t in s.trigger_threshold), trigger_second=0.35, pair_same=0.1, pair_reply=0.08)


def write_config(out: Path, s: DecodeSettings) -> None:
    config = {
        "name": "parley-finder",
        "version": VERSION,
        "types": TYPES, "modes": MODES, "statuses": STATUSES, "channels": CHANNELS, "roles": ROLES,
        "limits": {"sentence": MAX_SENTENCE, "scored": s.sizes.scored, "context": s.sizes.context, "headline": s.sizes.headline},
        "trigger": {"low": s.trigger_low, "split": s.trigger_split, "second": s.trigger_second, "threshold": s.trigger_threshold},
        "role": {"low": s.role_low, "threshold": s.role_threshold},
        "unanswered": s.unanswered,
        "temperature": s.temperature,
        "bias": s.bias,
        "pairs": {"reach": s.pair_reach, "same": s.pair_same, "reply": s.pair_reply},
        "sha256": {f: hashlib.sha256((out / f).read_bytes()).hexdigest() for f in FILES if (out / f).exists()},
    }  # fmt: skip
    (out / "config.json").write_text(json.dumps(config, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def read_config(folder: Path) -> DecodeSettings:
    """The settings of an exported model."""
    c = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    return DecodeSettings(
        c["trigger"]["low"], c["trigger"]["split"], tuple(c["trigger"]["threshold"]), c["trigger"]["second"],
        tuple(c["role"]["low"]), tuple(c["role"]["threshold"]), c["unanswered"], c["temperature"], c["bias"],
        c["pairs"]["reach"], c["pairs"]["same"], c["pairs"]["reply"],
        WindowSizes(c["limits"]["scored"], c["limits"]["context"], c["limits"]["headline"]),
    )  # fmt: skip
