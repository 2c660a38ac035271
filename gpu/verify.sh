#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
#   gpu/verify.sh    all that needs a CUDA device: parity, graph, training, memory, races, initialisation, speed, clips
#
# shellcheck disable=SC2317  # the functions below are called through step()
#
# Builds `gpu-tests` (no Qt, OpenCV or LibTorch), runs everything in one call and prints one table; the outputs stay in
# build/gpu-tests/verify. With a release build beside it (packaging/build.sh, after packaging/setup.sh --cuda for the network)
# also the whole program: its bench, a clip through NVDEC and NVENC whose frames must stay on the card, and the trainer:
# the same first losses as on the processor, how busy the card is, and two cards joined by NCCL where there are two. Fails
# where a step fails, and with the reason where there is no device or no compiler.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

out=build/gpu-tests/verify
table=()
failed=0

give_up() {
  echo "gpu/verify.sh: $1" >&2
  exit 1
}

# step NAME COMMAND...: runs it into a file, and notes how it ended with its last line
step() {
  local name="$1" file result
  file="$out/${name//[ ,]/-}.txt"
  shift
  if "$@" >"$file" 2>&1; then result=ok; else result=FAILED; failed=1; fi
  table+=("$(printf '%-24s %-7s %s' "$name" "$result" "$(grep -v '^$' "$file" | tail -n 1 | cut -c1-100)")")
}

command -v nvidia-smi >/dev/null || give_up "this machine has no NVIDIA driver (no nvidia-smi), so nothing was verified."
nvidia-smi -L | grep -q GPU || give_up "the NVIDIA driver finds no device, so nothing was verified: $(nvidia-smi -L 2>&1 | head -n 1)"
PATH="$PATH:/usr/local/cuda/bin:$(packaging/setup.sh --torch)/../nvidia/cu13/bin"
command -v nvcc >/dev/null || give_up "there is no CUDA compiler (nvcc), so nothing was verified."

cmake --preset gpu-tests >/dev/null || give_up "cmake --preset gpu-tests failed."
cmake --build --preset gpu-tests || give_up "the build failed."
mkdir -p "$out"
bin=build/gpu-tests/bin
# The sanitizers slow everything down by hundreds: small pictures are enough, every kernel is among them, and the graph.
some='--gtest_filter=*EveryLayout*:*EveryAnaglyph*:*Gains*:*NoNumbers*:*OtherAxes*:*AClip*:*Synthesis*:Yuv*'

# skipped NAME REASON
skipped() { table+=("$(printf '%-24s %-7s %s' "$1" - "$2")"); }

step "host grid" "$bin/gpu_tests"
step "parity" "$bin/gpu_device_tests" '--gtest_filter=-*AClip*:*Synthesis*:Yuv*'
step "codec colours" "$bin/gpu_device_tests" '--gtest_filter=Yuv*'
step "graph" "$bin/gpu_device_tests" '--gtest_filter=*AClip*'
step "training kernels" "$bin/gpu_device_tests" '--gtest_filter=*Synthesis*'
if command -v compute-sanitizer >/dev/null; then
  for tool in memcheck racecheck initcheck; do
    step "$tool" compute-sanitizer --tool "$tool" --error-exitcode 1 "$bin/gpu_device_tests" "$some"
  done
else
  skipped sanitizer 'compute-sanitizer is not installed'
fi
step "kernels" "$bin/gpu_bench"

# clip ENCODER: a clip of ten seconds through the whole program; it must say that the card decodes, and with NVENC that all of
# its frames stayed there
clip() {
  local encoder="$1" folder="$out/clip-$1"
  rm -rf "$folder" && mkdir -p "$folder"
  ffmpeg -v error -nostdin -f lavfi -i testsrc2=size=1920x1080:rate=25:duration=10 -c:v libx264 -pix_fmt yuv420p \
    "$folder/in.mp4" || return 1
  build/release/bin/deep3d convert "$folder/in.mp4" -o "$folder/out.mp4" --device cuda --encoder "$encoder" --layout sbs \
    --no-smoothing 2>&1 | tee "$folder/log" || return 1
  grep -q NVDEC "$folder/log" && ! grep -q 'cannot be used' "$folder/log" || return 1
  [ "$encoder" != nvenc ] || grep '250 frames of .* stayed on the graphics card' "$folder/log"
}

# training_pack: the sample clip with both eyes, and the pack made of it
training_pack() {
  rm -rf "$out/pack" "$out/eyes.mp4"
  build/release/bin/deep3d convert resources/samples/room.mp4 -o "$out/eyes.mp4" --layout sbs --no-smoothing --device cpu &&
    build/release/bin/deep3d pack "$out/eyes.mp4" --stereo sbs -o "$out/pack"
}

# trained DEVICE OPTION...: a new run on the pack in $out/run-DEVICE
trained() {
  local device="$1"
  shift
  rm -rf "$out/run-$device"
  build/release/bin/deep3d-train train "$out/pack" -o "$out/run-$device" --device "$device" --seed 7 --workers 2 "$@"
}

# first_losses: five steps from the same weights with the same samples on both. Sums in another order and cuDNN's TF32 move the
# first step's total by less than 1 %, and as the weights part company each later one by less than 10 %.
first_losses() {
  trained cpu --steps 5 --batch 4 --float32 && trained cuda --steps 5 --batch 4 --float32 || return 1
  paste -d, "$out/run-cpu/losses.csv" "$out/run-cuda/losses.csv" | awk -F, '
    NR == 1 { half = NF / 2; next }
    { apart = 0
      for (i = 2; i < half; ++i) { a += $i; b += $(i + half) }
      apart = (a > b ? a - b : b - a) / a; a = b = 0
      printf "step %d: losses %.2f %% apart\n", $1, 100 * apart
      if (!(apart < (NR == 2 ? 0.01 : 0.1))) far = 1 }
    END { exit far || NR < 6 }'
}

# busy_share: a minute of training while nvidia-smi looks once a second
busy_share() {
  trained cuda --minutes 1.5 --batch 32 &
  local training=$! samples
  sleep 20  # until the first steps have chosen their convolutions
  samples=$(timeout 60 nvidia-smi -i 0 --query-gpu=utilization.gpu --format=csv,noheader,nounits -l 1)
  wait "$training" || return 1
  echo "$samples" | awk '{ sum += $1 } END { printf "the card was busy %.0f %% of %d s\n", sum / NR, NR; exit NR < 30 }'
}

# two_cards: twenty steps on two of them, whose gradients NCCL carries
two_cards() {
  rm -rf "$out/run-two"
  torchrun --nproc-per-node 2 --no-python build/release/bin/deep3d-train train "$out/pack" -o "$out/run-two" --steps 20 \
    --device cuda 2>&1 | tee "$out/two.log" || return 1
  ! grep -q 'Gloo carries' "$out/two.log"
}

if [ -x build/release/bin/deep3d ]; then
  step "bench" build/release/bin/deep3d bench --device cuda
  if ffmpeg -hide_banner -hwaccels 2>/dev/null | grep -q cuda; then
    step "decoded frames" build/release/bin/media_tests '--gtest_filter=DecodingDevice*'
    step "clip, nvdec" clip cpu
    step "clip, nvdec, nvenc" clip nvenc
  else
    skipped clip 'this FFmpeg has no NVDEC'
  fi
  if [ -x build/release/bin/deep3d-train ]; then
    step "training pack" training_pack
    step "first losses" first_losses
    step "card busy" busy_share
    if [ "$(nvidia-smi -L | grep -c GPU)" -lt 2 ]; then
      skipped "two cards" 'this machine has one card'
    elif command -v torchrun >/dev/null; then
      step "two cards" two_cards
    else
      skipped "two cards" 'torchrun is not installed'
    fi
  else
    skipped training 'build/release/bin/deep3d-train is not built'
  fi
else
  skipped bench 'build/release/bin/deep3d is not built'
fi

cat "$out/kernels.txt"
[ ! -f "$out/bench.txt" ] || cat "$out/bench.txt"
echo
nvidia-smi -L
printf '%s\n' "${table[@]}"
exit $failed
