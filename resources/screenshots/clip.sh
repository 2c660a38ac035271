#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
#   resources/screenshots/clip.sh [DEEP3D]    make clip.webp: the sample clip as a red-cyan anaglyph
#
# Needs ffmpeg with libwebp. DEEP3D is the program, by default the release build's.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
program="${1:-$here/../../build/release/bin/deep3d}"
frames="$(mktemp -d)"
trap 'rm -rf "$frames"' EXIT

"$program" convert "$here/../samples/room.mp4" -o "$frames/%05d.png" --layout anaglyph --anaglyph red-cyan-half-colour \
  --convergence 1.5%
ffmpeg -y -loglevel error -framerate 24 -i "$frames/%05d.png" -vf fps=12 -c:v libwebp_anim -quality 70 \
  -compression_level 6 -loop 0 "$here/clip.webp"
