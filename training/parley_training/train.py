"""Trains the finder:  python -m parley_training.train --gold DIR --encoder MODEL_DIR --out DIR [--fold N]"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from .augment import CountrySwapper
from .encoder import load_encoder
from .gold import GoldDocument, SpanReport, is_held_out, load_gold
from .losses import LossWeights, Sample, batch_loss
from .model import Finder
from .targets import make_targets
from .tokens import load_tokenizer, tokenize
from .windows import WindowSizes, cut_windows


def main() -> None:
    args = _arguments()
    torch.set_num_threads(args.threads)
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    report = SpanReport()
    first, *others = (load_gold(folder, report) for folder in args.gold)
    print("spans:", dict(report.counts), "missing:", report.missing[:20], flush=True)
    if args.fold is not None:
        first = [d for d in first if not is_held_out(d.name, args.fold, args.folds)]
    documents = [*first, *(d for folder in others for d in folder)]
    if args.subset < 1:
        documents = random.Random(5).sample(documents, int(len(documents) * args.subset))
    encoder = load_encoder(args.encoder / "model.safetensors", tuple(map(int, args.layers.split(","))), args.dropout)
    model = Finder(encoder, readout=args.readout)
    # The word vectors stay as pretrained: less to overfit, and each step is cheaper.
    encoder.words.weight.requires_grad_(False)
    if args.start:
        model.load_state_dict(torch.load(args.start))
    swapper = CountrySwapper(args.data) if args.data and args.swap > 0 else None
    _run(model, documents, load_tokenizer(args.encoder / "tokenizer.json"), swapper, args)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, nargs="+", required=True, help="folders of gold documents")
    parser.add_argument("--encoder", type=Path, required=True, help="folder with model.safetensors and tokenizer.json")
    parser.add_argument("--data", type=Path, help="folder with places-and-bodies.csv and office-holders.csv, for swapping")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="a checkpoint to go on from")
    parser.add_argument("--fold", type=int, help="leave this fold of the first folder out")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--layers", default="0,1,2,3,4,5")
    parser.add_argument("--readout", choices=("pairwise", "marked"), default="pairwise", help="how roles are read; see model.py")
    parser.add_argument("--dropout", type=float, default=0.0, help="inside the encoder; of use from about 8 epochs on")
    parser.add_argument("--epochs", type=float, default=8)
    parser.add_argument("--minutes", type=float, default=1e9, help="stop on schedule after so many minutes: the rate falls with time")
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--batch", type=int, default=2400, help="wordpieces scored a step")
    parser.add_argument("--swap", type=float, default=0.5, help="share of documents whose states are swapped")
    parser.add_argument("--subset", type=float, default=1.0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def _run(model: Finder, documents: list[GoldDocument], tokenizer: Tokenizer, swapper: CountrySwapper | None, args: argparse.Namespace) -> None:
    pretrained = [p for p in model.encoder.parameters() if p.requires_grad]
    fresh = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": pretrained, "lr": args.rate}, {"params": fresh, "lr": args.head_rate}], weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    rates = [g["lr"] for g in optimizer.param_groups]
    rng = random.Random(args.seed)
    noise = np.random.default_rng(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    began = time.time()
    average: dict[str, float] = {}
    done, step, epoch = 0.0, 0, 0
    while done < 1:
        model.train()
        for progress, chunks in _batches(documents, tokenizer, swapper, args, rng):
            minutes = (time.time() - began) / 60
            done = max((epoch + progress) / args.epochs, minutes / args.minutes)
            if done >= 1:
                break
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * _schedule(done)
            loss, parts = batch_loss(model, chunks, LossWeights(), noise)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            for k, v in parts.items():
                average[k] = average.get(k, v) * 0.95 + 0.05 * v
            if step % 20 == 0:
                shown = " ".join(f"{k} {v:.3f}" for k, v in average.items())
                print(f"step {step} done {done:.3f} minutes {minutes:.1f} {shown}", flush=True)
        epoch += 1
        done = max(done, epoch / args.epochs)
        torch.save(model.state_dict(), args.out / "model.pt")
        print(f"epoch {epoch} saved", flush=True)
    settings = {k: str(v) for k, v in vars(args).items()}
    run = {**settings, "documents": len(documents), "minutes_taken": round((time.time() - began) / 60, 1), "steps": step}
    (args.out / "run.json").write_text(json.dumps(run, indent=1) + "\n")


def _schedule(done: float) -> float:
    """Share of the full rate: up over the first 6 %, then down along a cosine."""
    return max(0.02, min(done / 0.06, 0.5 * (1 + math.cos(math.pi * done)), 1.0))


def _batches(
    documents: list[GoldDocument], tokenizer: Tokenizer, swapper: CountrySwapper | None, args: argparse.Namespace, rng: random.Random
) -> Iterator[tuple[float, list[list[Sample]]]]:
    """Whole documents in random order; yields the share of the epoch done and chunks of windows of like length."""
    order = list(documents)
    rng.shuffle(order)
    batch: list[Sample] = []
    size = 0
    for number, document in enumerate(order):
        if swapper and rng.random() < args.swap:
            document = swapper.swap(document, rng)
        samples = samples_of(document, number, tokenizer, _varied_sizes(rng))
        batch += samples
        size += sum(len(s.window.ids) for s in samples)
        if size >= args.batch:
            yield number / len(order), _chunks(batch)
            batch, size = [], 0
    if batch:
        yield 1 - 1 / len(order), _chunks(batch)


def samples_of(document: GoldDocument, number: int, tokenizer: Tokenizer, sizes: WindowSizes) -> list[Sample]:
    tokens = tokenize(tokenizer, document.text, document.sentences)
    return [Sample(number, w, make_targets(document, tokens, w)) for w in cut_windows(tokens, sizes)]


def _varied_sizes(rng: random.Random) -> WindowSizes:
    """At run time the screen leaves windows of any size, so the model shall see many."""
    return WindowSizes(rng.choice((112, 144, 176, 208)), rng.choice((16, 32, 48)), rng.choice((16, 24)))


def _chunks(batch: list[Sample], longest: int = 2000) -> list[list[Sample]]:
    """Windows sorted by length in chunks of at most about `longest` wordpieces, so that little is padding."""
    chunks: list[list[Sample]] = []
    for sample in sorted(batch, key=lambda s: len(s.window.ids)):
        if not chunks or (len(chunks[-1]) + 1) * len(sample.window.ids) > longest:
            chunks.append([])
        chunks[-1].append(sample)
    return chunks


if __name__ == "__main__":
    main()
