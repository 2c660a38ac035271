#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
# Converts one clip on a Slurm cluster:
#
#   packaging/farm/slurm/convert.sh FILM.mp4 OUT.mkv [options of deep3d convert]
#
# The film is split at cuts into parts of about PART frames (environment, 2000). A job array makes one part a task, a
# second job joins them when all are done. Everything lies in a folder that all machines see: OUT.mkv.parts, which goes at
# the end. Ranges that fail are tried three times and go on where they were; so does the whole when this script is called
# again. DEEP3D names the program where it is not in the PATH, SBATCH_OPTIONS further options for both jobs
# ("--partition=gpu --gres=gpu:1"). Prints the number of the joining job.
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: $0 FILM OUT [options of deep3d convert]" >&2; exit 2; }
here="$(cd "$(dirname "$0")" && pwd)"
film="$(realpath "$1")" out="$(realpath -m "$2")"
shift 2
export DEEP3D="${DEEP3D:-deep3d}"
parts="$out.parts"

mkdir -p "$parts"
if [ ! -s "$parts/ranges" ]; then
  "$DEEP3D" split "$film" --part "${PART:-2000}" > "$parts/ranges.new"
  mv "$parts/ranges.new" "$parts/ranges"
fi
last=$(($(wc -l < "$parts/ranges") - 1))

read -ra options <<< "${SBATCH_OPTIONS:-}"
array="$(sbatch --parsable "${options[@]}" --job-name=deep3d --array="0-$last" --requeue --open-mode=append \
                --output="$parts/%a.log" "$here/part.sh" "$film" "$out" "$@")"
sbatch --parsable "${options[@]}" --job-name=deep3d-join --dependency="afterok:$array" --kill-on-invalid-dep=yes \
       --open-mode=append --output="$parts/join.log" "$here/join.sh" "$out"
