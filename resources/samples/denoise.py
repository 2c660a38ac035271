# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Intel's Open Image Denoise from the PyPI package oidn, in a process of its own: it crashes beside Blender's TBB.

python3 denoise.py OIDN_FOLDER WORK_FOLDER THREADS: reads colour.npy, albedo.npy and normal.npy, writes output.npy.
"""
import ctypes
import sys

import numpy as np


def main(package, folder, threads):
    sys.path.insert(0, package)
    import oidn
    library = getattr(oidn, '__lib_oidn')
    library.oidnSetFilter1b.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_bool]
    library.oidnSetDevice1i.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    pictures = {name: np.load('%s/%s.npy' % (folder, name)) for name in ('colour', 'albedo', 'normal')}
    pictures['output'] = np.empty_like(pictures['colour'])
    height, width = pictures['colour'].shape[:2]
    device = oidn.NewDevice()
    library.oidnSetDevice1i(device, b'numThreads', threads)
    oidn.CommitDevice(device)
    task = oidn.NewFilter(device, 'RT')
    for name, picture in pictures.items():
        oidn.SetSharedFilterImage(task, name.replace('colour', 'color'), picture, oidn.FORMAT_FLOAT3, width, height)
    library.oidnSetFilter1b(task, b'hdr', True)
    oidn.CommitFilter(task)
    oidn.ExecuteFilter(task)
    oidn.ReleaseFilter(task)
    oidn.ReleaseDevice(device)
    np.save(folder + '/output.npy', pictures['output'])


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
