"""Windows, features and the decoding of triggers and roles, by hand."""

import unittest

import numpy as np

from parley_training.decode import DecodeSettings, find_triggers, role_spans, word_ranges
from parley_training.labels import ROLES, TYPES
from parley_training.records import utf16
from parley_training.tokens import TokenDocument, case_kind, quoted_characters
from parley_training.windows import WindowSizes, cut_windows

#       0123456789012345678901234567890123
TEXT = "Talks end. Arland met U.N. envoys."
PIECES = ["Talks", "end", ".", "Ar", "land", "met", "U", ".", "N", ".", "envoys", "."]
STARTS = [0, 6, 9, 11, 13, 18, 22, 23, 24, 25, 27, 33]
SENTENCE = [0] * 3 + [1] * 9


def _document() -> TokenDocument:
    ends = [s + len(p) for s, p in zip(STARTS, PIECES, strict=True)]
    return TokenDocument(list(range(200, 212)), STARTS, ends, [0] * 12, [0] * 12, SENTENCE, [(0, 3), (3, 12)])


class Decoding(unittest.TestCase):
    def setUp(self) -> None:
        self.doc = _document()
        self.words = word_ranges(TEXT, self.doc)
        # [CLS] Talks end . [SEP] Ar land met U . N . envoys . [SEP], both sentences scored.
        (self.window,) = cut_windows(self.doc, WindowSizes(20, 8, 2))

    def test_windows(self) -> None:
        self.assertEqual(self.window.ids, [101, 200, 201, 202, 102, *range(203, 212), 102])
        first, second = cut_windows(self.doc, WindowSizes(10, 8, 2))
        self.assertEqual(first.segment, [0, 3, 3, 3, 3])
        # The headline alone is before: two of its pieces, no other context.
        self.assertEqual(second.ids, [101, 200, 201, 102, *range(203, 212), 102])
        self.assertEqual(second.segment, [0, 2, 2, 2] + [1] * 10)
        self.assertEqual(second.sentence, [0, 0, 0, 0] + [1] * 10)

    def test_words(self) -> None:
        self.assertEqual(self.words[3:6], [(3, 5), (3, 5), (5, 6)])

    def test_trigger_is_widened_to_the_word(self) -> None:
        tags = np.full((15, 33), -9.0)
        tags[6, TYPES.index("REJECT")] = 2.0  # "land"
        tags[7, TYPES.index("CONSULT")] = 3.0  # "met"
        found = find_triggers(tags, self.window, self.doc, self.words, DecodeSettings())
        self.assertEqual([(t.start, t.end, TYPES[t.kind]) for t in found], [(5, 7, "REJECT"), (7, 8, "CONSULT")])

    def test_second_type_on_the_same_words_needs_more(self) -> None:
        tags = np.full((15, 33), -9.0)
        tags[7, TYPES.index("CONSULT")] = 3.0
        tags[7, TYPES.index("AGREE")] = -0.2  # 0.45: over the threshold, under `second`
        found = find_triggers(tags, self.window, self.doc, self.words, DecodeSettings())
        self.assertEqual([TYPES[t.kind] for t in found], ["CONSULT"])

    def test_role_spans_are_trimmed_and_parties_compete(self) -> None:
        r = np.zeros((15, len(ROLES)))
        r[5:7, 0] = 0.9  # Arland
        r[8:14, 1] = 0.8  # U.N. envoys.
        r[8, 0] = 0.6  # "U" is recipient rather than actor
        spans = role_spans(r, self.window, TEXT, self.doc, self.words, DecodeSettings())
        self.assertEqual([TEXT[a:b] for (a, b), _ in spans["actor"]], ["Arland"])
        self.assertEqual([TEXT[a:b] for (a, b), _ in spans["recipient"]], ["U.N. envoys"])

    def test_features(self) -> None:
        self.assertEqual([case_kind(w) for w in ("2012", "iran", "Iran", "A", "NATO", "McCain")], [0, 1, 2, 2, 3, 4])
        self.assertEqual(quoted_characters('a "b" “c”\n'), [0, 0, 1, 1, 0, 0, 1, 1, 0, 0])
        self.assertEqual([utf16("a😀b")(i) for i in range(4)], [0, 1, 3, 4])


if __name__ == "__main__":
    unittest.main()
