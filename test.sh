#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
#   ./test.sh [CTEST ARGUMENTS]    install what is missing, build, run every test
set -euo pipefail
cd "$(dirname "$0")"

packaging/build.sh
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || export QT_QPA_PLATFORM=offscreen
exec ctest --test-dir build/release --output-on-failure --parallel 2 --timeout 600 "$@"
