"""Words are found where they stand, and stay found when states are swapped.  python -m unittest discover -s tests -t ."""

import json
import tempfile
import unittest
from pathlib import Path

from parley_training.augment import _rewrite
from parley_training.evaluate import gold_events
from parley_training.gold import SpanReport, is_held_out, line_of, load_gold

TEXT = "Arland rebuffs Boria\n\nArland met Boria. Boria said that it refused what Arland offered Boria 😀 then."


def _gold(folder: str) -> Path:
    sentences = [(0, 20), (22, 39), (40, 101)]
    event = {"status": "actual", "type": "REJECT", "s": [2], "trigger": "refused", "actor": [["Boria", "BOR", "GOV"]], "recipient": [["Arland", "ARL", "GOV"]]}
    events = [{**event, "id": 1, "when": "then"}, {**event, "id": 2, "trigger": "offered", "type": "AGREE", "same_as": 1, "about": "nowhere"}]
    path = Path(folder)
    (path / "a.txt").write_text(TEXT, encoding="utf-8")
    (path / "a.json").write_text(json.dumps({"sentences": [{"start": a, "end": b} for a, b in sentences], "events": events}))
    return path


class Spans(unittest.TestCase):
    def setUp(self) -> None:
        self.report = SpanReport()
        with tempfile.TemporaryDirectory() as folder:
            (self.document,) = load_gold(_gold(folder), self.report)

    def words(self, stretch: tuple[int, int]) -> str:
        return self.document.text[stretch[0] : stretch[1]]

    def test_nearest_in_the_own_sentence_comes_first(self) -> None:
        first, second = self.document.acts
        # "Boria said that it refused": 40, not the one behind "offered".
        self.assertEqual(first.roles["actor"][0][0], (40, 45))
        self.assertEqual(second.roles["actor"][0][0], (87, 92))

    def test_astral_characters_before_a_span(self) -> None:
        self.assertEqual(self.words(self.document.acts[0].roles["when"][0][0]), "then")
        # One code point, two UTF-16 units: the sentence ends one earlier in code points.
        self.assertEqual(self.document.sentences[2], (40, 100))

    def test_words_that_stand_nowhere_are_reported(self) -> None:
        self.assertEqual(self.report.missing, ["a#2 about 'nowhere'"])

    def test_swapped_words_move_the_spans(self) -> None:
        swapped = _rewrite(self.document, [(0, 6, "Ul"), (22, 28, "Ul"), (40, 45, "Grandland")])
        act = swapped.acts[0]
        self.assertEqual(swapped.text[slice(*act.roles["actor"][0][0])], "Grandland")
        self.assertEqual(swapped.text[slice(*act.trigger)], "refused")
        self.assertTrue(swapped.text.startswith("Ul rebuffs Boria\n\nUl met"))

    def test_a_party_is_known_wherever_its_name_stands(self) -> None:
        self.assertEqual([self.words(p) for p in self.document.places["BOR state"]], ["Boria"] * 4)
        self.assertEqual(self.document.acts[0].lines, {"actor": {"BOR state"}, "recipient": {"ARL state"}})

    def test_lines_are_those_of_the_decoder(self) -> None:
        parties = [["the Houthis", "YEM", "REB"], ["he", "YEM", "MIL"], ["The African Union", "IGO", "IGO"], ["Brussels", "EUR", "IGO"], ["the West", "-", ""]]
        self.assertEqual([line_of(p) for p in parties], ["YEM armed", "YEM state", "IGO african union", "EUR", None])

    def test_repeats_fold(self) -> None:
        self.assertEqual(len(gold_events(self.document)), 1)

    def test_folds_depend_on_the_name_alone(self) -> None:
        self.assertEqual(sum(is_held_out("a", fold) for fold in range(5)), 1)


if __name__ == "__main__":
    unittest.main()
