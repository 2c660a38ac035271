#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
#   packaging/build.sh [TARGET...]    install what is missing, then build the release into build/release
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/setup.sh
if [ ! -f build/release/build.ninja ]; then
  echo "Configuring build/release"
  cmake --preset release >/dev/null
fi
# Quiet when there is nothing to do; the progress of a long build is worth seeing.
if [ "$(ninja -C build/release -n "$@" | tail -n 1)" != "ninja: no work to do." ]; then
  echo "Building Deep3D Studio (about ten minutes on two cores the first time)"
  ninja -C build/release "$@"
fi
