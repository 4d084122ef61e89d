"""Reference decoder: from the network's numbers to findings, as INTERFACE.md tells it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from .gold import Stretch
from .labels import CHANNELS, MODES, PARTY_ROLES, ROLES, STATUSES, TYPES, modes_of
from .model import pair_bucket
from .tokens import TokenDocument
from .windows import Window, WindowSizes, cut_windows


@dataclass(frozen=True)
class DecodeSettings:
    trigger_low: float = 0.3
    trigger_split: float = 0.5
    trigger_threshold: tuple[float, ...] = (0.4,) * len(TYPES)
    trigger_second: float = 0.5
    role_low: tuple[float, ...] = (0.35,) * len(ROLES)
    role_threshold: tuple[float, ...] = (0.5,) * len(ROLES)
    unanswered: float = 0.5
    temperature: float = 1.0
    bias: float = 0.0
    pair_reach: int = 30
    pair_same: float = 0.5
    pair_reply: float = 0.5
    sizes: WindowSizes = WindowSizes()


@dataclass
class Finding:
    """One act; spans are code points of the text."""

    sentence: int
    trigger: Stretch
    type: str
    score: float
    mode: str | None = None
    status: str = "actual"
    channel: str | None = None
    unanswered: bool = False
    optional: float = 0.0
    roles: dict[str, list[Stretch]] = field(default_factory=dict)
    role_scores: dict[str, list[float]] = field(default_factory=dict)
    # Probability of the value given for mode (among those of the type), status and channel.
    field_scores: dict[str, float] = field(default_factory=dict)
    same_as: int | None = None
    reply_to: int | None = None
    same_score: float = 0.0
    reply_score: float = 0.0


@dataclass(frozen=True)
class Trigger:
    start: int
    end: int
    kind: int
    score: float


@dataclass(frozen=True)
class Networks:
    """The three networks as functions of numpy arrays."""

    encode: Callable[[Window], tuple[np.ndarray, np.ndarray]]
    read: Callable[[np.ndarray, Window, list[Trigger]], dict[str, np.ndarray]]
    pair: Callable[[np.ndarray, np.ndarray, np.ndarray, np.ndarray], np.ndarray]


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x.astype(np.float64)))


def find(text: str, doc: TokenDocument, networks: Networks, settings: DecodeSettings, wanted: frozenset[int] | None = None) -> list[Finding]:
    """All findings of a document in order of their triggers; only the wanted sentences are read (all by default)."""
    found: list[tuple[Finding, np.ndarray]] = []
    words = word_ranges(text, doc)
    for window in cut_windows(doc, settings.sizes, wanted):
        hidden, tags = networks.encode(window)
        triggers = find_triggers(tags, window, doc, words, settings)
        if not triggers:
            continue
        out = networks.read(hidden, window, triggers)
        roles = sigmoid(out["roles"])
        for row, trigger in enumerate(triggers):
            finding = _finding(trigger, window, doc, {k: v[row] for k, v in out.items() if k != "roles"}, settings)
            for role, spans in role_spans(roles[row], window, text, doc, words, settings).items():
                finding.roles[role] = [s for s, _ in spans]
                finding.role_scores[role] = [p for _, p in spans]
            found.append((finding, out["act"][row]))
    found.sort(key=lambda f: (f[0].trigger[0], TYPES.index(f[0].type)))
    link([f for f, _ in found], [a for _, a in found], networks, settings)
    return [f for f, _ in found]


def word_ranges(text: str, doc: TokenDocument) -> list[tuple[int, int]]:
    """For each wordpiece the range of the pieces of its word."""
    ranges: list[tuple[int, int]] = []
    i = 0
    while i < len(doc.ids):
        j = i
        while (
            j + 1 < len(doc.ids) and doc.sentence[j + 1] == doc.sentence[i] and doc.starts[j + 1] == doc.ends[j]
            and text[doc.ends[j] - 1].isalnum() and text[doc.starts[j + 1]].isalnum()
        ):  # fmt: skip
            j += 1
        ranges += [(i, j + 1)] * (j - i + 1)
        i = j + 1
    return ranges


def _widen(start: int, end: int, window: Window, words: list[tuple[int, int]]) -> tuple[int, int]:
    """A range of window places widened to whole words, as far as the window holds them."""
    first, last = words[window.source[start]][0], words[window.source[end - 1]][1]
    while start > 0 and window.source[start - 1] >= first:
        start -= 1
    while end < len(window.source) and 0 <= window.source[end] < last:
        end += 1
    return start, end


def find_triggers(tags: np.ndarray, window: Window, doc: TokenDocument, words: list[tuple[int, int]], settings: DecodeSettings) -> list[Trigger]:
    p, first = sigmoid(tags[:, : len(TYPES)]), sigmoid(tags[:, len(TYPES) : 2 * len(TYPES)])
    readable = (np.array(window.source) >= 0) & np.isin(window.segment, (1, 3))
    kept: list[Trigger] = []
    for kind in range(len(TYPES)):
        threshold = settings.trigger_threshold[kind]
        for start, end in _runs(p[:, kind], readable, window, min(settings.trigger_low, threshold)):
            cuts = [i for i in range(start + 1, end) if first[i, kind] >= settings.trigger_split and first[i, kind] > first[i - 1, kind]]
            for a, b in zip([start, *cuts], [*cuts, end], strict=True):
                score = float(p[a:b, kind].max())
                if score >= threshold:
                    kept.append(Trigger(*_widen(a, b, window, words), kind, score))
    accepted: list[Trigger] = []
    for t in sorted(kept, key=lambda t: (-t.score, t.start, t.kind)):
        if t.score >= settings.trigger_second or all(t.end <= o.start or o.end <= t.start for o in accepted):
            accepted.append(t)
    return sorted(accepted, key=lambda t: (t.start, t.kind))


def _runs(p: np.ndarray, allowed: np.ndarray, window: Window, low: float) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for i in np.flatnonzero(allowed & (p >= low)).tolist():
        if runs and runs[-1][1] == i and window.sentence[i] == window.sentence[i - 1]:
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    return runs


def _finding(trigger: Trigger, window: Window, doc: TokenDocument, out: dict[str, np.ndarray], settings: DecodeSettings) -> Finding:
    kind = TYPES[trigger.kind]
    allowed = [0, *(MODES.index(f"{kind}:{m}") for m in modes_of(kind))]
    mode = max(allowed, key=lambda i: (out["mode"][i], -i))
    channel = CHANNELS[int(out["channel"].argmax())]
    flags = sigmoid(out["flags"])
    first, last = window.source[trigger.start], window.source[trigger.end - 1]
    p = min(max(trigger.score, 1e-9), 1 - 1e-9)
    score = 1 / (1 + math.exp(-(math.log(p / (1 - p)) / settings.temperature + settings.bias)))
    return Finding(
        doc.sentence[first], (doc.starts[first], doc.ends[last]), kind, score,
        None if mode == 0 else MODES[mode].split(":")[1], STATUSES[int(out["status"].argmax())],
        None if channel == "none" else channel, bool(flags[1] >= settings.unanswered), float(flags[0]),
        field_scores={"mode": _largest(out["mode"][allowed]), "status": _largest(out["status"]), "channel": _largest(out["channel"])},
    )  # fmt: skip


def _largest(logits: np.ndarray) -> float:
    """Softmax probability of the largest logit."""
    x = logits.astype(np.float64)
    return float(1 / np.exp(x - x.max()).sum())


def role_spans(
    r: np.ndarray, window: Window, text: str, doc: TokenDocument, words: list[tuple[int, int]], settings: DecodeSettings
) -> dict[str, list[tuple[Stretch, float]]]:
    """Spans of each role with their largest probability; r is [tokens, roles]."""
    parties = [ROLES.index(x) for x in PARTY_ROLES]
    best_party = np.array(parties)[r[:, parties].argmax(1)]
    pieces = np.array(window.source) >= 0
    result: dict[str, list[tuple[Stretch, float]]] = {}
    for k, role in enumerate(ROLES):
        allowed = pieces & (best_party == k) if k in parties else pieces
        low = min(settings.role_low[k], settings.role_threshold[k])
        ranges: list[tuple[int, int, float]] = []
        for start, end in _runs(r[:, k], allowed, window, low):
            top = float(r[start:end, k].max())
            if top < settings.role_threshold[k]:
                continue
            a, b = _trim(*_widen(start, end, window, words), window, text, doc)
            if a == b:
                continue
            if ranges and ranges[-1][1] > a:
                a, top = ranges[-1][0], max(top, ranges.pop()[2])
            ranges.append((a, b, top))
        if role not in PARTY_ROLES and ranges:
            ranges = [max(ranges, key=lambda x: (x[2], -x[0]))]
        if ranges:
            result[role] = [((doc.starts[window.source[a]], doc.ends[window.source[b - 1]]), top) for a, b, top in ranges]
    return result


def _trim(start: int, end: int, window: Window, text: str, doc: TokenDocument) -> tuple[int, int]:
    def bare(place: int) -> bool:
        s = window.source[place]
        return not any(c.isalnum() for c in text[doc.starts[s] : doc.ends[s]])

    while start < end and bare(start):
        start += 1
    while end > start and bare(end - 1):
        end -= 1
    return start, end


def link(findings: list[Finding], acts: list[np.ndarray], networks: Networks, settings: DecodeSettings) -> None:
    """Sets `same_as` and `reply_to`, indices into the list."""
    pairs = [(i, j) for j in range(len(findings)) for i in range(j) if findings[j].sentence - findings[i].sentence <= settings.pair_reach]
    if not pairs:
        return
    far = np.array([pair_bucket(findings[j].sentence - findings[i].sentence) for i, j in pairs], np.int64)
    same = np.array([int(findings[i].type == findings[j].type) for i, j in pairs], np.int64)
    links = sigmoid(networks.pair(np.stack([acts[i] for i, _ in pairs]), np.stack([acts[j] for _, j in pairs]), far, same))
    for (i, j), (repeats, answers) in zip(pairs, links, strict=True):
        f = findings[j]
        if repeats > f.same_score:
            f.same_score, f.same_as = float(repeats), i
        if answers > f.reply_score:
            f.reply_score, f.reply_to = float(answers), i
    for f in findings:
        if f.same_score < settings.pair_same:
            f.same_as = None
        if f.reply_score < settings.pair_reply:
            f.reply_to = None
