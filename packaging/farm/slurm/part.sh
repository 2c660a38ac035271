#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
# One task of the array that convert.sh submits: the range of its number.
set -uo pipefail
film="$1" out="$2"
shift 2
range="$(sed -n "$((SLURM_ARRAY_TASK_ID + 1))p" "$out.parts/ranges")"
part="$out.parts/part_$(printf %05d "$SLURM_ARRAY_TASK_ID").${out##*.}"

for attempt in 1 2 3; do
  echo "frames $range, attempt $attempt on $(hostname)"
  "$DEEP3D" convert "$film" -o "$part" --frames "$range" --resume "$@" && exit 0
  code=$?
  [ "$code" != 2 ] || exit 2  # bad input stays bad
done
exit 1
