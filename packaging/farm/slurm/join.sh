#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
# The job that follows the array of convert.sh: all parts in their order become the output.
set -euo pipefail
out="$1"
"$DEEP3D" join "$out.parts"/part_*."${out##*.}" -o "$out"
rm -r "$out.parts"
