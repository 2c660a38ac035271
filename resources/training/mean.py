#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""The mean of the weights of checkpoints of one line of runs (Wortsman et al. 2022, "Model soups"), as a checkpoint.

    mean.py OUT FIRST OTHER...    training record and optimiser state stay those of FIRST
"""
import json
import struct
import sys

import numpy as np

KINDS = {"F32": "f4", "F16": "f2", "F64": "f8", "I64": "i8"}


def read(path):
    """Tensors and metadata of a safetensors file."""
    data = open(path, "rb").read()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8:8 + length])
    metadata = header.pop("__metadata__", {})
    tensors = {}
    for name, entry in header.items():
        begin, end = (8 + length + offset for offset in entry["data_offsets"])
        tensors[name] = np.frombuffer(data[begin:end], KINDS[entry["dtype"]]).reshape(entry["shape"])
    return tensors, metadata


def write(path, tensors, metadata):
    names = {kind: name for name, kind in KINDS.items()}
    header, parts, at = {"__metadata__": metadata}, [], 0
    for name, value in tensors.items():
        part = value.tobytes()
        header[name] = {"dtype": names[value.dtype.str[1:]], "shape": list(value.shape), "data_offsets": [at, at + len(part)]}
        parts.append(part)
        at += len(part)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + b"".join(parts))


def main():
    out, *paths = sys.argv[1:]
    files = [read(path) for path in paths]
    tensors, metadata = files[0]
    mean = {}
    for name, value in tensors.items():
        values = [file[0][name] for file in files]
        exact = value.dtype.kind != "f"
        mean[name] = value if exact else np.mean([v.astype("f8") for v in values], axis=0).astype(value.dtype)
    write(out, mean, metadata)


if __name__ == "__main__":
    main()
