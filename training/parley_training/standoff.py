"""Codings of documents whose text is not here: places instead of words.

    python -m parley_training.standoff unpack CODINGS.jsonl TEXTS.jsonl OUT    documents a sentence a line, for `train.py`
    python -m parley_training.standoff pack FOLDER TEXTS.jsonl CODINGS.jsonl   the other way round

TEXTS holds a JSON object a line: `id`, `title`, `text`. A coding names the document, the SHA-256 of its sentences, where they stand in
title + "\\n\\n" + text (white space between words counts as one blank), and of each event the words as [sentence, start, end] in code points.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path

from .labels import PARTY_ROLES
from .written import TEXT_FIELDS

Place = list[int]


def pack(raw: dict, whole: str) -> dict:
    """The stand-off coding of a document a sentence a line; raises ValueError where words or sentences stand nowhere."""
    lines = [line for line in raw["lines"] if line]
    return {
        "id": raw["id"], "date": raw["date"], "sha256": _digest(lines), "sentences": _sentence_places(lines, whole),
        "paragraphs": _paragraph_ends(raw["lines"]), "events": [_packed(event, lines) for event in raw["events"]],
    }  # fmt: skip


def unpack(coding: dict, whole: str) -> dict:
    """The document a sentence a line; raises ValueError when the text is not the one that was coded."""
    lines = [" ".join(whole[a:b].split()) for a, b in coding["sentences"]]
    if _digest(lines) != coding["sha256"]:
        raise ValueError(f"{coding['id']}: not the text that was coded")
    ends = set(coding["paragraphs"])
    spaced = [piece for i, line in enumerate(lines) for piece in ((line, "") if i in ends else (line,))]
    return {"id": coding["id"], "date": coding["date"], "lines": spaced, "events": [_unpacked(event, lines) for event in coding["events"]]}


def _digest(lines: list[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _sentence_places(lines: list[str], whole: str) -> list[Place]:
    places: list[Place] = []
    at = 0
    for line in lines:
        found = re.compile(r"\s+".join(map(re.escape, line.split()))).search(whole, at)
        if found is None:
            raise ValueError(f"sentence {len(places)} does not stand in the text: {line[:60]!r}")
        places.append([found.start(), found.end()])
        at = found.end()
    return places


def _paragraph_ends(lines: list[str]) -> list[int]:
    ends: list[int] = []
    number = -1
    for line in lines:
        if line:
            number += 1
        elif number >= 0:
            ends.append(number)
    return ends


def _packed(event: dict, lines: list[str]) -> dict:
    def place(words: str) -> Place:
        order = [*event["s"], *(i for i in range(len(lines)) if i not in event["s"])]
        for i in order:
            at = lines[i].find(words)
            if at >= 0:
                return [i, at, at + len(words)]
        raise ValueError(f"event {event['id']}: {words!r} stands in no sentence")

    packed = dict(event)
    for field in ("trigger", *TEXT_FIELDS):
        if event.get(field):
            packed[field] = place(event[field])
    for role in PARTY_ROLES:
        if event.get(role):
            packed[role] = [[place(words), code, sector] for words, code, sector in event[role]]
    return packed


def _unpacked(event: dict, lines: list[str]) -> dict:
    def words(place: Place) -> str:
        sentence, start, end = place
        return lines[sentence][start:end]

    raw = dict(event)
    for field in ("trigger", *TEXT_FIELDS):
        if field in event:
            raw[field] = words(event[field])
    for role in PARTY_ROLES:
        if role in event:
            raw[role] = [[words(place), code, sector] for place, code, sector in event[role]]
    return raw


def _wholes(path: Path) -> dict[str, str]:
    documents = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line)
    return {d["id"]: d["text"] if d["text"].startswith(d["title"]) else f"{d['title']}\n\n{d['text']}" for d in documents}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("pack", "unpack"))
    parser.add_argument("source", type=Path)
    parser.add_argument("texts", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    wholes = _wholes(args.texts)
    failed = 0
    if args.what == "pack":
        records = [json.loads(p.read_text(encoding="utf-8")) for p in sorted(args.source.glob("*.json"))]
    else:
        records = [json.loads(line) for line in args.source.read_text(encoding="utf-8").splitlines()]
        args.out.mkdir(parents=True, exist_ok=True)
    packed: list[str] = []
    for record in records:
        try:
            whole = wholes.get(record["id"])
            if whole is None:
                raise ValueError(f"{record['id']}: no such text in {args.texts}")
            if args.what == "pack":
                packed.append(json.dumps(pack(record, whole), ensure_ascii=False))
            else:
                (args.out / f"{record['id']}.json").write_text(json.dumps(unpack(record, whole), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        except ValueError as error:
            failed += 1
            print(error, file=sys.stderr)
    if args.what == "pack":
        args.out.write_text("".join(f"{line}\n" for line in packed), encoding="utf-8")
    print(f"{len(records) - failed} documents, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
