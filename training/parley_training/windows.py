"""Cuts a document into windows: scored sentences with the headline and the sentences before as context."""

from __future__ import annotations

from dataclasses import dataclass

from .tokens import CLS, SEP, TokenDocument


@dataclass(frozen=True)
class WindowSizes:
    """In wordpieces: how many to score, how many of context before, how many of the headline."""

    scored: int = 160
    context: int = 48
    headline: int = 24


@dataclass(frozen=True)
class Window:
    """Inputs of the encoder; `source` is the index of the wordpiece in the document, -1 for [CLS] and [SEP]."""

    ids: list[int]
    case: list[int]
    quoted: list[int]
    segment: list[int]
    sentence: list[int]
    source: list[int]
    scored: tuple[int, ...]


def cut_windows(doc: TokenDocument, sizes: WindowSizes, wanted: frozenset[int] | None = None) -> list[Window]:
    """Windows that score each wanted sentence once (all by default), in order."""
    windows: list[Window] = []
    group: list[int] = []
    length = 0
    for number, (a, b) in enumerate(doc.sentence_ranges):
        skip = wanted is not None and number not in wanted
        if group and (skip or length + b - a + 1 > sizes.scored):
            windows.append(_window(doc, group, sizes))
            group, length = [], 0
        if not skip and b > a:
            group.append(number)
            length += b - a + 1
    if group:
        windows.append(_window(doc, group, sizes))
    return windows


def _window(doc: TokenDocument, group: list[int], sizes: WindowSizes) -> Window:
    w = Window([], [], [], [], [], [], tuple(group))
    _add(w, CLS, 0, 0, 0, -1, 0)
    place = 0
    first = group[0]
    if first > 0:
        a, b = doc.sentence_ranges[0]
        _add_pieces(w, doc, range(a, min(b, a + sizes.headline)), 2, place)
        place += 1
    # Whole sentences before while they fit; of the one that does not, its end.
    context: list[range] = []
    room = sizes.context
    for number in range(first - 1, 0, -1):
        a, b = doc.sentence_ranges[number]
        if b - a + 1 > room:
            if not context and room > 1:
                context.append(range(b - room + 1, b))
            break
        if b > a:
            context.append(range(a, b))
            room -= b - a + 1
    for pieces in reversed(context):
        _add_pieces(w, doc, pieces, 0, place)
        place += 1
    for number in group:
        _add_pieces(w, doc, range(*doc.sentence_ranges[number]), 3 if number == 0 else 1, place)
        place += 1
    return w


def _add_pieces(w: Window, doc: TokenDocument, pieces: range, segment: int, place: int) -> None:
    for i in pieces:
        _add(w, doc.ids[i], doc.case[i], doc.quoted[i], segment, i, place)
    _add(w, SEP, 0, 0, segment, -1, place)


def _add(w: Window, token: int, case: int, quoted: int, segment: int, source: int, place: int) -> None:
    w.ids.append(token)
    w.case.append(case)
    w.quoted.append(quoted)
    w.segment.append(segment)
    w.source.append(source)
    w.sentence.append(place)
