"""Wordpieces of a document, sentence by sentence, with the features that the encoder gets beside them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from .gold import Stretch

CLS, SEP = 101, 102
MAX_SENTENCE = 128  # wordpieces; what is longer is cut


@dataclass(frozen=True)
class TokenDocument:
    """Parallel lists, one entry a wordpiece; offsets are code points of the text."""

    ids: list[int]
    starts: list[int]
    ends: list[int]
    case: list[int]
    quoted: list[int]
    sentence: list[int]
    sentence_ranges: list[tuple[int, int]]

    def tokens_of(self, stretch: Stretch) -> tuple[int, int]:
        """Range of the wordpieces that share a character with the stretch; empty if none does."""
        first = bisect_right(self.ends, stretch[0])
        last = bisect_left(self.starts, stretch[1])
        return first, max(first, last)


def load_tokenizer(path: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def tokenize(tokenizer: Tokenizer, text: str, sentences: tuple[Stretch, ...]) -> TokenDocument:
    quotes = quoted_characters(text)
    result = TokenDocument([], [], [], [], [], [], [])
    encodings = tokenizer.encode_batch([text[a:b] for a, b in sentences], add_special_tokens=False)
    for number, ((start, _), encoding) in enumerate(zip(sentences, encodings, strict=True)):
        first = len(result.ids)
        for token, (a, b) in list(zip(encoding.ids, encoding.offsets, strict=True))[:MAX_SENTENCE]:
            result.ids.append(token)
            result.starts.append(start + a)
            result.ends.append(start + b)
            result.quoted.append(quotes[start + a])
            result.sentence.append(number)
        result.case.extend(_word_cases(text, result.starts[first:], result.ends[first:]))
        result.sentence_ranges.append((first, len(result.ids)))
    return result


def quoted_characters(text: str) -> list[int]:
    """1 for each character inside double quotation marks; a paragraph break closes what is open."""
    flags: list[int] = []
    inside = 0
    for c in text:
        if c == "\n":
            inside = 0
        elif c == "“":
            inside = 1
        elif c == "”":
            inside = 0
        elif c == '"':
            inside = 1 - inside
        flags.append(inside)
    return flags


def _word_cases(text: str, starts: list[int], ends: list[int]) -> list[int]:
    """Case of the whole word that each wordpiece is part of (pieces that touch and are alphanumeric)."""
    cases: list[int] = []
    i = 0
    while i < len(starts):
        j = i
        while j + 1 < len(starts) and starts[j + 1] == ends[j] and text[ends[j] - 1].isalnum() and text[starts[j + 1]].isalnum():
            j += 1
        cases += [case_kind(text[starts[i] : ends[j]])] * (j - i + 1)
        i = j + 1
    return cases


def case_kind(word: str) -> int:
    """0 no letters, 1 lower, 2 Title (one capital first, also a single capital letter), 3 UPPER, 4 mixed."""
    letters = [c for c in word if c.upper() != c.lower()]
    if not letters:
        return 0
    upper = [c for c in letters if c == c.upper()]
    if not upper:
        return 1
    if len(upper) == 1 and letters[0] == upper[0]:
        return 2
    return 3 if len(upper) == len(letters) else 4
