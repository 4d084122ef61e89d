"""Loads gold documents (NAME.txt beside NAME.json) and finds every coded span by its exact words."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

from .labels import PARTY_ROLES, ROLES
from .written import to_gold

Stretch = tuple[int, int]  # code points of the text, end exclusive

PRONOUNS = frozenset("he she it they we i his her its their our my him them us who whom whose himself herself itself themselves both each".split())

_CLASS_OF_SECTOR = {
    "GOV": "state", "MIL": "state", "SPY": "state", "JUD": "state", "COP": "state", "LEG": "legislature", "REB": "armed", "PRM": "armed",
    "OPP": "party", "PTY": "party", "ELI": "society", "BUS": "society", "JRN": "society", "CVL": "society",
}  # fmt: skip


@dataclass(frozen=True)
class Act:
    """One gold event; spans hold alternatives, best first, since words may stand several times."""

    id: int
    trigger: Stretch
    sentence: int
    type: str
    mode: str | None
    status: str
    channel: str | None
    optional: bool
    unanswered: bool
    alt_types: tuple[str, ...]
    reply_to: int | None
    same_as: int | None
    # Role -> the fillers; a filler is the tuple of the places where its words stand.
    roles: dict[str, tuple[tuple[Stretch, ...], ...]]
    codes: dict[str, frozenset[str]]
    # The code of each filler's party, beside `roles`.
    filler_codes: dict[str, tuple[str, ...]]
    # Codes that the gold gives to each party's words.
    party_codes: dict[str, frozenset[str]]
    # Role -> for each filler, other places of the document whose words stand for the same party.
    kin: dict[str, tuple[tuple[Stretch, ...], ...]] = field(default_factory=dict)
    # Party role -> the lines of its parties: code with class of sector, as in Parley's `party-line.ts`.
    lines: dict[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class GoldDocument:
    name: str
    text: str
    sentences: tuple[Stretch, ...]
    acts: tuple[Act, ...]
    # Line -> all places of the text that name the party.
    places: dict[str, tuple[Stretch, ...]] = field(default_factory=dict)


@dataclass
class SpanReport:
    """How the coded words were found: in the act's own sentence, elsewhere in the text, or not at all."""

    counts: Counter[str] = field(default_factory=Counter)
    missing: list[str] = field(default_factory=list)


def load_gold(folder: Path, report: SpanReport | None = None) -> list[GoldDocument]:
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise FileNotFoundError(f"no gold documents (NAME.json beside NAME.txt) in {folder}")
    return [_load_document(p, report or SpanReport()) for p in paths]


def is_held_out(name: str, fold: int, folds: int = 5) -> bool:
    """Whether a document belongs to the held-out part of a fold; fixed by its name."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % folds == fold


def _load_document(path: Path, report: SpanReport) -> GoldDocument:
    raw = json.loads(path.read_text(encoding="utf-8"))
    if "lines" in raw:
        text, raw = to_gold(raw)
    else:
        with path.with_suffix(".txt").open(encoding="utf-8", newline="") as file:
            text = file.read()
    points = _code_points(text)
    sentences = tuple((points(s["start"]), points(s["end"])) for s in raw["sentences"])
    acts = (_load_act(path.stem, e, text, sentences, report) for e in raw["events"])
    return GoldDocument(path.stem, text, sentences, _with_kin(text, [a for a in acts if a]), _places_of_lines(text, sentences, raw["events"]))


def _with_kin(text: str, acts: list[Act]) -> tuple[Act, ...]:
    """Places of the same party: every place of a name, and of other words ("he", "the two sides") only where they are coded."""
    places: dict[str, set[Stretch]] = {}
    for a in acts:
        for role, fillers in a.roles.items():
            for filler, code in zip(fillers, a.filler_codes.get(role, ()), strict=False):
                named = text[filler[0][0] : filler[0][1]][:1].isupper() and filler[0][1] - filler[0][0] > 3
                places.setdefault(code, set()).update(filler if named else filler[:1])
    return tuple(
        replace(a, kin={r: tuple(tuple(sorted(places[c])) if len(c) > 1 else () for c in codes) for r, codes in a.filler_codes.items()})
        for a in acts
    )  # fmt: skip


def line_of(party: list[str]) -> str | None:
    """The line of [words, code, sector]; None without a code."""
    words, code, sector = party
    if not code or code == "-":
        return None
    if code in ("IGO", "NGO", "ISM", "IMG", "MNC"):
        return f"{code} {_bare(words).lower()}"
    return code if code in ("UNO", "EUR") else f"{code} {_CLASS_OF_SECTOR.get(sector, 'state')}"


def _bare(words: str) -> str:
    return re.sub(r"^[Tt]he\s+", "", words)


def _places_of_lines(text: str, sentences: tuple[Stretch, ...], events: list[dict]) -> dict[str, tuple[Stretch, ...]]:
    """Every place of a name that stands for one line only; other words ("he", "the two sides") where they are coded."""
    lines_of: dict[str, set[str]] = {}
    coded: dict[str, set[Stretch]] = {}
    for event in events:
        own = [sentences[i] for i in event["s"] if i < len(sentences)]
        for party in (p for role in PARTY_ROLES for p in event.get(role) or [] if p[0]):
            line = line_of(party)
            if line is not None:
                lines_of.setdefault(party[0], set()).add(line)
                coded.setdefault(line, set()).update(p for s in own for p in _places(text, party[0], s))
    for words, lines in lines_of.items():
        name = _bare(words)
        if len(lines) == 1 and name[:1].isupper() and name.split()[0].lower() not in PRONOUNS:
            coded[next(iter(lines))].update(p for p in _places(text, name, (0, len(text))) if not _cuts_word(text, p))
    return {line: tuple(sorted(places)) for line, places in coded.items()}


def _code_points(text: str):
    """From UTF-16 offsets, as in the gold files, to code points."""
    if all(ord(c) <= 0xFFFF for c in text):
        return lambda offset: offset
    table: list[int] = []
    for i, c in enumerate(text):
        table += [i] * (2 if ord(c) > 0xFFFF else 1)
    table.append(len(text))
    return lambda offset: table[offset]


def _load_act(name: str, raw: dict, text: str, sentences: tuple[Stretch, ...], report: SpanReport) -> Act | None:
    own = [sentences[i] for i in raw["s"] if i < len(sentences)]
    triggers = [p for s in own for p in _places(text, raw["trigger"], s)]
    if not triggers:
        report.counts["trigger missing"] += 1
        report.missing.append(f"{name}#{raw['id']} trigger {raw['trigger']!r}")
        return None
    trigger = triggers[0]
    sentence = next(i for i in raw["s"] if sentences[i][0] <= trigger[0] < sentences[i][1])
    roles: dict[str, tuple[tuple[Stretch, ...], ...]] = {}
    party_codes: dict[str, set[str]] = {}
    codes: dict[str, frozenset[str]] = {}
    filler_codes: dict[str, tuple[str, ...]] = {}
    for role in ROLES:
        value = raw.get(role)
        if not value:
            continue
        words = list(dict.fromkeys(p[0] for p in value)) if role in PARTY_ROLES else [value]
        if role in PARTY_ROLES:
            codes[role] = frozenset(p[1] for p in value if p[1] and p[1] != "-")
            for p in value:
                party_codes.setdefault(p[0], set()).add(p[1])
        fillers = []
        of_fillers = []
        for w in words:
            places, where = _ranked_places(text, w, own, trigger)
            report.counts[f"{'party' if role in PARTY_ROLES else 'field'} {where}"] += 1
            if places:
                fillers.append(places)
                of_fillers.append(next((p[1] or "-" for p in value if p[0] == w), "-") if role in PARTY_ROLES else "-")
            else:
                report.missing.append(f"{name}#{raw['id']} {role} {w!r}")
        if fillers:
            roles[role] = tuple(fillers)
            if role in PARTY_ROLES:
                filler_codes[role] = tuple(of_fillers)
    return Act(
        raw["id"], trigger, sentence, raw["type"], raw.get("mode"), raw["status"], raw.get("channel"),
        bool(raw.get("optional")), bool(raw.get("unanswered")), tuple(raw.get("alt_types") or ()),
        raw.get("reply_to"), raw.get("same_as"), roles, codes, filler_codes, {k: frozenset(v) for k, v in party_codes.items()},
        lines={r: frozenset(x for p in raw[r] if p[0] and (x := line_of(p))) for r in PARTY_ROLES if raw.get(r)},
    )  # fmt: skip


def _places(text: str, words: str, within: Stretch) -> list[Stretch]:
    """Where the words stand as whole words; as parts of words if nowhere else."""
    found: list[Stretch] = []
    at = text.find(words, within[0], within[1])
    while at >= 0:
        found.append((at, at + len(words)))
        at = text.find(words, at + 1, within[1])
    whole = [p for p in found if not _cuts_word(text, p)]
    return whole or found


def _cuts_word(text: str, place: Stretch) -> bool:
    start, end = place
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    after = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return before or after


def _ranked_places(text: str, words: str, own: list[Stretch], trigger: Stretch) -> tuple[tuple[Stretch, ...], str]:
    """Own sentence nearest the trigger first, then before it nearest first, then after it."""
    inside = sorted((p for s in own for p in _places(text, words, s)), key=lambda p: _gap(p, trigger))
    everywhere = [p for p in _places(text, words, (0, len(text))) if p not in inside]
    before = sorted((p for p in everywhere if p[0] < trigger[0]), key=lambda p: -p[0])
    after = sorted((p for p in everywhere if p[0] >= trigger[0]), key=lambda p: p[0])
    where = "in sentence" if inside else "elsewhere" if everywhere else "missing"
    return tuple(inside + before + after), where


def _gap(a: Stretch, b: Stretch) -> int:
    return max(a[0] - b[1], b[0] - a[1], 0)
