#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
# The one list of everything Deep3D Studio needs, and its installer (Debian 12).
#
#   packaging/setup.sh            install what is missing; prints nothing when all is there
#   packaging/setup.sh --torch    print the folder of LibTorch (no installation)
#   packaging/setup.sh --minimal  only what `cmake --preset train` needs
#   packaging/setup.sh --cuda     also what a CUDA device needs: the compiler (where there is none), LibTorch's CUDA part
#                                 and NCCL; configure again afterwards. With --minimal: a bare GPU server
#
# Debian packages come from apt; LibTorch is the one inside the PyPI wheel, pinned below and
# kept once per user in the cache folder, whatever the number of clones. CUDA comes from PyPI too
# and lies beside it, where LibTorch and packaging/cmake/Cuda.cmake find it.
set -euo pipefail

debian_train=(build-essential cmake ninja-build ccache pkg-config python3-venv
              libjpeg62-turbo-dev zlib1g-dev libtbb-dev libspdlog-dev nlohmann-json3-dev libcli11-dev libgloo-dev)
debian_all=(qt6-base-dev qt6-multimedia-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
            qt6-translations-l10n libgl1-mesa-dev
            libopencv-dev libhwy-dev libexiv2-dev libwebp-dev libgif-dev libheif-dev
            libpng-dev libtiff-dev libzstd-dev
            libavformat-dev libavcodec-dev libavfilter-dev libswscale-dev libavutil-dev
            libgtest-dev libgmock-dev python3-numpy libimage-exiftool-perl ffmpeg mkvtoolnix
            fonts-dejavu-core)
torch_wheels=(torch==2.11.0 nvidia-cuda-runtime==13.0.96 nvidia-cuda-cupti==13.0.85)
cuda_compiler_wheels=(nvidia-cuda-nvcc==13.0.88 nvidia-nvvm==13.0.88 nvidia-cuda-crt==13.0.88
                      nvidia-cuda-runtime==13.0.96 nvidia-cuda-cccl==13.0.85)
torch_cuda_wheels=("cuda-toolkit[cublas,cudart,cufft,cufile,cupti,curand,cusolver,cusparse,nvjitlink,nvrtc,nvtx]==13.0.2"
                   nvidia-cudnn-cu13==9.19.0.56 nvidia-cusparselt-cu13==0.8.0 nvidia-nccl-cu13==2.28.9
                   nvidia-nvshmem-cu13==3.4.5)

cache="${XDG_CACHE_HOME:-$HOME/.cache}/deep3d-studio"
deps="$cache/deps-$(printf '%s\n' "${torch_wheels[@]}" | sha256sum | cut -c1-12)"
torch="$deps/torch"

with_cuda=no
wanted=("${debian_train[@]}" "${debian_all[@]}")
for word in "$@"; do
  case "$word" in
    --torch) echo "$torch"; exit 0 ;;
    --minimal) wanted=("${debian_train[@]}") ;;
    --cuda) with_cuda=yes ;;
    *) echo "usage: packaging/setup.sh [--torch | [--minimal] [--cuda]]" >&2; exit 2 ;;
  esac
done

install_debian_packages() {
  local installed missing=() package
  installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "${wanted[@]}" 2>/dev/null || true)"
  for package in "${wanted[@]}"; do
    [[ "$installed" == *" installed:$package "* ]] || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
  local sudo=()
  [ "$(id -u)" = 0 ] || sudo=(sudo)
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# download FOLDER PIP-ARGUMENT...: wheels into an empty folder of the cache, which goes when this script ends before
# somebody moved it.
download() {
  local folder="$1"
  shift
  mkdir -p "$cache"
  partial="$(mktemp -d "$cache/deps-partial-XXXXXX")"
  trap 'rm -rf "$partial"' EXIT
  /usr/bin/python3 -m venv "$partial/venv"
  "$partial/venv/bin/pip" install --quiet --disable-pip-version-check --no-compile --target "$partial/$folder" "$@"
}

# The wheels land in a temporary folder that is renamed at the end: a folder with the final name is complete.
install_torch() {
  [ -f "$torch/lib/libtorch_cpu.so" ] && return 0
  echo "Installing LibTorch into $deps (545 MB to download, once per user)"
  download packages --no-deps "${torch_wheels[@]}"
  rm -rf "$deps"
  mv "$partial/packages" "$deps"
}

# install_beside NAME MEGABYTES PIP-ARGUMENT...: adds wheels to LibTorch's folder; a file named after their list says that
# they are complete.
install_beside() {
  local name="$1" size="$2" mark
  shift 2
  mark="$deps/.$name-$(printf '%s\n' "$@" | sha256sum | cut -c1-12)"
  [ -f "$mark" ] && return 0
  echo "Installing $name into $deps ($size MB to download, once per user)"
  download packages "$@"
  cp -an "$partial/packages/." "$deps/"
  ln -sfn lib "$deps/nvidia/cu13/lib64"  # where nvcc looks for libraries
  touch "$mark"
  rm -rf "$partial"
}

install_debian_packages
install_torch
if [ "$with_cuda" = yes ]; then
  if ! command -v nvcc >/dev/null && [ ! -x /usr/local/cuda/bin/nvcc ]; then
    install_beside cuda-compiler 100 --no-deps "${cuda_compiler_wheels[@]}"
  fi
  install_beside torch-cuda 1900 "${torch_cuda_wheels[@]}"
fi
