"""A checkpoint from an exported model, to go on from:  python -m parley_training.restore --model DIR --encoder MODEL_DIR --out DIR

Users of the shipped model have no checkpoint in 32-bit floats. Its 7-bit weights are as good a start: they cost under a point of F1,
which a few steps of training win back. Word vectors are those of the pretrained encoder, which training leaves alone.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .encoder import load_encoder
from .labels import DISTANCE_BUCKETS
from .model import ROLE, Finder

Arrays = dict[str, np.ndarray]

_SUFFIX = "_quantized"


def restore(folder: Path, encoder_folder: Path) -> Finder:
    """The network of `encoder.onnx`, `heads.onnx` and `pairs.onnx` in `folder`, its weights as near as the integers are."""
    found: Arrays = {}
    for name, prefix in (("encoder", ""), ("heads", "heads."), ("pairs", "pairs.")):
        found |= _weights(onnx.load(folder / f"{name}.onnx"), prefix)
    layers = len({k.split(".")[2] for k in found if k.startswith("encoder.layers.")})
    model = Finder(load_encoder(encoder_folder / "model.safetensors", tuple(range(layers))))
    found |= _far(found.pop("far"))
    state = model.state_dict()
    words = "encoder.words.weight"
    absent = sorted(state.keys() - found.keys() - {words})
    unknown = sorted(found.keys() - state.keys())
    if absent or unknown:
        raise ValueError(f"{folder} is not a finder of this shape: absent {absent}, unknown {unknown}")
    for key, value in found.items():
        if key != words:
            state[key] = torch.from_numpy(np.array(value, dtype=np.float32))
    model.load_state_dict(state)
    return model


def _weights(graph: onnx.ModelProto, prefix: str) -> Arrays:
    """Weights by the names that the checkpoint gives them."""
    arrays: Arrays = {i.name: numpy_helper.to_array(i) for i in graph.graph.initializer}
    found = {_own(k, prefix): v for k, v in arrays.items() if k.endswith((".weight", ".bias")) and v.dtype == np.float32}
    for name, whole in ((k.removesuffix(_SUFFIX), v) for k, v in arrays.items() if k.endswith(_SUFFIX)):
        scale, zero = arrays[f"{name}_scale"], arrays[f"{name}_zero_point"]
        table = (whole.astype(np.float32) - zero.astype(np.float32)) * scale
        if name == "/Flatten_output_0":
            found["far"] = table
        elif name.endswith(".weight"):
            found[_own(name, prefix)] = table
    # Products with weights: the node's path says whose, the integers lie transposed.
    for node in graph.graph.node:
        if node.op_type == "MatMulInteger":
            name = node.input[1].removesuffix(_SUFFIX)
            path = "/".join(node.name.split("/")[1:-1]).replace("/", ".")
            table = (arrays[node.input[1]].astype(np.float32) - arrays[node.input[3]].astype(np.float32)) * arrays[f"{name}_scale"]
            found[f"{prefix}{_last_parts(path)}.weight"] = table.T
    return found


def _own(name: str, prefix: str) -> str:
    return name.removeprefix("model.") if name.startswith("model.") or name.startswith("heads.") else prefix + name


def _last_parts(path: str) -> str:
    """`encoder.layers.0.qkv`; a sequence's own path names it twice: `tag.tag.0` is `tag.0`."""
    parts = path.split(".")
    return ".".join(p for i, p in enumerate(parts) if i == 0 or p != parts[i - 1])


def _far(table: np.ndarray) -> Arrays:
    """The export holds the sum of both tables for each distance and sentence step."""
    whole = table.reshape(DISTANCE_BUCKETS, -1, ROLE)
    distance = whole.mean(1)
    return {"heads.distance.weight": distance, "heads.step.weight": (whole - distance[:, None]).mean(0)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="folder with the exported model")
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save(restore(args.model, args.encoder).state_dict(), args.out / "model.pt")


if __name__ == "__main__":
    main()
