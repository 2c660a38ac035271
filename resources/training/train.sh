#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
# The recipe of resources/models/deep3d-33, from folders of pictures to the exported network, in ten runs and five means.
#
#   resources/training/train.sh DATA WORK      DATA: people, objects, ... and backbone/; WORK: packs and the runs;
#                                              WORK/scenes and WORK/stills: rendered by resources/training/scenes
#
# The model card says how the shipped runs differed. WORK/scenes held 354 pairs for the first run alone (they are lost),
# WORK/stills 591 pairs of the kinds still, heap, table, macro, room, street and park for the others, WORK/stills2 1027 more
# for runs 4 to 6, WORK/stills3 139 and then 256 of the newer kinds for run 5, 1455 for run 6. WORK/stills4
# (stills, heaps, tables, close plants, rooms, streets, parks) and WORK/stills5 (the newer kinds) are what run 8 had, run 10
# with 178 pairs more, run 11 with 1019 and run 12 with 1228. All of them are lost.
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

"$bin/deep3d" pack "$work/stills" --size 384 --out "$work/packs/stills"

common=(--batch 16 --split-mass 0.3 --position 4 --edges 2 --view 1 --averaging 0.998)

# 1. From ImageNet's backbone. The shipped run had version 1 of the architecture.
"$bin/deep3d-train" train "${packs[@]}" -o "$work/run" "${common[@]}" \
  --backbone "$data/backbone/mobilenet_v2_1.0_imagenet.safetensors" \
  --minutes 98 --frozen-blocks 4 --large-share 0.22 --backbone-rate 3e-4 --decoder-rate 1.5e-3 --warm-up 0.03 \
  --ranking 0.5 --view-samples 2 --seed 1 --workers 2 --threads 2
"$bin/deep3d-train" export-model "$work/run/checkpoint.safetensors" -o "$work/first"

# 2. On with the transformer and refinement blocks of version 2 and with still lifes, one core.
OMP_NUM_THREADS=1 taskset -c 1 "$bin/deep3d-train" train "$work/packs/train" "$work/packs/stills" -o "$work/run1" "${common[@]}" \
  --start "$work/first.safetensors" \
  --minutes 54 --frozen-blocks 4 --large-share 0.32 --backbone-rate 2e-4 --decoder-rate 1.2e-3 --warm-up 0.02 \
  --ranking 0.5 --view-samples 1 --seed 2 --workers 1 --threads 1 \
  --weight stills=5 --weight scenes=3.5 --weight composites=2.5 --weight people=1.2 --weight worlds=2

# 3. More of what is exact, less of what is guessed.
"$bin/deep3d-train" train "$work/packs/train" "$work/packs/stills" -o "$work/run2" "${common[@]}" \
  --start "$work/run1/checkpoint.safetensors" \
  --minutes 33 --frozen-blocks 6 --large-share 0.35 --backbone-rate 1.5e-4 --decoder-rate 8e-4 --warm-up 0.03 \
  --ranking 0.3 --view-samples 1 --seed 3 --workers 2 --threads 2 \
  --weight stills=8 --weight scenes=5 --weight composites=1.5 --weight people=0.6 --weight objects=0.5 --weight worlds=1.2 \
  --weight plain=0.3 --weight street=0.5

# 4. Long enough at last, with more still lifes and with run 3's own answers to the pictures without depth.
"$bin/deep3d" pack "$work/stills2" --size 384 --out "$work/packs/stills2"
"$bin/deep3d-train" label "$work/run2/checkpoint.safetensors" "$work/packs/train" -o "$work/packs/labelled"
OMP_NUM_THREADS=1 "$bin/deep3d-train" train "$work"/packs/{train,stills,stills2,labelled} -o "$work/run4" "${common[@]}" \
  --start "$work/run2/checkpoint.safetensors" \
  --minutes 130 --frozen-blocks 6 --large-share 0.35 --backbone-rate 2e-4 --decoder-rate 1.1e-3 --warm-up 0.02 \
  --ranking 0.3 --view-samples 1 --seed 4 --workers 1 --threads 1 \
  --weight stills=5 --weight stills2=7 --weight plain_labelled=3 --weight scenes=5 --weight composites=1.8 --weight people=0.7 \
  --weight objects=0.5 --weight worlds=1.2 --weight plain=0.4 --weight street=0.5

# 5. On with the sixteen newer kinds of scenes and with run 4's answers.
"$bin/deep3d" pack "$work/stills3" --size 384 --out "$work/packs/stills3"
"$bin/deep3d-train" label "$work/run4/checkpoint.safetensors" "$work/packs/train" -o "$work/packs/labelled2"
OMP_NUM_THREADS=1 "$bin/deep3d-train" train "$work"/packs/{train,stills,stills2,labelled2,stills3} -o "$work/run5" "${common[@]}" \
  --start "$work/run4/checkpoint.safetensors" \
  --minutes 128 --frozen-blocks 6 --large-share 0.35 --backbone-rate 2e-4 --decoder-rate 1.1e-3 --warm-up 0.03 \
  --ranking 0.3 --view-samples 1 --seed 5 --workers 1 --threads 1 \
  --weight stills=4 --weight stills2=6 --weight stills3=2.5 --weight plain_labelled=3 --weight scenes=5 --weight composites=1.8 \
  --weight people=0.7 --weight objects=0.5 --weight worlds=1.2 --weight plain=0.4 --weight street=0.5

# 6. On with many more of them, and with run 5's answers.
"$bin/deep3d-train" label "$work/run5/checkpoint.safetensors" "$work/packs/train" -o "$work/packs/labelled3"
OMP_NUM_THREADS=1 "$bin/deep3d-train" train "$work"/packs/{train,stills,stills2,labelled3,stills3} -o "$work/run6" "${common[@]}" \
  --start "$work/run5/checkpoint.safetensors" \
  --minutes 105 --frozen-blocks 6 --large-share 0.35 --backbone-rate 2e-4 --decoder-rate 1.1e-3 --warm-up 0.03 \
  --ranking 0.3 --view-samples 1 --seed 6 --workers 1 --threads 1 \
  --weight stills=3 --weight stills2=5 --weight stills3=7 --weight plain_labelled=3 --weight scenes=5 --weight composites=1.8 \
  --weight people=0.7 --weight objects=0.5 --weight worlds=1.2 --weight plain=0.4 --weight street=0.5

# Better on most sets than either run.
export_model() {
  "$bin/deep3d-train" export-model "$1" -o "$2" --flip-averaging --overview 0.67 --spread 1 \
    --licence "Weights: MIT. Trained on the sources listed in resources/models/README.md, some under research or share-alike terms; see there."
}
"$(dirname "$0")/mean.py" "$work/mean.safetensors" "$work"/run{6,5}/checkpoint.safetensors
export_model "$work/mean.safetensors" "$work/second"

# 8. (7 is not shipped.) On from there with its own answers and new still lifes, a little slower, so that little is lost.
"$bin/deep3d" pack "$work/stills4" --size 384 --out "$work/packs/stills4"
"$bin/deep3d" pack "$work/stills5" --size 384 --out "$work/packs/stills5"
"$bin/deep3d-train" label "$work/second.json" "$work/packs/train" -o "$work/packs/labelled4"
OMP_NUM_THREADS=1 "$bin/deep3d-train" train "$work"/packs/{train,stills4,labelled4,stills5} -o "$work/run8" "${common[@]}" \
  --start "$work/second.safetensors" \
  --minutes 87 --frozen-blocks 6 --large-share 0.35 --backbone-rate 1.5e-4 --decoder-rate 8e-4 --warm-up 0.03 \
  --ranking 0.3 --view-samples 1 --seed 8 --workers 1 --threads 1 \
  --weight stills4=3 --weight stills5=3 --weight plain_labelled=3 --weight scenes=6 --weight composites=1.8 --weight people=0.7 \
  --weight objects=0.5 --weight worlds=1.2 --weight plain=0.4 --weight street=0.5 --weight stereo_cards=1.5
export_model "$work/run8/checkpoint.safetensors" "$work/eighth"

# Half of each was shipped, and is where the next one begins.
"$(dirname "$0")/mean.py" "$work/third.safetensors" "$work"/{second,eighth}.safetensors

# 10. (9 is not shipped.) Two runs beside each other, a core each, both of which go on from the mean of their states every eight
# minutes (local SGD, Stich 2019).
labels=labelled4 labels_weight=3
schedule=(--large-share 0.25 --backbone-rate 2e-4 --decoder-rate 1.1e-3)
pair() {  # name, minutes, start, more options
  local name="$1" minutes="$2" start="$3"
  shift 3
  for ((meeting = 0; meeting < minutes / 8 + 1; ++meeting)); do
    for side in a b; do
      resume=(); ((meeting > 0)) && resume=(--resume)
      OMP_NUM_THREADS=1 timeout --signal=INT 480 "$bin/deep3d-train" train "$work"/packs/{train,stills4,"$labels",stills5} \
        -o "$work/run$name$side" "${common[@]}" "${resume[@]}" --start "$start" \
        --minutes "$minutes" --frozen-blocks 6 "${schedule[@]}" --warm-up 0.03 \
        --ranking 0.3 --view-samples 1 --seed "$([ "$side" = a ] && echo "$name" || echo "1$name")" --workers 1 --threads 1 \
        --weight stills4=3.5 --weight stills5=4 --weight plain_labelled="$labels_weight" --weight scenes=6 --weight composites=1.8 \
        --weight people=0.7 --weight objects=0.5 --weight worlds=1.2 --weight plain=0.4 --weight street=0.5 --weight stereo_cards=1.5 "$@" &
    done
    wait
    a="$work/run${name}a/checkpoint.safetensors" b="$work/run${name}b/checkpoint.safetensors"
    "$(dirname "$0")/mean.py" "$work/ab.safetensors" "$a" "$b"
    "$(dirname "$0")/mean.py" "$b" "$b" "$a"
    mv "$work/ab.safetensors" "$a"
  done
}
pair 10 112 "$work/third.safetensors"
export_model "$work/run10a/checkpoint.safetensors" "$work/tenth"
export_model "$work/run5/checkpoint.safetensors" "$work/fifth"

# Two fifths of what run 10 began from, two of run 10, one of run 5 was shipped, and is where the next one begins.
"$(dirname "$0")/mean.py" "$work/fourth.safetensors" "$work"/{third,third,tenth,tenth,fifth}.safetensors

# 11. On from there with a second backbone, which changes nothing at first (its wheel's .pth file: efficientnet_lite.py says how).
"$(dirname "$0")/efficientnet_lite.py" "$data/backbone/efficientnet-lite1.pth" "$work/fourth.safetensors" "$work/wide.safetensors"
pair 11 108 "$work/wide.safetensors" --frozen-second-blocks 8
"$(dirname "$0")/mean.py" "$work/run11.safetensors" "$work"/run11{a,b}/checkpoint.safetensors
export_model "$work/run11.safetensors" "$work/eleventh"

# Seven tenths of run 11, three of what it began from was shipped, and is where the next one begins.
seven_of_ten() {  # OUT, SEVEN, THREE
  "$(dirname "$0")/mean.py" "$1" "$2" "$2" "$2" "$2" "$2" "$2" "$2" "$3" "$3" "$3"
}
seven_of_ten "$work/fifth_mean.safetensors" "$work"/{eleventh,wide}.safetensors

# 12. On from there.
pair 12 100 "$work/fifth_mean.safetensors" --frozen-second-blocks 8
"$(dirname "$0")/mean.py" "$work/run12.safetensors" "$work"/run12{a,b}/checkpoint.safetensors
export_model "$work/run12.safetensors" "$work/twelfth"

# Seven tenths of run 12, three of what it began from was shipped, and is where the next one begins.
seven_of_ten "$work/sixth_mean.safetensors" "$work"/{twelfth,fifth_mean}.safetensors
sed -e 's/"twelfth/"sixth_mean/g' "$work/twelfth.json" > "$work/sixth_mean.json"

# 14. (13 is not shipped.) On from there with its own answers as labels, slower, longer at full size.
"$bin/deep3d-train" label "$work/sixth_mean.json" "$work/packs/train" -o "$work/packs/labelled5"
labels=labelled5 labels_weight=4
schedule=(--large-share 0.6 --backbone-rate 1.6e-4 --decoder-rate 9e-4)
pair 14 108 "$work/sixth_mean.safetensors" --frozen-second-blocks 8
"$(dirname "$0")/mean.py" "$work/run14.safetensors" "$work"/run14{a,b}/checkpoint.safetensors
export_model "$work/run14.safetensors" "$work/fourteenth"

# What is shipped: half of run 14, half of what it began from.
"$(dirname "$0")/mean.py" "$work/deep3d-33.safetensors" "$work"/{fourteenth,sixth_mean}.safetensors
sed -e 's/"fourteenth/"deep3d-33/g' -e 's/"overview": 0.67/"overview": 0.8/' "$work/fourteenth.json" > "$work/deep3d-33.json"

"$bin/deep3d-train" evaluate "$work/deep3d-33.safetensors" "$work"/packs/{eval_middlebury,eval_kitti2015,train} \
  --flip --overview 0.8 --spread 1 --max-height 384 --validation --views
