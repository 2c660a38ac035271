# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
# CUDA where there is a compiler for it; CMAKE_CUDA_COMPILER is empty elsewhere, and everything builds without.
include(CheckLanguage)
check_language(CUDA)
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
