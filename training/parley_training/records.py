"""Findings as JSON, with UTF-16 offsets as the TypeScript runtime has them."""

from __future__ import annotations

from collections.abc import Callable

from .decode import Finding
from .gold import Stretch

PLURAL = {"actor": "actors", "recipient": "recipients"}


def utf16(text: str) -> Callable[[int], int]:
    """From code points of the text to UTF-16 code units."""
    if all(ord(c) <= 0xFFFF for c in text):
        return lambda offset: offset
    table = [0]
    for c in text:
        table.append(table[-1] + (2 if ord(c) > 0xFFFF else 1))
    return lambda offset: table[offset]


def finding_record(f: Finding, text: str, units: Callable[[int], int]) -> dict:
    """Roles are lists for actors, recipients and through, one span for the others, as in src/coder/finding.ts."""

    def span(s: Stretch) -> dict:
        return {"start": units(s[0]), "end": units(s[1]), "text": text[s[0] : s[1]]}

    parties = {PLURAL.get(r, r): [span(s) for s in f.roles.get(r, [])] for r in ("actor", "recipient", "through")}
    others = {r: span(f.roles[r][0]) if r in f.roles else None for r in ("when", "where", "condition", "speaker", "about", "since")}
    return {
        "sentence": f.sentence,
        "trigger": span(f.trigger),
        "type": f.type,
        "mode": f.mode,
        "status": f.status,
        "channel": f.channel,
        "unanswered": f.unanswered,
        "optional": round(f.optional, 4),
        "score": round(f.score, 4),
        "roles": {**parties, **others},
        "roleScores": {PLURAL.get(r, r): [round(p, 3) for p in ps] for r, ps in f.role_scores.items()},
        "fieldScores": {k: round(v, 3) for k, v in f.field_scores.items()},
        "replyTo": f.reply_to,
        "replyScore": round(f.reply_score, 4),
        "sameAs": f.same_as,
        "sameScore": round(f.same_score, 4),
    }
