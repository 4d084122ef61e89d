"""Codings without their text come back as they were.  python -m unittest discover -s tests -t ."""

import unittest

from parley_training.standoff import pack, unpack

WHOLE = "Arland writes\n\nArland  wrote to\nBoria. “Come,” it said.\n\nBoria did not answer."
EVENT = {"id": 1, "s": [1], "trigger": "wrote", "type": "CONSULT", "status": "actual", "actor": [["Arland", "ARL", "GOV"]], "recipient": [["Boria", "BOR", "GOV"]], "about": "Come"}
RAW = {"id": "a", "date": None, "lines": ["Arland writes", "", "Arland wrote to Boria.", "“Come,” it said.", "", "Boria did not answer."], "events": [EVENT]}


class Standoff(unittest.TestCase):
    def test_words_become_places_and_words_again(self) -> None:
        packed = pack(RAW, WHOLE)
        self.assertEqual(packed["events"][0]["trigger"], [1, 7, 12])
        self.assertEqual(unpack(packed, WHOLE), RAW)

    def test_another_text_is_refused(self) -> None:
        with self.assertRaisesRegex(ValueError, "a: not the text that was coded"):
            unpack(pack(RAW, WHOLE), WHOLE.replace("wrote", "write"))

    def test_words_that_stand_nowhere_are_named(self) -> None:
        with self.assertRaisesRegex(ValueError, "event 1: 'phoned' stands in no sentence"):
            pack({**RAW, "events": [{**EVENT, "trigger": "phoned"}]}, WHOLE)


if __name__ == "__main__":
    unittest.main()
