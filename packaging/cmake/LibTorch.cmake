# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
# LibTorch from the PyPI wheel that packaging/setup.sh installs, as the imported target `deep3d_torch`.
# find_package(Torch) is not used: it asks for a CUDA toolkit even where only the CPU library is linked.
execute_process(COMMAND "${CMAKE_SOURCE_DIR}/packaging/setup.sh" --torch
                OUTPUT_VARIABLE default_torch OUTPUT_STRIP_TRAILING_WHITESPACE)
set(DEEP3D_TORCH_DIR "${default_torch}" CACHE PATH "Folder of LibTorch: holds include/ and lib/")
if(NOT EXISTS "${DEEP3D_TORCH_DIR}/lib/libtorch_cpu.so")
  message(FATAL_ERROR "No LibTorch in ${DEEP3D_TORCH_DIR}: run packaging/setup.sh")
endif()

add_library(deep3d_c10 SHARED IMPORTED)
set_target_properties(deep3d_c10 PROPERTIES IMPORTED_LOCATION "${DEEP3D_TORCH_DIR}/lib/libc10.so")
add_library(deep3d_torch SHARED IMPORTED)
set_target_properties(deep3d_torch PROPERTIES
  IMPORTED_LOCATION "${DEEP3D_TORCH_DIR}/lib/libtorch_cpu.so"
  INTERFACE_LINK_LIBRARIES deep3d_c10
  INTERFACE_INCLUDE_DIRECTORIES "${DEEP3D_TORCH_DIR}/include;${DEEP3D_TORCH_DIR}/include/torch/csrc/api/include")

# What a library needs that uses LibTorch's group over NCCL: CUDA's and NCCL's headers, beside LibTorch after
# `packaging/setup.sh --cuda`. No target without them.
set(cuda_headers "${DEEP3D_TORCH_DIR}/../nvidia/cu13/include")
set(nccl_headers "${DEEP3D_TORCH_DIR}/../nvidia/nccl/include")
if(EXISTS "${cuda_headers}/cusolverDn.h" AND EXISTS "${nccl_headers}/nccl.h")
  add_library(deep3d_c10_cuda SHARED IMPORTED)
  set_target_properties(deep3d_c10_cuda PROPERTIES IMPORTED_LOCATION "${DEEP3D_TORCH_DIR}/lib/libc10_cuda.so")
  add_library(deep3d_torch_nccl SHARED IMPORTED)
  set_target_properties(deep3d_torch_nccl PROPERTIES
    IMPORTED_LOCATION "${DEEP3D_TORCH_DIR}/lib/libtorch_cuda.so"
    INTERFACE_LINK_LIBRARIES "deep3d_c10_cuda;deep3d_torch"
    INTERFACE_INCLUDE_DIRECTORIES "${cuda_headers};${nccl_headers}")
endif()
