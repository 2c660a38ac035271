#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
#   ./run.sh [FILES]    install what is missing, build, open the studio on FILES or on the samples
#
# Without a display the files (or the samples) are converted to anaglyphs in out/.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"

"$here/packaging/build.sh" deep3d deep3d-studio
[ $# -gt 0 ] || set -- "$here/resources/samples/room.jpg" "$here/resources/samples/room.mp4"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$here/build/release/bin/deep3d-studio" "$@"
fi
mkdir -p "$here/out"
echo "No display: converting into $here/out"
exec "$here/build/release/bin/deep3d" convert "$@" -o "$here/out/" --layout anaglyph
