"""What the network is asked to say about the parties of an act.  python -m unittest discover -s tests -t ."""

import json
import re
import tempfile
import unittest
from pathlib import Path

from parley_training.gold import load_gold
from parley_training.labels import PARTY_ROLES
from parley_training.targets import make_targets
from parley_training.tokens import TokenDocument
from parley_training.windows import WindowSizes, cut_windows

TEXT = "Arland met Boria. It left. He refused what Boria offered."
EVENT = {"id": 1, "s": [2], "status": "actual", "type": "REJECT", "trigger": "refused", "actor": [["He", "ARL", "GOV"]], "recipient": [["Boria", "BOR", "GOV"]]}
MEETING = {"id": 2, "s": [0], "status": "actual", "type": "CONSULT", "trigger": "met", "actor": [["Arland", "ARL", "GOV"], ["Boria", "BOR", "GOV"]]}


def _words(text: str, sentences: tuple[tuple[int, int], ...]) -> TokenDocument:
    """A wordpiece a word: enough for targets, and no vocabulary is needed."""
    doc = TokenDocument([], [], [], [], [], [], [])
    for number, (a, b) in enumerate(sentences):
        first = len(doc.ids)
        for m in re.finditer(r"\w+|\S", text[a:b]):
            doc.ids.append(1000 + len(doc.ids))
            doc.starts.append(a + m.start())
            doc.ends.append(a + m.end())
            doc.case.append(1)
            doc.quoted.append(0)
            doc.sentence.append(number)
        doc.sentence_ranges.append((first, len(doc.ids)))
    return doc


class Parties(unittest.TestCase):
    def setUp(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder)
            spans = [(m.start(), m.end()) for m in re.finditer(r"[^.]+\.", TEXT)]
            (path / "a.txt").write_text(TEXT, encoding="utf-8")
            (path / "a.json").write_text(json.dumps({"sentences": [{"start": a, "end": b} for a, b in spans], "events": [EVENT, MEETING]}))
            (document,) = load_gold(path)
        self.doc = _words(TEXT, document.sentences)
        (self.window,) = cut_windows(self.doc, WindowSizes())
        self.targets = make_targets(document, self.doc, self.window)
        self.row = next(i for i, act in enumerate(self.targets.acts) if act.id == 1)

    def word(self, place: int) -> str:
        source = self.window.source[place]
        return TEXT[self.doc.starts[source] : self.doc.ends[source]]

    def marked(self, role: str) -> list[str]:
        return [self.word(p) for p in self.targets.parties[self.row, :, PARTY_ROLES.index(role)].nonzero()[0]]

    def test_every_name_of_whoever_fills_a_role_is_asked_for(self) -> None:
        self.assertEqual(self.marked("actor"), ["Arland", "He"])
        self.assertEqual(self.marked("recipient"), ["Boria", "Boria"])

    def test_pronouns_that_nobody_coded_count_for_nothing(self) -> None:
        weight = self.targets.party_weight[self.row, :, 0]
        free = [self.word(p) for p, w in enumerate(weight) if w == 0]
        self.assertEqual(free, ["It"])


if __name__ == "__main__":
    unittest.main()
