"""Swaps countries, demonyms, capitals and office-holders consistently over a document; labels stay true.

The model shall learn grammar and not who usually refuses whom.
"""

from __future__ import annotations

import csv
import random
import re
from dataclasses import replace
from pathlib import Path

from .gold import Act, GoldDocument, Stretch

_FORMS = ("country name", "adjective", "people", "capital")


class CountrySwapper:
    """Knows the swappable words of each state and draws a permutation of states a document."""

    def __init__(self, data: Path) -> None:
        words: dict[str, dict[str, list[str]]] = {}
        with (data / "places-and-bodies.csv").open(encoding="utf-8") as file:
            for row in csv.DictReader(file):
                form = _form(row["kind"], row["text"])
                if form and len(row["country code"]) == 3:
                    words.setdefault(row["country code"], {}).setdefault(form, []).append(row["text"])
        self.words = {c: w for c, w in words.items() if all(f in w for f in ("country name", "adjective", "capital"))}
        self.leaders: dict[str, list[str]] = {}
        with (data / "office-holders.csv").open(encoding="utf-8") as file:
            for row in csv.DictReader(file):
                if row["from"] >= "1995" and len(row["name"].split()) in (2, 3) and row["office"] in ("head of state", "head of government", "foreign minister"):
                    self.leaders.setdefault(row["country"], []).append(row["name"])
        self.of_word: dict[str, tuple[str, str]] = {}
        for code, forms in self.words.items():
            for form, texts in forms.items():
                for text in texts:
                    if len(text) > 3 and text[0].isupper():
                        self.of_word.setdefault(text, (code, form))
        self.pattern = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, self.of_word), key=len, reverse=True)) + r")\b")

    def swap(self, document: GoldDocument, rng: random.Random) -> GoldDocument:
        """The document with its states renamed."""
        present = {self.of_word[m.group()][0] for m in self.pattern.finditer(document.text)}
        if not present:
            return document
        targets = dict(zip(sorted(present), rng.sample(sorted(self.words), len(present)), strict=True))
        edits = [(m.start(), m.end(), self._word(m.group(), targets, rng)) for m in self.pattern.finditer(document.text)]
        edits += self._leader_edits(document.text, targets, rng, edits)
        return _rewrite(document, sorted(edits))

    def _word(self, word: str, targets: dict[str, str], rng: random.Random) -> str:
        code, form = self.of_word[word]
        options = self.words[targets[code]].get(form) or self.words[targets[code]]["adjective"]
        return options[0] if rng.random() < 0.7 else rng.choice(options)

    def _leader_edits(self, text: str, targets: dict[str, str], rng: random.Random, taken: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
        edits: list[tuple[int, int, str]] = []
        held = [(a, b) for a, b, _ in taken]
        for code, target in targets.items():
            names = [n for n in self.leaders.get(code, ()) if n in text]
            new = self.leaders.get(target, [])
            for name in dict.fromkeys(names):
                if not new:
                    break
                other = rng.choice(new).split()
                full, last = name, name.split()[-1]
                for m in re.finditer(rf"\b(?:{re.escape(full)}|{re.escape(last)})\b", text):
                    if all(m.end() <= a or b <= m.start() for a, b in held):
                        edits.append((m.start(), m.end(), " ".join(other) if m.group() == full else other[-1]))
                        held.append((m.start(), m.end()))
        return edits


def _form(kind: str, text: str) -> str | None:
    if kind == "demonym":
        return "people" if text.endswith("s") and not text.endswith("ss") else "adjective"
    return kind if kind in _FORMS else None


def _rewrite(document: GoldDocument, edits: list[tuple[int, int, str]]) -> GoldDocument:
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    shift, at = 0, 0
    # starts[i], ends[i]: where offset i lands as the start and as the end of a span.
    for a, b, new in edits:
        parts.append(document.text[at:a])
        for i in range(at, a):
            starts.append(i + shift)
            ends.append(i + shift)
        new_start, new_end = a + shift, a + shift + len(new)
        for i in range(a, b):
            starts.append(new_start)
            ends.append(new_start if i == a else new_end)
        parts.append(new)
        shift += len(new) - (b - a)
        at = b
    for i in range(at, len(document.text) + 1):
        starts.append(i + shift)
        ends.append(i + shift)
    parts.append(document.text[at:])

    def move(s: Stretch) -> Stretch:
        return starts[s[0]], ends[s[1]]

    def act(a: Act) -> Act:
        roles = {r: tuple(tuple(move(p) for p in places) for places in fillers) for r, fillers in a.roles.items()}
        kin = {r: tuple(tuple(move(p) for p in places) for places in fillers) for r, fillers in a.kin.items()}
        return replace(a, trigger=move(a.trigger), roles=roles, kin=kin)

    places = {line: tuple(map(move, stretches)) for line, stretches in document.places.items()}
    return replace(document, text="".join(parts), sentences=tuple(map(move, document.sentences)), acts=tuple(map(act, document.acts)), places=places)
