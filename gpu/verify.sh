#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
#   gpu/verify.sh    all that needs a CUDA device: parity, graph, training, memory, races, initialisation, speed, clips
#
# Builds `gpu-tests` (no Qt, OpenCV or LibTorch), runs everything in one call and prints one table; the outputs stay in
# build/gpu-tests/verify. With a release build beside it (packaging/build.sh, after packaging/setup.sh --cuda for the network)
# also the whole program: its bench and a clip through NVDEC and NVENC. Fails where a step fails, and with the reason where
# there is no device or no compiler.
set -uo pipefail
cd "$(dirname "$0")/.."

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
some='--gtest_filter=*EveryLayout*:*EveryAnaglyph*:*Gains*:*NoNumbers*:*OtherAxes*:*AClip*:*Synthesis*'

# skipped NAME REASON
skipped() { table+=("$(printf '%-24s %-7s %s' "$1" - "$2")"); }

step "host grid" "$bin/gpu_tests"
step "parity" "$bin/gpu_device_tests" '--gtest_filter=-*AClip*:*Synthesis*'
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

# clip ENCODER: a clip of ten seconds through the whole program; it must say that the card decodes
clip() {
  local encoder="$1" folder="$out/clip-$1"
  rm -rf "$folder" && mkdir -p "$folder"
  ffmpeg -v error -nostdin -f lavfi -i testsrc2=size=1920x1080:rate=25:duration=10 -c:v libx264 -pix_fmt yuv420p \
    "$folder/in.mp4" || return 1
  build/release/bin/deep3d convert "$folder/in.mp4" -o "$folder/out.mp4" --device cuda --encoder "$encoder" --layout sbs \
    --no-smoothing 2>&1 | tee "$folder/log" || return 1
  grep -q NVDEC "$folder/log" && ! grep -q 'cannot be used' "$folder/log"
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
else
  skipped bench 'build/release/bin/deep3d is not built'
fi

cat "$out/kernels.txt"
[ ! -f "$out/bench.txt" ] || cat "$out/bench.txt"
echo
nvidia-smi -L
printf '%s\n' "${table[@]}"
exit $failed
