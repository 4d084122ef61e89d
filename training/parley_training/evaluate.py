"""Scores findings on held-out gold with the gold's own coding of party words, so that resolution is left out of the measure.

Detection and whoDidWhat follow the scoring rules of the codebook: repeats folded, optional acts counted neither way, an evidence
sentence and a party code shared. Fields are measured on matched acts.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

from .decode import Finding
from .gold import Act, GoldDocument, Stretch
from .labels import PARTY_ROLES


@dataclass
class Event:
    """A finding with its codes, repeats folded in."""

    type: str
    sentences: set[int]
    codes: dict[str, set[str]]
    finding: Finding
    folded: list[Finding] = field(default_factory=list)
    reply: Event | None = None


@dataclass
class Scores:
    counts: Counter[str] = field(default_factory=Counter)
    channels: list[tuple[str, str]] = field(default_factory=list)
    trust: list[tuple[float, bool]] = field(default_factory=list)

    def f1(self, hit: str, predicted: str = "predicted", gold: str = "gold") -> float:
        return 2 * self.counts[hit] / max(1, self.counts[predicted] + self.counts[gold])

    def presence(self, name: str) -> float:
        c = self.counts
        return 2 * c[f"{name} tp"] / max(1, 2 * c[f"{name} tp"] + c[f"{name} fp"] + c[f"{name} fn"])

    def share(self, name: str) -> float:
        return self.counts[f"{name} right"] / max(1, self.counts[f"{name} all"])

    def summary(self) -> dict[str, float]:
        labels = {g for _, g in self.channels}
        macro = 0.0
        for label in labels:
            tp = sum(p == g == label for p, g in self.channels)
            macro += 2 * tp / max(1, sum(p == label for p, _ in self.channels) + sum(g == label for _, g in self.channels))
        c = self.counts
        return {
            "detection": self.f1("found"), "precision": c["found"] / max(1, c["predicted"]), "recall": c["found"] / max(1, c["gold"]),
            "whoDidWhat": self.f1("who"), "strict": self.f1("strict"), "trigger": self.f1("typed", "typed predicted", "typed gold"),
            "status": self.share("status"), "mode": self.share("mode"), "channel": macro / max(1, len(labels)),
            **{n: self.presence(n) for n in ("notActual", "through", "condition", "speaker", "reply")},
            **{f"span {r}": self.presence(f"span {r}") for r in ("actor", "recipient", "through", "when", "where", "about", "since")},
        }  # fmt: skip


class GoldCodes:
    """Codes of party words as the gold of the same document has them: by place, else by words, nearest first."""

    def __init__(self, document: GoldDocument) -> None:
        self.by_place: list[tuple[Stretch, frozenset[str]]] = []
        self.by_words: dict[str, list[tuple[int, frozenset[str]]]] = {}
        for act in document.acts:
            for role in PARTY_ROLES:
                for filler in act.roles.get(role, ()):
                    words = document.text[filler[0][0] : filler[0][1]]
                    codes = act.party_codes.get(words, frozenset())
                    self.by_place.append((filler[0], codes))
                    self.by_words.setdefault(words.lower(), []).append((act.trigger[0], codes))
        self.text = document.text

    def codes(self, span: Stretch, near: int) -> set[str]:
        words = self.text[span[0] : span[1]].lower()
        same = self.by_words.get(words)
        if same:
            return set(min(same, key=lambda x: abs(x[0] - near))[1]) - {"-"}
        over = [(min(span[1], p[1]) - max(span[0], p[0]), c) for p, c in self.by_place if p[0] < span[1] and span[0] < p[1]]
        if over:
            return set(max(over, key=lambda x: x[0])[1]) - {"-"}
        inside = [c for w, all_codes in self.by_words.items() if len(w) > 3 and w in words for _, c in all_codes]
        return set(inside[0]) - {"-"} if inside else set()


def score(documents: list[GoldDocument], found: dict[str, list[Finding]], thresholds: dict[str, float] | None = None) -> Scores:
    total = Scores()
    for document in documents:
        findings = found[document.name]
        if thresholds:
            findings = _above(findings, thresholds)
        _score_document(document, findings, total)
    return total


def _above(findings: list[Finding], thresholds: dict[str, float]) -> list[Finding]:
    kept = [i for i, f in enumerate(findings) if f.score >= thresholds.get(f.type, 0)]
    place = {i: n for n, i in enumerate(kept)}
    links = ("same_as", "reply_to")
    return [replace(findings[i], **{k: place.get(getattr(findings[i], k)) for k in links}) for i in kept]


def _predicted_events(document: GoldDocument, findings: list[Finding]) -> list[Event]:
    codes = GoldCodes(document)
    of: list[Event] = []
    for f in findings:
        own = {r: set().union(*(codes.codes(s, f.trigger[0]) for s in f.roles.get(r, []))) for r in PARTY_ROLES}
        first = of[f.same_as] if f.same_as is not None else None
        if first:
            first.sentences.add(f.sentence)
            first.folded.append(f)
            of.append(first)
        else:
            of.append(Event(f.type, {f.sentence}, own, f))
    for f, e in zip(findings, of, strict=True):
        if f.reply_to is not None and e.finding is f:
            e.reply = of[f.reply_to]
    return list({id(e): e for e in of}.values())


@dataclass
class GoldEvent:
    act: Act
    sentences: set[int]
    optional: bool
    reply: GoldEvent | None = None


def gold_events(document: GoldDocument) -> list[GoldEvent]:
    of: dict[int, GoldEvent] = {}
    for a in document.acts:
        first = of.get(a.same_as) if a.same_as is not None else None
        if first:
            first.sentences.add(a.sentence)
            first.optional = first.optional and a.optional
            of[a.id] = first
        else:
            of[a.id] = GoldEvent(a, {a.sentence}, a.optional)
    for a in document.acts:
        if of[a.id].act is a and a.reply_to is not None:
            of[a.id].reply = of.get(a.reply_to)
    return list({id(e): e for e in of.values()}.values())


def _roles_equal(p: dict[str, set[str]], g: Act) -> bool:
    ga, gr = set(g.codes.get("actor", ())), set(g.codes.get("recipient", ()))
    if g.type == "CONSULT":
        return p["actor"] | p["recipient"] == ga | gr
    return p["actor"] == ga and p["recipient"] == gr


def _fit(p: Event, g: GoldEvent, parties: bool = True) -> float:
    if p.type != g.act.type and p.type not in g.act.alt_types:
        return 0
    if not p.sentences & g.sentences:
        return 0
    mine = p.codes["actor"] | p.codes["recipient"]
    theirs = set(g.act.codes.get("actor", ())) | set(g.act.codes.get("recipient", ()))
    if parties and theirs and not mine & theirs:
        return 0
    near = p.finding.trigger[0] < g.act.trigger[1] and g.act.trigger[0] < p.finding.trigger[1]
    equal = _roles_equal(p.codes, g.act)
    return 1 + 4 * equal + 2 * (mine == theirs) + (p.finding.status == g.act.status) + near + (p.type == g.act.type) + 0.5 * (not g.optional)


def _match(predicted: list[Event], gold: list[GoldEvent], parties: bool) -> dict[int, int]:
    fits = [(_fit(p, g, parties), i, j) for i, p in enumerate(predicted) for j, g in enumerate(gold)]
    of_gold: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted((f for f in fits if f[0]), key=lambda f: (-f[0], f[2], f[1])):
        if i not in taken and j not in of_gold:
            of_gold[j] = i
            taken.add(i)
    return of_gold


def _score_document(document: GoldDocument, findings: list[Finding], total: Scores) -> None:
    predicted, gold = _predicted_events(document, findings), gold_events(document)
    c = total.counts
    loose = _match(predicted, gold, parties=False)
    c["typed"] += sum(not gold[j].optional for j in loose)
    c["typed gold"] += sum(not g.optional for g in gold)
    c["typed predicted"] += len(predicted) - sum(gold[j].optional for j in loose)
    matched = _match(predicted, gold, parties=True)
    c["predicted"] += len(predicted) - sum(gold[j].optional for j in matched)
    of_predicted = {i: j for j, i in matched.items()}
    for i, p in enumerate(predicted):
        j = of_predicted.get(i)
        if j is None or not gold[j].optional:
            total.trust.append((p.finding.score, j is not None and _roles_equal(p.codes, gold[j].act)))
            c[f"type {p.type} predicted"] += 1
    for j, g in enumerate(gold):
        if g.optional:
            continue
        c["gold"] += 1
        c[f"type {g.act.type} gold"] += 1
        if j not in matched:
            c["lost: no trigger of the type" if j not in loose else "lost: no party shared"] += 1
            continue
        p = predicted[matched[j]]
        c["found"] += 1
        c[f"type {g.act.type} found"] += 1
        equal, status = _roles_equal(p.codes, g.act), p.finding.status == g.act.status
        c["who"] += equal
        c["strict"] += equal and status
        if not equal:
            for role in ("actor", "recipient"):
                mine, theirs = p.codes[role], set(g.act.codes.get(role, ()))
                c[f"wrong {role}: missing"] += bool(theirs - mine)
                c[f"wrong {role}: extra"] += bool(mine - theirs)
        _score_fields(document, p, g, gold, predicted, matched, total)


def _score_fields(
    document: GoldDocument, p: Event, g: GoldEvent, gold: list[GoldEvent], predicted: list[Event], matched: dict[int, int], total: Scores
) -> None:
    c, act, f = total.counts, g.act, p.finding

    def there(name: str, mine: bool, theirs: bool, right: bool) -> None:
        good = mine and theirs and right
        c[f"{name} tp"] += good
        c[f"{name} fp"] += mine and not good
        c[f"{name} fn"] += theirs and not good

    c["status all"] += 1
    c["status right"] += f.status == act.status
    there("notActual", f.status != "actual", act.status != "actual", f.status == act.status)
    if p.type == act.type and act.mode:
        c["mode all"] += 1
        c["mode right"] += f.mode == act.mode
    if act.channel and act.channel != "unspecified":
        total.channels.append((f.channel or "none", act.channel))
    there("through", bool(p.codes["through"]), bool(act.codes.get("through")), p.codes["through"] == set(act.codes.get("through", ())))
    for role in ("condition", "speaker"):
        mine, theirs = f.roles.get(role, []), act.roles.get(role, ())
        there(role, bool(mine), bool(theirs), bool(mine and theirs) and _half(document.text, mine[0], theirs[0][0]))
    answered = g.reply and matched.get(next(j for j, x in enumerate(gold) if x is g.reply))
    if not g.reply or answered is not None or not g.reply.optional:
        there("reply", p.reply is not None, g.reply is not None, answered is not None and p.reply is predicted[answered])
    for role in ("actor", "recipient", "through", "when", "where", "about", "since"):
        theirs = list(act.roles.get(role, ()))
        for s in f.roles.get(role, []):
            hit = next((t for t in theirs if any(_half(document.text, s, q) for q in t)), None)
            c[f"span {role} tp"] += hit is not None
            c[f"span {role} fp"] += hit is None
            if hit is not None:
                theirs.remove(hit)
        c[f"span {role} fn"] += len(theirs)


def _half(text: str, a: Stretch, b: Stretch) -> bool:
    def words(s: Stretch) -> set[str]:
        return set("".join(x if x.isalnum() else " " for x in text[s[0] : s[1]].lower()).split())

    x, y = words(a), words(b)
    return bool(x or y) and 2 * len(x & y) / (len(x) + len(y)) >= 0.5
