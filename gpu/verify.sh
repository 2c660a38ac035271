#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
#   gpu/verify.sh    all that needs a CUDA device: parity, memory, races, initialisation, speed
#
# Builds `gpu-tests` (no Qt, OpenCV or LibTorch), runs everything in one call and prints one table; the outputs stay in
# build/gpu-tests/verify. Fails where a step fails, and with the reason where there is no device or no toolkit.
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
  file="$out/${name// /-}.txt"
  shift
  if "$@" >"$file" 2>&1; then result=ok; else result=FAILED; failed=1; fi
  table+=("$(printf '%-24s %-7s %s' "$name" "$result" "$(grep -v '^$' "$file" | tail -n 1 | cut -c1-100)")")
}

command -v nvidia-smi >/dev/null || give_up "this machine has no NVIDIA driver (no nvidia-smi), so nothing was verified."
nvidia-smi -L | grep -q GPU || give_up "the NVIDIA driver finds no device, so nothing was verified: $(nvidia-smi -L 2>&1 | head -n 1)"
PATH="$PATH:/usr/local/cuda/bin"
command -v nvcc >/dev/null || give_up "there is no CUDA compiler (nvcc), so nothing was verified."

cmake --preset gpu-tests >/dev/null || give_up "cmake --preset gpu-tests failed."
cmake --build --preset gpu-tests || give_up "the build failed."
mkdir -p "$out"
bin=build/gpu-tests/bin
# The sanitizers slow everything down by hundreds: small pictures are enough, every kernel is among them.
some='--gtest_filter=*EveryLayout*:*EveryAnaglyph*:*Gains*:*NoNumbers*:*OtherAxes*'

step "host grid" "$bin/gpu_tests"
step "parity" "$bin/gpu_device_tests"
for tool in memcheck racecheck initcheck; do
  step "$tool" compute-sanitizer --tool "$tool" --error-exitcode 1 "$bin/gpu_device_tests" "$some"
done
step "kernels" "$bin/gpu_bench"
if [ -x build/release/bin/deep3d ]; then
  step "bench" build/release/bin/deep3d bench --device cuda
else
  table+=("$(printf '%-24s %-7s %s' bench - 'build/release/bin/deep3d is not built')")
fi

cat "$out/kernels.txt"
[ ! -f "$out/bench.txt" ] || cat "$out/bench.txt"
echo
nvidia-smi -L
printf '%s\n' "${table[@]}"
exit $failed
