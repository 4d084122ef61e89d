"""Documents written a sentence a line become gold documents, and slips in them are named."""

import json
import tempfile
import unittest
from pathlib import Path

from parley_training.gold import load_gold
from parley_training.written import faults_of, to_gold

RAW = {
    "id": "a",
    "date": "2004-05-06",
    "lines": ["Arland calls Boria 😀", "", "Arland called Boria.", "It said so."],
    "events": [
        {"id": 1, "s": [1], "trigger": "called", "type": "CONSULT", "mode": "phone", "status": "actual", "channel": "phone", "actor": [["Arland", "ARL", "GOV"]], "recipient": [["Boria", "BOR", "GOV"]]},
    ],
}


def _with(**fields) -> dict:
    return {**RAW, "events": [{**RAW["events"][0], **fields}]}


class Written(unittest.TestCase):
    def test_text_and_offsets_in_utf16(self) -> None:
        text, gold = to_gold(RAW)
        self.assertEqual(text, "Arland calls Boria 😀\n\nArland called Boria. It said so.\n")
        self.assertEqual(gold["sentences"], [{"start": 0, "end": 21}, {"start": 23, "end": 43}, {"start": 44, "end": 55}])

    def test_it_loads_like_any_gold(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a.json").write_text(json.dumps(RAW), encoding="utf-8")
            (document,) = load_gold(Path(folder))
        (act,) = document.acts
        self.assertEqual(document.text[slice(*act.trigger)], "called")
        self.assertEqual(document.text[slice(*act.roles["recipient"][0][0])], "Boria")
        self.assertEqual(act.trigger[0] > 20, True)

    def test_other_places_of_a_party_are_its_kin(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a.json").write_text(json.dumps(RAW), encoding="utf-8")
            (document,) = load_gold(Path(folder))
        places = [document.text[a:b] for a, b in document.acts[0].kin["actor"][0]]
        self.assertEqual(places, ["Arland", "Arland"])

    def test_slips_are_named(self) -> None:
        self.assertEqual(faults_of(RAW), [])
        self.assertIn("trigger 'rang' does not stand in its sentence", faults_of(_with(trigger="rang"))[0])
        self.assertIn("no such mode 'visit-by-night' of CONSULT", faults_of(_with(mode="visit-by-night"))[0])
        self.assertIn("actor 'Cordia' stands nowhere", faults_of(_with(actor=[["Cordia", "COR", "GOV"]]))[0])
        self.assertIn("is no event of the document", faults_of(_with(reply_to=7))[0])
        self.assertIn("unknown field 'chanel'", faults_of(_with(chanel="phone"))[0])


if __name__ == "__main__":
    unittest.main()
