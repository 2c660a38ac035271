# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
# CUDA where there is a compiler for it; CMAKE_CUDA_COMPILER is empty elsewhere, and everything builds without.
include(CheckLanguage)
check_language(CUDA)
if(NOT CMAKE_CUDA_COMPILER)  # none in the system: the one of `packaging/setup.sh --cuda`, beside LibTorch
  execute_process(COMMAND "${CMAKE_SOURCE_DIR}/packaging/setup.sh" --torch
                  OUTPUT_VARIABLE torch_folder OUTPUT_STRIP_TRAILING_WHITESPACE)
  set(wheel_compiler "${torch_folder}/../nvidia/cu13/bin/nvcc")
  if(EXISTS "${wheel_compiler}")
    get_filename_component(wheel_compiler "${wheel_compiler}" REALPATH)
    unset(CMAKE_CUDA_COMPILER)  # check_language()'s own would hide the one of the cache
    set(CMAKE_CUDA_COMPILER "${wheel_compiler}" CACHE FILEPATH "CUDA compiler" FORCE)
  endif()
endif()
if(CMAKE_CUDA_COMPILER)
  set(CMAKE_CUDA_ARCHITECTURES 75-real 86-real 89-real 90-real 120)
  set(CMAKE_CUDA_RUNTIME_LIBRARY Static)  # the program starts without a driver
  set(CMAKE_CUDA_STANDARD 17)
  set(CMAKE_CUDA_STANDARD_REQUIRED ON)
  if(CCACHE_PROGRAM)
    set(CMAKE_CUDA_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
  endif()
  enable_language(CUDA)
endif()
