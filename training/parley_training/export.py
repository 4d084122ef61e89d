"""Exports a checkpoint to int8 ONNX:  python -m parley_training.export --model DIR --encoder MODEL_DIR --out DIR"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from .config import loosened, read_settings, write_config
from .encoder import Encoder, EncoderShape
from .model import Finder


class _Encode(nn.Module):
    def __init__(self, model: Finder) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, case: Tensor, quoted: Tensor, segment: Tensor) -> tuple[Tensor, Tensor]:
        hidden = self.model.encoder(ids, case, quoted, segment, None)
        return hidden, self.model.tag(hidden)


class _Read(nn.Module):
    def __init__(self, model: Finder) -> None:
        super().__init__()
        self.heads = model.heads

    def forward(self, hidden: Tensor, sentence: Tensor, start: Tensor, end: Tensor, kind: Tensor) -> tuple[Tensor, ...]:
        h = self.heads
        row = torch.zeros_like(start)
        keep = torch.ones_like(sentence)
        act = h.acts(hidden, keep, row, start, end, kind)
        roles, parties = h.words(hidden, keep, sentence, row, start, end, act)
        return act, h.status(act), h.mode(act), h.channel(act), h.flags(act), roles, parties


def load_model(folder: Path) -> Finder:
    """The network of a checkpoint; how many layers and which readout its weights tell."""
    state = torch.load(folder / "model.pt")
    layers = len({k.split(".")[2] for k in state if k.startswith("encoder.layers.")})
    model = Finder(Encoder(EncoderShape(layers=layers)), readout="marked" if "heads.mark.weight" in state else "pairwise")
    model.load_state_dict(state)
    return model.eval()


def export(model: Finder, encoder_folder: Path, out: Path, settings: Path | None) -> None:
    out.mkdir(parents=True, exist_ok=True)
    ids = torch.randint(1000, 2000, (1, 12))
    zeros = torch.zeros_like(ids)
    hidden = torch.randn(1, 12, model.encoder.shape.hidden)
    start, end, kind = torch.tensor([2, 5]), torch.tensor([3, 7]), torch.tensor([0, 3])
    act = torch.randn(3, 256)
    whole = {"hidden": {1: "tokens"}, "tags": {1: "tokens"}}
    n = {0: "acts"}
    _save(
        _Encode(model), (ids, zeros, zeros, zeros), out / "encoder.onnx", ["ids", "case", "quoted", "segment"], ["hidden", "tags"],
        {**{k: {1: "tokens"} for k in ("ids", "case", "quoted", "segment")}, **whole},
    )  # fmt: skip
    _save(
        _Read(model), (hidden, zeros, start, end, kind), out / "heads.onnx", ["hidden", "sentence", "start", "end", "kind"],
        ["act", "status", "mode", "channel", "flags", "roles", "parties"],
        {"hidden": {1: "tokens"}, "sentence": {1: "tokens"}, **dict.fromkeys(("start", "end", "kind", "act", "status", "mode", "channel", "flags"), n),
         "roles": {0: "acts", 1: "tokens"}, "parties": {0: "acts", 1: "tokens"}},
    )  # fmt: skip
    _save(
        model.pairs, (act, act, torch.tensor([0, 1, 2]), torch.tensor([0, 1, 0])), out / "pairs.onnx",
        ["earlier", "later", "far", "same_type"], ["links"], dict.fromkeys(("earlier", "later", "far", "same_type", "links"), {0: "pairs"}),
    )  # fmt: skip
    for name in ("tokenizer.json", "vocab.txt"):
        shutil.copyfile(encoder_folder / name, out / name)
    write_config(out, loosened(read_settings(settings)))


def _save(module: nn.Module, inputs: tuple[Tensor, ...], path: Path, names: list[str], outputs: list[str], axes: dict) -> None:
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "float.onnx"
        ready = Path(folder) / "ready.onnx"
        torch.onnx.export(module.eval(), inputs, str(whole), input_names=names, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False)
        quant_pre_process(str(whole), str(ready), skip_symbolic_shape=True)
        # 7-bit weights: no saturation on processors without VNNI, so that the numbers are the same everywhere.
        quantize_dynamic(str(ready), str(path), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, extra_options={"MatMulConstBOnly": True})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="folder with model.pt")
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--settings", type=Path, help="thresholds found by parley_training.tune")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    export(load_model(args.model), args.encoder, args.out, args.settings)


if __name__ == "__main__":
    main()
