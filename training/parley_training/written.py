"""Documents written for training: one JSON file each, a sentence a line, so that nobody counts offsets by hand.

    python -m parley_training.written FOLDER [--out GOLD_DIR]    checks them, and writes them out in the gold format

`lines` holds the sentences, headline first; an empty line ends a paragraph. `s` of an event counts the lines that are not
empty, from 0. Everything else is as in the gold format (README.md).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

from .labels import CHANNELS, MODES, PARTY_ROLES, STATUSES, TYPES

_CODE = re.compile(r"[A-Z]{3}|-")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?")
TEXT_FIELDS = ("when", "where", "condition", "speaker", "about", "since")
_FIELDS = {"id", "s", "trigger", "type", "mode", "status", "channel", "date", "reply_to", "same_as", "unanswered", "optional", "alt_types", *PARTY_ROLES, *TEXT_FIELDS}


def to_gold(raw: dict) -> tuple[str, dict]:
    """The text, and the coding with offsets of its sentences in UTF-16 code units."""
    text = ""
    sentences: list[dict[str, int]] = []
    for line in raw["lines"]:
        if not line:
            text = text.rstrip(" ") + "\n\n"
            continue
        start = _units(text)
        sentences.append({"start": start, "end": start + _units(line)})
        text += line + " "
    text = text.rstrip() + "\n"
    return text, {**{k: v for k, v in raw.items() if k != "lines"}, "sentences": sentences}


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def faults_of(raw: dict) -> list[str]:
    """What is wrong with a document's coding, in words that say where."""
    sentences = [line for line in raw.get("lines", []) if line]
    whole = "\n".join(sentences)
    faults: list[str] = []
    seen: set[int] = set()
    ids = {event.get("id") for event in raw.get("events", [])}
    for event in raw.get("events", []):
        name = f"event {event.get('id')}"
        faults += [f"{name}: unknown field {key!r}" for key in event.keys() - _FIELDS]
        faults += [f"{name}: {key} is missing" for key in ("id", "s", "trigger", "type", "status") if key not in event]
        if any(key not in event for key in ("id", "s", "trigger", "type", "status")):
            continue
        own = [sentences[i] for i in event["s"] if 0 <= i < len(sentences)]
        if not own or not any(event["trigger"] in sentence for sentence in own):
            faults.append(f"{name}: trigger {event['trigger']!r} does not stand in its sentence")
        if event["type"] not in TYPES:
            faults.append(f"{name}: no such type {event['type']!r}")
        if event.get("mode") and f"{event['type']}:{event['mode']}" not in MODES:
            faults.append(f"{name}: no such mode {event['mode']!r} of {event['type']}")
        if event["status"] not in STATUSES:
            faults.append(f"{name}: no such status {event['status']!r}")
        if event.get("channel") and event["channel"] not in CHANNELS:
            faults.append(f"{name}: no such channel {event['channel']!r}")
        if event.get("date") and not _DATE.fullmatch(event["date"]):
            faults.append(f"{name}: date {event['date']!r} is no ISO day, month, year or interval")
        for role in PARTY_ROLES:
            for party in event.get(role) or []:
                if len(party) != 3 or not _CODE.fullmatch(party[1]):
                    faults.append(f"{name}: {role} {party!r} is not [words, code, sector]")
                elif party[0] not in whole:
                    faults.append(f"{name}: {role} {party[0]!r} stands nowhere in the text")
        faults += [f"{name}: {key} {event[key]!r} stands nowhere in the text" for key in TEXT_FIELDS if event.get(key) and event[key] not in whole]
        faults += [f"{name}: {key} {event[key]} is no event before it" for key in ("same_as",) if event.get(key) is not None and event[key] not in seen]
        faults += [f"{name}: reply_to {event['reply_to']} is no event of the document"] if event.get("reply_to") is not None and event["reply_to"] not in ids else []
        seen.add(event["id"])
    if "events" not in raw:
        faults.append("events is missing; [] when the text tells of no act")
    return faults


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, help="write NAME.txt and NAME.json here")
    args = parser.parse_args()
    bad, events = 0, 0
    paths = sorted(args.folder.glob("*.json"))
    for path in paths:
        try:
            raw = json.loads(path.read_text(encoding="utf-8"))
        except json.JSONDecodeError as error:
            print(f"{path}: {error}", file=sys.stderr)
            bad += 1
            continue
        faults = faults_of(raw)
        for fault in faults:
            print(f"{path}: {fault}", file=sys.stderr)
        bad += bool(faults)
        events += len(raw.get("events", []))
        if args.out and not faults:
            args.out.mkdir(parents=True, exist_ok=True)
            text, gold = to_gold(raw)
            (args.out / f"{path.stem}.txt").write_text(text, encoding="utf-8", newline="")
            (args.out / f"{path.stem}.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(paths)} documents, {events} events, {bad} documents with faults")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
