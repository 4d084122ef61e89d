"""Findings of gold documents by a checkpoint:  python -m parley_training.predict --model DIR --encoder DIR --gold DIR --fold N --out FILE"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch

from .config import read_settings
from .decode import DecodeSettings, Finding, Networks, find
from .export import load_model
from .gold import GoldDocument, is_held_out, load_gold
from .networks import onnx_networks, torch_networks
from .records import finding_record, utf16
from .tokens import TokenDocument, load_tokenizer, tokenize


def predict(documents: list[GoldDocument], networks: Networks, tokens: list[TokenDocument], settings: DecodeSettings) -> dict[str, list[Finding]]:
    """Findings by document name."""
    return {d.name: find(d.text, t, networks, settings) for d, t in zip(documents, tokens, strict=True)}


def tokens_of(documents: list[GoldDocument], tokenizer_file: Path) -> list[TokenDocument]:
    tokenizer = load_tokenizer(tokenizer_file)
    return [tokenize(tokenizer, d.text, d.sentences) for d in documents]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="folder with model.pt, or an exported model")
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--fold", type=int)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--settings", type=Path)
    parser.add_argument("--out", type=Path, required=True, help="JSON lines: {document, findings}")
    args = parser.parse_args()
    torch.set_num_threads(1)
    documents = [d for d in load_gold(args.gold) if args.fold is None or is_held_out(d.name, args.fold, args.folds)]
    exported = (args.model / "encoder.onnx").exists()
    networks = onnx_networks(args.model) if exported else torch_networks(load_model(args.model))
    found = predict(documents, networks, tokens_of(documents, args.encoder / "tokenizer.json"), read_settings(args.settings))
    with args.out.open("w", encoding="utf-8") as file:
        for d in documents:
            units = utf16(d.text)
            file.write(json.dumps({"document": d.name, "findings": [finding_record(f, d.text, units) for f in found[d.name]]}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
