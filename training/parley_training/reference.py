"""Writes what the exported model makes of a text, for tests of a runtime:  python -m parley_training.reference MODEL_DIR TEXT OUT"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import asdict
from pathlib import Path

from .config import read_config
from .decode import find
from .networks import onnx_networks
from .records import finding_record, utf16
from .tokens import load_tokenizer, tokenize
from .windows import cut_windows


def main() -> None:
    folder, source, out = map(Path, sys.argv[1:4])
    settings = read_config(folder)
    text = source.read_text(encoding="utf-8")
    # Plain splitting that suits the reference text; a runtime brings its own sentences.
    sentences = tuple(m.span() for m in re.finditer(r"[^\s](?:[^\n]*?(?:(?<!U\.N)[.!?][”\"]?(?=\s|$))|[^\n]*$)", text, re.M))
    units = utf16(text)
    doc = tokenize(load_tokenizer(folder / "tokenizer.json"), text, sentences)
    networks = onnx_networks(folder)
    windows = cut_windows(doc, settings.sizes)
    tags = [networks.encode(w)[1] for w in windows]
    record = {
        "text": text,
        "sentences": [{"start": units(a), "end": units(b)} for a, b in sentences],
        "wordpieces": {
            "ids": doc.ids, "starts": [units(s) for s in doc.starts], "ends": [units(e) for e in doc.ends],
            "case": doc.case, "quoted": doc.quoted, "sentence": doc.sentence,
        },
        "windows": [asdict(w) for w in windows],
        # Largest trigger logit of each entry, to find where numbers part.
        "tagMaxima": [[round(float(x), 3) for x in t[:, :16].max(1)] for t in tags],
        "findings": [finding_record(f, text, units) for f in find(text, doc, networks, settings)],
    }  # fmt: skip
    out.write_text(json.dumps(record, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(sentences)} sentences, {len(windows)} windows, {len(record['findings'])} findings")


if __name__ == "__main__":
    main()
