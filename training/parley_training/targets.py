"""What the network shall say about one window: trigger tags, and fields and roles of each trigger."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .gold import PRONOUNS, Act, GoldDocument
from .labels import CHANNELS, MODES, PARTY_ROLES, ROLES, STATUSES, TYPES
from .tokens import TokenDocument
from .windows import Window

OPTIONAL_WEIGHT = 0.3
# Another place of the same party answers "who" as well: marking it is hardly an error.
KIN_WEIGHT = 0.2


@dataclass(frozen=True)
class Targets:
    """`tags` [tokens, 2·types+1] with `tag_weight` (0 where nothing is asked); the rest one row an act of the window."""

    tags: np.ndarray
    tag_weight: np.ndarray
    acts: list[Act]
    start: np.ndarray
    end: np.ndarray
    kind: np.ndarray
    status: np.ndarray
    mode: np.ndarray
    channel: np.ndarray
    flags: np.ndarray
    roles: np.ndarray  # [acts, tokens, roles]
    role_weight: np.ndarray  # the same shape
    parties: np.ndarray  # [acts, tokens, party roles]: words that name whoever fills the role
    party_weight: np.ndarray  # the same shape
    weight: np.ndarray


def make_targets(document: GoldDocument, doc: TokenDocument, window: Window) -> Targets:
    place_of = {source: place for place, source in enumerate(window.source) if source >= 0}
    scored = frozenset(window.scored)
    count, types = len(window.ids), len(TYPES)
    tags = np.zeros((count, 2 * types + 1), np.float32)
    weight = np.zeros((count, 2 * types + 1), np.float32)
    for place, source in enumerate(window.source):
        if source >= 0:
            weight[place, -1] = 1
            if doc.sentence[source] in scored:
                weight[place, :-1] = 1
    rows: list[tuple[Act, int, int]] = []
    for act in document.acts:
        places = [place_of[i] for i in range(*doc.tokens_of(act.trigger)) if i in place_of]
        _mark_parties(act, doc, place_of, tags)
        if not places or act.sentence not in scored:
            continue
        kind = TYPES.index(act.type)
        tags[places, kind] = 1
        tags[places[0], types + kind] = 1
        if act.optional:
            weight[places, kind] = OPTIONAL_WEIGHT
            weight[places, types + kind] = OPTIONAL_WEIGHT
        for other in act.alt_types:
            if other in TYPES:
                k = TYPES.index(other)
                for p in places:
                    if tags[p, k] == 0:
                        weight[p, [k, types + k]] = 0
        rows.append((act, places[0], places[-1] + 1))
    n = len(rows)
    roles = np.zeros((n, count, len(ROLES)), np.float32)
    role_weight = np.ones((n, count, len(ROLES)), np.float32)
    for row, (act, start, _) in enumerate(rows):
        for role, fillers in act.roles.items():
            column = ROLES.index(role)
            for number, filler in enumerate(fillers):
                kin = [p for p in (_inside(doc, place_of, s) for s in _kin(act, role, number)) if p]
                inside = next((p for p in (_inside(doc, place_of, s) for s in filler) if p), None)
                if inside is None and kin:
                    inside = min(kin, key=lambda p: abs(p[0] - start))
                for places in kin:
                    role_weight[row, places, column] = KIN_WEIGHT
                roles[row, inside or [], column] = 1
        role_weight[row][roles[row] == 1] = 1
    parties, party_weight = _party_targets(document, doc, window, place_of, [r[0] for r in rows])
    acts = [r[0] for r in rows]
    return Targets(
        tags, weight, acts,
        np.array([r[1] for r in rows], np.int64), np.array([r[2] for r in rows], np.int64),
        np.array([TYPES.index(a.type) for a in acts], np.int64),
        np.array([STATUSES.index(a.status) for a in acts], np.int64),
        np.array([_mode(a) for a in acts], np.int64),
        np.array([CHANNELS.index(a.channel) if a.channel in CHANNELS else 0 for a in acts], np.int64),
        np.array([[a.optional, a.unanswered] for a in acts], np.float32).reshape(n, 2),
        roles, role_weight, parties, party_weight,
        np.array([OPTIONAL_WEIGHT + 0.2 if a.optional else 1.0 for a in acts], np.float32),
    )  # fmt: skip


def _party_targets(
    document: GoldDocument, doc: TokenDocument, window: Window, place_of: dict[int, int], acts: list[Act]
) -> tuple[np.ndarray, np.ndarray]:
    """Every word of the window that names whoever fills a party role; of pronouns only the coded ones are known, so the others count for nothing."""
    shape = (len(acts), len(window.ids), len(PARTY_ROLES))
    parties, weight = np.zeros(shape, np.float32), np.ones(shape, np.float32)
    unknown = [p for i, p in place_of.items() if document.text[doc.starts[i] : doc.ends[i]].lower() in PRONOUNS]
    weight[:, unknown] = 0
    inside = {line: [p for s in places for p in _inside(doc, place_of, s)] for line, places in document.places.items()}
    for row, act in enumerate(acts):
        for role, lines in act.lines.items():
            for line in lines:
                parties[row, inside[line], PARTY_ROLES.index(role)] = 1
    weight[parties == 1] = 1
    return parties, weight


def _kin(act: Act, role: str, number: int) -> tuple[tuple[int, int], ...]:
    of_role = act.kin.get(role, ())
    return of_role[number] if number < len(of_role) else ()


def _mode(act: Act) -> int:
    label = f"{act.type}:{act.mode}"
    return MODES.index(label) if label in MODES else 0


def _inside(doc: TokenDocument, place_of: dict[int, int], stretch: tuple[int, int]) -> list[int]:
    """Places in the window of all wordpieces of the stretch; none if the window cuts it."""
    pieces = range(*doc.tokens_of(stretch))
    return [place_of[i] for i in pieces] if all(i in place_of for i in pieces) else []


def _mark_parties(act: Act, doc: TokenDocument, place_of: dict[int, int], tags: np.ndarray) -> None:
    for role in PARTY_ROLES:
        for filler in act.roles.get(role, ()):
            for i in range(*doc.tokens_of(filler[0])):
                if i in place_of:
                    tags[place_of[i], -1] = 1
