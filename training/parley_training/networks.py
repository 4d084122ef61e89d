"""The finder's networks as functions of numpy arrays: from PyTorch or from the exported ONNX files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime as ort
import torch

from .decode import Networks, Trigger
from .model import Finder
from .windows import Window


def torch_networks(model: Finder) -> Networks:
    model.eval()

    @torch.inference_mode()
    def encode(w: Window) -> tuple[np.ndarray, np.ndarray]:
        inputs = (torch.tensor([x]) for x in (w.ids, w.case, w.quoted, w.segment))
        hidden = model.encoder(*inputs, None)
        return hidden.numpy(), model.tag(hidden)[0].numpy()

    @torch.inference_mode()
    def read(hidden: np.ndarray, w: Window, triggers: list[Trigger]) -> dict[str, np.ndarray]:
        h = torch.from_numpy(hidden)
        row = torch.zeros(len(triggers), dtype=torch.long)
        start, end, kind = (torch.tensor([getattr(t, n) for t in triggers]) for n in ("start", "end", "kind"))
        heads = model.heads
        keep = torch.ones(h.shape[:2])
        act = heads.acts(h, keep, row, start, end, kind)
        roles, _ = heads.words(h, keep, torch.tensor([w.sentence]), row, start, end, act)
        out = {"act": act, "status": heads.status(act), "mode": heads.mode(act), "channel": heads.channel(act), "flags": heads.flags(act), "roles": roles}
        return {k: v.numpy() for k, v in out.items()}

    @torch.inference_mode()
    def pair(earlier: np.ndarray, later: np.ndarray, far: np.ndarray, same_type: np.ndarray) -> np.ndarray:
        return model.pairs(*(torch.from_numpy(x) for x in (earlier, later, far, same_type))).numpy()

    return Networks(encode, read, pair)


def onnx_networks(folder: Path, threads: int = 2) -> Networks:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    encoder, heads, pairs = (ort.InferenceSession(str(folder / f"{n}.onnx"), options) for n in ("encoder", "heads", "pairs"))

    def encode(w: Window) -> tuple[np.ndarray, np.ndarray]:
        inputs = {"ids": w.ids, "case": w.case, "quoted": w.quoted, "segment": w.segment}
        hidden, tags = encoder.run(["hidden", "tags"], {k: np.array([v], np.int64) for k, v in inputs.items()})
        return hidden, tags[0]

    def read(hidden: np.ndarray, w: Window, triggers: list[Trigger]) -> dict[str, np.ndarray]:
        inputs = {n: np.array([getattr(t, n) for t in triggers], np.int64) for n in ("start", "end", "kind")}
        names = ["act", "status", "mode", "channel", "flags", "roles"]
        return dict(zip(names, heads.run(names, {"hidden": hidden, "sentence": np.array([w.sentence], np.int64), **inputs}), strict=True))

    def pair(earlier: np.ndarray, later: np.ndarray, far: np.ndarray, same_type: np.ndarray) -> np.ndarray:
        return pairs.run(["links"], {"earlier": earlier, "later": later, "far": far, "same_type": same_type})[0]

    return Networks(encode, read, pair)
