#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
# The exact recipe of resources/models/deep3d-33, from folders of pictures to the exported network.
#
#   resources/training/train.sh DATA WORK      DATA: people, objects, ... and backbone/; WORK: packs and the run
#
# The shipped run had a second pack of 354 more rendered scenes: put such a folder at WORK/scenes.
set -euo pipefail
data="$1" work="$2"
bin="$(cd "$(dirname "$0")/../.." && pwd)/build/release/bin"
export OMP_WAIT_POLICY=passive GOMP_SPINCOUNT=0  # the cores are shared with the decoding threads

packs=("$work/packs/train")
"$bin/deep3d" pack "$data"/{people,objects,street,rooms,plain,scenes,worlds,stereo_cards,stereo_architecture,stereo_campus} \
  --size 384 --out "$work/packs/train"
if [ -d "$work/scenes" ]; then
  "$bin/deep3d" pack "$work/scenes" --size 384 --out "$work/packs/train_extra"
  packs+=("$work/packs/train_extra")
fi
"$bin/deep3d" pack "$data/eval_middlebury" --evaluation --out "$work/packs/eval_middlebury"
"$bin/deep3d" pack "$data/eval_kitti2015" --evaluation --out "$work/packs/eval_kitti2015"

"$bin/deep3d-train" train "${packs[@]}" -o "$work/run" \
  --backbone "$data/backbone/mobilenet_v2_1.0_imagenet.safetensors" \
  --minutes 98 --batch 16 --frozen-blocks 4 --large-share 0.22 \
  --backbone-rate 3e-4 --decoder-rate 1.5e-3 --warm-up 0.03 \
  --split-mass 0.3 --position 4 --edges 2 --ranking 0.5 --view 1 --view-samples 2 \
  --averaging 0.998 --seed 1 --workers 2 --threads 2

"$bin/deep3d-train" evaluate "$work/run/checkpoint.safetensors" \
  "$work"/packs/{eval_middlebury,eval_kitti2015,train} --flip --validation
"$bin/deep3d-train" export-model "$work/run/checkpoint.safetensors" -o "$work/deep3d-33" --flip-averaging \
  --licence "Weights: MIT. Trained on the sources listed in resources/models/README.md, some under research or share-alike terms; see there."
