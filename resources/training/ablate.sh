#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
# What each kind of data brings, and the selection-layer loss against depth labels: short runs of equal length from
# ImageNet's backbone that differ in one thing each, and one table (resources/models/README.md, "Ablation").
#
#   resources/training/ablate.sh DATA WORK [RUN...]    DATA and WORK as for train.sh, whose packs must be in WORK/packs;
#                                                      RUN: some of the names below (default: all, in this order)
#
# The runs lie in WORK/ablation. One that has its result is not run again, an interrupted one goes on where it was:
# the same command finishes the work and prints the table. DEEP3D_TRAIN names another trainer than the release build's.
set -euo pipefail
data="$1" work="$2"
shift 2
train="${DEEP3D_TRAIN:-$(cd "$(dirname "$0")/../.." && pwd)/build/release/bin/deep3d-train}"
export OMP_WAIT_POLICY=passive GOMP_SPINCOUNT=0 OMP_NUM_THREADS=1

# Every kind has an eighth of the samples, so that leaving one out weighs as much as leaving out another.
declare -A kind=(
  [photos]="people=0.5 objects=0.25 street=0.25"                        # depth guessed from masks
  [rooms]="rooms=1"                                                     # depth of a small indoor network
  [plain]="plain=0.4 plain_labelled=0.6"                                # ranking by masks; run 3's own answers
  [scenes]="scenes=1"                                                   # rendered, of ../shared
  [stills]="stills=0.35 stills2=0.5 stills3=0.15"                       # rendered by resources/training/scenes
  [worlds]="worlds=1"                                                   # pairs from two games
  [composites]="composites=1"                                           # cut-outs on other pictures
  [stereo]="stereo_cards=0.7 stereo_architecture=0.25 stereo_campus=0.05")  # pairs, depth by matching

names=(all no-rendered labels-only all-again no-photos view-only labels-of-pairs no-worlds no-plain no-composites
       no-rooms no-stereo no-stills no-scenes)
[ $# -gt 0 ] && wanted=("$@") || wanted=("${names[@]}")

# mixture [KIND...]: the weights of all sources, none for those of the kinds named
mixture() {
  local name weight
  for name in "${!kind[@]}"; do
    for weight in ${kind[$name]}; do
      [[ " $* " == *" $name "* ]] && weight="${weight%=*}=0"
      printf -- '--weight %s ' "$weight"
    done
  done
}

# Of the run "all"; what a run sets itself takes their place.
recipe=("frozen-blocks 7" "large-share 0" "backbone-rate 3e-4" "decoder-rate 1.5e-3" "warm-up 0.05" "averaging 0.97" "seed 1"
        "split-mass 0.3" "position 4" "edges 2" "ranking 0.5" "view 1" "view-samples 2")

# What differs from the run "all".
difference() {
  case "$1" in
    all) mixture ;;
    all-again) mixture; echo --seed 2 ;;
    labels-only) mixture; echo --view 0 ;;
    labels-of-pairs) mixture photos rooms plain stills composites; echo --view 0 ;;
    view-only) mixture photos rooms plain stills composites
               echo --view-samples 8 --split-mass 0 --position 0 --edges 0 --ranking 0 ;;
    no-rendered) mixture scenes stills ;;
    no-*) [ -n "${kind[${1#no-}]:-}" ] && mixture "${1#no-}" ;;
    *) false ;;
  esac || { echo "ablate.sh: there is no run \"$1\": ${names[*]}" >&2; exit 2; }
}

run() {
  local folder="$work/ablation/$1" options setting resume=()
  [ ! -f "$folder/result.txt" ] || return 0
  options="$(difference "$1")"
  for setting in "${recipe[@]}"; do
    [[ " $options " == *" --${setting% *} "* ]] || options+=" --$setting"
  done
  mkdir -p "$folder"
  [ ! -f "$folder/checkpoint.safetensors" ] || resume=(--resume)
  # shellcheck disable=SC2086
  "$train" train "$work"/packs/{train,stills,stills2,stills3,labelled} -o "$folder" \
    --backbone "$data/backbone/mobilenet_v2_1.0_imagenet.safetensors" --device cpu --threads 1 --workers 1 \
    --steps 150 --batch 8 --checkpoint-minutes 2 "${resume[@]}" $options 2>>"$folder/log.txt"
  "$train" evaluate "$folder/checkpoint.safetensors" "$work"/packs/{eval_middlebury,eval_kitti2015,train} \
    --validation --width 256 --threads 1 2>/dev/null >"$folder/partial.txt"
  case "$1" in all* | labels* | view*)  # half a minute: only where losses are compared
    "$train" evaluate "$folder/checkpoint.safetensors" "$work/packs/eval_middlebury" --views --width 256 --threads 1 \
      2>/dev/null >>"$folder/partial.txt" ;;
  esac
  mv "$folder/partial.txt" "$folder/result.txt"
}

# A row of the table: near/far order right on every set, and the other eye's error on Middlebury as a share of the
# global shift's, with the best scale and convergence of each picture.
row() {
  awk -v name="$1" '
    !/^ / { set = $1 }
    match($0, /order right [0-9.]+/) { order[set] = substr($0, RSTART + 12, RLENGTH - 12) }
    /network \+ oracle scale/ { oracle = $10 }
    END { printf "| %s | %s | %s | %s | %s | %s | %s | %s | %s |\n", name, order["eval_middlebury"], order["eval_kitti2015"],
          order["stereo_cards"], order["people"], order["rooms"], order["scenes"], order["worlds"], oracle }' "$2"
}

for name in "${wanted[@]}"; do
  run "$name"
done
echo "| run | Middlebury | KITTI | cards | people | rooms | scenes | worlds | oracle / global |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
for name in "${names[@]}"; do
  result="$work/ablation/$name/result.txt"
  [ ! -f "$result" ] || row "$name" "$result"
done
